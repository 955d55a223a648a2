import { addDays, type Cents, type IsoDate, plainDate } from '@etabli/kernel';
import { askedCents, type FeeFile, type FeeLine } from './fee-line.js';
import { type Directory, whoIs } from './who.js';

/** What a fee covers when the list does not say: until the end of the civil year, or for twelve months. */
export type Coverage = 'calendar' | 'twelve-months';

/** What somebody said of a line: whose it is, or null to leave it out. */
export type Choices = ReadonlyMap<number, string | null>;

/** A fee that is there already: asked of somebody, for some days and an amount. */
export interface KnownFee {
  personId: string;
  from: IsoDate;
  to: IsoDate;
  amountCents: Cents;
}

export type LineState = 'found' | 'ambiguous' | 'unknown' | 'known' | 'left-out' | 'future';

/** A line of the list, with what would be recorded of it. */
export interface PlannedFee {
  line: FeeLine;
  state: LineState;
  personId: string | null;
  candidates: string[];
  /** Who paid: somebody else only when they are known here. */
  payerId: string | null;
  from: IsoDate;
  to: IsoDate;
  amountCents: Cents;
}

/** Counts and sums of cents, of the file and of what would be recorded: the one is accounted for by the other. */
export interface FeeTotals {
  lines: number;
  found: number;
  /** Whose fee it is must be said. */
  undecided: number;
  known: number;
  leftOut: number;
  unread: number;
  priceCents: Cents;
  discountCents: Cents;
  /** Price less discounts: what the file asks for. */
  fileCents: Cents;
  /** What of it would not be recorded: known already, left out, undecided. */
  otherCents: Cents;
  recordedCents: Cents;
  paidCents: Cents;
  unpaidCents: Cents;
}

interface Settings {
  people: Directory;
  choices: Choices;
  known: readonly KnownFee[];
  coverage: Coverage;
  today: IsoDate;
}

/** What a list would record, line by line, against who is known and what is there. */
export function planFees(
  { lines }: FeeFile,
  { people, choices, known, coverage, today }: Settings,
): PlannedFee[] {
  const there = new Set(known.map(feeKey));
  return lines.map((line): PlannedFee => {
    const { id, candidates } = whoIs(line.member, people);
    const personId = choices.get(line.line) ?? id;
    const fee = { from: line.from, to: line.to ?? endOf(line.from, coverage), amountCents: askedCents(line) };
    const payerId = line.payer ? (whoIs(line.payer, people).id ?? personId) : personId;
    const twice = personId !== null && there.has(feeKey({ personId, ...fee }));
    if (personId !== null) there.add(feeKey({ personId, ...fee }));
    const late = line.from > today;
    const state = stateOf({ leftOut: choices.get(line.line) === null, late, twice, personId, candidates });
    return { line, state, personId, candidates, payerId, ...fee };
  });
}

interface Standing {
  leftOut: boolean;
  late: boolean;
  twice: boolean;
  personId: string | null;
  candidates: readonly string[];
}

function stateOf({ leftOut, late, twice, personId, candidates }: Standing): LineState {
  if (leftOut) return 'left-out';
  if (late) return 'future';
  if (twice) return 'known';
  if (personId !== null) return 'found';
  return candidates.length > 0 ? 'ambiguous' : 'unknown';
}

const feeKey = ({ personId, from, to, amountCents }: KnownFee): string =>
  `${personId} ${from} ${to} ${amountCents}`;

/** The last day a fee covers that begins on a day. */
function endOf(from: IsoDate, coverage: Coverage): IsoDate {
  if (coverage === 'calendar') return `${from.slice(0, 4)}-12-31`;
  return addDays(plainDate(from).add({ years: 1 }).toString(), -1);
}

/** Sums of a plan. `fileCents` always equals `recordedCents` and `otherCents`; `recordedCents`, what is paid and is not. */
export function feeTotals(planned: readonly PlannedFee[], unread: number): FeeTotals {
  const in_ = (...states: LineState[]) => planned.filter(({ state }) => states.includes(state));
  const cents = (fees: readonly PlannedFee[]) => fees.reduce((sum, { amountCents }) => sum + amountCents, 0);
  const found = in_('found');
  const paid = found.filter(({ line }) => line.paid);
  const fileCents = cents(planned);
  return {
    lines: planned.length + unread,
    ...{ found: found.length, known: in_('known').length, leftOut: in_('left-out').length, unread },
    undecided: in_('ambiguous', 'unknown', 'future').length,
    priceCents: planned.reduce((sum, { line }) => sum + line.priceCents, 0),
    discountCents: planned.reduce((sum, { line }) => sum + line.discountCents, 0),
    ...{ fileCents, recordedCents: cents(found), otherCents: fileCents - cents(found) },
    ...{ paidCents: cents(paid), unpaidCents: cents(found) - cents(paid) },
  };
}
