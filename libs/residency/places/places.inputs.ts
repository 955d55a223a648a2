import { PageInput, PlainDate } from '@etabli/platform';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsOptional, Max, MaxLength, Min, MinLength } from 'class-validator';
import { PlaceFeature, PlaceKind } from './places.entities.js';

@InputType()
export class FloorSizeInput {
  @Field(() => Int, { description: 'In units of ten centimetres.' })
  @Min(10)
  @Max(5000)
  width: number;

  @Field(() => Int)
  @Min(10)
  @Max(5000)
  height: number;
}

@InputType()
export class FloorInput extends FloorSizeInput {
  @Field(() => ID)
  buildingId: string;

  @Field()
  @MinLength(1)
  @MaxLength(80)
  name: string;
}

/** What a place is. Fields left out stay as they are. */
@InputType()
export class PlaceInput {
  @Field(() => PlaceKind, { nullable: true })
  @IsOptional()
  kind?: PlaceKind;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(80)
  name?: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(2000)
  notes?: string;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  floorId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Hundredths of a square metre.' })
  @IsOptional()
  @Min(0)
  @Max(100_000_000)
  areaHundredths?: number;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Min(1)
  @Max(200)
  capacity?: number;

  @Field(() => [PlaceFeature], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(20)
  features?: PlaceFeature[];

  @Field(() => Int, { nullable: true, description: 'A month, for the whole week and one seat.' })
  @IsOptional()
  @Min(0)
  @Max(100_000_000)
  priceCents?: number;

  @Field(() => PlainDate, { nullable: true, description: 'Today when left out.' })
  @IsOptional()
  opensOn?: string;
}

@InputType()
export class ShapeInput {
  @Field(() => ID)
  placeId: string;

  @Field(() => ID)
  floorId: string;

  @Field(() => [[Int]], { description: 'Corners, in units of ten centimetres.' })
  @ArrayMaxSize(200)
  points: number[][];

  @Field(() => PlainDate, { nullable: true, description: 'Today when left out.' })
  @IsOptional()
  fromDay?: string | null;
}

@InputType()
export class PlacesPageInput extends PageInput {
  @Field(() => PlaceKind, { nullable: true })
  @IsOptional()
  kind?: PlaceKind | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Those that are closed too.' })
  withClosed = false;
}

@InputType()
export class AllocationInput {
  @Field(() => ID)
  placeId: string;

  @Field(() => ID)
  personId: string;

  @Field(() => PlainDate)
  startsOn: string;

  @Field(() => PlainDate, { nullable: true })
  @IsOptional()
  lastDay?: string | null;

  @Field(() => Int, { nullable: true, description: 'Fourteen half-days; the whole week when left out.' })
  @IsOptional()
  week?: number | null;

  @Field(() => Int, { defaultValue: 1 })
  @Min(1)
  @Max(200)
  seats: number;

  @Field(() => Int, { nullable: true, description: 'A month; the share of the price when left out.' })
  @IsOptional()
  @Min(0)
  @Max(100_000_000)
  monthlyCents?: number | null;
}

@InputType()
export class MoveInput {
  @Field(() => ID)
  allocationId: string;

  @Field(() => ID)
  placeId: string;
}

@InputType()
export class MergeInput {
  @Field(() => [ID])
  @ArrayMinSize(2)
  @ArrayMaxSize(20)
  placeIds: string[];

  @Field()
  @MinLength(1)
  @MaxLength(80)
  name: string;

  @Field(() => PlainDate)
  startsOn: string;

  @Field(() => PlainDate, { nullable: true })
  @IsOptional()
  lastDay?: string | null;
}

/** A part of a place that is split. */
@InputType()
export class PartInput {
  @Field()
  @MinLength(1)
  @MaxLength(80)
  name: string;

  @Field(() => Int, { description: 'Hundredths of a square metre.' })
  @Min(0)
  @Max(100_000_000)
  areaHundredths: number;

  @Field(() => Int, { defaultValue: 1 })
  @Min(1)
  @Max(200)
  capacity: number;

  @Field(() => Int, { defaultValue: 0 })
  @Min(0)
  @Max(100_000_000)
  priceCents: number;
}

@InputType()
export class SplitInput {
  @Field(() => ID)
  placeId: string;

  @Field(() => [PartInput])
  @ArrayMinSize(2)
  @ArrayMaxSize(20)
  parts: PartInput[];

  @Field(() => PlainDate)
  startsOn: string;

  @Field(() => PlainDate, { nullable: true })
  @IsOptional()
  lastDay?: string | null;
}
