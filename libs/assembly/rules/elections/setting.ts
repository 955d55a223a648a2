import type { Statutes } from '@etabli/membership/rules/statutes';
import type { Paper } from './ballots.js';
import type { Box } from './box.js';
import type { Count } from './counts.js';
import type { Filled } from './seats.js';
import type { TieTerms } from './ties.js';
import type { VotedElection, VotedMethod } from './types.js';

/** Everything a method counts from. */
export interface Setting {
  statutes: Statutes;
  election: VotedElection;
  method: VotedMethod;
  paper: Paper;
  box: Box;
  /** Voices cast, as the statutes count them. */
  cast: number;
  terms: TieTerms;
}

/** What a method finds. */
export type Found = Filled & { count: Count };
export type Method = (setting: Setting) => Found;
