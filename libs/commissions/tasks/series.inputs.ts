import { Json, PlainDate } from '@etabli/platform';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsUUID, Max, MaxLength, Min, MinLength } from 'class-validator';

/** A task that comes back. */
@InputType()
export class OpenSeriesInput {
  @Field(() => ID)
  @IsUUID()
  commissionId: string;

  @Field()
  @MinLength(1)
  @MaxLength(200)
  title: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(20_000)
  description?: string | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Min(1)
  @Max(60_000)
  estimateMinutes?: number | null;

  @Field(() => Json, {
    description: 'As `rules/rhythm` writes it: `{ every: "week", interval: 1, weekdays: [1] }`.',
  })
  rhythm: unknown;

  @Field(() => PlainDate, { nullable: true, description: 'From this day on; today unless said.' })
  @IsOptional()
  startsOn?: string | null;

  @Field(() => Int, { defaultValue: 7, description: 'How many days before its day a task is opened.' })
  @Min(0)
  @Max(366)
  leadDays = 7;

  @Field(() => [String], { nullable: true, description: 'Labels put on each of its tasks, by name.' })
  @IsOptional()
  @ArrayMaxSize(20)
  @MinLength(1, { each: true })
  @MaxLength(60, { each: true })
  labels?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Who does it each time.' })
  @IsOptional()
  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  assigneeIds?: string[] | null;
}
