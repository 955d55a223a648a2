import { Json, PageInput, PlainDate } from '@etabli/platform';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsEmail, IsIn, IsObject, IsOptional, MaxLength } from 'class-validator';
import { PersonKind } from './people.entities.js';

/** What is known of a person. Fields left out stay as they are. */
@InputType()
export class PersonInput {
  @Field(() => PersonKind, { nullable: true })
  @IsOptional()
  kind?: PersonKind;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(120)
  givenName?: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(120)
  familyName?: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(200)
  organisationName?: string;

  @Field(() => ID, { nullable: true, description: 'Who votes for an organisation.' })
  @IsOptional()
  representativeId?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(40)
  memberNumber?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsEmail()
  @MaxLength(254)
  email?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(40)
  phone?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(300)
  street?: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(12)
  postcode?: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(120)
  city?: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(2)
  country?: string;

  @Field(() => PlainDate, { nullable: true })
  @IsOptional()
  birthDate?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsIn(['fr', 'en'])
  locale?: string;

  @Field(() => Json, { nullable: true, description: 'Values of the association’s own fields, by key.' })
  @IsOptional()
  @IsObject()
  custom?: Record<string, unknown>;
}

/** Which people: all filters hold together. */
@InputType()
export class PeopleFilter {
  @Field(() => String, { nullable: true, description: 'member, former, or none for everybody.' })
  @IsOptional()
  @IsIn(['member', 'former'])
  membership?: 'member' | 'former' | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  categoryId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'In good standing today.' })
  @IsOptional()
  inGoodStanding?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Holds this role today.' })
  @IsOptional()
  role?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  tagId?: string | null;

  @Field(() => PersonKind, { nullable: true })
  @IsOptional()
  kind?: PersonKind | null;
}

@InputType()
export class PeoplePageInput extends PageInput {
  @Field(() => PeopleFilter, { nullable: true })
  @IsOptional()
  filter?: PeopleFilter | null;
}
