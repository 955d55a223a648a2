import { demand } from '@etabli/kernel';
import { clauseRef, type Statutes } from '@etabli/membership/rules/statutes';
import {
  type BallotCount,
  type Choice,
  type NullReason,
  nullReasons,
  type Paper,
  readBallot,
  type Sheet,
} from './ballots.js';
import type { Votes } from './types.js';

/** What the box held once it is read: the count of its ballots, and what the valid ones say. */
export interface Box {
  count: BallotCount;
  choices: { voices: number; choice: Choice }[];
  sheets: Sheet[];
}

const isCount = (figure: number): boolean => Number.isSafeInteger(figure) && figure >= 0;
const sum = (figures: number[]): number => figures.reduce((total, each) => total + each, 0);

/**
 * Opens the box: reads every ballot and checks every sheet. Refuses `assembly.count-malformed` when a figure is not a whole
 * number of at least 0 (a ballot weighs at least 1), and what `checkSheet` refuses.
 */
export function openBox(statutes: Statutes, paper: Paper, votes: Votes): Box {
  const nulls = new Map<NullReason, number>();
  const choices: Box['choices'] = [];
  let [blank, shortened] = [0, 0];
  for (const { voices, ...choice } of votes.ballots) {
    demand(isCount(voices) && voices > 0, 'assembly.count-malformed');
    const reading = readBallot(paper, choice);
    if (reading.as === 'null') nulls.set(reading.reason, (nulls.get(reading.reason) ?? 0) + voices);
    else if (reading.as === 'blank') blank += voices;
    else {
      choices.push({ voices, choice: reading.choice });
      if (reading.shortened) shortened += voices;
    }
  }
  for (const sheet of votes.sheets) checkSheet(paper, sheet);
  const nullReasonsFound = nullReasons
    .filter((reason) => nulls.has(reason))
    .map((reason) => ({ reason, voices: nulls.get(reason) as number }));
  const valid = sum(choices.map(({ voices }) => voices)) + sum(votes.sheets.map((sheet) => sheet.valid));
  blank += sum(votes.sheets.map((sheet) => sheet.blank));
  const nul = sum([...nulls.values()]) + sum(votes.sheets.map((sheet) => sheet.null));
  return {
    count: {
      received: valid + blank + nul,
      valid,
      blank,
      null: nul,
      nullReasons: nullReasonsFound,
      shortened,
      overfull: { rule: paper.overfull, clause: clauseRef(statutes, 'elect.overfull') },
    },
    choices,
    sheets: votes.sheets,
  };
}

/**
 * Checks a sheet of papers against the ballot paper. Refuses `election.sheet-unfit` when it counts another kind of ballot
 * (rankings cannot be summed up on a sheet), `election.sheet-unknown-name`, and `election.sheet-does-not-add-up` when
 * ballots of that number cannot have given such figures.
 */
export function checkSheet(paper: Paper, sheet: Sheet): void {
  demand(sheet.kind === paper.form, 'election.sheet-unfit');
  const rows = rowsOf(sheet);
  const figures = [sheet.valid, sheet.blank, sheet.null, ...rows.flatMap(({ figures }) => figures)];
  demand(figures.every(isCount), 'assembly.count-malformed');
  for (const { name, figures } of rows) {
    demand(paper.options.includes(name), 'election.sheet-unknown-name', { name });
    demand(sheet.kind !== 'grades' || figures.length === paper.grades, 'election.sheet-unfit');
    const [votes, valid] = [sum(figures), sheet.valid];
    demand(votes <= valid, 'election.sheet-does-not-add-up', { votes, valid });
  }
  if (sheet.kind !== 'marks' && sheet.kind !== 'list') return;
  const [votes, valid] = [sum(rows.flatMap(({ figures }) => figures)), sheet.valid];
  const most = valid * (sheet.kind === 'list' ? 1 : (paper.limit ?? paper.options.length));
  demand(votes >= valid && votes <= most, 'election.sheet-does-not-add-up', { votes, valid });
}

/** What a sheet says of each name: its voices; for, against and blank; or its voices by grade, the lowest first. */
export function rowsOf(sheet: Sheet): { name: string; figures: number[] }[] {
  switch (sheet.kind) {
    case 'answers':
      return Object.entries(sheet.answers).map(([name, row]) => ({
        name,
        figures: [row.for, row.against, row.blank],
      }));
    case 'grades':
      return Object.entries(sheet.grades).map(([name, figures]) => ({ name, figures }));
    default:
      return Object.entries(sheet.scores).map(([name, score]) => ({ name, figures: [score] }));
  }
}
