import { Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Convocation } from '../convocation/convocation.entities.js';
import { Reminder } from './reminders.entities.js';
import { Reminders } from './reminders.service.js';
import { ReminderPlan, SendReminderInput } from './reminders.types.js';

@Resolver(() => Reminder)
export class RemindersResolver {
  constructor(@Inject(Reminders) private readonly reminders: Reminders) {}

  @Read(() => ReminderPlan, {
    permission: 'assembly.prepare',
    nullable: true,
    description: 'Null unless the assembly is convened.',
  })
  reminderPlan(@Args('assemblyId', { type: () => ID }) assemblyId: string): Promise<ReminderPlan | null> {
    return this.reminders.plan(assemblyId);
  }

  @Verb(() => Reminder, {
    permission: 'assembly.prepare',
    description: 'Writes to those who have not answered.',
  })
  sendReminder(@Args('input') input: SendReminderInput): Promise<Reminder> {
    return this.reminders.send(input);
  }

  @ResolveField(() => Int, { description: 'To how many people it was sent.' })
  reach(@Parent() { id }: Reminder): Promise<number> {
    return this.reminders.reach(id);
  }
}

@Resolver(() => Convocation)
export class RemindedResolver {
  constructor(@Inject(Reminders) private readonly reminders: Reminders) {}

  @ResolveField(() => Date, { nullable: true, description: 'When its person was last reminded to answer.' })
  remindedAt(@Parent() { id }: Convocation): Promise<Date | null> {
    return this.reminders.remindedAt(id);
  }
}
