import type { KnownIban, Payer } from '../../rules/matching/facts.js';
import type { Dice } from './dice.js';

const givenNames =
  'Aïcha Alban Anouk Armelle Baptiste Bérénice Capucine Céleste Clément Coralie Damien Daphné Éléonore Élias Estelle Fanny Félix Flora Gabin Gaëlle Hélène Ilyès Inès Joachim Joséphine Karima Léandre Léonie Lilian Lucien Maël Malik Mathilde Maxence Nadia Naïm Noémie Océane Odile Octave Quentin Raphaëlle Salomé Solène Suzanne Tanguy Ugo Valentine Victoire Yanis Avril'.split(
    ' ',
  );
const familyNames =
  'Abribat Alméras Arnavon Aubépin Barjavol Bérenger-Lune Blachère Bonnefoix Bourdelin Brunel-Astier Cambonne Castelin Chabrillan Chastagner Clérivaud Combemale Courbassac Darbousset Delaygues Drômoise Espérandieux Fabregoule Faucherand Fayolleau Ferrandin Fontanès Galaurin Garancel Gervanne Girodineau Grangeon-Roux Guillermet Jabronais Jaillardon Labeaumière Martin Mercœur'.split(
    ' ',
  );
const organisations = [
  'Atelier Martin',
  'Coopérative Faucherand',
  'Studio Grand Large',
  'La Fabrique du Vercors',
];

/** Who pays and from which account; not every account is known. */
export interface Cast {
  people: Payer[];
  ibans: KnownIban[];
  /** The account each one really pays from. */
  ibanOf: (personId: string) => string;
}

/** People of the village, some in households, two of whom have the same name; then four organisations. */
export function castOf(dice: Dice, count: number): Cast {
  const people: Payer[] = [];
  for (let at = 0; at < count; at++) {
    const familyName = dice.of(familyNames);
    const givenName = dice.of(givenNames);
    const taken = people.some((one) => one.givenName === givenName && one.familyName === familyName);
    if (taken) at--;
    else people.push({ id: `p${at}`, givenName, familyName, groupId: null });
  }
  // The two namesakes, then two households who share a name.
  people[1] = { ...(people[0] as Payer), id: 'p1' };
  for (const at of [2, 4]) {
    people[at] = { ...(people[at] as Payer), groupId: `g${at}` };
    const { familyName } = people[at] as Payer;
    people[at + 1] = { ...(people[at + 1] as Payer), familyName, groupId: `g${at}` };
  }
  for (const [at, familyName] of organisations.entries()) {
    people.push({ id: `o${at}`, givenName: '', familyName, groupId: null });
  }
  const ibanOf = (personId: string): string => `FR76${personId.padStart(23, '0').toUpperCase()}`;
  const known = people.filter(
    ({ id }) => id.startsWith('o') || (id !== 'p0' && id !== 'p1' && dice.chance(60)),
  );
  return { people, ibans: known.map(({ id }) => ({ iban: ibanOf(id), personId: id })), ibanOf };
}
