import { type IsoDate, Refusal } from '@etabli/kernel';
import { currentActor, Files, type StoredFile } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { currentToday } from '../today.js';
import { blockersOf } from './blockers.js';
import { type Decision, type DuplicateMatch, findDuplicates, proposeDecisions } from './duplicates.js';
import type { ImportDecisionInput, ImportOptionsInput } from './imports.inputs.js';
import { type Interpretation, interpret } from './interpret.js';
import type { Known, KnownRecord } from './known.js';
import { KnownReader } from './known.reader.js';
import { type ColumnProposal, type Mapping, proposeMapping } from './mapping.js';
import { type Plan, type PlanOptions, planImport } from './plan.js';
import { readTable, type Table } from './table.js';

export interface Asked {
  fileId: string;
  /** What each column becomes; proposed when absent. */
  mapping?: string[] | null;
  decisions?: ImportDecisionInput[] | null;
  options?: ImportOptionsInput | null;
}

/** A file understood against what is known: what the preview shows and the import writes. */
export interface Understanding {
  file: StoredFile;
  table: Table;
  columns: ColumnProposal[];
  mapping: Mapping;
  today: IsoDate;
  options: ImportOptionsInput;
  interpretation: Interpretation;
  matches: DuplicateMatch[];
  proposed: Map<number, Decision>;
  decided: Map<number, Decision>;
  known: Known;
  plan: Plan;
  /** Everything that keeps the file from being imported as things stand; empty when nothing does. */
  blockers: Refusal[];
}

/** Reads a list and says what importing it would do. Five statements, whatever the number of lines. */
@Injectable()
export class ImportReader {
  constructor(
    @Inject(Files) private readonly files: Files,
    @Inject(KnownReader) private readonly knownReader: KnownReader,
  ) {}

  /** Refuses `not-found` (a file that is not theirs to read), `import.file-…` and `imports.person-gone`. */
  async understand({ fileId, mapping: chosen, decisions, options: wished }: Asked): Promise<Understanding> {
    const { file, bytes } = await this.files.read(fileId);
    const table = await readTable(bytes, file.name);
    const settings = await this.knownReader.settings();
    const columns = proposeMapping(table.columns, samples(table), settings.fields);
    const mapping = (chosen as Mapping | null | undefined) ?? columns.map(({ target }) => target);
    const options = wished ?? {};
    const today = currentToday();
    const interpretation = interpret(table, mapping, {
      today,
      categories: settings.categories.map(({ name }) => name),
      nameOrder: options.nameOrder ?? undefined,
      usePayerEmail: options.usePayerEmail ?? false,
    });
    const people = await this.knownReader.people();
    const matches = findDuplicates(interpretation.candidates, people);
    const proposed = proposeDecisions(matches);
    const decided = decisionsOf(decisions ?? []);
    const all = new Map([...proposed, ...decided]);
    const files = await this.knownReader.files(targets(all, people));
    const known = { ...settings, people, files };
    const plan = planImport(
      interpretation.candidates,
      matches,
      all,
      known,
      planOptions(options, known, today),
    );
    const understood = {
      file,
      table,
      columns,
      mapping,
      today,
      options,
      interpretation: { ...interpretation, problems: inOrder(interpretation.problems, plan.problems) },
      matches,
      proposed,
      decided,
      known,
      plan,
    };
    return { ...understood, blockers: [...blockersOf(understood)] };
  }
}

const samples = (table: Table): string[][] => table.rows.slice(0, 200).map(({ cells }) => cells);

const inOrder = (read: Interpretation['problems'], planned: Plan['problems']): Interpretation['problems'] =>
  [...read, ...planned].sort((a, b) => a.line - b.line);

/** The known people that decisions would complete. */
function targets(decisions: Map<number, Decision>, people: KnownRecord[]): string[] {
  const known = new Set(people.map(({ id }) => id));
  const wanted = [...decisions.values()].flatMap((decision) =>
    decision.action === 'update' && 'id' in decision.target ? [decision.target.id] : [],
  );
  return [...new Set(wanted)].filter((id) => known.has(id));
}

/** What the person decided. Refuses `imports.person-gone` for an update of nobody. */
function decisionsOf(given: ImportDecisionInput[]): Map<number, Decision> {
  return new Map(
    given.map(({ line, action, personId, otherLine, how }): [number, Decision] => {
      if (action !== 'update') return [line, { action }];
      const target = personId ? { id: personId } : otherLine ? { line: otherLine } : null;
      if (!target) throw new Refusal('imports.person-gone', { line }, `decisions.${line}`);
      return [line, { action, target, how: how ?? 'fill-blanks' }];
    }),
  );
}

/** Stands for the id of a category to create, until it has one. */
export const NEW_CATEGORY = 'new:';

function planOptions(options: ImportOptionsInput, { categories }: Known, today: IsoDate): PlanOptions {
  const chosen = (options.categories ?? []).map(
    ({ name, categoryId, voice }) => [name, categoryId ?? (voice ? NEW_CATEGORY + name : null)] as const,
  );
  const [only, ...others] = categories;
  return {
    today,
    locale: currentActor().locale,
    undecided: options.undecided ?? null,
    memberships: options.memberships ?? true,
    defaultCategoryId: options.defaultCategoryId ?? (others.length === 0 ? (only?.id ?? null) : null),
    categoryIds: new Map([
      ...categories.map(({ name, id }) => [name, id] as const),
      ...chosen.flatMap(([name, id]) => (id ? [[name, id] as const] : [])),
    ]),
    feeEndsOn: options.feeEndsOn ?? null,
  };
}
