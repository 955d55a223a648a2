import { PlainDate } from '@etabli/platform';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DueKind, FeeRateKind } from '../dues/dues.entities.js';

/** Why somebody is asked for nothing, in the words of the rule. */
export enum NotAsked {
  not_a_member = 'not-a-member',
  no_period = 'no-period',
  called_already = 'called-already',
  covered = 'covered',
  no_price = 'no-price',
}
registerEnumType(NotAsked, { name: 'NotAsked' });

@ObjectType({ description: 'A due that a call would raise.' })
export class CallLine {
  personId: string;

  @Field(() => DueKind)
  kind: DueKind;

  @Field(() => Int)
  amountCents: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Of the whole period, when only its remaining days are asked for.',
  })
  wholeCents: number | null;

  @Field(() => FeeRateKind)
  rate: FeeRateKind;

  @Field(() => PlainDate)
  coversFrom: string;

  @Field(() => PlainDate)
  coversTo: string;
}

@ObjectType({ description: 'How many members are asked for nothing, for one reason.' })
export class NotAskedCount {
  @Field(() => NotAsked)
  reason: NotAsked;

  @Field(() => Int)
  people: number;
}

@ObjectType({ description: 'What a call would ask, of whom; nothing is written.' })
export class CallPreview {
  @Field(() => [CallLine])
  lines: CallLine[];

  @Field(() => Int)
  totalCents: number;

  @Field(() => [NotAskedCount])
  notAsked: NotAskedCount[];

  @Field(() => PlainDate, { description: 'The day by which it is to be paid.' })
  dueOn: string;
}
