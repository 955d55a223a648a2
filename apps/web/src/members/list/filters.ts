import { mandateRoles } from '@etabli/access';
import type { PeopleFilter, PeoplePageInput } from '../../gql/members.js';

/** What a list of people can be narrowed by, as its address says it. */
export interface Narrowing {
  search: string;
  /** Members today unless said. */
  who: 'member' | 'former' | 'all';
  category: string;
  standing: '' | 'paid' | 'owing';
  role: string;
  tag: string;
  kind: '' | 'person' | 'organisation';
  sort: string;
}

const names: Record<keyof Narrowing, string> = {
  search: 'q',
  who: 'qui',
  category: 'categorie',
  standing: 'cotisation',
  role: 'role',
  tag: 'etiquette',
  kind: 'sorte',
  sort: 'tri',
};

/** Nobody has chosen anything. */
export const nothing: Narrowing = {
  search: '',
  who: 'member',
  category: '',
  standing: '',
  role: '',
  tag: '',
  kind: '',
  sort: 'name',
};

const oneOf = <Value extends string>(value: string, among: readonly Value[], otherwise: Value): Value =>
  among.find((known) => known === value) ?? otherwise;

/** Reads an address; what it does not say, or says wrongly, is as if nobody had chosen. */
export function readNarrowing(params: URLSearchParams): Narrowing {
  const said = (key: keyof Narrowing) => params.get(names[key]) ?? '';
  return {
    search: said('search'),
    who: oneOf(said('who'), ['member', 'former', 'all'], nothing.who),
    category: said('category'),
    standing: oneOf(said('standing'), ['', 'paid', 'owing'], ''),
    role: oneOf(said('role'), ['', ...mandateRoles], ''),
    tag: said('tag'),
    kind: oneOf(said('kind'), ['', 'person', 'organisation'], ''),
    sort: said('sort') || nothing.sort,
  };
}

/** Writes it back; what is as usual takes no place in the address. */
export function writeNarrowing(narrowing: Narrowing): URLSearchParams {
  const chosen = (Object.keys(names) as (keyof Narrowing)[]).filter((key) => narrowing[key] !== nothing[key]);
  return new URLSearchParams(chosen.map((key) => [names[key], narrowing[key]]));
}

/** How many filters are in force; the words looked for and the order are not filters. */
export const countOf = (narrowing: Narrowing): number =>
  (['who', 'category', 'standing', 'role', 'tag', 'kind'] as const).filter(
    (key) => narrowing[key] !== nothing[key],
  ).length;

/** The filter as the API takes it. */
export function filterOf({ who, category, standing, role, tag, kind }: Narrowing): PeopleFilter {
  return {
    ...(who === 'all' ? {} : { membership: who }),
    ...(category ? { categoryId: category } : {}),
    ...(standing ? { inGoodStanding: standing === 'paid' } : {}),
    ...(role ? { role } : {}),
    ...(tag ? { tagId: tag } : {}),
    ...(kind ? { kind } : {}),
  };
}

/** How many people come at once. */
export const PAGE = 50;

/** The page the API is asked for. */
export const pageOf = (narrowing: Narrowing, offset = 0): PeoplePageInput => ({
  search: narrowing.search || null,
  sort: narrowing.sort,
  limit: PAGE,
  offset,
  filter: filterOf(narrowing),
});
