import type { Locale } from '@etabli/kernel';
import { channelsOf, type ElectionOutcome } from '../rules/election-outcome.js';
import {
  type ElectionResult,
  electionSentencesIn,
  listsIn,
  type NameOf,
  namesWithLists,
} from '../rules/elections.js';
import { sentencesIn } from '../rules/sentences.js';
import type { VoteResult } from '../votes/votes.types.js';
import type { CandidateResult } from './report.types.js';
import { wordsIn } from './words.js';

/** A round of an election as screens show it. */
export function reportOf(outcome: ElectionOutcome, locale: Locale, nameOfPerson: NameOf): VoteResult {
  const { election, verdict, terms } = outcome;
  const nameOf = namesWithLists(election, nameOfPerson);
  const said = electionSentencesIn(locale);
  const next = election.next ? said.next(election.next, nameOf) : '';
  const elected = said.elected(election, nameOf, terms);
  const nobody = verdict === 'no-quorum' ? wordsIn(locale).noQuorum : null;
  return {
    verdict,
    counts: null,
    election: {
      rows: rowsOf(outcome, locale, nameOf),
      lines: [said.ballots(election), ...said.figures(election, nameOf)].filter(Boolean),
      ties: [
        ...election.ties.map((tie) => said.tie(tie, nameOf)),
        ...election.ties.flatMap(({ draw }) => (draw ? [said.draw(draw, nameOf)] : [])),
        ...(outcome.termDraws ?? []).map((draw) => said.draw(draw, nameOf)),
      ],
      warnings: election.warnings.map(said.warning),
      college: outcome.college?.name ?? null,
      next: nextBallot(outcome),
      tieBallot: election.tieBallot,
      seed: election.seed,
    },
    channels: [],
    held: heldOf(outcome, locale),
    silent: outcome.silent,
    summary: nobody ?? [elected, next].filter(Boolean).join(' '),
    proclamation: nobody ?? [elected, next].filter(Boolean).join(' '),
    majority: said.rule(election),
    quorum: sentencesIn(locale).quorum(outcome.quorum),
  };
}

function heldOf(outcome: ElectionOutcome, locale: Locale): string {
  const { method, college, room } = outcome;
  const held = sentencesIn(locale).held({ method, channels: channelsOf(outcome) });
  return college ? `${held} ${electionSentencesIn(locale).college(college.name, room.total)}` : held;
}

function nextBallot({ verdict, election: { next } }: ElectionOutcome) {
  const asked = verdict === 'unsettled' ? next?.ask : null;
  return asked === 'second-round' || asked === 'second-ballot' ? asked : null;
}

/** Those elected first, then those who go on, then the others, each group in the order of its figures. */
function rowsOf(
  { election, terms, verdict }: ElectionOutcome,
  locale: Locale,
  nameOf: NameOf,
): CandidateResult[] {
  const decided = verdict !== 'no-quorum';
  const figures = figuresOf(election, locale);
  const elected = decided ? electedIn(election) : [];
  const pending = listsIn(election).length > 0 ? (election.next?.candidates ?? []) : election.pending;
  const rest = figures.filter(({ name }) => !elected.includes(name));
  const order = [
    ...elected,
    ...rest.filter(({ name }) => pending.includes(name)).map(({ name }) => name),
    ...rest.filter(({ name }) => !pending.includes(name)).map(({ name }) => name),
  ];
  return order.map((id) => {
    const figure = figures.find(({ name }) => name === id);
    return {
      candidateId: id,
      name: nameOf(id),
      voices: figure?.voices ?? null,
      figure: figure?.text ?? '',
      elected: elected.includes(id),
      pending: decided && pending.includes(id),
      until: terms.find(({ candidateId }) => candidateId === id)?.endsOn ?? null,
    };
  });
}

/** Those elected; of lists, the one that has its people seated. */
function electedIn(election: ElectionResult): string[] {
  const people = election.elected.map(({ candidateId }) => candidateId);
  const lists = listsIn(election);
  if (lists.length === 0) return people;
  return lists.filter(({ members }) => members.some((one) => people.includes(one))).map(({ id }) => id);
}

interface Figure {
  name: string;
  voices: number | null;
  text: string;
}

/** What each name has, the best first where the method says so. */
function figuresOf({ count, candidates }: ElectionResult, locale: Locale): Figure[] {
  const words = wordsIn(locale);
  switch (count.kind) {
    case 'marks':
    case 'lists':
      return count.scores.map(({ name, voices }) => ({ name, voices, text: words.voices(voices) }));
    case 'answers':
      return [...count.answers]
        .sort((a, b) => b.for - a.for)
        .map((row) => ({ name: row.name, voices: row.for, text: words.answers(row.for, row.against) }));
    case 'grades':
      return count.judged.map(({ name, median }) => ({
        name,
        voices: null,
        text: median === null ? '—' : electionSentencesIn(locale).grade(median, count.grades),
      }));
    case 'duels':
      return count.ranking.flatMap((group, index) => {
        const before = count.ranking.slice(0, index).flat().length;
        return group.map((name) => ({ name, voices: null, text: words.place(before + 1) }));
      });
    default:
      return candidates.map((name) => ({ name, voices: null, text: '' }));
  }
}
