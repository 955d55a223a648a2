import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum ForgottenKind {
  arrived = 'arrived',
  left = 'left',
}
registerEnumType(ForgottenKind, { name: 'ForgottenMoveKind' });

@ObjectType({ description: 'Someone of whom a move may have been forgotten.' })
export class AttendingPerson {
  @Field(() => ID)
  personId: string;

  @Field()
  name: string;
}

@ObjectType({ description: 'A move entered after the sitting.' })
export class ForgottenMove {
  @Field(() => ID, { description: 'Of the incident that says it in the minutes.' })
  id: string;

  @Field()
  at: Date;

  @Field(() => [String], {
    description: 'What it says of each vote already taken, which stays as it was proclaimed.',
  })
  effects: string[];
}
