import { Json, PlainDate } from '@etabli/platform';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, Max, MaxLength, Min } from 'class-validator';

/** Hours of a room on a civil day. */
@InputType()
export class RoomHoursInput {
  @Field(() => ID)
  placeId: string;

  @Field(() => PlainDate)
  day: string;

  @Field(() => Int, { description: 'Civil minutes since midnight.' })
  @Min(0)
  @Max(1440)
  from: number;

  @Field(() => Int, { description: 'Civil minutes since midnight, at most 1440.' })
  @Min(0)
  @Max(1440)
  to: number;

  @Field(() => ID, { nullable: true, description: 'Somebody else, for who keeps places.' })
  @IsOptional()
  personId?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'By the house for itself, for who keeps places.',
  })
  forHouse: boolean;

  @Field(() => ID, {
    nullable: true,
    description: 'By the house for this commission, for who works in it or keeps places.',
  })
  @IsOptional()
  commissionId?: string | null;
}

@InputType()
export class BookingInput extends RoomHoursInput {
  @Field({ defaultValue: '', description: 'What others read.' })
  @MaxLength(120)
  title: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Told to all, in the calendar of events.' })
  isEvent: boolean;
}

/** When hours come back. `day` of the hours is the first day on which they may. */
@InputType()
export class RepeatInput {
  @Field(() => Json, {
    description: 'As `rules/rhythm` writes it: `{ every: "week", interval: 1, weekdays: [1] }`.',
  })
  rhythm: unknown;

  @Field(() => PlainDate)
  lastDay: string;
}

@InputType()
export class OpeningInput {
  @Field(() => Int, { description: '1 is Monday.' })
  @Min(1)
  @Max(7)
  weekday: number;

  @Field(() => Int, { description: 'Civil minutes since midnight.' })
  @Min(0)
  @Max(1440)
  from: number;

  @Field(() => Int)
  @Min(0)
  @Max(1440)
  to: number;
}

const MOST_CENTS = 1_000_000;

@InputType()
export class RoomRulesInput {
  @Field(() => [OpeningInput])
  @ArrayMaxSize(28)
  openings: OpeningInput[];

  @Field(() => Int, { description: 'Minutes between two beginnings: 15, 30 or 60.' })
  step: number;

  @Field(() => Int, { description: 'Minutes.' })
  @Min(15)
  @Max(1440)
  longest: number;

  @Field(() => Int, { description: 'Days.' })
  @Min(1)
  @Max(730)
  ahead: number;

  @Field(() => Int, { description: 'Hours before its beginning until which it is cancelled for free.' })
  @Min(0)
  @Max(720)
  freeUntil: number;

  @Field(() => Boolean, { description: 'Do its hours take from the free hours of the month?' })
  countsFree: boolean;

  @Field(() => Int, { description: 'An hour.' })
  @Min(0)
  @Max(MOST_CENTS)
  residentCents: number;

  @Field(() => Int)
  @Min(0)
  @Max(MOST_CENTS)
  memberCents: number;

  @Field(() => Int)
  @Min(0)
  @Max(MOST_CENTS)
  outsideCents: number;
}

const MONTH_MINUTES = 44_640;

@InputType()
export class QuotaInput {
  @Field(() => Int, { description: 'Minutes a month.' })
  @Min(0)
  @Max(MONTH_MINUTES)
  residentMinutes: number;

  @Field(() => Int)
  @Min(0)
  @Max(MONTH_MINUTES)
  memberMinutes: number;

  @Field(() => Int)
  @Min(0)
  @Max(MONTH_MINUTES)
  outsideMinutes: number;
}
