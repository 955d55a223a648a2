import { demand } from '@etabli/kernel';
import { isAddress } from './addresses.js';

/** What a task may be about besides a page of the web: where its id is kept, and the kind under which the search finds it. */
export const linkKinds = {
  personId: 'person',
  commissionId: 'commission',
  assemblyId: 'assembly',
  agendaItemId: 'resolution',
  placeId: 'place',
  dueId: 'due',
  expenseId: 'expense',
} as const;

export type LinkedTo = keyof typeof linkKinds;
/** What is said of a link: one of them, the others left out or null. */
export type LinkTarget = Partial<Record<LinkedTo | 'url', string | null>>;

const columns = Object.keys(linkKinds) as LinkedTo[];

/** What a link leads to inside the house; null for a page of the web. */
export function thingOf(link: LinkTarget): { kind: string; id: string } | null {
  const column = columns.find((each) => link[each]);
  return column ? { kind: linkKinds[column], id: link[column] as string } : null;
}

/** A link is about one thing. Refuses `task-link.one` (nothing, or several), `task-link.address` (no page of the web). */
export function demandOne(link: LinkTarget): void {
  const said = [...columns, 'url' as const].filter((each) => link[each]);
  demand(said.length === 1, 'task-link.one');
  demand(!link.url || isAddress(link.url), 'task-link.address', {}, 'url');
}
