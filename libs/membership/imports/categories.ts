import { searchable } from '@etabli/kernel';
import type { Problem } from './problems.js';

/** Matches categories to the association's own, and counts those it does not have. */
export interface CategoryTally {
  /** The association's spelling, or the file's when it is new; null when blank. */
  read(name: string, line: number): string | null;
  unknown(): { name: string; lines: number }[];
  /** One problem for each new category, at the first line that has it. */
  problems(column: string | undefined): Problem[];
}

export function categoryReader(existing: string[]): CategoryTally {
  const known = new Map(existing.map((name) => [categoryKey(name), name]));
  const fresh = new Map<string, { name: string; line: number; lines: number }>();
  return {
    read(name, line) {
      if (name === '') return null;
      const key = categoryKey(name);
      const match = known.get(key);
      if (match !== undefined) return match;
      const entry = fresh.get(key) ?? { name, line, lines: 0 };
      entry.lines++;
      fresh.set(key, entry);
      return entry.name;
    },
    unknown: () => [...fresh.values()].map(({ name, lines }) => ({ name, lines })),
    problems: (column) =>
      [...fresh.values()].map(({ name, line, lines }) => ({
        line,
        column,
        code: 'import.category-unknown',
        level: 'warning' as const,
        details: { value: name, count: lines },
      })),
  };
}

/** « Membres actifs » and « membre actif » are one category: words without their plural. */
const categoryKey = (name: string): string =>
  searchable(name)
    .split(' ')
    .map((word) => (word.length > 3 ? word.replace(/[sx]$/, '') : word))
    .join(' ');
