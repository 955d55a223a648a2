import type { CountedRoundFragment, SheetSeenFragment } from '../../../gql/assemblies.js';

export type Paper = NonNullable<CountedRoundFragment['paper']>;

/** A sheet as it is being written: nothing where nobody has written yet. */
export interface Draft {
  valid: number | null;
  blank: number | null;
  null: number | null;
  names: Record<string, (number | null)[]>;
}

export const emptyDraft: Draft = { valid: null, blank: null, null: null, names: {} };

/** Figures written for each name: its voices; for, against and blank; or one for each grade. */
export const columnsOf = ({ form, grades }: Pick<Paper, 'form' | 'grades'>): number =>
  form === 'answers' ? 3 : form === 'grades' ? grades.length : 1;

/** Does each valid paper bear exactly one name? Then their number is that of the voices. */
export const bearsOneName = ({ form, limit }: Pick<Paper, 'form' | 'limit'>): boolean =>
  form === 'list' || (form === 'marks' && limit === 1);

/** Voices written for names, all together. */
export const namedIn = ({ names }: Draft): number =>
  Object.values(names)
    .flat()
    .reduce<number>((sum, figure) => sum + (figure ?? 0), 0);

/** Valid papers: as written, or as many as there are voices where each paper bears one name. */
export const validIn = (paper: Paper, draft: Draft): number =>
  bearsOneName(paper) ? namedIn(draft) : (draft.valid ?? 0);

/** Papers written so far, in voices. */
export const totalOf = (paper: Paper, draft: Draft): number =>
  validIn(paper, draft) + (draft.blank ?? 0) + (draft.null ?? 0);

export const isEmpty = ({ valid, blank, null: nul, names }: Draft): boolean =>
  [valid, blank, nul, ...Object.values(names).flat()].every((figure) => figure === null);

/** How many voices for names these valid papers can hold, where names are ticked; null where it says nothing. */
export function bounds(paper: Paper, draft: Draft): { least: number; most: number } | null {
  if (paper.form !== 'marks' || bearsOneName(paper)) return null;
  const valid = validIn(paper, draft);
  return { least: valid, most: valid * (paper.limit ?? paper.names.length) };
}

/** Can these voices not come from these papers? */
export function isAmiss(paper: Paper, draft: Draft): boolean {
  const within = bounds(paper, draft);
  const named = namedIn(draft);
  return within !== null && (named < within.least || named > within.most);
}

/** The draft with one figure of a name written. */
export function write(
  paper: Paper,
  draft: Draft,
  candidateId: string,
  [column, value]: [column: number, value: number | null],
): Draft {
  const before = draft.names[candidateId] ?? Array<null>(columnsOf(paper)).fill(null);
  const figures = before.map((figure, index) => (index === column ? value : figure));
  return { ...draft, names: { ...draft.names, [candidateId]: figures } };
}

/** What the API is told: what was left empty is zero. */
export const sheetOf = (paper: Paper, draft: Draft) => ({
  valid: validIn(paper, draft),
  blank: draft.blank ?? 0,
  null: draft.null ?? 0,
  names: paper.names.map(({ candidateId }) => ({
    candidateId,
    figures: Array.from({ length: columnsOf(paper) }, (_, column) => draft.names[candidateId]?.[column] ?? 0),
  })),
});

/** A sheet handed in, to be corrected. */
export const draftOf = ({ valid, blank, null: nul, names }: SheetSeenFragment): Draft => ({
  valid,
  blank,
  null: nul,
  names: Object.fromEntries(names.map(({ candidateId, figures }) => [candidateId, [...figures]])),
});
