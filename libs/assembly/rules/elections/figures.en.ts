import { formatNumber, plural } from '@etabli/kernel';
import { circleLines } from './circle-words.en.js';
import type { AnswersCount, Count, DuelsCount, GradesCount, Score } from './counts.js';
import type { StvAction, StvStage } from './stv-types.js';
import type { CandidateList } from './types.js';
import { byVotes, duelPairs, joined, type NameOf, votesText } from './words.js';

const n = (value: number): string => formatNumber(value, 'en');
const many = (count: number, one: string, several: string): string => plural(count, one, several, 'en');
const and = (names: readonly string[]): string => joined(names, 'and');
const votes = (units: number): string => votesText(units, 'en');

/** The usual six grades; a scale of another length is told by number. */
const usual = ['to reject', 'poor', 'fair', 'good', 'very good', 'excellent'];
export const gradeName = (grade: number, of: number): string =>
  (of === usual.length ? usual[grade] : undefined) ?? `${n(grade + 1)}/${n(of)}`;

const scores = (list: readonly Score[], nameOf: NameOf): string =>
  list.map(({ name, voices }) => `${nameOf(name)}, ${n(voices)}`).join('; ');

const answered = ({ answers }: AnswersCount, nameOf: NameOf): string =>
  answers
    .map((row) => {
      const silent = row.blank > 0 ? `, ${n(row.blank)} blank` : '';
      return `${nameOf(row.name)}, ${n(row.for)} for, ${n(row.against)} against${silent}`;
    })
    .join('; ');

function judged({ judged: all, grades, partings }: GradesCount, nameOf: NameOf): string[] {
  const word = (grade: number): string => `“${gradeName(grade, grades)}”`;
  return [
    ...all.map(({ name, median, counts, ungraded }) => {
      const each = counts.map((count, grade) => `${word(grade)} ${n(count)}`).reverse();
      const silent = ungraded > 0 ? `; ungraded ${n(ungraded)}` : '';
      const middle = median === null ? 'no grade' : `median grade ${word(median)}`;
      return `${nameOf(name)}: ${middle} (${each.join(', ')}${silent}).`;
    }),
    ...partings.map(
      ({ better, worse, removed, of, higher, lower }) =>
        `${nameOf(better)} is ahead of ${nameOf(worse)}: after taking away ${many(removed, 'median grade', 'median grades')} of ${n(of)}, the median is ${word(higher)} against ${word(lower)}.`,
    ),
  ];
}

function duelLines(count: DuelsCount, candidates: readonly string[], nameOf: NameOf): string[] {
  const pairs = duelPairs(count, candidates).map(
    ({ one, won, other, lost }) => `${nameOf(one)} ${n(won)}, ${nameOf(other)} ${n(lost)}`,
  );
  const groups = count.ranking.map((group) => and(group.map(nameOf)));
  return [`Duels: ${pairs.join('; ')}.`, `Ranking: ${groups.join(', then ')}.`];
}

function stageTitle(action: StvAction, nameOf: NameOf): string {
  if (action.kind === 'first-choices') return 'first choices';
  const name = nameOf(action.name);
  return action.kind === 'exclusion'
    ? `exclusion: ${name}, whose votes pass to the next choice`
    : `transfer: ${name}, whose ${votes(action.surplus)} votes in excess pass to the next choice`;
}

function stageLine(stage: StvStage, nameOf: NameOf): string {
  const { elected, lastSeats } = stage;
  const each = byVotes(stage)
    .map(([name, units]) => `${nameOf(name)} ${votes(units)}`)
    .join('; ');
  const quota = elected.length > 0 ? ` Quota reached: ${and(elected.map(nameOf))}.` : '';
  const last = lastSeats.length > 0 ? ` Last seats: ${and(lastSeats.map(nameOf))}.` : '';
  return `Stage ${n(stage.stage)}, ${stageTitle(stage.action, nameOf)}: ${each}; without next choice ${votes(stage.nonTransferable)}.${quota}${last}`;
}

/** Who is on each list, in the order of the list. */
const listLines = (lists: readonly CandidateList[], nameOf: NameOf): string[] =>
  lists.map(({ id, members }) => `List “${nameOf(id)}”: ${and(members.map(nameOf))}.`);

/** Every score of an election, line by line, in English. */
export function figures(count: Count, candidates: readonly string[], nameOf: NameOf): string[] {
  switch (count.kind) {
    case 'marks':
      return [`Obtained: ${scores(count.scores, nameOf)}.`];
    case 'lists':
      return [...listLines(count.lists, nameOf), `Obtained: ${scores(count.scores, nameOf)}.`];
    case 'answers':
      return [...listLines(count.lists, nameOf), `Obtained: ${answered(count, nameOf)}.`];
    case 'grades':
      return judged(count, nameOf);
    case 'duels':
      return duelLines(count, candidates, nameOf);
    case 'stv':
      return [
        `Quota: ${many(count.quota, 'voice', 'voices')}.`,
        ...count.stages.map((stage) => stageLine(stage, nameOf)),
      ];
    case 'untold':
      return [
        ...listLines(count.lists, nameOf),
        'Fewer than five voices, in secret: the figures would say who voted what; they are neither proclaimed nor put in the minutes.',
      ];
    case 'circle':
      return circleLines(count, nameOf);
  }
}
