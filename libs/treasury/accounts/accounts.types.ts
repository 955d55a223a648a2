import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'What somebody owes, paid, and has left.' })
export class MoneyAccount {
  personId: string;

  @Field(() => Int, { description: 'Cents that remain to be paid, late or not.' })
  owedCents: number;

  @Field(() => Int, { description: 'Cents that should have been paid before today.' })
  lateCents: number;

  @Field(() => Int, { description: 'Cents paid that no due has used yet.' })
  creditCents: number;
}
