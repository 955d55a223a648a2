import type { LeftKind, LeftOut } from './board.js';
import type { Piece } from './piece.js';

const EXAMPLES = 3;
const EXAMPLE_LENGTH = 120;

/** Which kind of thing a field is that has no place; null for what no person wrote (identifiers, counters, caches). */
export type FieldKinds = Record<string, LeftKind | null>;

/** Fields that no person wrote, in lists set apart by commas. */
export const technical = (...fields: string[]): FieldKinds =>
  Object.fromEntries(fields.flatMap((list) => list.split(', ')).map((field) => [field, null]));

/** Collects what a reader could not place, so that the person who imports is told all of it. */
export class Remainder {
  private readonly kinds = new Map<LeftKind, LeftOut>();

  /** Notes things of a kind that are left out, with words to recognise them by. */
  leave(kind: LeftKind, example: string, count = 1): void {
    const left = this.kinds.get(kind) ?? { kind, count: 0, examples: [] };
    left.count += count;
    if (left.examples.length < EXAMPLES) left.examples.push(shortened(example));
    this.kinds.set(kind, left);
  }

  /** Notes every field of a piece that nobody read and that says something. A field not in `kinds` is of the kind `other`. */
  leaveRest(piece: Piece, where: string, kinds: FieldKinds): void {
    for (const [field, value] of piece.unread()) {
      const kind = Object.hasOwn(kinds, field) ? kinds[field] : 'other';
      if (!kind || isEmpty(value)) continue;
      const example = kind === 'other' ? `${where}, ${field}: ${said(value)}` : `${where}: ${said(value)}`;
      this.leave(kind, example, Array.isArray(value) ? value.length : 1);
    }
  }

  /** The most numerous first. */
  list(): LeftOut[] {
    return [...this.kinds.values()].sort((a, b) => b.count - a.count || a.kind.localeCompare(b.kind));
  }
}

/** Whether a value says nothing: absent, false, zero, or holding only such values. */
export function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return /^(|0|0001-01-01T00:00:00Z)$/.test(value.trim());
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isEmpty);
  return !value;
}

/** The words of a value: the names inside it when it has some, else all of it. */
function said(value: unknown): string {
  if (typeof value !== 'object') return String(value);
  const names = namesIn(value);
  return names.length > 0 ? [...new Set(names)].join(', ') : JSON.stringify(value);
}

const NAMES = ['fullName', 'displayname', 'title', 'name', 'username', 'activityType'];

function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const name = NAMES.map((field) => (value as Record<string, unknown>)[field]).find(
    (text) => typeof text === 'string',
  );
  return name ? [String(name)] : Object.values(value).flatMap(namesIn);
}

const shortened = (text: string): string =>
  text.length > EXAMPLE_LENGTH ? `${text.slice(0, EXAMPLE_LENGTH - 1).trimEnd()}…` : text;
