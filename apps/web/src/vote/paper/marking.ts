import type { CandidateAnswer, ElectionBallotInput, MyBallotsQuery } from '../../gql/vote.js';

export type Paper = NonNullable<NonNullable<MyBallotsQuery['myBallots']['vote']>['paper']>;
/** A ballot being filled in. */
export type Ballot = ElectionBallotInput;

/** Ticks a name or takes it off; where one name is allowed it takes the place of the other. Beyond the limit nothing changes. */
export function toggle(ballot: Ballot, candidateId: string, limit: number | null): Ballot {
  const marks = ballot.marks ?? [];
  if (marks.includes(candidateId)) return { marks: marks.filter((id) => id !== candidateId) };
  if (limit === 1) return { marks: [candidateId] };
  return limit !== null && marks.length >= limit ? ballot : { marks: [...marks, candidateId] };
}

/** Takes a list in the place of another; pressed again, none. */
export const takeList = (ballot: Ballot, id: string): Ballot => (ballot.list === id ? {} : { list: id });

/** Puts a name after those already ranked, or takes it out: those after it move up. */
export function rank(ballot: Ballot, candidateId: string): Ballot {
  const ranks = ballot.ranks ?? [];
  const without = ranks.filter(([id]) => id !== candidateId);
  return { ranks: without.length < ranks.length ? without : [...ranks, [candidateId]] };
}

export const answer = (ballot: Ballot, candidateId: string, said: CandidateAnswer): Ballot => ({
  answers: [
    ...(ballot.answers ?? []).filter((one) => one.candidateId !== candidateId),
    { candidateId, answer: said },
  ],
});

export const grade = (ballot: Ballot, candidateId: string, given: number): Ballot => ({
  grades: [
    ...(ballot.grades ?? []).filter((one) => one.candidateId !== candidateId),
    { candidateId, grade: given },
  ],
});

/** Says nothing: a blank ballot. */
export const isBlank = ({ list, marks, ranks, answers, grades }: Ballot): boolean =>
  !list &&
  ![marks, ranks, grades].some((given) => given && given.length > 0) &&
  !answers?.some((one) => one.answer !== 'blank');

/** What a ballot says of each name, in the order of the paper; of an order, in that order. */
export function said(
  { names, grades: words }: Pick<Paper, 'names' | 'grades'>,
  { list, marks, ranks, answers, grades }: Ballot,
  tell: { answer: (answer: CandidateAnswer) => string },
): string[] {
  const nameOf = (id: string): string => names.find((one) => one.candidateId === id)?.name ?? '';
  if (ranks) return ranks.map((group, index) => `${index + 1}. ${group.map(nameOf).join(', ')}`);
  if (list) return [nameOf(list)];
  return names.flatMap(({ candidateId, name }) => {
    if (marks) return marks.includes(candidateId) ? [name] : [];
    const given = answers?.find((one) => one.candidateId === candidateId)?.answer;
    if (given) return [`${name} : ${tell.answer(given)}`];
    const level = grades?.find((one) => one.candidateId === candidateId)?.grade;
    return level === undefined ? [] : [`${name} : ${words[level] ?? ''}`];
  });
}
