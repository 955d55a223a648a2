import type { ClauseRef, ClauseValues } from '@etabli/membership/rules/statutes';
import type { Answers } from './ballots.js';
import type { CircleCount } from './circle-types.js';
import type { StvCount } from './stv-types.js';
import type { CandidateList } from './types.js';

/** The figures of a method, from which anyone can find the result again. Figures are voices unless said otherwise. */
export type Count =
  | MarksCount
  | ListsCount
  | AnswersCount
  | GradesCount
  | DuelsCount
  | StvCount
  | CircleCount
  | UntoldCount;

export interface Score {
  name: string;
  voices: number;
}

/** Plurinominal, uninominal, two-round, approval, and second ballots: names ticked. */
export interface MarksCount {
  kind: 'marks';
  /** Highest first; equals in the order of the ballot paper. */
  scores: Score[];
  /** Voices asked for to be elected: an absolute majority at the first of two rounds; else null, one is enough. */
  required: number | null;
}

export interface ListsCount {
  kind: 'lists';
  scores: Score[];
  /** The list that takes every seat, once known. */
  winner: string | null;
  lists: CandidateList[];
}

/** For or against each name, where there were no more names than seats: elected when for is over against. */
export interface AnswersCount {
  kind: 'answers';
  /** In the order of the ballot paper. Names are lists where a single list stood. */
  answers: ({ name: string } & Answers)[];
  lists: CandidateList[];
}

/** A secret ballot of so few that its figures would say who voted what: only the result is kept. */
export interface UntoldCount {
  kind: 'untold';
  /** In a ballot by lists, those that stood. */
  lists: CandidateList[];
}

/** Majority judgment. */
export interface GradesCount {
  kind: 'grades';
  /** How many grades there were; 0 is the lowest. */
  grades: number;
  blank: { rule: ClauseValues['elect.judgment_blank']; clause: ClauseRef };
  /** Best first. */
  judged: Judged[];
  /** Neighbours of that order with the same median grade, and where they part. */
  partings: Parting[];
}

export interface Judged {
  name: string;
  /** Voices for each grade, the lowest first, as they were counted. */
  counts: number[];
  /** Voices that gave no grade: in the lowest of `counts`, or left out of it, as the statutes say. */
  ungraded: number;
  /** The median grade (the lower of the two middle ones); null when nobody gave a grade. */
  median: number | null;
  /** Those who cannot be told apart share a rank. */
  rank: number;
}

/**
 * Two names part at the first difference when their median grades are taken away one by one: after `removed` of `of` grades,
 * one has `higher` as its median and the other `lower`.
 */
export interface Parting {
  better: string;
  worse: string;
  removed: number;
  of: number;
  higher: number;
  lower: number;
}

/** Condorcet, method of Schulze. Matrices follow the order of the result's candidates. */
export interface DuelsCount {
  kind: 'duels';
  /** `duels[a][b]`: voices that rank a above b. */
  duels: number[][];
  /** `paths[a][b]`: the strongest chain of won duels from a to b, by its weakest duel; null when there is none. */
  paths: (PathStrength | null)[][];
  /** Groups of equals, best first. */
  ranking: string[][];
  /** Whoever wins every duel, when someone does. */
  condorcetWinner: string | null;
}

/** A won duel: first by the voices for it, then by the fewest against. */
export interface PathStrength {
  won: number;
  against: number;
}
