import DataLoader from 'dataloader';
import { currentScope } from '../db/scope.js';

/**
 * Reads one value per key, batched with all others asked in the same tick and remembered for the operation.
 *
 * @param name unique name of the loader within the operation
 * @param batch reads many keys at once; gives a map, missing keys become null
 */
export function load<K, V>(
  name: string,
  key: K,
  batch: (keys: readonly K[]) => Promise<Map<K, V>>,
): Promise<V | null> {
  const { loaders } = currentScope();
  let loader = loaders.get(name) as DataLoader<K, V | null> | undefined;
  if (!loader) {
    loader = new DataLoader<K, V | null>(async (keys) => {
      const found = await batch(keys);
      return keys.map((each) => found.get(each) ?? null);
    });
    loaders.set(name, loader as DataLoader<unknown, unknown>);
  }
  return loader.load(key);
}

/** Rows indexed by a key: what a batch gives back. */
export const indexBy = <K, V>(rows: readonly V[], key: (row: V) => K): Map<K, V> =>
  new Map(rows.map((row) => [key(row), row]));

/** Rows grouped by a key, every asked key present. */
export function groupBy<K, V>(keys: readonly K[], rows: readonly V[], key: (row: V) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>(keys.map((each) => [each, []]));
  for (const row of rows) groups.get(key(row))?.push(row);
  return groups;
}
