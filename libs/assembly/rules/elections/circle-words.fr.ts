import { formatNumber, plural } from '@etabli/kernel';
import type { CircleCount, Nomination, Objection, Proposed } from './circle-types.js';
import type { Score } from './counts.js';
import type { NameOf } from './words.js';

const n = (value: number): string => formatNumber(value, 'fr');
const many = (count: number, one: string, several: string): string => plural(count, one, several, 'fr');

const scores = (list: readonly Score[], nameOf: NameOf): string =>
  list.map(({ name, voices }) => `${nameOf(name)}, ${n(voices)}`).join(' ; ');

const outcomes: Record<Proposed['outcome'], string> = {
  elected: 'élection acceptée',
  declined: 'refus de la personne',
  rejected: 'proposition rejetée',
  withdrawn: 'proposition retirée',
  open: 'en cours',
};

function proposalLine(proposal: Proposed, nameOf: NameOf): string {
  const { candidateId, rounds, fallback, outcome, mostNominated } = proposal;
  const steps = rounds.map(
    ({ objections }, i) => `tour ${n(i + 1)}, ${many(objections, 'objection', 'objections')}`,
  );
  if (fallback) {
    const { counts, required } = fallback;
    steps.push(
      `vote, ${n(counts.for)} pour, ${n(counts.against)} contre, ${many(counts.abstention, 'abstention', 'abstentions')}, il en fallait ${n(required)}`,
    );
  }
  const why = mostNominated ? '' : ' (sans être la personne la plus nommée : les raisons ont pesé)';
  return `Proposition : ${nameOf(candidateId)}${why} ; ${[...steps, outcomes[outcome]].join(' ; ')}.`;
}

/** What was said, without the full stop of its own: the line has one. */
const ended = (said: string): string => said.replace(/\.$/, '');

const named = ({ by, candidateId, reason }: Nomination, nameOf: NameOf): string =>
  reason
    ? `${nameOf(by ?? '')} nomme ${nameOf(candidateId)} : « ${ended(reason)} »`
    : `${nameOf(by ?? '')} nomme ${nameOf(candidateId)}`;

const objection = ({ by, reason, integrated }: Objection, round: number, nameOf: NameOf): string =>
  `Objection de ${nameOf(by)} (tour ${n(round)}) : « ${ended(reason)} », ${integrated === null ? 'maintenue' : `levée : « ${ended(integrated)} »`}.`;

/** Who named whom and why, one line for the nominations and one for the changes. */
const reasonLines = ({ reasons }: CircleCount, nameOf: NameOf): string[] =>
  reasons
    ? [
        { title: 'Tour de nomination', all: reasons.nominations },
        { title: 'Tour de changement', all: reasons.changed },
      ]
        .filter(({ all }) => all.length > 0)
        .map(({ title, all }) => `${title} : ${all.map((one) => named(one, nameOf)).join(' ; ')}.`)
    : [];

/** What happened in an election without candidate, line by line, in French. */
export const circleLines = (count: CircleCount, nameOf: NameOf): string[] => [
  ...reasonLines(count, nameOf),
  ...(count.nominations.length > 0 ? [`Noms donnés : ${scores(count.nominations, nameOf)}.`] : []),
  ...(count.changed ? [`Après les échanges : ${scores(count.changed, nameOf)}.`] : []),
  ...count.proposals.flatMap((proposal) => [
    proposalLine(proposal, nameOf),
    ...proposal.rounds.flatMap(({ raised = [] }, at) => raised.map((one) => objection(one, at + 1, nameOf))),
  ]),
];
