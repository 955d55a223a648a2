import type { SameMessages } from '@etabli/kernel';
import type { fr } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
  'moving.not-waiting': 'These boards were imported already.',
  'moving.not-done': 'There is nothing to undo here.',
  'moving.taken-already':
    'This file was imported already, and the import still stands. Undo it first if you want to make it again.',
  'moving.nothing': 'Every board is left out: keep at least one.',
  'moving.unnamed': ({ board }) => `Name the commission of the board “${board || 'without a name'}”.`,
  'moving.name-taken': ({ name }) =>
    `A commission is called “${name}” already: choose it, or give another name.`,
  'moving.commission-gone': ({ board }) =>
    `The commission chosen for “${board}” is no longer at work: choose another one.`,
  'moving.too-many-stages': ({ board, max }) =>
    `“${board}” would have more than ${max} columns: put several lists into one column.`,
  'moving.changed-since':
    'Somebody has worked on these boards since the import: it can no longer be undone as a whole. Remove tasks one by one.',
  'moving.archive-unknown':
    'This is not a file of commissions of Établi. Choose the .zip downloaded by “Take everything along”.',
  'moving.archive-newer': 'This file comes from a newer Établi: update this one.',
  'moving.archive-damaged': ({ place }) =>
    `This file is damaged or was changed (${place}). Download it again.`,
  'moving.archive-too-large': ({ max }) => `This file is too large: ${max} MB at most, unpacked.`,
  'moving.not-empty':
    'There are commissions, labels, meetings, hours or reports here already: this file is only read into an association that has none yet.',
  'moving.card-untitled': 'Untitled',
  'moving.card-someone': 'Somebody',
  'moving.card-held-by': ({ names }) => `Assigned, in the other tool, to: ${names}`,
  'moving.card-attached': ({ names }) => `Attachments left in the other tool: ${names}`,
};
