import type { AmendmentSeenFragment } from '../../gql/assemblies.js';

/** An item of the agenda with what was proposed in place of its text. */
export type Amended<Item> = Item & { amendments: readonly AmendmentSeenFragment[] };

/** Each item of an agenda with its own amendments. */
export const withAmendments = <Item extends { id: string }>(
  agenda: readonly Item[],
  amendments: readonly AmendmentSeenFragment[],
): Amended<Item>[] =>
  agenda.map((item) => ({
    ...item,
    amendments: amendments.filter(({ agendaItemId }) => agendaItemId === item.id),
  }));
