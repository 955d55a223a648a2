import type { Refusal } from '@etabli/kernel';
import type { VoteLeaveCode } from '../rules/agenda.js';
import type { ElectionOutcome } from '../rules/election-outcome.js';
import type { Outcome } from '../rules/outcome.js';

/** An item that was decided, or was put to the vote and gave something else. */
export interface ItemResult {
  item: string;
  at: Date;
  outcome: Outcome;
}

/** An election that was held. */
export interface HeldItem {
  item: string;
  at: Date;
  outcome: ElectionOutcome;
}

/** Something that the statutes did not let happen. */
export interface Refused {
  at: Date;
  item: string | null;
  who: string | null;
  /** A refusal of the catalogue, or why an item may not be voted. */
  code: string;
  details: Refusal['details'];
  leave?: VoteLeaveCode;
}
