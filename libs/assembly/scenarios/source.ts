import { type IsoDate, instantAt, plainDate } from '@etabli/kernel';
import { isMap, isPair, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
import type { Problem, ProblemCode, ProblemDetails } from './problems.js';

export const timeZone = 'Europe/Paris';

/** A file being read: everything wrong with it is noted with its line, and reading goes on. */
export class Source {
  readonly problems: Problem[] = [];
  private readonly lines = new LineCounter();
  readonly root: Entry;

  constructor(text: string) {
    const document = parseDocument(text, { lineCounter: this.lines, prettyErrors: false, uniqueKeys: true });
    for (const error of document.errors) {
      const { line, col: column } = this.lines.linePos(error.pos[0]);
      this.problems.push({ line, column, code: 'not-yaml', details: { message: error.message } });
    }
    this.root = new Entry(this, document.contents, document.contents);
  }

  note(node: Node | null, code: ProblemCode, details: ProblemDetails = {}): void {
    const offset = node?.range?.[0] ?? 0;
    const { line, col: column } = this.lines.linePos(offset);
    this.problems.push({ line: Math.max(1, line), column: Math.max(1, column), code, details });
  }
}

/** A value of the file, and where it stands. What cannot be read is noted, and read as nothing. */
export class Entry {
  constructor(
    private readonly source: Source,
    readonly node: Node | null,
    private readonly place: Node | null,
  ) {}

  /** Notes something wrong with this value. */
  wrong(code: ProblemCode, details: ProblemDetails = {}): void {
    this.source.note(this.node?.range ? this.node : this.place, code, details);
  }

  get isMap(): boolean {
    return isMap(this.node);
  }

  get isNothing(): boolean {
    return this.node === null || (isScalar(this.node) && this.node.value === null);
  }

  /** The entries of a map by key; empty when there is nothing. */
  pairs(): { key: string; at: Entry; value: Entry }[] {
    if (this.isNothing) return [];
    if (!isMap(this.node)) {
      this.wrong('not-a-map');
      return [];
    }
    return (this.node.items as Pair<Node, Node | null>[]).filter(isPair).map((pair) => ({
      key: isScalar(pair.key) ? String(pair.key.value) : '',
      at: new Entry(this.source, pair.key, pair.key),
      value: new Entry(this.source, pair.value, pair.key),
    }));
  }

  /** A map whose keys are known: any other is noted. */
  fields<K extends string>(known: readonly K[]): Partial<Record<K, Entry>> {
    const found: Partial<Record<K, Entry>> = {};
    for (const { key, at, value } of this.pairs()) {
      if (known.includes(key as K)) found[key as K] = value;
      else at.wrong('unknown-key', { key, known: [...known] });
    }
    return found;
  }

  /** The entries of a list; a single value stands for a list of one. */
  list(): Entry[] {
    if (this.isNothing) return [];
    if (!isSeq(this.node)) return [this];
    return (this.node.items as Node[]).map((node) => new Entry(this.source, node, node));
  }

  /** A plain value as JavaScript gives it. */
  value(): unknown {
    return isScalar(this.node) ? this.node.value : this.node?.toJSON();
  }

  text(): string {
    if (isScalar(this.node) && this.node.value !== null)
      return String(this.node.source ?? this.node.value).trim();
    this.wrong('not-text');
    return '';
  }

  whole(): number {
    const value = this.value();
    if (Number.isSafeInteger(value) && (value as number) >= 0) return value as number;
    this.wrong('not-a-count');
    return 0;
  }

  yes(): boolean {
    const value = this.value();
    if (typeof value !== 'boolean') this.wrong('not-yes-or-no');
    return value === true;
  }

  choice<O extends string>(options: readonly O[]): O {
    const said = this.text();
    if (options.includes(said as O)) return said as O;
    this.wrong('unknown-option', { option: said, known: [...options] });
    return options[0] as O;
  }

  date(): IsoDate {
    const said = this.text();
    try {
      return plainDate(said).toString();
    } catch {
      this.wrong('not-a-date', { said });
      return '2000-01-01';
    }
  }

  /** `19:05`, on a day; or a day and a time, `2026-03-02 09:00`. */
  instant(day: IsoDate): Date {
    const said = this.text();
    const [, on = day, time] = /^(?:(\d{4}-\d{2}-\d{2})[ T])?(\d{1,2}:\d{2})$/.exec(said) ?? [];
    try {
      return instantAt(plainDate(on).toString(), (time ?? '').padStart(5, '0'), timeZone);
    } catch {
      this.wrong('not-a-time', { said });
      return new Date(0);
    }
  }
}
