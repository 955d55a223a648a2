import { firstDifference, median } from '@etabli/kernel/medians';
import { clauseRef, termsOf } from '@etabli/membership/rules/statutes';
import type { Box } from './box.js';
import type { Judged, Parting } from './counts.js';
import { fillSeats } from './seats.js';
import type { Method } from './setting.js';

/**
 * Majority judgment (statutes: elect.method `majority-judgment`): the best median grade wins; equals are told apart by
 * taking one median grade away at a time. An ungraded name receives the lowest grade, or is not counted on that ballot
 * (elect.judgment_blank). Nobody is elected without a grade.
 */
export const majorityJudgment: Method = ({ statutes, box, paper, terms, election }) => {
  const rule = termsOf(statutes)['elect.judgment_blank'];
  const { judged, partings } = rank(
    paper.options.map((name) => ({ name, ...gradesOf(box, name, paper.grades, rule) })),
  );
  const ranks = [...new Set(judged.map((each) => each.rank))];
  const groups = ranks
    .map((each) => judged.filter((one) => one.rank === each && one.median !== null))
    .map((group) => group.map(({ name }) => name));
  return {
    ...fillSeats(terms, groups, election.seats),
    count: {
      kind: 'grades',
      grades: paper.grades,
      blank: { rule, clause: clauseRef(statutes, 'elect.judgment_blank') },
      judged,
      partings,
    },
  };
};

type Grades = Pick<Judged, 'name' | 'counts' | 'ungraded'>;

/** Ranks names by their grades, the best first; those whose grades are the same in every share keep one rank. */
export function rank(grades: readonly Grades[]): { judged: Judged[]; partings: Parting[] } {
  const compare = (a: Grades, b: Grades): number => firstDifference(a.counts, b.counts)?.sign ?? 0;
  const sorted = [...grades].sort((a, b) => -compare(a, b));
  const judged: Judged[] = [];
  const partings: Parting[] = [];
  for (const [i, each] of sorted.entries()) {
    const before = judged[i - 1];
    const apart = before && firstDifference(before.counts, each.counts);
    const own = median(each.counts);
    judged.push({ ...each, median: own, rank: before && !apart ? before.rank : i + 1 });
    if (!before || !apart || own === null || before.median !== own) continue;
    const { sign: _, ...where } = apart;
    partings.push({ better: before.name, worse: each.name, ...where });
  }
  return { judged, partings };
}

function gradesOf(box: Box, name: string, levels: number, rule: 'lowest' | 'excluded'): Omit<Grades, 'name'> {
  const counts = Array.from({ length: levels }, () => 0);
  for (const { voices, choice } of box.choices) {
    const grade = choice.kind === 'grades' ? choice.grades[name] : undefined;
    if (grade !== undefined) counts[grade] = (counts[grade] ?? 0) + voices;
  }
  for (const sheet of box.sheets) {
    const given = sheet.kind === 'grades' ? (sheet.grades[name] ?? []) : [];
    for (const [grade, voices] of given.entries()) counts[grade] = (counts[grade] ?? 0) + voices;
  }
  const ungraded = box.count.valid - counts.reduce((sum, each) => sum + each, 0);
  if (rule === 'lowest') counts[0] = (counts[0] ?? 0) + ungraded;
  return { counts, ungraded };
}
