import type { Locale } from '@etabli/kernel';
import { reportOf } from '../elections/report.js';
import { isElection, type VoteOutcome } from '../rules/election-outcome.js';
import type { NameOf } from '../rules/elections.js';
import type { Outcome } from '../rules/outcome.js';
import { sentencesIn } from '../rules/sentences.js';
import type { VoteResult } from './votes.types.js';

type Matter = 'resolution' | 'amendment';

/** A stored outcome as screens show it: on a resolution, on an amendment to it, or in a round of an election. */
export function resultOf(outcome: VoteOutcome, locale: Locale, matter: Matter, nameOf: NameOf): VoteResult {
  return isElection(outcome) ? reportOf(outcome, locale, nameOf) : decisionOf(outcome, locale, matter);
}

function decisionOf(outcome: Outcome, locale: Locale, matter: Matter): VoteResult {
  const said = sentencesIn(locale);
  const ofAmendment = matter === 'amendment';
  return {
    verdict: outcome.verdict,
    counts: outcome.tally.counts,
    election: null,
    channels: outcome.channels ?? [],
    held: said.held(outcome),
    silent: outcome.silent,
    summary: ofAmendment ? said.amendmentVerdict(outcome) : said.verdict(outcome),
    proclamation: ofAmendment ? said.amendmentProclamation(outcome) : said.proclamation(outcome),
    majority: said.majority(outcome),
    quorum: said.quorum(outcome.quorum),
  };
}
