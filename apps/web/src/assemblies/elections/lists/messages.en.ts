import type { SameMessages } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
  lists: 'Lists',
  none: 'No list has been handed in yet.',
  howTo:
    'One stands on a list: each list, signed by everyone on it, is given to who prepares the assembly, or to the chair in the sitting.',
  mine: ({ list }) => `You are on the list “${list}”.`,
  leave: 'Leave this list',
  left: 'You are no longer on this list.',
  receive: 'Note a list received',
  receiveTitle: 'List received',
  name: 'Name of the list',
  statement: 'What this list proposes',
  people: 'In the order of the list',
  peopleHint: ({ seats }) =>
    seats === 1
      ? 'The first person takes the seat if the list wins.'
      : `The first ${seats} people take the seats if the list wins.`,
  add: 'Add a person',
  up: ({ name }) => `Move ${name} up`,
  remove: ({ name }) => `Take ${name} off the list`,
  consents: 'Each person on this list has said that they stand.',
  send: 'Note this list',
  noted: 'The list is noted.',
  withdraw: ({ list }) => `Withdraw the list ${list}`,
  withdrawn: 'The list is withdrawn.',
};
