import { PlainDate } from '@etabli/platform';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, Max, MaxLength, Min, MinLength } from 'class-validator';
import { PlaceFeature, PlaceKind } from '../places/places.entities.js';

/** What somebody writes who asks for a place. */
@InputType()
export class ApplicationInput {
  @Field()
  @MaxLength(120)
  givenName: string;

  @Field()
  @MaxLength(120)
  familyName: string;

  @Field()
  @MaxLength(254)
  email: string;

  @Field({ defaultValue: '' })
  @MaxLength(40)
  phone: string;

  @Field()
  @MaxLength(500)
  activity: string;

  @Field({ defaultValue: '' })
  @MaxLength(3000)
  motivation: string;

  @Field(() => PlaceKind)
  kind: PlaceKind;

  @Field(() => Int, { defaultValue: 0, description: 'At least, in hundredths of a square metre.' })
  @Min(0)
  @Max(100_000_000)
  areaHundredths: number;

  @Field(() => [PlaceFeature], { defaultValue: [] })
  @ArrayMaxSize(6)
  features: PlaceFeature[];

  @Field(() => Int)
  week: number;

  @Field(() => PlainDate)
  startsOn: string;

  @Field(() => Int, { nullable: true, description: 'At most, a month.' })
  @IsOptional()
  @Min(0)
  @Max(100_000_000)
  budgetCents?: number | null;

  @Field(() => [String], { defaultValue: [], description: 'Keys of the criteria they say they meet.' })
  @ArrayMaxSize(5)
  meets: string[];

  @Field()
  consents: boolean;
}

@InputType()
export class WaitingListInput {
  @Field()
  isOpen: boolean;

  @Field({ description: 'What the form says first.' })
  @MaxLength(2000)
  intro: string;

  @Field(() => ID, { nullable: true, description: 'Of whoever takes a place and is no member yet.' })
  @IsOptional()
  categoryId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Whose leads review; as before when left out.' })
  @IsOptional()
  commissionId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Months without a sign before one is asked; 0 for never.',
  })
  @IsOptional()
  @Min(0)
  @Max(24)
  askMonths?: number | null;

  @Field(() => Int, { nullable: true, description: 'Days to answer before the application is withdrawn.' })
  @IsOptional()
  @Min(14)
  @Max(180)
  silentDays?: number | null;

  @Field(() => Int, { nullable: true, description: 'Months until what came to nothing is erased.' })
  @IsOptional()
  @Min(1)
  @Max(24)
  forgetMonths?: number | null;
}

@InputType()
export class CriterionInput {
  @Field(() => String, {
    nullable: true,
    description: 'Kept from the criteria before, so that what people said holds.',
  })
  @IsOptional()
  @MaxLength(40)
  key?: string | null;

  @Field()
  @MaxLength(120)
  label: string;

  @Field(() => Int)
  points: number;
}

@InputType()
export class CriteriaInput {
  @Field(() => [CriterionInput])
  criteria: CriterionInput[];

  @Field({ description: 'The decision that adopted them.' })
  @MinLength(1)
  @MaxLength(200)
  adoptedBy: string;
}

@InputType()
export class OfferInput {
  @Field(() => ID)
  placeId: string;

  @Field(() => PlainDate, {
    nullable: true,
    description: 'The first day; as soon as it is free when left out.',
  })
  @IsOptional()
  from?: string | null;

  @Field(() => ID, { nullable: true, description: 'The first on the list when left out.' })
  @IsOptional()
  applicationId?: string | null;

  @Field({ defaultValue: '', description: 'Why not those before them; needed when there are any.' })
  @MaxLength(1000)
  reason: string;
}
