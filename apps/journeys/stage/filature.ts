import { addDays, civilDate, formatDate } from '@etabli/kernel';
import { House } from './house.ts';

/** Late enough for the fifteen days of notice of the statutes; who conducts may open a sitting on any day. */
const day = addDays(civilDate(new Date(), 'Europe/Paris'), 30);

/** The assembly that La Filature is about to prepare, and its name once it is. */
export const plan = {
  day,
  place: 'La grande halle, 8 rue du Levant, Crest',
  year: '2025',
  result: '1 240,50',
  budget: '52 000',
};
export const assembly = `Assemblée générale ordinaire du ${formatDate(day, 'fr')}`;
export const mixedAssembly = `Assemblée générale mixte du ${formatDate(day, 'fr')}`;

/** The second call of what its extraordinary half could not decide: as soon as the fifteen days between the two allow. */
export const secondCall = `Assemblée générale extraordinaire du ${formatDate(addDays(day, 15), 'fr')} (seconde convocation)`;

/** La Filature: Hélène presides, Solange is its secretary, four members. Its statutes may be given other clauses. */
export const openFilature = (clauses: object = {}): Promise<House> =>
  House.open(
    'La Filature',
    {
      'Hélène Trame': { role: 'chair' },
      'Solange Tissandier': { role: 'secretary' },
      'Ada Bobine': {},
      'Bakary Lin': {},
      'Chloé Canevas': {},
      'Driss Jersey': {},
    },
    clauses,
  );
