import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A college of the statutes that elects alone.' })
export class ElectingCollege {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;
}

@ObjectType({ description: 'Seats that the statutes keep for a college.' })
export class CollegeSeats {
  @Field(() => ID)
  collegeId: string;

  @Field()
  name: string;

  @Field(() => Int)
  seats: number;
}
