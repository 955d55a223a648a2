import { StoredFile, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, Field, InputType, Resolver, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, MaxLength } from 'class-validator';
import { PeopleFilter } from '../people/people.inputs.js';
import { ExportFormat, PeopleExport } from './people.service.js';

registerEnumType(ExportFormat, { name: 'ExportFormat' });

/** Which people, in which order: the same as the list on the screen, without its pages. */
@InputType()
export class ExportPeopleInput {
  @Field(() => PeopleFilter, { nullable: true })
  @IsOptional()
  filter?: PeopleFilter | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(200)
  search?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(40)
  sort?: string | null;

  @Field(() => ExportFormat)
  format: ExportFormat;

  @Field(() => [String], {
    nullable: true,
    description: 'Keys in their order (`email`, `custom:key`…); all unless said.',
  })
  @IsOptional()
  @ArrayMaxSize(200)
  columns?: string[] | null;
}

@Resolver()
export class PeopleExportResolver {
  constructor(@Inject(PeopleExport) private readonly exports: PeopleExport) {}

  @Verb(() => StoredFile, {
    permission: 'members.export',
    description: 'A list of people as a file, at `href`, that only who asked for it may read.',
  })
  exportPeople(@Args('input') { format, columns, ...list }: ExportPeopleInput): Promise<StoredFile> {
    return this.exports.make(list, format, columns ?? null);
  }
}
