import { plural, type SameMessages } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

const standings = {
  gathering: 'looking for support',
  reached: 'to be put on the agenda',
  short: 'not enough support',
  on_agenda: 'on the agenda',
  withdrawn: 'withdrawn',
};

export const en: SameMessages<typeof fr> = {
  title: 'Items members ask for',
  needs: ({ needed, date }) =>
    needed === 1
      ? `One member who asks is enough, until ${date}.`
      : `An item goes on the agenda when ${needed} members who vote ask for it, until ${date}.`,
  ask: 'Ask for an item',
  askTitle: 'The item you ask for',
  itemTitle: 'Title',
  kind: 'The assembly',
  vote: 'votes a decision',
  information: 'only talks about it',
  text: 'Your text',
  textHint: 'For a vote, the decision as it will be read: “The general assembly decides…”',
  send: 'Ask for this item',
  cancel: 'Cancel',
  asked: 'Every member can see your request.',
  standing: ({ standing }) => standings[standing],
  count: ({ count, needed }) => `${plural(count, 'supporter', 'supporters', 'en')} of ${needed}`,
  by: ({ name }) => `Asked for by ${name}`,
  support: 'I support it',
  supported: 'I no longer support it',
  withdraw: 'Withdraw my request',
  withdrawn: 'Your request is withdrawn.',
  put: 'Put on the agenda',
  putMixed: ({ part }) =>
    part === 'ordinary' ? 'Put in the ordinary part' : 'Put in the extraordinary part',
  done: 'The item is on the agenda, and each person called is told by e-mail. Print the convocation again for the others.',
  mustPut: 'The threshold is reached: the statutes oblige to put this item on the agenda.',
};
