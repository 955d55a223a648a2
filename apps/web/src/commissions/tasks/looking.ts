import type { BoardPageInput, DueFilter, TaskFilter, TasksPageInput } from '../../gql/commissions.js';

/** How a commission’s tasks are looked at, as the address says it: a link shows the same to whoever follows it. */
export interface Looking {
  view: 'board' | 'list' | 'calendar';
  search: string;
  who: '' | 'mine' | 'free';
  due: '' | DueFilter;
  label: string;
  /** The column shown on a phone, and the only one of the list. */
  stage: string;
}

const names: Record<keyof Looking, string> = {
  view: 'vue',
  search: 'q',
  who: 'qui',
  due: 'echeance',
  label: 'etiquette',
  stage: 'colonne',
};
/** The address of an open task, beside what is looked at. */
export const OPEN = 'tache';

export const everything: Looking = { view: 'board', search: '', who: '', due: '', label: '', stage: '' };

const oneOf = <Value extends string>(value: string, among: readonly Value[], otherwise: Value): Value =>
  among.find((known) => known === value) ?? otherwise;

/** Reads an address; what it does not say, or says wrongly, is as usual. */
export function readLooking(params: URLSearchParams): Looking {
  const said = (key: keyof Looking) => params.get(names[key]) ?? '';
  return {
    view: oneOf(said('view'), ['board', 'list', 'calendar'], 'board'),
    search: said('search'),
    who: oneOf(said('who'), ['', 'mine', 'free'], ''),
    due: oneOf(said('due'), ['', 'late', 'week', 'none'], ''),
    label: said('label'),
    stage: said('stage'),
  };
}

/** Writes it into an address, leaving there what is not its own. */
export function writeLooking(params: URLSearchParams, looking: Looking): URLSearchParams {
  const written = new URLSearchParams(params);
  for (const key of Object.keys(names) as (keyof Looking)[]) {
    if (looking[key] === everything[key]) written.delete(names[key]);
    else written.set(names[key], looking[key]);
  }
  return written;
}

/** How many filters are in force; words and columns are not filters. */
export const countOf = ({ who, due, label }: Looking): number => [who, due, label].filter(Boolean).length;

export const filterOf = ({ who, due, label }: Looking): TaskFilter => ({
  ...(who === 'mine' ? { mine: true } : {}),
  ...(who === 'free' ? { free: true } : {}),
  ...(due ? { due } : {}),
  ...(label ? { labelId: label } : {}),
});

/** How many tasks of a column, or of the list, come at once. */
export const PAGE = 50;

export const boardPage = (looking: Looking): BoardPageInput => ({
  limit: PAGE,
  search: looking.search || null,
  filter: filterOf(looking),
});

export const listPage = (commissionId: string, looking: Looking, offset = 0): TasksPageInput => ({
  limit: PAGE,
  offset,
  search: looking.search || null,
  sort: looking.stage ? 'place' : null,
  filter: { ...filterOf(looking), commissionId, ...(looking.stage ? { stageId: looking.stage } : {}) },
});
