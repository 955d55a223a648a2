import { formatNumber, plural, type SameMessages } from '@etabli/kernel';
import type { Recount } from './recount.js';
import type { fr } from './recount-words.fr.js';
import type { RecountedRound, SeatStrength } from './rounds.js';

const n = (value: number): string => formatNumber(value, 'en');
const many = (count: number, one: string, several: string): string => plural(count, one, several, 'en');
const all = (names: string[]): string => new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);

const hanging: Record<NonNullable<SeatStrength['hangsOn']>, string> = {
  voices: 'The disputed voices could give this seat to someone else.',
  holder: 'This seat may be contested, whatever the vote was.',
  'round-before': 'The disputed voices could have changed the round before.',
  quorum: 'Without the disputed voices the quorum would be lost.',
};

const outcomeOf = (recount: RecountedRound, fallen: string[]): string => {
  if (recount.quorumLost) return 'the quorum would be lost';
  if (fallen.length === 1) return `the seat of ${all(fallen)} could change`;
  if (fallen.length > 1) return `the seats of ${all(fallen)} could change`;
  if (!recount.leadsOn) return 'what followed could have been otherwise';
  return recount.vacant ? 'the seats stand' : 'a seat left empty could have been filled';
};

const voted = ({ counts }: Recount): string => `${n(counts.for)} for, ${n(counts.against)} against`;

/** What the contestation check says, in English. */
export const en: SameMessages<typeof fr> = {
  recount: ({ position, amendment, recount, decides }) => {
    const changes = [
      recount.removed > 0 && `${many(recount.removed, 'voice', 'voices')} fewer on the winning side`,
      recount.added > 0 && `${many(recount.added, 'voice', 'voices')} more on the other side`,
    ].filter((part): part is string => part !== false);
    const place = amendment === null ? `Item ${position}` : `Item ${position}, amendment ${amendment}`;
    const then = `${place}, with ${all(changes)}: ${voted(recount)}.`;
    if (recount.survives) return `${then} The result stands.`;
    const result =
      recount.verdict === 'no-quorum' ? 'The quorum would be lost.' : 'The result would be another one.';
    return [then, result, decides && 'The resolution voted afterwards hangs on it.']
      .filter(Boolean)
      .join(' ');
  },
  round: ({ position, round, recount, fallen }) => {
    const place = round === 1 ? `Item ${position}` : `Item ${position}, ballot no. ${round}`;
    const given = recount.removed + recount.added;
    const moved = given > 0 ? `, with ${many(given, 'voice', 'voices')} given to those who come after` : '';
    return `${place}${moved}: ${outcomeOf(recount, fallen)}.`;
  },
  seat: ({ hangsOn, margin }) => {
    if (hangsOn) return hanging[hangsOn];
    if (margin === null) return 'No change of voices would have given it to someone else.';
    return margin === 1
      ? 'A single voice placed elsewhere could have changed this seat.'
      : `Sure as long as fewer than ${many(margin, 'voice goes', 'voices go')} elsewhere.`;
  },
  vacant: ({ seats, stand }) =>
    `${many(seats, 'seat stays', 'seats stay')} empty${stand ? '' : ': the disputed voices could have decided otherwise'}.`,
  hangsOn: ({ amendments }) =>
    amendments.length === 1
      ? `Its text hangs on amendment ${amendments[0]}, which the disputed voices could change.`
      : `Its text hangs on amendments ${all(amendments.map(String))}, which the disputed voices could change.`,
  margin: ({ margin, atLeast }) => {
    if (margin === null) return 'No change of voices would have given another result.';
    return atLeast
      ? `For another result, at least ${many(margin, 'voice', 'voices')} would have had to change sides, depending on the college.`
      : `For another result, ${many(margin, 'voice', 'voices')} would have had to change sides.`;
  },
};
