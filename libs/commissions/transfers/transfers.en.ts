import type { SameMessages } from '@etabli/kernel';
import { tools, type transfersFr } from './transfers.fr.js';

const kindOf: Record<string, string> = { object: 'an object', text: 'a text', list: 'a list' };

export const transfersEn: SameMessages<typeof transfersFr> = {
  'transfer.empty': 'This file is empty.',
  'transfer.archive': 'This archive cannot be opened, or holds no export in JSON or CSV. Download it again.',
  'transfer.too-large': ({ limit }) =>
    `This file is too large: at most ${limit} MB. Export fewer boards at a time.`,
  'transfer.unknown':
    'This file is the export of no known tool. Export again from Trello, Nextcloud Deck, WeKan, Planka, Vikunja or Kanboard, as JSON or CSV.',
  'transfer.json': ({ line, column }) =>
    `This JSON file is damaged: it can no longer be read at line ${line}, character ${column}. Export it again.`,
  'transfer.unclosed-quote': ({ line }) =>
    `Line ${line}: a quotation mark is opened and never closed. Correct the line, or export again.`,
  'transfer.several': 'One file at a time, except the comments of Planka, which go with their board.',
  'transfer.comments-alone': 'This file holds comments only. Add the board of Planka they come from.',
  'transfer.shape': ({ path, expected }) =>
    `This file does not have the expected shape: at “${path}” there should be ${kindOf[expected] ?? expected}.`,
  'transfer.missing': ({ path }) => `This file is incomplete: “${path}” is missing.`,
  'transfer.own': 'This is a file of Établi: read it by “Read a file of Établi back”, further down.',
  'transfer.no-board': 'This file holds no board.',

  ...tools,

  'transfer.left-activity': 'History of actions',
  'transfer.left-attachment-absent': 'Attachments that the file counts without giving them',
  'transfer.left-attachment-content': 'Contents of attachments, inside the file',
  'transfer.left-automation': 'Automatic rules',
  'transfer.left-color': 'Colours',
  'transfer.left-column-description': 'Descriptions of columns',
  'transfer.left-comment-absent': 'Comments that the file counts without giving them',
  'transfer.left-complexity': 'Complexities',
  'transfer.left-creator': 'Authors of cards',
  'transfer.left-custom-field': 'Custom fields',
  'transfer.left-date-unreadable': 'Unreadable due dates',
  'transfer.left-deleted': 'Things in the bin',
  'transfer.left-dependency': 'Dependencies between cards',
  'transfer.left-end-date': 'End dates',
  'transfer.left-favourite': 'Favourites',
  'transfer.left-group': 'Groups that a card was assigned to',
  'transfer.left-item-absent': 'Subtasks that the file counts without giving them',
  'transfer.left-item-detail': 'Due dates and assignees of checklist items',
  'transfer.left-location': 'Places',
  'transfer.left-membership': 'Members and rights on boards',
  'transfer.left-orphan': 'Things that belong to nothing in the file',
  'transfer.left-other': 'Other fields',
  'transfer.left-plugin': 'Data of extensions',
  'transfer.left-priority': 'Priorities',
  'transfer.left-progress': 'Progress',
  'transfer.left-reaction': 'Reactions',
  'transfer.left-recurrence': 'Recurrences',
  'transfer.left-reference': 'References',
  'transfer.left-relation': 'Links between cards',
  'transfer.left-reminder': 'Reminders',
  'transfer.left-requester': 'Requesters',
  'transfer.left-settings': 'Settings of boards',
  'transfer.left-start-date': 'Start dates',
  'transfer.left-sticker': 'Stickers',
  'transfer.left-subscription': 'Subscriptions',
  'transfer.left-swimlane': 'Swimlanes',
  'transfer.left-template': 'Card templates',
  'transfer.left-time-spent': 'Time spent',
  'transfer.left-untitled': 'Lines without a title (their number)',
  'transfer.left-view': 'Columns of other views',
  'transfer.left-vote': 'Votes',
};
