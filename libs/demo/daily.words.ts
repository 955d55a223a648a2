import { parts } from './people.js';

/** Kinds of passes that the house sells. */
export const passKinds = [
  { name: 'Une journée', half_days: 2, valid_days: 30, price_cents: 1_500 },
  { name: 'Dix demi-journées', half_days: 10, valid_days: 180, price_cents: 6_000 },
  { name: 'Vingt demi-journées', half_days: 20, valid_days: 365, price_cents: 11_000 },
];

/** Who bought which, how long ago, and how many half-days they came since. */
export const passesBought = [
  { who: parts.member, kind: 1, daysAgo: 47, used: 6 },
  { who: 84, kind: 1, daysAgo: 20, used: 9 },
  { who: 91, kind: 2, daysAgo: 130, used: 13 },
  { who: 97, kind: 0, daysAgo: 3, used: 1 },
];

/** What is reported, where, how long ago, and the task it became. */
export const reported = [
  {
    what: 'La lampe clignote et chauffe',
    place: 'Poste 12',
    who: 18,
    daysAgo: 1,
    dangerous: true,
    task: null,
  },
  {
    what: 'La porte ne ferme plus qu’en la soulevant',
    place: 'Atelier bois',
    who: 24,
    daysAgo: 9,
    task: 'Réparer la porte de l’atelier bois',
  },
  {
    what: 'Deux néons morts dans le couloir nord',
    place: null,
    who: parts.resident,
    daysAgo: 6,
    task: 'Changer les néons du couloir nord',
  },
  { what: 'Plus de savon à l’étage', place: null, who: 31, daysAgo: 0, task: null },
];

/** Cards of the directory, in the words of those who wrote them. */
export const cards = [
  {
    who: parts.resident,
    trade: 'Luthier',
    skills: ['Lutherie', 'Travail du bois', 'Vernis'],
    offers: 'Un coup d’œil sur vos instruments, le jeudi.',
    seeks: 'Quelqu’un qui sache photographier du bois verni.',
  },
  {
    who: 18,
    trade: 'Graphiste',
    skills: ['Mise en page', 'Affiches', 'Photographie'],
    offers: 'Une heure de conseil contre un gâteau.',
    seeks: '',
  },
  {
    who: 24,
    trade: 'Menuisière',
    skills: ['Travail du bois', 'Plans', 'Portugais'],
    offers: 'Chutes de chêne et de hêtre, à venir chercher.',
    seeks: 'Un comptable patient.',
  },
  {
    who: 31,
    trade: 'Traductrice',
    skills: ['Anglais', 'Portugais', 'Relecture'],
    offers: 'Relire vos dossiers en anglais.',
    seeks: '',
  },
  {
    who: 36,
    trade: 'Développeur',
    skills: ['Sites web', 'Cartes'],
    offers: '',
    seeks: 'Des plantes pour le bureau du fond.',
  },
  {
    who: 41,
    trade: 'Couturière',
    skills: ['Couture', 'Patronage'],
    offers: 'Initiation à la surjeteuse, un lundi par mois.',
    seeks: 'Du coton bio, en rouleau.',
  },
  {
    who: parts.volunteer,
    trade: 'Professeur de mathématiques',
    skills: ['Tableurs', 'Vélo'],
    offers: 'Tableaux de calcul qui tiennent debout.',
    seeks: 'Un partenaire de vélo le mardi.',
  },
];
