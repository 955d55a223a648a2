import { PlainDate } from '@etabli/platform';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional, Matches, Max, MaxLength, Min, MinLength } from 'class-validator';
import { MOST_CENTS } from '../dues/dues.inputs.js';
import { RentKind, ServiceKind } from './rents.entities.js';

@InputType({ description: 'A price from a day on.' })
export class RentPriceInput {
  @Field(() => PlainDate)
  from: string;

  @Field(() => Int, { description: 'Cents of a whole month.' })
  @Min(0)
  @Max(MOST_CENTS)
  fullCents: number;

  @Field({ defaultValue: '1/1', description: 'The share that is paid for: `2/5` for two days a week.' })
  @Matches(/^[1-9]\d{0,2}\/[1-9]\d{0,2}$/)
  share: string = '1/1';
}

@InputType({ description: 'Something a resident pays for every month.' })
export class RentLineInput extends RentPriceInput {
  @Field(() => ID)
  personId: string;

  @Field(() => RentKind)
  kind: RentKind;

  @Field()
  @MinLength(1)
  @MaxLength(120)
  label: string;
}

@InputType({ description: 'Another price for all lines of a kind, or all of them.' })
export class RevisionInput {
  @Field(() => PlainDate)
  from: string;

  @Field(() => RentKind, { nullable: true })
  @IsOptional()
  kind?: RentKind | null;

  @Field(() => Int, { description: 'Hundredths of a per cent: 250 is 2.5 % more, -1000 is 10 % less.' })
  @Min(-10_000)
  @Max(10_000)
  change: number;
}

@InputType({ description: 'A revision as its preview showed it: refused when something changed since.' })
export class ReviseInput extends RevisionInput {
  @Field()
  @MaxLength(300)
  reason: string;

  @Field(() => Int)
  lines: number;

  @Field(() => Int, { description: 'What they come to after it, by the month, in cents.' })
  afterCents: number;
}

@InputType({ description: 'Something used, to be asked for with the month.' })
export class ServiceUseInput {
  @Field(() => ID)
  personId: string;

  @Field(() => ServiceKind)
  kind: ServiceKind;

  @Field()
  @MinLength(1)
  @MaxLength(120)
  label: string;

  @Field(() => Int)
  @Min(1)
  @Max(100_000)
  quantity: number;

  @Field(() => Int, { description: 'Cents of one.' })
  @Min(1)
  @Max(MOST_CENTS)
  unitCents: number;

  @Field(() => PlainDate)
  onDay: string;
}

@InputType({ description: 'A month as its preview showed it: refused when something changed since.' })
export class RentCallInput {
  @Field(() => PlainDate, { description: 'A day of the month to call.' })
  month: string;

  @Field(() => PlainDate)
  dueOn: string;

  @Field(() => Int, { description: 'How many dues the preview announced.' })
  dues: number;

  @Field(() => Int, { description: 'What they come to in all, in cents, as announced.' })
  totalCents: number;
}
