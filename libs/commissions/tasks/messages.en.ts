import type { SameMessages } from '@etabli/kernel';
import type { fr } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
  'task.not-yours': 'This task belongs to its commission: join it, or offer yourself in a comment.',
  'task.removed': 'This task was taken off the board. Put it back first.',
  'task.not-removed': 'This task is on the board already.',
  'task.finished': 'This task is done already.',
  'task.not-finished': 'This task is not done yet.',
  'task.taken-already': 'You are on it already.',
  'task.not-taken': 'You are not on this task.',
  'task.by-commission':
    'One enters this commission by its leads: offer yourself in a comment, they will answer.',
  'task.person-has-it': 'This person is on it already.',
  'task.person-has-not': 'This person is not on it.',
  'task.waits': ({ needs }) =>
    `It still waits for ${needs.map((title) => `“${title}”`).join(', ')}. Finish that first, or remove the link.`,
  'task.circle': 'These two tasks would wait for each other. Remove the other link first.',
  'task.needs-already': 'It waits for this task already.',
  'task.needs-not': 'It does not wait for this task.',
  'task.shown-already': 'Everybody sees this task already.',
  'task.draft-unseen': 'It is a draft that nobody else sees. Show it first.',
  'task.neighbour-gone': 'The board changed meanwhile. Move the task again.',
  'task.place-taken': 'Somebody put a task there at the same moment. Move it again.',
  'task.changed-since': 'The task has changed since: this cannot be undone any more. See its history.',
  'task.undone-already': 'It is undone already.',
  'task.too-many': ({ max }) => `At most ${max} tasks at once. Choose fewer.`,
  'task.no-change': 'Say what to change.',
  'task.occurrence-there': 'The task of this day is there already.',
  'stage.name-taken': 'A column already has this name.',
  'stage.not-empty': ({ tasks }) =>
    tasks === 1
      ? 'One task is left in this column. Move it first.'
      : `${tasks} tasks are left in this column. Move them first.`,
  'stage.last': 'A board keeps at least one column to begin in and one to finish in.',
  'stage.none': 'This board has no column for that. Add one.',
  'stage.gone': 'The column of this task is gone. Move the task to another one.',
  'stage.too-many': ({ max }) => `A board has at most ${max} columns.`,
  'checklist.too-long': ({ max }) => `A list has at most ${max} steps. Make several tasks of it.`,
  'checklist.done-already': 'This step is ticked off already.',
  'checklist.not-done': 'This step is not ticked off.',
  'comment.not-yours': 'These are somebody else’s words.',
  'comment.too-many-called': ({ max }) => `Call at most ${max} people.`,
  'attachment.too-many': ({ max }) => `At most ${max} documents a task.`,
  'attachment.there-already': 'This document is there already.',
  'task-link.one': 'Choose one thing to link, and only one.',
  'task-link.address': 'An address begins with https://. Paste all of it.',
  'task-link.there-already': 'It is linked already.',
  'label.name-taken': 'A label already has this name.',
  'label.not-yours': 'Members of commissions look after labels.',
  'label.on-already': 'This label is on it already.',
  'label.not-on': 'This label is not on it.',
};
