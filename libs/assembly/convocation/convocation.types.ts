import { Page } from '@etabli/platform';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Convocation } from './convocation.entities.js';

/** Where a convocation is on its way to a person. */
export enum Sending {
  waiting = 'waiting',
  sent = 'sent',
  held = 'held',
  failed = 'failed',
  uncertain = 'uncertain',
  to_deliver = 'to_deliver',
}
registerEnumType(Sending, {
  name: 'ConvocationState',
  valuesMap: {
    waiting: { description: 'The mail is about to leave.' },
    sent: { description: 'Mailed, posted or handed over.' },
    held: { description: 'Demonstration: kept to be read, never sent.' },
    failed: { description: 'The mail came back.' },
    uncertain: { description: 'Nobody knows whether the mail left.' },
    to_deliver: { description: 'On paper, not yet posted or handed over.' },
  },
});

@ObjectType()
export class ConvocationPage extends Page(Convocation) {}

/** One mail to one person, as it went. */
@ObjectType()
export class ConvocationSending {
  @Field(() => String, { nullable: true, description: 'Null for who may not see people’s details.' })
  address: string | null;

  @Field(() => Sending)
  state: Sending;

  @Field(() => Date, { description: 'When it left; before that, when it was written.' })
  at: Date;

  @Field(() => String, { nullable: true, description: 'What the mail server said.' })
  error: string | null;
}

/** How the convocations of an assembly went, and what people answered. */
@ObjectType()
export class ConvocationFigures {
  @Field(() => Int)
  called: number;

  @Field(() => Int)
  waiting: number;

  @Field(() => Int)
  sent: number;

  @Field(() => Int)
  held: number;

  @Field(() => Int)
  failed: number;

  @Field(() => Int)
  uncertain: number;

  @Field(() => Int)
  toDeliver: number;

  @Field(() => Int, { description: 'Had their personal page under their eyes.' })
  opened: number;

  @Field(() => Int, { description: 'Called with less notice than the statutes ask for.' })
  late: number;

  @Field(() => Int)
  comingInPerson: number;

  @Field(() => Int)
  comingRemotely: number;

  @Field(() => Int)
  represented: number;

  @Field(() => Int, { description: 'Have voted in advance, and do not say they come.' })
  votedInAdvance: number;

  @Field(() => Int)
  notComing: number;

  @Field(() => Int)
  unanswered: number;
}
