import { compareFractions, daysBetween, type Fraction, fraction, type IsoDate } from '@etabli/kernel';
import {
  type ClauseRef,
  type ClauseValues,
  clauseRef,
  type Statutes,
  termsOf,
} from '@etabli/membership/rules/statutes';
import { type Draw, draw, drawnOrder } from './lot.js';
import type { NextStep } from './types.js';

export type TieRule = ClauseValues['elect.tie'];

/** Names left equal where only some of them can pass, and how that was settled. */
export interface Tie {
  /** What was at stake: the last seats, or under a transferable vote an exclusion or the order of surpluses. */
  over: 'last-seats' | 'exclusion' | 'surplus';
  /** The stage, under a transferable vote. */
  stage: number | null;
  names: string[];
  /** How many of them pass: seats left, or one to be excluded or transferred. */
  places: number;
  /** Who chose the way: the statutes, or the assembly after a second ballot that left them equal again. */
  by: 'statutes' | 'assembly';
  /** Null while it is not settled. */
  settledBy: 'elder' | 'younger' | 'lot' | 'earlier-stage' | null;
  /** Those who pass, in order; empty while it is not settled. */
  passed: string[];
  /** The draw, where lot decided; also between people of the very same age. */
  draw: Draw | null;
  clause: ClauseRef;
}

/** Who or what stands equal: a person, or a list with the birth dates of its members. */
export interface TieName {
  id: string;
  birthDates: (IsoDate | null)[];
}

export interface TieTerms {
  statutes: Statutes;
  seed: string | null;
  names: TieName[];
  /** What the assembly decided after a second ballot; null where the statutes decide. */
  chosen: Exclude<TieRule, 'second-ballot'> | null;
}

/** A tie settled or not, and what must be asked when it is not. */
export interface TieOutcome {
  tie: Tie;
  next: NextStep | null;
}

/**
 * Settles the last seats between equals (statutes: elect.tie). `second-ballot` asks for one; `elder` and `younger` compare
 * birth dates (of a list, their average) and ask for those that are missing; `lot` draws from the seed and asks for it when
 * there is none. Between people of the same age, lot decides. After a second ballot that changed nothing, the assembly may
 * choose age or lot.
 */
export function settleSeats(
  { statutes, seed, names, chosen }: TieTerms,
  equal: string[],
  places: number,
): TieOutcome {
  const rule = chosen ?? termsOf(statutes)['elect.tie'];
  const tie: Tie = {
    over: 'last-seats',
    stage: null,
    names: equal,
    places,
    by: chosen ? 'assembly' : 'statutes',
    settledBy: null,
    passed: [],
    draw: null,
    clause: clauseRef(statutes, 'elect.tie'),
  };
  if (rule === 'second-ballot')
    return { tie, next: { ask: 'second-ballot', candidates: equal, seats: places } };
  return rule === 'lot' ? byLot(tie, seed) : byAge(tie, seed, rule, names);
}

function byLot(tie: Tie, seed: string | null): TieOutcome {
  if (!seed) return { tie, next: { ask: 'seed', candidates: tie.names } };
  const drawn = draw(seed, tie.over, tie.names);
  const passed = drawnOrder(drawn).slice(0, tie.places);
  return { tie: { ...tie, settledBy: 'lot', passed, draw: drawn }, next: null };
}

function byAge(tie: Tie, seed: string | null, rule: 'elder' | 'younger', names: TieName[]): TieOutcome {
  const ages = new Map(names.map(({ id, birthDates }) => [id, averageBirth(birthDates)]));
  const unknown = tie.names.filter((id) => !ages.get(id));
  if (unknown.length > 0) return { tie, next: { ask: 'birth-dates', candidates: unknown } };
  const compare = (a: string, b: string): number =>
    compareFractions(ages.get(a) as Fraction, ages.get(b) as Fraction) * (rule === 'elder' ? 1 : -1);
  const sorted = [...tie.names].sort(compare);
  const last = sorted[tie.places - 1] as string;
  const sure = sorted.filter((id) => compare(id, last) < 0);
  const sameAge = sorted.filter((id) => compare(id, last) === 0);
  if (sure.length + sameAge.length === tie.places) {
    return { tie: { ...tie, settledBy: rule, passed: sorted.slice(0, tie.places) }, next: null };
  }
  if (!seed) return { tie, next: { ask: 'seed', candidates: sameAge } };
  const drawn = draw(seed, tie.over, sameAge);
  const passed = [...sure, ...drawnOrder(drawn)].slice(0, tie.places);
  return { tie: { ...tie, settledBy: rule, passed, draw: drawn }, next: null };
}

/** The average day of birth, counted from 1800; null when one is not known. */
function averageBirth(dates: (IsoDate | null)[]): Fraction | null {
  if (dates.length === 0 || dates.includes(null)) return null;
  const days = dates.map((date) => daysBetween('1800-01-01', date as IsoDate));
  return fraction(
    days.reduce((sum, each) => sum + each, 0),
    days.length,
  );
}
