import type { Locale } from '@etabli/kernel';
import type { Outcome } from '../rules/outcome.js';
import { sentencesIn } from '../rules/sentences.js';
import type { VoteResult } from './votes.types.js';

/** A stored outcome as screens show it. */
export function resultOf(outcome: Outcome, locale: Locale): VoteResult {
  const said = sentencesIn(locale);
  return {
    verdict: outcome.verdict,
    counts: outcome.tally.counts,
    channels: outcome.channels ?? [],
    held: said.held(outcome),
    silent: outcome.silent,
    summary: said.verdict(outcome),
    proclamation: said.proclamation(outcome),
    majority: said.majority(outcome),
    quorum: said.quorum(outcome.quorum),
  };
}
