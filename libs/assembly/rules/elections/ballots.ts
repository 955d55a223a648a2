import type { ClauseRef, ClauseValues } from '@etabli/membership/rules/statutes';

/** One ballot, weighing as many voices as its elector has. */
export type Ballot = { voices: number } & Choice;

/** What a ballot says. An empty one of any form is blank. */
export type Choice =
  /** Names ticked, in the order of the paper. */
  | { kind: 'marks'; marks: string[] }
  /** One list, as a whole. */
  | { kind: 'list'; listId: string }
  /** For or against each name, when there are no more names than seats. A name left out is blank. */
  | { kind: 'answers'; answers: Record<string, Answer> }
  /** Groups of equals, the preferred first. Names left out are unranked: together below every ranked one. */
  | { kind: 'ranking'; ranks: string[][] }
  /** The grade of each name, 0 the lowest. A name left out is ungraded (`elect.judgment_blank`). */
  | { kind: 'grades'; grades: Record<string, number> }
  | { kind: 'blank' }
  /** Declared null by the scrutineers: torn, signed, insulting. */
  | { kind: 'null' };

export type BallotForm = Exclude<Choice['kind'], 'blank' | 'null'>;
export type Answer = 'for' | 'against' | 'blank';
export type Answers = Record<Answer, number>;

/** Papers counted together by scrutineers, in voices. `valid` leaves blank and null ones out. */
export type Sheet = { valid: number; blank: number; null: number } & (
  | { kind: 'marks'; scores: Record<string, number> }
  | { kind: 'list'; scores: Record<string, number> }
  | { kind: 'answers'; answers: Record<string, Answers> }
  /** For each name, how many voices gave each grade, the lowest first. */
  | { kind: 'grades'; grades: Record<string, number[]> }
);

export const nullReasons = [
  'spoiled',
  'other-form',
  'unknown-name',
  'too-many-names',
  'name-twice',
  'first-choice-unclear',
  'unknown-grade',
  'unknown-answer',
] as const;
export type NullReason = (typeof nullReasons)[number];

/** What a ballot is read against. */
export interface Paper {
  form: BallotForm;
  /** Names (or lists) that may be chosen. */
  options: string[];
  /** Names one may tick; null: as many as one likes. */
  limit: number | null;
  /** Grades to choose from. */
  grades: number;
  /** Must the first choice be one name alone? So it is in a transferable vote. */
  oneFirst: boolean;
  overfull: ClauseValues['elect.overfull'];
}

export type Reading =
  | { as: 'valid'; choice: Choice; shortened: boolean }
  | { as: 'blank' }
  | { as: 'null'; reason: NullReason };

/** What the box held, in voices. */
export interface BallotCount {
  received: number;
  valid: number;
  blank: number;
  null: number;
  /** Why, for ballots read one by one. Papers counted on a sheet give no reason. */
  nullReasons: { reason: NullReason; voices: number }[];
  /** Valid ballots that lost the names in excess (`elect.overfull`: first-kept). */
  shortened: number;
  overfull: { rule: ClauseValues['elect.overfull']; clause: ClauseRef };
}

const nul = (reason: NullReason): Reading => ({ as: 'null', reason });
const valid = (choice: Choice, shortened = false): Reading => ({ as: 'valid', choice, shortened });
const blank: Reading = { as: 'blank' };

/**
 * Reads one ballot: valid, blank, or null with the reason. Too many names make it null, or lose the names in excess, the
 * last of the paper first (statutes: elect.overfull). A name ticked twice counts once.
 */
export function readBallot(paper: Paper, choice: Choice): Reading {
  if (choice.kind === 'blank') return blank;
  if (choice.kind === 'null') return nul('spoiled');
  if (choice.kind !== paper.form) return nul('other-form');
  switch (choice.kind) {
    case 'marks':
      return readMarks(paper, choice.marks);
    case 'list':
      return paper.options.includes(choice.listId) ? valid(choice) : nul('unknown-name');
    case 'answers':
      return readAnswers(paper, choice.answers);
    case 'ranking':
      return readRanking(paper, choice.ranks);
    case 'grades':
      return readGrades(paper, choice.grades);
  }
}

function readMarks({ options, limit, overfull }: Paper, ticked: string[]): Reading {
  const marks = [...new Set(ticked)];
  if (marks.length === 0) return blank;
  if (!marks.every((mark) => options.includes(mark))) return nul('unknown-name');
  if (limit === null || marks.length <= limit) return valid({ kind: 'marks', marks });
  if (overfull === 'null') return nul('too-many-names');
  return valid({ kind: 'marks', marks: marks.slice(0, limit) }, true);
}

function readAnswers({ options }: Paper, answers: Record<string, Answer>): Reading {
  const given = Object.entries(answers);
  if (!given.every(([name]) => options.includes(name))) return nul('unknown-name');
  if (!given.every(([, answer]) => ['for', 'against', 'blank'].includes(answer)))
    return nul('unknown-answer');
  return given.some(([, answer]) => answer !== 'blank') ? valid({ kind: 'answers', answers }) : blank;
}

function readRanking({ options, oneFirst }: Paper, groups: string[][]): Reading {
  const ranks = groups.filter((group) => group.length > 0);
  const names = ranks.flat();
  if (names.length === 0) return blank;
  if (!names.every((name) => options.includes(name))) return nul('unknown-name');
  if (new Set(names).size < names.length) return nul('name-twice');
  if (oneFirst && ranks[0]?.length !== 1) return nul('first-choice-unclear');
  return valid({ kind: 'ranking', ranks });
}

function readGrades({ options, grades: levels }: Paper, grades: Record<string, number>): Reading {
  const given = Object.entries(grades);
  if (given.length === 0) return blank;
  if (!given.every(([name]) => options.includes(name))) return nul('unknown-name');
  const known = given.every(([, grade]) => Number.isInteger(grade) && grade >= 0 && grade < levels);
  return known ? valid({ kind: 'grades', grades }) : nul('unknown-grade');
}
