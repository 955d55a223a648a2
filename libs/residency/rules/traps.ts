import { addDays, daysBetween, type IsoDate, plainDate } from '@etabli/kernel/dates';
import type { ContractKind } from './contracts.js';

/** What the rules look at in a contract before it is sent. Dates are civil dates, `endsOn` a last day. */
export interface ContractFacts {
  kind: ContractKind;
  startsOn: IsoDate;
  endsOn: IsoDate | null;
  placeKind: string;
  /** One person has the whole room the whole week. */
  exclusive: boolean;
  /** Why the occupation is precarious. */
  reason: string;
  /** By what the house itself is there: its own lease. */
  headTitle: string;
  headEndsOn: IsoDate | null;
  landlordAuthorisedOn: IsoDate | null;
  landlordInvitedOn: IsoDate | null;
  landlordAnswer: 'none' | 'joins' | 'declines';
  depositCents: number;
  monthlyCents: number;
  /** First days and last days of what the same person had here before under the same statute. */
  earlier: readonly { startsOn: IsoDate; endsOn: IsoDate | null }[];
}

/** `stops`: it is not sent like this; `warns`: it may be, and the reader knows what a judge would ask. */
export interface Trap {
  code: TrapCode;
  grade: 'stops' | 'warns';
  /** Where the rule stands. */
  article: string;
}

export type TrapCode =
  | 'services-exclusive'
  | 'precarious-reason'
  | 'precarious-end'
  | 'derogatory-end'
  | 'derogatory-three-years'
  | 'sublease-authorisation'
  | 'sublease-invitation'
  | 'sublease-head-title'
  | 'beyond-head-lease'
  | 'deposit-more-than-two-months';

/** Days a landlord has to say whether he joins the act (C. com. L145-31, al. 4). */
export const LANDLORD_DAYS = 15;
const [ROOMS, MOST_MONTHS] = [['office', 'workshop', 'storage'], 36] as const;

/** The traps of a contract as it is drafted, those that stop it first. */
export function traps(facts: ContractFacts, today: IsoDate): Trap[] {
  const found = [...byKind[facts.kind](facts, today), ...common(facts)];
  return [
    ...found.filter(({ grade }) => grade === 'stops'),
    ...found.filter(({ grade }) => grade === 'warns'),
  ];
}

const when = (condition: boolean, code: TrapCode, grade: Trap['grade'], article: string): Trap[] =>
  condition ? [{ code, grade, article }] : [];

const byKind: Record<ContractKind, (facts: ContractFacts, today: IsoDate) => Trap[]> = {
  /** A seat and services; the enjoyment of a given room, alone, is a lease whatever its title (C. civ. art. 1709). */
  services: ({ placeKind, exclusive }) =>
    when(
      exclusive && (ROOMS as readonly string[]).includes(placeKind),
      'services-exclusive',
      'warns',
      'C. civ. art. 1709',
    ),

  /** Only because of particular circumstances, independent of what the parties want, and stated (C. com. L145-5-1). */
  precarious: ({ reason, endsOn }) => [
    ...when(reason.trim() === '', 'precarious-reason', 'stops', 'C. com. art. L145-5-1'),
    ...when(endsOn === null, 'precarious-end', 'warns', 'C. com. art. L145-5-1'),
  ],

  /** Three years at most, all leases in a row together (C. com. L145-5, al. 1). */
  derogatory: (facts) => [
    ...when(facts.endsOn === null, 'derogatory-end', 'stops', 'C. com. art. L145-5, al. 1'),
    ...when(
      facts.endsOn !== null && facts.endsOn > derogatoryLimit(facts),
      'derogatory-three-years',
      'stops',
      'C. com. art. L145-5, al. 1',
    ),
  ],

  /** The landlord authorises it, and is called to the act: 15 days to answer (C. com. L145-31). */
  sublease: (facts, today) => [
    ...when(facts.headTitle.trim() === '', 'sublease-head-title', 'stops', 'C. com. art. L145-31'),
    ...when(
      facts.landlordAuthorisedOn === null || facts.landlordAuthorisedOn > today,
      'sublease-authorisation',
      'stops',
      'C. com. art. L145-31, al. 1',
    ),
    ...when(
      !landlordWasCalled(facts, today),
      'sublease-invitation',
      'stops',
      'C. com. art. L145-31, al. 2 et 4',
    ),
  ],
};

/** He answered, or had his fifteen days. */
function landlordWasCalled({ landlordInvitedOn, landlordAnswer }: ContractFacts, today: IsoDate): boolean {
  if (landlordInvitedOn === null || landlordInvitedOn > today) return false;
  return landlordAnswer !== 'none' || daysBetween(landlordInvitedOn, today) >= LANDLORD_DAYS;
}

/** The last day that leases outside the statute may reach: three years from the first of those that follow each other. */
export function derogatoryLimit({ startsOn, earlier }: Pick<ContractFacts, 'startsOn' | 'earlier'>): IsoDate {
  let first = startsOn;
  for (const before of [...earlier].sort((a, b) => (a.startsOn < b.startsOn ? 1 : -1))) {
    if (before.startsOn < first && (before.endsOn === null || addDays(before.endsOn, 31) >= first)) {
      first = before.startsOn;
    }
  }
  return addDays(plainDate(first).add({ months: MOST_MONTHS }).toString(), -1);
}

const common = ({ headEndsOn, endsOn, depositCents, monthlyCents }: ContractFacts): Trap[] => [
  ...when(
    headEndsOn !== null && (endsOn === null || endsOn > headEndsOn),
    'beyond-head-lease',
    'warns',
    'C. com. art. L145-32',
  ),
  ...when(
    monthlyCents > 0 && depositCents > 2 * monthlyCents,
    'deposit-more-than-two-months',
    'warns',
    'C. com. art. L145-40',
  ),
];

/** What is to be remembered of a contract outside the statute, and the day it rings. */
export interface Alarm {
  code: 'three-months-before' | 'term' | 'one-month-after';
  on: IsoDate;
}

/**
 * The three alarms of a derogatory lease: three months before its term, at its term, and one month after it, the day from
 * which who was left in place has a commercial lease (C. com. L145-5, al. 2). Nothing for other kinds, or without a term.
 */
export function derogatoryAlarms(kind: ContractKind, lastDay: IsoDate | null): Alarm[] {
  if (kind !== 'derogatory' || lastDay === null) return [];
  const term = plainDate(lastDay);
  return [
    { code: 'three-months-before', on: term.subtract({ months: 3 }).toString() },
    { code: 'term', on: lastDay },
    { code: 'one-month-after', on: term.add({ months: 1 }).toString() },
  ];
}

/** The last alarm that has rung by a day. */
export const ringing = (alarms: readonly Alarm[], today: IsoDate): Alarm | null =>
  alarms.filter(({ on }) => on <= today).at(-1) ?? null;
