import { formatNumber, plural } from '@etabli/kernel';
import type { CircleCount, Nomination, Objection, Proposed } from './circle-types.js';
import type { Score } from './counts.js';
import type { NameOf } from './words.js';

const n = (value: number): string => formatNumber(value, 'en');
const many = (count: number, one: string, several: string): string => plural(count, one, several, 'en');

const scores = (list: readonly Score[], nameOf: NameOf): string =>
  list.map(({ name, voices }) => `${nameOf(name)}, ${n(voices)}`).join('; ');

const outcomes: Record<Proposed['outcome'], string> = {
  elected: 'election accepted',
  declined: 'declined by the person',
  rejected: 'proposal rejected',
  withdrawn: 'proposal taken back',
  open: 'under way',
};

function proposalLine(proposal: Proposed, nameOf: NameOf): string {
  const { candidateId, rounds, fallback, outcome, mostNominated } = proposal;
  const steps = rounds.map(
    ({ objections }, i) => `round ${n(i + 1)}, ${many(objections, 'objection', 'objections')}`,
  );
  if (fallback) {
    const { counts, required } = fallback;
    steps.push(
      `vote, ${n(counts.for)} for, ${n(counts.against)} against, ${many(counts.abstention, 'abstention', 'abstentions')}, ${n(required)} were needed`,
    );
  }
  const why = mostNominated ? '' : ' (without being named most: the reasons weighed)';
  return `Proposal: ${nameOf(candidateId)}${why}; ${[...steps, outcomes[outcome]].join('; ')}.`;
}

/** What was said, without the full stop of its own: the line has one. */
const ended = (said: string): string => said.replace(/\.$/, '');

const named = ({ by, candidateId, reason }: Nomination, nameOf: NameOf): string =>
  reason
    ? `${nameOf(by ?? '')} names ${nameOf(candidateId)}: “${ended(reason)}”`
    : `${nameOf(by ?? '')} names ${nameOf(candidateId)}`;

const objection = ({ by, reason, integrated }: Objection, round: number, nameOf: NameOf): string =>
  `Objection of ${nameOf(by)} (round ${n(round)}): “${ended(reason)}”, ${integrated === null ? 'kept' : `lifted: “${ended(integrated)}”`}.`;

/** Who named whom and why, one line for the nominations and one for the changes. */
const reasonLines = ({ reasons }: CircleCount, nameOf: NameOf): string[] =>
  reasons
    ? [
        { title: 'Nominations', all: reasons.nominations },
        { title: 'Changes', all: reasons.changed },
      ]
        .filter(({ all }) => all.length > 0)
        .map(({ title, all }) => `${title}: ${all.map((one) => named(one, nameOf)).join('; ')}.`)
    : [];

/** What happened in an election without candidate, line by line, in English. */
export const circleLines = (count: CircleCount, nameOf: NameOf): string[] => [
  ...reasonLines(count, nameOf),
  ...(count.nominations.length > 0 ? [`Names given: ${scores(count.nominations, nameOf)}.`] : []),
  ...(count.changed ? [`After the exchange: ${scores(count.changed, nameOf)}.`] : []),
  ...count.proposals.flatMap((proposal) => [
    proposalLine(proposal, nameOf),
    ...proposal.rounds.flatMap(({ raised = [] }, at) => raised.map((one) => objection(one, at + 1, nameOf))),
  ]),
];
