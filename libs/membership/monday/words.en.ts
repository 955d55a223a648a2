import type { SameMessages } from '@etabli/kernel/locale';
import { formatDate, plural } from '@etabli/kernel/locale';
import type { fr } from './words.fr.js';

const day = (on: string): string => formatDate(on, 'en', { weekday: true, year: false });

export const en: SameMessages<typeof fr> = {
  arrival: ({ name, on }) => `${name} becomes a member on ${day(on)}.`,
  departure: ({ name, on }) => `${name} is no longer a member after ${day(on)}.`,
  residentArrival: ({ name, on }) => `${name} arrives as a resident on ${day(on)}.`,
  residentDeparture: ({ name, on }) => `${name} ends their residency on ${day(on)}.`,
  moreArrivals: ({ count }) => plural(count, 'more arrival this week.', 'more arrivals this week.', 'en'),
  moreDepartures: ({ count }) =>
    plural(count, 'more departure this week.', 'more departures this week.', 'en'),
  welcome: 'Welcome them',
  farewell: 'Prepare the departure',
  seeMembers: 'See the members',
  mandate: ({ name, role, on }) => `The mandate of ${name} (${role}) ends on ${formatDate(on, 'en')}.`,
  moreMandates: ({ count }) =>
    plural(count, 'more mandate ends within 60 days.', 'more mandates end within 60 days.', 'en'),
  renew: 'See the mandate',
  unpaid: ({ count }) =>
    plural(count, 'member has not paid their fee.', 'members have not paid their fee.', 'en'),
  names: ({ names, more }) => (more > 0 ? `${names} and ${more} more` : names),
  remind: 'See who',
  unreachable: ({ name }) => `${name} has neither an e-mail nor a postal address.`,
  moreUnreachable: ({ count }) =>
    plural(count, 'more member without an address.', 'more members without an address.', 'en'),
  bounced: ({ name, on }) =>
    `An e-mail to ${name} did not arrive (${formatDate(on, 'en', { year: false })}).`,
  moreBounced: ({ count }) =>
    plural(count, 'more address does not answer.', 'more addresses do not answer.', 'en'),
  correct: 'Correct the address',
  seeMails: 'See the mail',
  chair: 'chair',
  co_chair: 'co-chair',
  treasurer: 'treasurer',
  secretary: 'secretary',
  board_member: 'board',
  coordinator: 'coordinator',
  auditor: 'auditor',
  commission_lead: 'commission lead',
  commission_member: 'commission',
  resident: 'resident',
};
