import { Json, PlainDate } from '@etabli/platform';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

/** What can happen to a person in an association. */
export enum StoryKind {
  registered = 'registered',
  imported = 'imported',
  corrected = 'corrected',
  admitted = 'admitted',
  membership_ended = 'membership_ended',
  fee_recorded = 'fee_recorded',
  fee_reversed = 'fee_reversed',
  mandate_granted = 'mandate_granted',
  mandate_ended = 'mandate_ended',
  mandate_cancelled = 'mandate_cancelled',
  consent_given = 'consent_given',
  consent_withdrawn = 'consent_withdrawn',
  invited = 'invited',
  joined = 'joined',
  exported = 'exported',
  erased = 'erased',
}
registerEnumType(StoryKind, { name: 'StoryKind' });

/** One thing that happened to a person: what, when, by whom. */
@ObjectType()
export class StoryEntry {
  @Field({ description: 'Unique in the story.' })
  key: string;

  @Field(() => StoryKind)
  kind: StoryKind;

  @Field({ description: 'When it was recorded.' })
  at: Date;

  @Field(() => PlainDate, {
    nullable: true,
    description: 'The day it takes effect, where that is another matter.',
  })
  on: string | null;

  @Field(() => Json, {
    description: 'What the sentence is made of: category, role, period, amount, changes field by field…',
  })
  details: Record<string, unknown>;

  recordedBy: string | null;
}
