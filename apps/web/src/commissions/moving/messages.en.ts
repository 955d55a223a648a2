import type { SameMessages } from '@etabli/kernel/locale';
import { plural } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

const many = (count: number, one: string, several: string) => plural(count, one, several, 'en');

export const en: SameMessages<typeof fr> = {
  commissions: 'Commissions',
  title: 'Bring in and take along',
  lead: 'Your boards from another tool, here; your commissions, elsewhere. Nothing gets lost on the way.',
  importTitle: 'Import a board',
  importLead:
    'From Trello, Nextcloud Deck, WeKan, Planka, Vikunja or Kanboard. You will see everything before anything is written.',
  file: 'Your file',
  fileHint: 'The export of your tool: JSON, CSV, or the .zip that holds them.',
  reading: 'Reading the file…',
  fileFailed: 'The file did not arrive. Check your connection and try again.',
  pastTitle: 'Past imports',
  from: ({ tool, file }) => `${tool}, “${file}”`,
  state: ({ state }) => ({ read: 'to check', done: 'imported', undone: 'undone' })[state] ?? state,
  importedBy: ({ at, by }) => (by ? `${at}, ${by}` : at),
  leaveTitle: 'Take everything along',
  leaveLead:
    'All commissions in one file: who sits in them, missions, boards, words, history, meetings and decisions, hours, reports, documents. Nobody’s drafts are in it.',
  leave: 'Download the commissions',
  restore: 'Read a file of Établi back',

  importOf: ({ tool }) => `Import from ${tool}`,
  checkLead: ({ file }) => `This is what “${file}” says. Nothing is written yet.`,
  already: ({ at }) =>
    `The same boards were imported on ${at}, and that import still stands: taking them again would make doubles.`,
  seeIt: 'See that import',
  commentsTitle: 'Comments are missing',
  commentsLead: 'Planka gives them in a file apart: add it, it will be read with the board.',
  commentsFile: 'The comments of Planka',
  blockers: 'Before importing',
  board: ({ title }) => title || 'Board without a name',
  boardCounts: ({ cards, done, archived }) =>
    [
      many(cards, 'card', 'cards'),
      done > 0 ? `${done} of them done` : '',
      archived > 0 ? `${archived} archived, off the board` : '',
    ]
      .filter(Boolean)
      .join(', '),
  partCounts: ({ items, comments, attachments }) =>
    [
      items > 0 ? many(items, 'checklist line', 'checklist lines') : '',
      comments > 0 ? many(comments, 'comment', 'comments') : '',
      attachments > 0 ? many(attachments, 'attachment, as a link', 'attachments, as links') : '',
    ]
      .filter(Boolean)
      .join(', '),
  boardArchived: 'This board was archived.',
  takeIt: 'Import this board',
  goesTo: 'Goes to',
  newCommission: 'A new commission',
  newName: 'Name of the commission',
  lists: 'Lists and columns',
  listName: ({ name, cards }) => `${name || 'List without a name'} (${many(cards, 'card', 'cards')})`,
  listArchived: 'archived',
  becomes: ({ name }) => `Column of “${name || 'list without a name'}”`,
  firstStage: 'The first column',
  newStage: ({ name }) => `${name} (new)`,
  finishes: 'What stands there is done',
  people: 'Who is who',
  peopleLead: 'The people of the file, and who they are here. Correct what is wrong.',
  personCounts: ({ cards, comments }) =>
    [many(cards, 'card', 'cards'), many(comments, 'comment', 'comments')].join(', '),
  how: ({ how }) =>
    ({
      email: 'known by their address',
      name: 'known by their name',
      chosen: 'your choice',
      several: 'several people have this name: choose',
      nobody: 'nobody here: their name will stay written',
    })[how] ?? how,
  nobodyHere: 'Nobody here',
  correct: 'Correct',
  correctWho: ({ name }) => `Correct who ${name} is`,
  whoIs: ({ name }) => `Who is ${name}?`,
  saysNobody: 'Nobody here',
  keepIt: 'Leave it so',
  labels: 'New labels',
  leftTitle: 'What has no place here',
  leftLead: 'These things will not be imported. Keep the file if they matter to you.',
  leftLine: ({ what, count }) => `${what}: ${count}`,
  nothingLeft: 'Everything the file says has its place here.',
  run: ({ cards }) => `Import ${many(cards, 'card', 'cards')}`,
  imported: ({ cards }) => `${many(cards, 'card', 'cards')} imported.`,
  otherFile: 'Another file',
  done: ({ tasks, commissions, comments }) =>
    `${[
      many(tasks, 'task', 'tasks'),
      many(comments, 'comment', 'comments'),
      ...(commissions > 0 ? [many(commissions, 'new commission', 'new commissions')] : []),
    ].join(', ')}.`,
  seeCommissions: 'See the commissions',
  undo: 'Undo this import',
  undoTitle: 'Undo the whole import?',
  undoText:
    'The commissions, columns, tasks and labels it brought go away. This is possible only while nobody has worked on them.',
  undone: 'Import undone: everything it brought is gone.',
  undoneAt: ({ at }) => `Undone on ${at}. This file can be imported again.`,

  restoreTitle: 'Read a file of Établi back',
  restoreLead:
    'The .zip downloaded by “Take everything along”, read back here as it was. The association must have no commission, meeting or hours yet.',
  archive: 'The file of commissions',
  archiveHint: 'commissions.zip, 200 MB at most.',
  archiveOf: ({ association, at }) => `${association}, on ${at}`,
  archiveHolds: ({ commissions, tasks, comments, documents, meetings, decisions, hours, reports }) =>
    [
      many(commissions, 'commission', 'commissions'),
      many(tasks, 'task', 'tasks'),
      many(comments, 'comment', 'comments'),
      many(documents, 'document', 'documents'),
      many(meetings, 'meeting', 'meetings'),
      many(decisions, 'decision', 'decisions'),
      many(hours, 'declaration of hours', 'declarations of hours'),
      many(reports, 'report', 'reports'),
    ].join(', '),
  strangers: ({ count }) =>
    `${many(count, 'person of the file is not here', 'people of the file are not here')}. Their words will stay under their name; their places will be empty; their attendance, hours and voices, the charters they signed and links to their page will not come.`,
  strangersWho: 'Who is not here',
  linksAstray: ({ count }) =>
    `${many(
      count,
      'link of a task leads to an assembly, a place or an amount that is not here: it will not come',
      'links of tasks lead to assemblies, places or amounts that are not here: they will not come',
    )}.`,
  allKnown: 'Everybody in the file is here.',
  restoreRun: ({ count }) => `Read ${many(count, 'commission', 'commissions')} back`,
  restored: ({ count }) => `${many(count, 'commission', 'commissions')} read back.`,

  calendars: 'Follow in my calendar',
  calendarsLead:
    'An address to give to your calendar (phone, Nextcloud, Google, Thunderbird): it will read the tasks that have a day there, and keep up to date.',
  calendarOf: 'What to follow',
  ownTasks: 'My tasks, in every commission',
  ownTasksShort: 'My tasks',
  tasksAs: 'Tasks are shown',
  asDays: 'As whole days',
  asDaysHint: 'Every calendar can show them.',
  asTodos: 'As a list of things to do',
  asTodosHint: 'For Nextcloud, Thunderbird or Reminders.',
  make: 'Make an address',
  made: 'Your address',
  madeText:
    'Copy it now: it will not be shown again. Whoever knows it reads this calendar, so keep it to yourself.',
  copy: 'Copy',
  copied: 'Address copied.',
  copyFailed: 'Your browser does not let us copy: select the address and copy it.',
  openIt: 'Open in my calendar',
  links: 'Addresses in use',
  noLinks: 'No address yet.',
  linkMade: ({ at, tasksAs }) =>
    `made on ${at}${tasksAs === null ? '' : tasksAs === 'todos' ? ', as a list' : ', as days'}`,
  revoke: 'Take back',
  revokeOne: ({ name }) => `Take back the address of “${name}”`,
  revokeTitle: 'Take this address back?',
  revokeText: 'Calendars that follow it will receive nothing any more. You can make another one.',
  revoked: 'Address taken back.',
};
