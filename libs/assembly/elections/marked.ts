import { demand } from '@etabli/kernel';
import { type Choice, type Paper, readBallot } from '../rules/elections.js';
import type { ElectionBallotInput } from './elections.inputs.js';

/**
 * What a ballot sent from a phone says, read against its paper. Online a ballot is never null by mistake: refuses
 * `election.ballot-one-form` when it is filled in two ways, `election.ballot-twice` when a name is answered twice,
 * `election.too-many-names` with how many are allowed, and `election.ballot-unreadable` for whatever else would make it null.
 */
export function markedBallot(paper: Paper, input: ElectionBallotInput): Choice {
  const choice = choiceOf(input);
  const named = choice.kind === 'marks' ? new Set(choice.marks).size : 0;
  demand(paper.limit === null || named <= paper.limit, 'election.too-many-names', {
    limit: paper.limit ?? 0,
    named,
  });
  const reading = readBallot(paper, choice);
  demand(reading.as !== 'null', 'election.ballot-unreadable');
  return reading.as === 'blank' ? { kind: 'blank' } : reading.choice;
}

function choiceOf({ marks, list, answers, ranks, grades }: ElectionBallotInput): Choice {
  const given = [marks, list, answers, ranks, grades].filter((one) => one !== null && one !== undefined);
  demand(given.length <= 1, 'election.ballot-one-form');
  if (marks) return { kind: 'marks', marks };
  if (list) return { kind: 'list', listId: list };
  if (ranks) return { kind: 'ranking', ranks };
  if (answers) {
    return { kind: 'answers', answers: byName(answers, ({ answer }) => answer) };
  }
  return grades ? { kind: 'grades', grades: byName(grades, ({ grade }) => grade) } : { kind: 'blank' };
}

function byName<One extends { candidateId: string }, Value>(
  rows: One[],
  value: (row: One) => Value,
): Record<string, Value> {
  const named = Object.fromEntries(rows.map((row) => [row.candidateId, value(row)]));
  demand(Object.keys(named).length === rows.length, 'election.ballot-twice');
  return named;
}
