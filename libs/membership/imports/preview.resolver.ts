import { type PageOf, Read } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Person } from '../people/people.entities.js';
import { People } from '../people/people.service.js';
import { ImportDecisionInput, ImportOptionsInput } from './imports.inputs.js';
import { Imports } from './imports.service.js';
import { duplicatesOf, linesOf, previewOf, problemsOf } from './preview.js';
import {
  ImportDuplicatePage,
  ImportLevel,
  ImportLinePage,
  ImportMatch,
  ImportOutcome,
  ImportPreview,
  ImportProblemPage,
} from './preview.types.js';

/** At most this many items of a list in one answer. */
const MOST = 200;

const offset = { type: () => Int, defaultValue: 0 } as const;
const limit = { type: () => Int, defaultValue: 50 } as const;

@Resolver(() => ImportPreview)
export class ImportPreviewResolver {
  constructor(@Inject(Imports) private readonly imports: Imports) {}

  @Read(() => ImportPreview, {
    permission: 'members.import',
    description: 'What importing a file would do. Without a mapping, the one proposed is used.',
  })
  async previewImport(
    @Args('fileId', { type: () => ID }) fileId: string,
    @Args('mapping', { type: () => [String], nullable: true }) mapping?: string[] | null,
    @Args('decisions', { type: () => [ImportDecisionInput], nullable: true })
    decisions?: ImportDecisionInput[] | null,
    @Args('options', { type: () => ImportOptionsInput, nullable: true }) options?: ImportOptionsInput | null,
  ): Promise<ImportPreview> {
    const understood = await this.imports.preview({ fileId, mapping, decisions, options });
    return Object.assign(new ImportPreview(), previewOf(understood));
  }

  @ResolveField(() => ImportProblemPage, { description: 'Every problem, by line.' })
  problems(
    @Parent() { understood }: ImportPreview,
    @Args('offset', offset) from: number,
    @Args('limit', limit) count: number,
    @Args('level', { type: () => ImportLevel, nullable: true }) level?: ImportLevel | null,
  ): ImportProblemPage {
    return part(problemsOf(understood, level ?? null), from, count);
  }

  @ResolveField('people', () => ImportLinePage, { description: 'Lines as they were understood.' })
  linesUnderstood(
    @Parent() { understood }: ImportPreview,
    @Args('offset', offset) from: number,
    @Args('limit', limit) count: number,
    @Args('outcome', { type: () => ImportOutcome, nullable: true }) outcome?: ImportOutcome | null,
  ): ImportLinePage {
    return part(linesOf(understood, outcome ?? null), from, count);
  }

  @ResolveField(() => ImportDuplicatePage, { description: 'Lines that resemble somebody.' })
  duplicates(
    @Parent() { understood }: ImportPreview,
    @Args('offset', offset) from: number,
    @Args('limit', limit) count: number,
    @Args('undecidedOnly', { type: () => Boolean, defaultValue: false }) undecidedOnly: boolean,
  ): ImportDuplicatePage {
    return part(duplicatesOf(understood, undecidedOnly), from, count);
  }
}

@Resolver(() => ImportMatch)
export class ImportMatchResolver {
  constructor(@Inject(People) private readonly people: People) {}

  @ResolveField(() => Person, { nullable: true })
  person(@Parent() { personId }: ImportMatch): Promise<Person | null> | null {
    return personId === null ? null : this.people.byId(personId);
  }
}

const part = <T>(items: T[], from: number, count: number): PageOf<T> => {
  const start = Math.max(0, from);
  return { items: items.slice(start, start + Math.min(MOST, Math.max(0, count))), total: items.length };
};
