import type { Locale } from '@etabli/kernel';
import { channelsOf, type ElectionOutcome } from './election-outcome.js';
import {
  conclude,
  type ElectionResult,
  electionSentencesIn,
  type NameOf,
  namesWithLists,
} from './elections.js';
import type { MinutesBlock, MinutesElection } from './minutes.js';
import { minutesWords } from './minutes-words.js';
import { sentencesIn } from './sentences.js';

/**
 * The result of an election: every round with every score, then who is elected over all of them, and what they answered. What
 * the last round comes to is not said twice when it is the whole result.
 */
export function electionBlock(
  id: string,
  { rounds, names, accepted, declined }: MinutesElection,
  locale: Locale,
): MinutesBlock {
  const words = minutesWords(locale);
  const aloud = rounds.some(({ method }) => method === 'circle');
  const nameOf: NameOf = (person) => names.get(person) ?? '';
  const last = rounds.at(-1) as ElectionOutcome;
  const proclaimed = concluded(rounds, locale, nameOf);
  const votes = rounds.flatMap((outcome, index) => [
    ...(rounds.length > 1
      ? [aloud ? words.circleSeat({ seat: index + 1 }) : words.electionRound({ round: index + 1 })]
      : []),
    ...roundLines(outcome, locale, nameOf).filter((line) => outcome !== last || !proclaimed.includes(line)),
  ]);
  const answers = [
    accepted.length > 0 && words.accepted({ names: accepted }),
    declined.length > 0 && words.declined({ names: declined }),
  ].filter((line) => line !== false);
  return {
    id: `${id}-result`,
    kind: 'result',
    votes: votes.join(' '),
    proclamation: [...proclaimed, ...answers].join(' '),
    outcome: last,
  };
}

function roundLines(outcome: ElectionOutcome, locale: Locale, nameOfPerson: NameOf): string[] {
  const { method, room, silent, quorum, college, election, termDraws = [] } = outcome;
  const nameOf = namesWithLists(election, nameOfPerson);
  const elections = electionSentencesIn(locale);
  const said = sentencesIn(locale);
  const held = said.held({ method, channels: channelsOf(outcome) });
  const told = { total: room.total, silent };
  const words = minutesWords(locale);
  const lines = [
    held,
    ...(college ? [elections.college(college.name, room.total)] : []),
    method === 'circle' ? words.circleRoom(told) : words.electionRoom(told),
  ];
  if (!quorum.reached) lines.push(said.quorum(quorum));
  lines.push(...elections.minutes(election, nameOf, outcome.terms));
  return [...lines, ...termDraws.map((draw) => elections.draw(draw, nameOf))];
}

/** Who is elected, all rounds together, and what remains. Without quorum nobody is. */
function concluded(rounds: readonly ElectionOutcome[], locale: Locale, nameOfPerson: NameOf): string[] {
  const said = electionSentencesIn(locale);
  const last = rounds.at(-1) as ElectionOutcome;
  const nameOf = namesWithLists(last.election, nameOfPerson);
  if (last.verdict === 'no-quorum') return [minutesWords(locale).nobodyElected];
  const results = rounds.map(({ election }) => election) as [ElectionResult, ...ElectionResult[]];
  const whole: ElectionResult = { ...last.election, ...conclude(results) };
  const elected = said.elected(
    whole,
    nameOf,
    rounds.flatMap(({ terms }) => terms),
  );
  return [elected, whole.next ? said.next(whole.next, nameOf) : ''].filter(Boolean);
}
