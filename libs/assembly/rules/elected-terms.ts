import { type IsoDate, plainDate } from '@etabli/kernel';
import { clauseRef, type Statutes, termsOf } from '@etabli/membership/rules/statutes';
import { seatedBeyond } from './candidacies.js';
import type { Draw } from './elections/lot.js';
import { firstRenewal, renewalParts } from './elections/renewal.js';
import {
  assignTerms,
  type OpenSeat,
  openSeats,
  type SeatTerm,
  type Term,
  termEnd,
} from './elections/terms.js';
import type { ElectionResult } from './elections/types.js';

/** A mandate of the office, as the register keeps it. */
export interface HeldTerm {
  id: string;
  startsOn: IsoDate;
  /** Last day of its rights; null while it has none. */
  endsOn: IsoDate | null;
  /** Last day of the term it was given for, which its holder may have left before. */
  termEndsOn: IsoDate | null;
}

/** What the terms of those elected depend on. */
export interface TermsAsked {
  /** The day of the assembly. */
  startsOn: IsoDate;
  /** How long the election says that terms last. */
  years: number;
  /** Seats that the election fills, all rounds together. */
  seats: number;
  /** Every mandate of the office that counts; null for an office outside the board, which has no rhythm to keep. */
  held: readonly HeldTerm[] | null;
  /** Those elected in the rounds before, in the order of election. */
  before: readonly string[];
}

/** Terms, and the lots that gave them. */
export interface ElectedTerms {
  terms: Term[];
  draws: Draw[];
}

/**
 * The terms of those whom a round elects. A board elected whole where it renews itself by parts (statutes: board.renewal) draws
 * who goes out first, once nothing is to be voted any more: until then nobody’s term is known. Seats left early are filled for
 * what is left of theirs (see `remainders`), the best placed having the longest terms, whatever the round. Otherwise everyone
 * has the term that the election says.
 *
 * Refuses `election.seed-missing` when a lot must decide and there is no seed.
 */
export function termsOfElected(statutes: Statutes, result: ElectionResult, asked: TermsAsked): ElectedTerms {
  const { elected, next, seed } = result;
  const { startsOn, before } = asked;
  if (isFirstRenewal(statutes, asked)) {
    const holders = [...before, ...elected.map(({ candidateId }) => candidateId)];
    return next || holders.length === 0
      ? { terms: [], draws: [] }
      : drawnTerms(statutes, holders, startsOn, seed);
  }
  const shorter = remainders(statutes, asked);
  if (shorter.length === 0) return { terms: wholeTerms(statutes, result, asked), draws: [] };
  const full = Array.from({ length: asked.seats - shorter.length }, (_, i) => seat(`full-${i + 1}`, null));
  const open = [...full, ...shorter.map((until, i) => seat(`remainder-${i + 1}`, until))];
  return assignTerms(statutes, open.slice(before.length), elected, { startsOn, seed });
}

/**
 * Does the election fill a board that goes out by parts (statutes: board.renewal), of whom nobody stays? Then the first to go
 * out are drawn. Not where the election says another length than the statutes, nor where their term does not divide.
 */
export function isFirstRenewal(statutes: Statutes, { held, seats, startsOn, years }: TermsAsked): boolean {
  const terms = termsOf(statutes);
  const parts = renewalParts[terms['board.renewal']];
  if (held === null || parts === 1 || years !== terms['board.term_years'] || years % parts !== 0)
    return false;
  const stays = held.map(({ startsOn: start, endsOn: end }) => ({ start, end }));
  return seats >= Math.max(terms['board.seats_min'], parts) && seatedBeyond(stays, startsOn) === null;
}

/**
 * The last days of the terms that seats left early still have to run, the longest first, never more than there are seats. A
 * term that ends less than a year after the assembly comes up at it: its seat is filled in full. A seat is filled again by a
 * later mandate that has its end. Nothing where the statutes give whoever replaces someone a full term (coopt.term) and the
 * board goes out together (board.renewal), nor where the election says another length than the statutes.
 */
export function remainders(statutes: Statutes, { held, seats, startsOn, years }: TermsAsked): IsoDate[] {
  const terms = termsOf(statutes);
  const keepsRhythm = terms['board.renewal'] !== 'full' || terms['coopt.term'] === 'remainder';
  if (held === null || !keepsRhythm || years !== terms['board.term_years']) return [];
  const lastToComeUp = plainDate(startsOn).add({ years: 1 }).subtract({ days: 1 }).toString();
  return openSeats(leftEarly(held, startsOn), lastToComeUp)
    .flatMap(({ remainderUntil }) => remainderUntil ?? [])
    .sort()
    .reverse()
    .slice(0, seats);
}

/** Seats whose holder left before the end of the term and that nobody filled since. */
function leftEarly(held: readonly HeldTerm[], on: IsoDate): SeatTerm[] {
  const followers = new Set<string>();
  return held.flatMap(({ id, startsOn, endsOn: vacatedOn, termEndsOn: endsOn }) => {
    if (!vacatedOn || !endsOn || vacatedOn >= endsOn || vacatedOn > on) return [];
    const follower = held.find(
      (one) => !followers.has(one.id) && one.startsOn > vacatedOn && one.termEndsOn === endsOn,
    );
    if (follower) followers.add(follower.id);
    return follower ? [] : [{ seatId: id, holderId: null, startsOn, endsOn, vacatedOn }];
  });
}

const seat = (seatId: string, remainderUntil: IsoDate | null): OpenSeat => ({ seatId, remainderUntil });

function drawnTerms(
  statutes: Statutes,
  holders: readonly string[],
  startsOn: IsoDate,
  seed: string | null,
): ElectedTerms {
  const { groups, draw, clause } = firstRenewal(statutes, holders, { startsOn, seed });
  const terms = groups.flatMap(({ endsOn, holders: group }, i) =>
    group.map((candidateId) => ({
      ...{ candidateId, seatId: candidateId, startsOn, endsOn, clause },
      kind: i === groups.length - 1 ? ('full' as const) : ('drawn' as const),
    })),
  );
  return { terms, draws: draw ? [draw] : [] };
}

function wholeTerms(
  statutes: Statutes,
  { elected }: ElectionResult,
  { startsOn, years }: TermsAsked,
): Term[] {
  const endsOn = termEnd(statutes, startsOn, years);
  const clause = clauseRef(statutes, 'board.term_years');
  return elected.map(({ candidateId }) => ({
    ...{ candidateId, seatId: candidateId, startsOn, endsOn, clause },
    kind: 'full',
  }));
}
