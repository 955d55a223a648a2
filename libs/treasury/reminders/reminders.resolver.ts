import { People, Person } from '@etabli/membership';
import { Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import {
  MoneyReminder,
  MoneyReminderRules,
  ReminderPause,
  RemindersOfDay,
  RemindersSent,
  ReminderToSend,
  ReminderWithheld,
} from './reminders.entities.js';
import { ReminderPauseInput, ReminderRulesInput, SeenReminderInput } from './reminders.inputs.js';
import { MoneyReminders } from './reminders.service.js';
import { RemindersDecided } from './rules.service.js';

@Resolver(() => MoneyReminder)
export class MoneyRemindersResolver {
  constructor(
    @Inject(MoneyReminders) private readonly reminders: MoneyReminders,
    @Inject(RemindersDecided) private readonly decided: RemindersDecided,
    @Inject(People) private readonly people: People,
  ) {}

  @Read(() => RemindersOfDay, {
    permission: 'treasury.read',
    description: 'What would leave if it were sent now; nothing does.',
  })
  remindersToday(): Promise<RemindersOfDay> {
    return this.reminders.today();
  }

  @Verb(() => MoneyReminderRules, {
    permission: 'treasury.write',
    description: 'What the association decided, from now on.',
  })
  decideReminders(@Args('input') input: ReminderRulesInput): Promise<MoneyReminderRules> {
    return this.decided.decide(input);
  }

  @Verb(() => RemindersSent, {
    permission: 'treasury.write',
    description: 'All or some of what was seen. A mail that left does not come back.',
  })
  sendReminders(
    @Args('seen', { type: () => [SeenReminderInput] }) seen: SeenReminderInput[],
  ): Promise<RemindersSent> {
    return this.reminders.send(seen);
  }

  @Verb(() => ReminderPause, { permission: 'treasury.write' })
  pauseReminders(@Args('input') input: ReminderPauseInput): Promise<ReminderPause> {
    return this.reminders.pause(input);
  }

  @Verb(() => ReminderPause, { permission: 'treasury.write' })
  resumeReminders(@Args('personId', { type: () => ID }) personId: string): Promise<ReminderPause> {
    return this.reminders.resume(personId);
  }

  @ResolveField(() => Person, { nullable: true })
  person(@Parent() { personId }: MoneyReminder): Promise<Person | null> {
    return this.people.byId(personId);
  }

  @ResolveField('recordedBy', () => Person, { nullable: true })
  async recorder(@Parent() { recordedBy }: MoneyReminder): Promise<Person | null> {
    return recordedBy ? this.people.byId(recordedBy) : null;
  }
}

@Resolver(() => ReminderToSend)
export class ReminderToSendResolver {
  constructor(@Inject(People) private readonly people: People) {}

  @ResolveField(() => Person, { nullable: true })
  person(@Parent() { personId }: ReminderToSend): Promise<Person | null> {
    return this.people.byId(personId);
  }
}

@Resolver(() => ReminderWithheld)
export class ReminderWithheldResolver {
  constructor(@Inject(People) private readonly people: People) {}

  @ResolveField(() => Person, { nullable: true })
  person(@Parent() { personId }: ReminderWithheld): Promise<Person | null> {
    return this.people.byId(personId);
  }
}
