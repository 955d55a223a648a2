import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';

@ObjectType({ description: 'Somebody came in to lend a hand, and has not left by the door since.' })
export class DoorArrival {
  @Field(() => ID)
  id: string;

  @Field()
  at: Date;
}

@InputType()
export class ArrivalInput {
  @Field(() => ID, { description: 'Made on the phone: sent twice, it is there once.' })
  @IsUUID()
  id: string;

  @Field({ description: 'When it happened, which may be before it is sent.' })
  at: Date;
}

@InputType()
export class DepartureInput {
  @Field(() => ID)
  @IsUUID()
  arrivalId: string;

  @Field()
  at: Date;

  @Field({ description: 'What was done meanwhile.' })
  @MaxLength(300)
  what: string;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  commissionId?: string | null;
}
