import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** What is kept on this device for when the network is away. */
export interface Kept extends DBSchema {
  /** What the API last answered to a few questions, by association, operation and variables. */
  answers: { key: string; value: { association: string; data: unknown; keptAt: number } };
  /** What was noted at a desk and has not reached the house, in the order it was noted. */
  entries: { key: number; value: object; indexes: { assembly: string } };
  /** What somebody did without network, and the house has not answered yet. */
  deeds: { key: string; value: Deed; indexes: { association: string } };
}

/** A verb that was said on this device; its variables carry ids made here, so that saying it twice does it once. */
export interface Deed {
  id: string;
  association: string;
  /** Who said it: nobody else's session may send it. */
  personId: string;
  /** The name of the operation. */
  operation: string;
  variables: Record<string, unknown>;
  /** In words, for the screen. */
  label: string;
  /** Instant, ISO: deeds leave in the order in which they were said. */
  at: string;
  /** Why the house would not: a person has to look. */
  refused: string | null;
}

let opening: Promise<IDBPDatabase<Kept> | null> | null = null;

/** The store of this device; null where the browser has none or forbids it. */
export function device(): Promise<IDBPDatabase<Kept> | null> {
  opening ??= openDB<Kept>('etabli', 2, {
    upgrade(database, before) {
      if (before < 1) {
        database.createObjectStore('answers');
        database.createObjectStore('entries', { autoIncrement: true }).createIndex('assembly', 'assemblyId');
      }
      database.createObjectStore('deeds', { keyPath: 'id' }).createIndex('association', 'association');
    },
  }).catch(() => null);
  return opening;
}
