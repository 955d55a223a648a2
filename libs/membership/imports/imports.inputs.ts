import { PlainDate } from '@etabli/platform';
import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, MaxLength, ValidateNested } from 'class-validator';
import { Voice } from '../memberships/memberships.entities.js';

export enum ImportAction {
  create = 'create',
  update = 'update',
  skip = 'skip',
}
registerEnumType(ImportAction, { name: 'ImportAction' });

export enum ImportHow {
  fillBlanks = 'fill-blanks',
  overwrite = 'overwrite',
}
registerEnumType(ImportHow, {
  name: 'ImportHow',
  valuesMap: {
    fillBlanks: { description: 'Only what is not known yet.' },
    overwrite: { description: 'The file wins wherever it says something.' },
  },
});

export enum ImportUndecided {
  create = 'create',
  skip = 'skip',
}
registerEnumType(ImportUndecided, { name: 'ImportUndecided' });

export enum ImportNameOrder {
  familyFirst = 'family-first',
  givenFirst = 'given-first',
}
registerEnumType(ImportNameOrder, { name: 'ImportNameOrder' });

/** What to do with one line. */
@InputType()
export class ImportDecisionInput {
  @Field(() => Int)
  line: number;

  @Field(() => ImportAction)
  action: ImportAction;

  @Field(() => ID, { nullable: true, description: 'For an update: the person the line completes.' })
  @IsOptional()
  personId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'For an update: or the earlier line that is the same person.',
  })
  @IsOptional()
  otherLine?: number | null;

  @Field(() => ImportHow, { nullable: true, description: 'For an update; fills blanks unless said.' })
  @IsOptional()
  how?: ImportHow | null;
}

/** What becomes of a category the association does not have: one it has, or a new one with its voice. */
@InputType()
export class ImportCategoryInput {
  @Field({ description: 'As the file spells it.' })
  @MaxLength(200)
  name: string;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  categoryId?: string | null;

  @Field(() => Voice, { nullable: true, description: 'Creates the category, with this voice.' })
  @IsOptional()
  voice?: Voice | null;
}

@InputType()
export class ImportOptionsInput {
  @Field(() => ImportNameOrder, {
    nullable: true,
    description: 'Order in a single name column; detected unless said.',
  })
  @IsOptional()
  nameOrder?: ImportNameOrder | null;

  @Field(() => Boolean, { nullable: true, description: 'Give a member the address of who paid for them.' })
  @IsOptional()
  usePayerEmail?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Import in spite of errors, without the values at fault.',
  })
  @IsOptional()
  leaveOutErrors?: boolean | null;

  @Field(() => ImportUndecided, {
    nullable: true,
    description: 'Lines that resemble someone, not decided one by one.',
  })
  @IsOptional()
  undecided?: ImportUndecided | null;

  @Field(() => Boolean, { nullable: true, description: 'False: contacts only, nobody becomes a member.' })
  @IsOptional()
  memberships?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Category of lines that name none.' })
  @IsOptional()
  defaultCategoryId?: string | null;

  @Field(() => [ImportCategoryInput], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => ImportCategoryInput)
  categories?: ImportCategoryInput[] | null;

  @Field(() => PlainDate, {
    nullable: true,
    description: 'Last day of fees that say no end; a year unless said.',
  })
  @IsOptional()
  feeEndsOn?: string | null;
}
