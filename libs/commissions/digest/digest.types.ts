import { PlainDate } from '@etabli/platform';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DigestAnswer } from './digest.entities.js';

/** What a link of a digest gives now. */
export enum DigestPageState {
  open = 'open',
  used = 'used',
  undone = 'undone',
  expired = 'expired',
  moot = 'moot',
  another = 'another',
}
registerEnumType(DigestPageState, {
  name: 'DigestPageState',
  valuesMap: {
    moot: { description: 'The task has moved on without its person: `reason` says how.' },
    another: { description: 'Somebody else is signed in here: `reason` says whose link it is.' },
  },
});

@ObjectType({ description: 'The task that a link is about.' })
export class DigestPageTask {
  @Field()
  title: string;

  @Field()
  commission: string;

  @Field(() => PlainDate, { nullable: true })
  dueOn: string | null;

  @Field(() => PlainDate, { description: 'The day to which “later” puts it.' })
  laterOn: string;
}

@ObjectType({ description: 'Another answer of the same mail, not given yet.' })
export class DigestOther {
  @Field({ description: 'Of its link.' })
  token: string;

  @Field(() => DigestAnswer)
  answer: DigestAnswer;

  @Field()
  title: string;
}

/** What one link of a digest does or did, for the one person it was made for. */
@ObjectType()
export class DigestPage {
  @Field()
  associationName: string;

  @Field({ description: 'Where its person goes on, signed in.' })
  slug: string;

  @Field()
  timeZone: string;

  @Field()
  personName: string;

  @Field(() => DigestAnswer)
  answer: DigestAnswer;

  @Field(() => DigestPageState)
  state: DigestPageState;

  @Field(() => String, { nullable: true, description: 'Why it gives nothing, when it does not.' })
  reason: string | null;

  @Field(() => DigestPageTask, { nullable: true, description: 'Null for the link that stops digests.' })
  task: DigestPageTask | null;

  @Field(() => Date, { nullable: true })
  usedAt: Date | null;

  @Field({ description: 'What was done can still be taken back.' })
  undoable: boolean;

  @Field(() => [DigestOther], { description: 'Once this one has served, or cannot.' })
  others: DigestOther[];
}
