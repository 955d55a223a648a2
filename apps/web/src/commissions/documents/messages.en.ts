import type { SameMessages } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
  title: 'Documents',
  add: 'Add a document',
  none: 'No document yet',
  noneText:
    'How-tos, plans, models of letters: what the commission keeps at hand. Documents of its tasks come here by themselves.',
  withTask: 'with the task',
  kind: 'What you add',
  files: 'One or several files',
  page: 'A link to a page',
  file: 'Files',
  fileHint:
    'PDF, picture, document or spreadsheet; 20 MB at most each. All members will be able to open them.',
  refusedFile: ({ file, why }) => `${file}: ${why}`,
  noFile: 'Choose at least one file.',
  tooMany: ({ max }) => `${max} files at most at once.`,
  name: 'Name',
  nameOf: ({ file }) => `Name of “${file}”`,
  address: 'Address of the page',
  addressHint: 'It begins with https:// or http://, without spaces.',
  added: ({ names, count }) => (count > 1 ? `${count} documents added.` : `“${names}” is added.`),
  takeOff: ({ name }) => `Take “${name}” off`,
  takenOff: ({ name }) => `“${name}” is taken off.`,
  undone: 'Undone.',
};
