import { PlainDate } from '@etabli/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

/** A month of the place. Areas are hundredths of a square metre times days. */
@ObjectType()
export class PlaceMonth {
  @Field(() => PlainDate, { description: 'Its first day.' })
  month: string;

  @Field(() => Int)
  availableArea: number;

  @Field(() => Int)
  occupiedArea: number;

  @Field(() => Int, { description: 'Who had a place on its first day.' })
  people: number;

  @Field(() => Int)
  arrivals: number;

  @Field(() => Int)
  departures: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Cents asked for it; null for who sees no money, or where nobody keeps it.',
  })
  askedCents: number | null;

  @Field(() => Int, { description: 'Half-days that passes gave.' })
  passHalfDays: number;
}

/** A place that nobody has, and since when. */
@ObjectType()
export class VacantPlace {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field(() => Int)
  areaHundredths: number;

  @Field(() => PlainDate)
  since: string;
}

@ObjectType()
export class PlaceFigures {
  @Field(() => [PlaceMonth])
  months: PlaceMonth[];

  @Field(() => [VacantPlace], { description: 'Today, the longest empty first.' })
  vacant: VacantPlace[];
}
