import { formatNumber, plural } from '@etabli/kernel';
import { circleLines } from './circle-words.fr.js';
import type { AnswersCount, Count, DuelsCount, GradesCount, Score } from './counts.js';
import type { StvAction, StvStage } from './stv-types.js';
import type { CandidateList } from './types.js';
import { byVotes, duelPairs, joined, type NameOf, votesText } from './words.js';

const n = (value: number): string => formatNumber(value, 'fr');
const many = (count: number, one: string, several: string): string => plural(count, one, several, 'fr');
const and = (names: readonly string[]): string => joined(names, 'et');
const votes = (units: number): string => votesText(units, 'fr');

/** The usual six grades; a scale of another length is told by number. */
const usual = ['à rejeter', 'insuffisant', 'passable', 'bien', 'très bien', 'excellent'];
export const gradeName = (grade: number, of: number): string =>
  (of === usual.length ? usual[grade] : undefined) ?? `${n(grade + 1)}/${n(of)}`;

const scores = (list: readonly Score[], nameOf: NameOf): string =>
  list.map(({ name, voices }) => `${nameOf(name)}, ${n(voices)}`).join(' ; ');

const answered = ({ answers }: AnswersCount, nameOf: NameOf): string =>
  answers
    .map((row) => {
      const silent = row.blank > 0 ? `, ${many(row.blank, 'blanc', 'blancs')}` : '';
      return `${nameOf(row.name)}, ${n(row.for)} pour, ${n(row.against)} contre${silent}`;
    })
    .join(' ; ');

function judged({ judged: all, grades, partings }: GradesCount, nameOf: NameOf): string[] {
  const word = (grade: number): string => `« ${gradeName(grade, grades)} »`;
  return [
    ...all.map(({ name, median, counts, ungraded }) => {
      const each = counts.map((count, grade) => `${word(grade)} ${n(count)}`).reverse();
      const silent = ungraded > 0 ? ` ; sans mention ${n(ungraded)}` : '';
      const middle = median === null ? 'aucune mention' : `mention médiane ${word(median)}`;
      return `${nameOf(name)} : ${middle} (${each.join(', ')}${silent}).`;
    }),
    ...partings.map(
      ({ better, worse, removed, of, higher, lower }) =>
        `${nameOf(better)} devance ${nameOf(worse)} : après retrait de ${many(removed, 'mention médiane', 'mentions médianes')} sur ${n(of)}, la médiane est ${word(higher)} contre ${word(lower)}.`,
    ),
  ];
}

function duelLines(count: DuelsCount, candidates: readonly string[], nameOf: NameOf): string[] {
  const pairs = duelPairs(count, candidates).map(
    ({ one, won, other, lost }) => `${nameOf(one)} ${n(won)}, ${nameOf(other)} ${n(lost)}`,
  );
  const groups = count.ranking.map((group) => and(group.map(nameOf)));
  return [`Duels : ${pairs.join(' ; ')}.`, `Classement : ${groups.join(', puis ')}.`];
}

function stageTitle(action: StvAction, nameOf: NameOf): string {
  if (action.kind === 'first-choices') return 'premiers choix';
  const name = nameOf(action.name);
  return action.kind === 'exclusion'
    ? `élimination : ${name}, dont les voix passent au choix suivant`
    : `report : ${name}, dont les ${votes(action.surplus)} voix en trop passent au choix suivant`;
}

function stageLine(stage: StvStage, nameOf: NameOf): string {
  const { elected, lastSeats } = stage;
  const each = byVotes(stage)
    .map(([name, units]) => `${nameOf(name)} ${votes(units)}`)
    .join(' ; ');
  const quota = elected.length > 0 ? ` Quota atteint : ${and(elected.map(nameOf))}.` : '';
  const last = lastSeats.length > 0 ? ` Derniers sièges : ${and(lastSeats.map(nameOf))}.` : '';
  return `Étape ${n(stage.stage)}, ${stageTitle(stage.action, nameOf)} : ${each} ; sans choix suivant ${votes(stage.nonTransferable)}.${quota}${last}`;
}

/** Who is on each list, in the order of the list. */
const listLines = (lists: readonly CandidateList[], nameOf: NameOf): string[] =>
  lists.map(({ id, members }) => `Liste « ${nameOf(id)} » : ${and(members.map(nameOf))}.`);

/** Every score of an election, line by line, in French. */
export function figures(count: Count, candidates: readonly string[], nameOf: NameOf): string[] {
  switch (count.kind) {
    case 'marks':
      return [`Ont obtenu : ${scores(count.scores, nameOf)}.`];
    case 'lists':
      return [...listLines(count.lists, nameOf), `Ont obtenu : ${scores(count.scores, nameOf)}.`];
    case 'answers':
      return [...listLines(count.lists, nameOf), `Ont obtenu : ${answered(count, nameOf)}.`];
    case 'grades':
      return judged(count, nameOf);
    case 'duels':
      return duelLines(count, candidates, nameOf);
    case 'stv':
      return [
        `Quota : ${many(count.quota, 'voix', 'voix')}.`,
        ...count.stages.map((stage) => stageLine(stage, nameOf)),
      ];
    case 'untold':
      return [
        ...listLines(count.lists, nameOf),
        'Moins de cinq voix, en secret : les chiffres diraient qui a voté quoi, ils ne sont ni proclamés ni portés au procès-verbal.',
      ];
    case 'circle':
      return circleLines(count, nameOf);
  }
}
