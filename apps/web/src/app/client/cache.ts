import { InMemoryCache } from '@apollo/client/cache';
import { possibleTypes } from '../../gql/possible-types.js';

/**
 * What the client remembers. Lists are pages `{ items, total }` that replace each other, whole; a viewer has no identity
 * of its own.
 */
export const newCache = (): InMemoryCache =>
  new InMemoryCache({
    possibleTypes,
    typePolicies: {
      Viewer: { keyFields: [] },
      Ability: { keyFields: false },
      Refusal: { keyFields: false },
      Done: { keyFields: false },
    },
  });

interface Page<Item> {
  items: readonly Item[];
  total: number;
}

/** `updateQuery` for « Voir plus »: the next page of the list in `field` goes after what is shown, each item once. */
export const appendPage =
  <Field extends string, Item extends { id: string }>(field: Field) =>
  <Data extends Record<Field, Page<Item>>>(
    before: Data,
    { fetchMoreResult: next }: { fetchMoreResult: Data },
  ) => {
    const known = new Set(before[field].items.map(({ id }) => id));
    const fresh = next[field].items.filter(({ id }) => !known.has(id));
    return { ...next, [field]: { ...next[field], items: [...before[field].items, ...fresh] } };
  };
