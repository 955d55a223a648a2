import { demand } from '@etabli/kernel';
import type { Paper, Sheet } from './ballots.js';
import { checkSheet, rowsOf } from './box.js';

/** What one person counted of the papers of a round, as they write it down. Voices; names left out have none. */
export interface Written {
  valid: number;
  blank: number;
  null: number;
  /** For each name, as many figures as `columnsOf` says. */
  rows: { name: string; figures: number[] }[];
}

/** Where two counts of the same papers differ. `name` is null for valid, blank and null papers (columns 0, 1 and 2). Voices. */
export interface SheetDifference {
  name: string | null;
  column: number;
  mine: number;
  theirs: number;
}

/** Can papers of this form be summed up on a sheet? All but orders of preference, which are only counted one by one. */
export const countsOnSheets = ({ form }: Pick<Paper, 'form'>): boolean => form !== 'ranking';

/** Figures that are written for each name: its voices; for, against and blank; or its voices by grade, the lowest first. */
export const columnsOf = ({ form, grades }: Pick<Paper, 'form' | 'grades'>): number =>
  form === 'answers' ? 3 : form === 'grades' ? grades : 1;

/**
 * The sheet that someone wrote, with every name of the ballot paper. Refuses `election.sheet-unfit` for an order of preference
 * and for another number of figures than the paper asks, `election.sheet-name-twice`, and what `checkSheet` refuses.
 */
export function sheetOf(paper: Paper, { rows, valid, blank, null: nul }: Written): Sheet {
  const columns = columnsOf(paper);
  demand(countsOnSheets(paper), 'election.sheet-unfit');
  demand(
    rows.every(({ figures }) => figures.length === columns),
    'election.sheet-unfit',
  );
  const written = new Map(rows.map(({ name, figures }) => [name, figures]));
  demand(written.size === rows.length, 'election.sheet-name-twice');
  for (const name of paper.options) if (!written.has(name)) written.set(name, Array(columns).fill(0));
  const sheet = filledIn(paper, { valid, blank, null: nul }, [...written]);
  checkSheet(paper, sheet);
  return sheet;
}

function filledIn(
  { form }: Paper,
  papers: Pick<Sheet, 'valid' | 'blank' | 'null'>,
  rows: [string, number[]][],
): Sheet {
  const by = <One>(read: (figures: number[]) => One): Record<string, One> =>
    Object.fromEntries(rows.map(([name, figures]) => [name, read(figures)]));
  if (form === 'grades') return { ...papers, kind: form, grades: by((figures) => figures) };
  if (form === 'answers') {
    const answers = by(([yes = 0, no = 0, blank = 0]) => ({ for: yes, against: no, blank }));
    return { ...papers, kind: form, answers };
  }
  return { ...papers, kind: form === 'list' ? form : 'marks', scores: by(([voices = 0]) => voices) };
}

/** Voices on a sheet: valid, blank and null ones. */
export const sheetVoices = (sheet: Pick<Sheet, 'valid' | 'blank' | 'null'>): number =>
  sheet.valid + sheet.blank + sheet.null;

/** A sheet as it was written, its names in the order of the ballot paper (`options`). */
export const writtenOf = (sheet: Sheet, options: readonly string[]): Written => ({
  valid: sheet.valid,
  blank: sheet.blank,
  null: sheet.null,
  rows: rowsOf(sheet).sort((a, b) => options.indexOf(a.name) - options.indexOf(b.name)),
});

/** Where two sheets of one ballot paper differ: papers first, then names in the order of the ballot paper (`options`). */
export function sheetDifferences(mine: Sheet, theirs: Sheet, options: readonly string[]): SheetDifference[] {
  const other = new Map(rowsOf(theirs).map(({ name, figures }) => [name, figures]));
  const all = [
    { name: null, ours: papersOf(mine), others: papersOf(theirs) },
    ...writtenOf(mine, options).rows.map(({ name, figures }) => ({
      ...{ name, ours: figures },
      others: other.get(name) ?? [],
    })),
  ];
  return all
    .flatMap(({ name, ours, others }) =>
      ours.map((figure, column) => ({ name, column, mine: figure, theirs: others[column] ?? 0 })),
    )
    .filter((one) => one.mine !== one.theirs);
}

/** Do two sheets, written from one ballot paper, say the same? */
export const sameSheets = (a: Sheet, b: Sheet): boolean => sheetDifferences(a, b, []).length === 0;

const papersOf = (sheet: Sheet): number[] => [sheet.valid, sheet.blank, sheet.null];
