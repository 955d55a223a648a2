import { demand } from '@etabli/kernel';

/**
 * One object of a file, read field by field. A field of another kind than expected refuses the file with the way to it
 * (`transfer.shape`); what nobody asked for can be listed afterwards, so that nothing is dropped unseen.
 */
export class Piece {
  private readonly asked = new Set<string>();
  private readonly inner = new Map<string, Piece>();
  private isSettled = false;

  private constructor(
    private readonly fields: Record<string, unknown>,
    /** The way to it in the file: `boards.3.cards`. */
    readonly path: string,
  ) {}

  static of(value: unknown, path: string): Piece {
    demand(typeof value === 'object' && value !== null && !Array.isArray(value), 'transfer.shape', {
      path: path || 'JSON',
      expected: 'object',
    });
    return new Piece(value as Record<string, unknown>, path);
  }

  has(field: string): boolean {
    return this.value(field) !== undefined;
  }

  /** A text; numbers are written out, and a missing one is empty. */
  text(field: string): string {
    const value = this.ask(field);
    if (value === undefined || value === null) return '';
    demand(['string', 'number'].includes(typeof value), 'transfer.shape', this.expected(field, 'text'));
    return String(value);
  }

  /** A text that must be there: the identifier things are found by. */
  id(field: string): string {
    const text = this.text(field);
    demand(text !== '', 'transfer.missing', { path: this.at(field) });
    return text;
  }

  /** True, 1 or "1"; anything else is false. */
  flag(field: string): boolean {
    return [true, 1, '1', 'true'].includes(this.ask(field) as string);
  }

  /** A number, for ordering; a missing one is 0. */
  number(field: string): number {
    const number = Number(this.ask(field) ?? 0);
    return Number.isFinite(number) ? number : 0;
  }

  /** The objects of a list, or of an object whose keys are identifiers; a missing one is empty. */
  list(field: string): Piece[] {
    const value = this.ask(field);
    if (value === undefined || value === null) return [];
    demand(typeof value === 'object', 'transfer.shape', this.expected(field, 'list'));
    return Object.entries(value).map(([key, item]) => this.piece(item, `${this.at(field)}.${key}`));
  }

  /** The texts of a list. */
  texts(field: string): string[] {
    const value = this.ask(field) ?? [];
    demand(Array.isArray(value), 'transfer.shape', this.expected(field, 'list'));
    return value.filter((item) => ['string', 'number'].includes(typeof item)).map(String);
  }

  /** An object inside, or null. */
  child(field: string): Piece | null {
    const value = this.ask(field);
    return value === undefined || value === null ? null : this.piece(value, this.at(field));
  }

  /** Whatever is there, for what has several shapes. */
  ask(field: string): unknown {
    this.asked.add(field);
    return this.value(field);
  }

  /** Passes over the fields of a name: settings of the other tool, of which there are ever more. */
  pass(name: RegExp): void {
    for (const field of Object.keys(this.fields)) if (name.test(field)) this.asked.add(field);
  }

  /** Says that all of it is accounted for, what is inside included. */
  settle(): void {
    this.isSettled = true;
  }

  /**
   * The fields that were never asked for, here and in the objects read from here, and settles them all. What was settled
   * before is not listed again.
   */
  unread(): [string, unknown][] {
    if (this.isSettled) return [];
    this.settle();
    const own = Object.entries(this.fields).filter(([field]) => !this.asked.has(field));
    return [...own, ...[...this.inner.values()].flatMap((piece) => piece.unread())];
  }

  /** The same object is the same piece, however often it is asked for. */
  private piece(value: unknown, path: string): Piece {
    const piece = this.inner.get(path) ?? Piece.of(value, path);
    this.inner.set(path, piece);
    return piece;
  }

  private value(field: string): unknown {
    return Object.hasOwn(this.fields, field) ? this.fields[field] : undefined;
  }

  private at(field: string): string {
    return this.path ? `${this.path}.${field}` : field;
  }

  private expected(field: string, expected: string): { path: string; expected: string } {
    return { path: this.at(field), expected };
  }
}

/** Pieces in the order of their `position`, `pos`, `sort` or `order`; equal ones stay as they come. */
export const inOrder = (pieces: readonly Piece[], field: string): Piece[] =>
  pieces
    .map((piece) => ({ piece, rank: piece.number(field) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ piece }) => piece);

/** Things by what `keyOf` says of them, each group in the order they came. */
export function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Pieces by the thing they belong to. */
export const groupedBy = (pieces: readonly Piece[], field: string): Map<string, Piece[]> =>
  grouped(pieces, (piece) => piece.text(field));

/** Takes what belongs to a thing out of a group, so that what stays behind belongs to nothing. */
export function taken(group: Map<string, Piece[]>, owner: string): Piece[] {
  const found = group.get(owner) ?? [];
  group.delete(owner);
  return found;
}
