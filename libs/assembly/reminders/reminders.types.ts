import { PlainDate } from '@etabli/platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsUUID, MaxLength } from 'class-validator';
import { Reminder } from './reminders.entities.js';

/** Someone who has not answered a convocation. */
@ObjectType()
export class Silent {
  @Field(() => ID)
  personId: string;

  @Field()
  name: string;

  @Field(() => String, { nullable: true, description: 'For who has no e-mail address.' })
  phone: string | null;
}

/** Whom a reminder would reach, with what words, and those sent before. */
@ObjectType()
export class ReminderPlan {
  @Field(() => PlainDate, { description: 'The day proposed, counted back from the assembly.' })
  proposedOn: string;

  @Field({ description: 'That day has come, and no reminder was sent.' })
  due: boolean;

  @Field({ description: 'The words proposed, in the language of the association.' })
  text: string;

  @Field(() => Int, { description: 'How many have not answered.' })
  silent: number;

  @Field(() => [Silent], {
    description: 'Those a mail reaches, by name; whoever was written to within a day is left out.',
  })
  byMail: Silent[];

  @Field(() => [Silent], { description: 'Those to call: no address.' })
  byPhone: Silent[];

  @Field(() => [Reminder], { description: 'The first one first.' })
  sent: Reminder[];
}

@InputType()
export class SendReminderInput {
  @Field(() => ID, { description: 'Made by who sends: the same one twice is sent once.' })
  @IsUUID()
  id: string;

  @Field(() => ID)
  @IsUUID()
  assemblyId: string;

  @Field()
  @MaxLength(4000)
  text: string;
}
