import { PlainDate } from '@etabli/platform';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum DepartureStepEnum {
  notice = 'notice',
  inspection = 'inspection',
  deposit = 'deposit',
  keys = 'keys',
  vacancy = 'vacancy',
  offers = 'offers',
  contract = 'contract',
  fees = 'fees',
}
registerEnumType(DepartureStepEnum, { name: 'DepartureStepKind' });

export enum DepartureStateEnum {
  done = 'done',
  next = 'next',
  waits = 'waits',
  none = 'none',
}
registerEnumType(DepartureStateEnum, {
  name: 'DepartureStepState',
  valuesMap: { none: { description: 'This contract has no such step.' } },
});

/** One step of a departure, with its day. */
@ObjectType()
export class DepartureStep {
  @Field(() => DepartureStepEnum)
  kind: DepartureStepEnum;

  @Field(() => DepartureStateEnum)
  state: DepartureStateEnum;

  @Field(() => PlainDate, { nullable: true, description: 'When it was done, or by when it is.' })
  on: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Of the step `contract`: that of who comes next, once drafted.',
  })
  contractId: string | null;

  @Field({ description: 'Of the step `vacancy`: the fee is a line of the treasury, which is ended there.' })
  paidOtherwise: boolean;
}
