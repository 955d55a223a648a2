import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** What is kept on this device for when the network is away. */
export interface Kept extends DBSchema {
  /** What the API last answered to a few questions, by association, operation and variables. */
  answers: { key: string; value: { association: string; data: unknown; keptAt: number } };
  /** What was noted at a desk and has not reached the house, in the order it was noted. */
  entries: { key: number; value: object; indexes: { assembly: string } };
}

let opening: Promise<IDBPDatabase<Kept> | null> | null = null;

/** The store of this device; null where the browser has none or forbids it. */
export function device(): Promise<IDBPDatabase<Kept> | null> {
  opening ??= openDB<Kept>('etabli', 1, {
    upgrade(database) {
      database.createObjectStore('answers');
      database.createObjectStore('entries', { autoIncrement: true }).createIndex('assembly', 'assemblyId');
    },
  }).catch(() => null);
  return opening;
}
