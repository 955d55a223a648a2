import type { SameMessages } from '@etabli/kernel/locale';
import { formatDate, plural } from '@etabli/kernel/locale';
import type { fr } from './words.fr.js';

const day = (on: string): string => formatDate(on, 'en');

export const en: SameMessages<typeof fr> = {
  ends: ({ name, place, on }) => `The contract of ${name} (${place}) ends on ${day(on)}.`,
  leaves: ({ name, place, on }) => `${name} leaves ${place} on ${day(on)}: prepare the departure.`,
  uninsured: ({ name, place }) => `${name} (${place}) has no valid insurance certificate.`,
  expiring: ({ name, on }) => `The insurance certificate of ${name} expires on ${day(on)}.`,
  unsigned: ({ name, place }) => `The contract of ${name} (${place}) waits for the association’s signature.`,
  keysOut: ({ name, count, on }) =>
    `${name} has not returned ${plural(count, 'key or badge', 'keys or badges', 'en')}: departure on ${day(on)}.`,
  suspended: ({ name, count }) =>
    `${plural(count, 'suspended key or badge', 'suspended keys or badges', 'en')}: ${name}.`,
  more: ({ count }) => plural(count, 'more contract to look after.', 'more contracts to look after.', 'en'),
  seeContract: 'See the contract',
  seeDeparture: 'Follow the departure',
  sign: 'Sign',
  seeAll: 'See the contracts',
};
