import type { Locale, SameMessages } from '@etabli/kernel/locale';
import { plural } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

const locale: Locale = 'en';

export const en: SameMessages<typeof fr> = {
  close: 'Close',
  cancel: 'Cancel',
  undo: 'Undo',
  back: 'Back',
  dismiss: 'Hide this message',
  more: 'Show more',
  shown: ({ shown, total }) => `${shown.toLocaleString('en-GB')} shown of ${total.toLocaleString('en-GB')}`,
  selected: ({ count }) => `${count.toLocaleString('en-GB')} selected`,
  selectAll: 'Select all',
  select: ({ name }) => `Select ${name}`,
  unselect: 'Clear the selection',
  actions: 'Actions',
  sortBy: ({ column }) => `Sort by ${column.toLowerCase()}`,
  sort: 'Sort by',
  loading: 'Loading',
  optional: 'optional',
  dropFile: 'Or drop it here',
  chooseFile: 'Choose a file',
  replaceFile: 'Choose another file',
  fileTooBig: ({ limit }) => `This file is larger than ${limit}. Choose a lighter one.`,
  fileWrongKind: ({ kinds }) => `This kind of file cannot be read here. Accepted formats: ${kinds}.`,
  showPassword: 'Show the password',
  threshold: 'Threshold',
  stepDone: 'done',
  stepCurrent: 'current',
  stepTodo: 'to come',
  votesFor: 'for',
  votesAgainst: 'against',
  abstentions: ({ count }) => (count === 1 ? 'abstention' : 'abstentions'),
  blanks: () => 'blank',
  nulls: () => 'null',
  noVotes: 'No votes cast',
  searchHint: 'Search for a person, an assembly, a page',
  nothingFound: ({ query }) => `Nothing matches “${query}”.`,
  found: ({ count }) => plural(count, 'result', 'results', locale),
};
