import type { Locale } from '@etabli/kernel';
import type { Outcome } from '../rules/outcome.js';
import { sentencesIn } from '../rules/sentences.js';
import type { VoteResult } from './votes.types.js';

/** A stored outcome as screens show it: on a resolution, or on an amendment to it. */
export function resultOf(
  outcome: Outcome,
  locale: Locale,
  matter: 'resolution' | 'amendment' = 'resolution',
): VoteResult {
  const said = sentencesIn(locale);
  const ofAmendment = matter === 'amendment';
  return {
    verdict: outcome.verdict,
    counts: outcome.tally.counts,
    channels: outcome.channels ?? [],
    held: said.held(outcome),
    silent: outcome.silent,
    summary: ofAmendment ? said.amendmentVerdict(outcome) : said.verdict(outcome),
    proclamation: ofAmendment ? said.amendmentProclamation(outcome) : said.proclamation(outcome),
    majority: said.majority(outcome),
    quorum: said.quorum(outcome.quorum),
  };
}
