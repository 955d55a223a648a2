import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The checkout. */
export const root = resolve(import.meta.dirname, '..');

/** Where everything that is not code lives: database, files, secrets, logs. */
export const dataFolder = resolve(root, process.env['ETABLI_DATA_DIR'] ?? '.data');

/** A folder under `data`, made if needed. */
export function folder(data: string, ...names: string[]): string {
  const path = join(data, ...names);
  mkdirSync(path, { recursive: true });
  return path;
}
