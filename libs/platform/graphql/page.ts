import type { Type } from '@nestjs/common';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, Max, MaxLength, Min } from 'class-validator';

/** Which part of a list: at most 200 rows at a time. */
@InputType()
export class PageInput {
  @Field(() => Int, { defaultValue: 0 })
  @Min(0)
  offset = 0;

  @Field(() => Int, { defaultValue: 50 })
  @Min(1)
  @Max(200)
  limit = 50;

  @Field(() => String, { nullable: true, description: 'Words looked for, accents and case ignored.' })
  @IsOptional()
  @MaxLength(200)
  search?: string | null;

  @Field(() => String, { nullable: true, description: 'Column to sort by, `-` before it for descending.' })
  @IsOptional()
  @MaxLength(40)
  sort?: string | null;
}

export interface PageOf<T> {
  items: T[];
  total: number;
}

/** The one shape of every list: `class PersonPage extends Page(Person) {}`. */
export function Page<T>(item: Type<T>): Type<PageOf<T>> {
  @ObjectType({ isAbstract: true })
  abstract class ItemPage {
    @Field(() => [item])
    items!: T[];

    @Field(() => Int, { description: 'How many there are in all.' })
    total!: number;
  }
  return ItemPage as Type<PageOf<T>>;
}

/**
 * The `order by` of a list: the asked column if the list knows it, its default otherwise, ties broken by id so that the
 * order is stable from page to page.
 */
export function orderBy(
  sort: string | null | undefined,
  columns: Record<string, string>,
  fallback: string,
): string {
  const descending = sort?.startsWith('-') ?? false;
  const column = columns[(sort ?? '').replace(/^-/, '')];
  return `${column ? `${column} ${descending ? 'desc' : 'asc'} nulls last` : fallback}, id`;
}

/** Words of a search that are looked for: more would narrow nothing. */
const MOST_WORDS = 8;

/** The words of a search, in their order. */
export const searchWords = (search: string | null | undefined): string[] =>
  (search ?? '').split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);

/** A word as `like` finds it anywhere in a text; its own `%` and `_` are letters like others. */
export const likeWord = (word: string): string => `%${word.replace(/[\\%_]/g, '\\$&')}%`;
