import type { Locale } from '@etabli/kernel/locale';

/** A level as it is written. */
export interface Level {
  afterDays: number;
  subject: string;
  wording: string;
}

const fr: Level[] = [
  {
    afterDays: 7,
    subject: 'Un petit rappel',
    wording:
      'Sauf erreur, ce qui suit n’est pas encore arrivé sur notre compte. Un oubli est vite fait : merci d’y jeter un œil.',
  },
  {
    afterDays: 30,
    subject: 'Deuxième rappel',
    wording:
      'Nous n’avons pas eu de nouvelles depuis notre premier message. L’association compte sur cet argent pour payer ses propres factures.\n\nSi quelque chose ne va pas, parlons-en : nous trouverons comment étaler.',
  },
  {
    afterDays: 60,
    subject: 'Dernier rappel avant d’en parler ensemble',
    wording:
      'Malgré nos deux messages, cette somme reste due. Une personne du bureau va vous appeler pour chercher une solution avec vous.',
  },
];

const en: Level[] = [
  {
    afterDays: 7,
    subject: 'A small reminder',
    wording:
      'Unless we are mistaken, what follows has not reached our account yet. It is easy to forget: thank you for having a look.',
  },
  {
    afterDays: 30,
    subject: 'Second reminder',
    wording:
      'We have not heard from you since our first message. The association counts on this money to pay its own bills.\n\nIf something is wrong, let us talk: we will find a way to spread it out.',
  },
  {
    afterDays: 60,
    subject: 'Last reminder before we talk about it',
    wording:
      'In spite of our two messages, this amount remains due. Somebody of the board will call you to look for a solution with you.',
  },
];

/** Three levels to begin from, polite first, until an association has written its own. */
export const startingLevels: Record<Locale, Level[]> = { fr, en };
