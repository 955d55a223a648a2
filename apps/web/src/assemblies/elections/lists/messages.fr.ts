import type { Catalogue } from '@etabli/kernel/locale';

export const fr = {
  lists: 'Listes',
  none: 'Aucune liste n’est encore déposée.',
  howTo:
    'On se présente en liste : chaque liste, signée de toutes les personnes qui y figurent, se remet à qui prépare l’assemblée, ou à la présidence en séance.',
  mine: ({ list }: { list: string }) => `Vous êtes sur la liste « ${list} ».`,
  leave: 'Me retirer de cette liste',
  left: 'Vous n’êtes plus sur cette liste.',
  receive: 'Noter une liste reçue',
  receiveTitle: 'Liste reçue',
  name: 'Nom de la liste',
  statement: 'Ce que propose cette liste',
  people: 'Dans l’ordre de la liste',
  peopleHint: ({ seats }: { seats: number }) =>
    seats === 1
      ? 'La première personne prend le siège si la liste l’emporte.'
      : `Les ${seats} premières personnes prennent les sièges si la liste l’emporte.`,
  add: 'Ajouter une personne',
  up: ({ name }: { name: string }) => `Monter ${name}`,
  remove: ({ name }: { name: string }) => `Retirer ${name} de la liste`,
  consents: 'Chaque personne de cette liste a dit qu’elle se présente.',
  send: 'Noter cette liste',
  noted: 'La liste est notée.',
  withdraw: ({ list }: { list: string }) => `Retirer la liste ${list}`,
  withdrawn: 'La liste est retirée.',
} satisfies Catalogue;
