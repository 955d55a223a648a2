import { Association, People, Person } from '@etabli/membership';
import { Ability, abilitiesFor, PlainDate, Read, StoredFile, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, Field, ID, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Commission } from '../commissions.entities.js';
import { Commissions } from '../commissions.service.js';
import { Task } from '../tasks/tasks.entities.js';
import { Certificates } from './certificates.service.js';
import { Door } from './door.service.js';
import { ArrivalInput, DepartureInput, DoorArrival } from './door.types.js';
import { VolunteerHours, VolunteerRate } from './hours.entities.js';
import { HoursInput, HoursSettingsInput, RateInput, RulingInput } from './hours.inputs.js';
import { hoursPolicy } from './hours.policy.js';
import { Hours } from './hours.service.js';
import { HoursReports } from './report.service.js';
import { HoursReport, HoursSettings, MyHours } from './report.types.js';

@ObjectType({ description: 'Several declarations, changed together.' })
export class ManyHours {
  @Field(() => [VolunteerHours])
  items: VolunteerHours[];
}

@Resolver(() => VolunteerHours)
export class HoursResolver {
  constructor(
    @Inject(Hours) private readonly hours: Hours,
    @Inject(People) private readonly people: People,
    @Inject(Commissions) private readonly commissions: Commissions,
  ) {}

  @Read(() => [VolunteerHours], {
    permission: 'self.write',
    description: 'The viewer’s own, the latest first.',
  })
  myHours(
    @Args('from', { type: () => PlainDate }) from: string,
    @Args('to', { type: () => PlainDate }) to: string,
  ): Promise<VolunteerHours[]> {
    return this.hours.mine(from, to);
  }

  @Read(() => [VolunteerHours], {
    permission: 'commissions.read',
    description: 'What waits for the viewer’s ruling.',
  })
  hoursToValidate(): Promise<VolunteerHours[]> {
    return this.hours.waiting();
  }

  @Verb(() => ManyHours, { permission: 'self.write', description: 'All of them, or none; sent twice, once.' })
  async declareHours(
    @Args('hours', { type: () => [HoursInput] }) hours: HoursInput[],
    @Args('replaced', { type: () => [ID], defaultValue: [], description: 'Taken back in the same breath.' })
    replaced: string[],
  ): Promise<ManyHours> {
    return { items: await this.hours.declare(hours, replaced) };
  }

  @Verb(() => ManyHours, {
    permission: 'commissions.read',
    description: 'For leads, and who keeps commissions.',
  })
  async validateHours(@Args('input') input: RulingInput): Promise<ManyHours> {
    return { items: await this.hours.validate(input) };
  }

  @Verb(() => ManyHours, {
    permission: 'commissions.read',
    description: 'For leads, and who keeps commissions.',
  })
  async refuseHours(@Args('input') input: RulingInput): Promise<ManyHours> {
    return { items: await this.hours.refuse(input) };
  }

  @Verb(() => ManyHours, { permission: 'self.write', description: 'One’s own, while nobody has ruled.' })
  async withdrawHours(@Args('ids', { type: () => [ID] }) ids: string[]): Promise<ManyHours> {
    return { items: await this.hours.withdraw(ids) };
  }

  @ResolveField(() => Person, { nullable: true })
  person(@Parent() { personId }: VolunteerHours): Promise<Person | null> {
    return this.people.byId(personId);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who ruled on it last, if anybody did.' })
  ruledBy(@Parent() { ruledBy }: VolunteerHours): Promise<Person | null> | null {
    return ruledBy ? this.people.byId(ruledBy) : null;
  }

  @ResolveField(() => Commission, { nullable: true })
  commission(@Parent() { commissionId }: VolunteerHours): Promise<Commission | null> | null {
    return commissionId ? this.commissions.byId(commissionId) : null;
  }

  @ResolveField(() => [Ability])
  viewerCan(@Parent() hours: VolunteerHours): Ability[] {
    return abilitiesFor(hoursPolicy, hours);
  }
}

@Resolver(() => Task)
export class TaskHoursResolver {
  constructor(@Inject(Hours) private readonly hours: Hours) {}

  @ResolveField(() => Int, { description: 'Minutes given to it, by anyone; refused ones left out.' })
  minutesGiven(@Parent() { id }: Task): Promise<number> {
    return this.hours.onTask(id);
  }
}

@Resolver()
export class DoorResolver {
  constructor(@Inject(Door) private readonly door: Door) {}

  @Read(() => DoorArrival, { permission: 'self.write', nullable: true, description: 'The viewer is in.' })
  myArrival(): Promise<DoorArrival | null> {
    return this.door.open();
  }

  @Verb(() => DoorArrival, { permission: 'self.write' })
  arriveAtDoor(@Args('input') input: ArrivalInput): Promise<DoorArrival> {
    return this.door.arrive(input);
  }

  @Verb(() => VolunteerHours, { permission: 'self.write', description: 'The stay becomes hours.' })
  leaveByDoor(@Args('input') input: DepartureInput): Promise<VolunteerHours> {
    return this.door.leave(input);
  }
}

@Resolver(() => Association)
export class HoursReportResolver {
  constructor(
    @Inject(HoursReports) private readonly reports: HoursReports,
    @Inject(Certificates) private readonly certificates: Certificates,
  ) {}

  @Verb(() => StoredFile, {
    permission: 'commissions.read',
    description: 'A civil year of validated hours: one’s own, or for who keeps commissions.',
  })
  makeVolunteerCertificate(
    @Args('personId', { type: () => ID }) personId: string,
    @Args('year', { type: () => Int }) year: number,
  ): Promise<StoredFile> {
    return this.certificates.make(personId, year);
  }

  @Read(() => HoursReport, { permission: 'commissions.read' })
  hoursReport(
    @Args('from', { type: () => PlainDate }) from: string,
    @Args('to', { type: () => PlainDate }) to: string,
  ): Promise<HoursReport> {
    return this.reports.of(from, to);
  }

  @Read(() => MyHours, { permission: 'self.write' })
  myHoursInAll(): Promise<MyHours> {
    return this.reports.mine();
  }

  @Read(() => HoursSettings, { permission: 'commissions.read' })
  hoursSettings(): Promise<HoursSettings> {
    return this.reports.settings();
  }

  @Read(() => [VolunteerRate], { permission: 'commissions.read' })
  volunteerRates(): Promise<VolunteerRate[]> {
    return this.reports.rates();
  }

  @Verb(() => VolunteerRate, { permission: 'settings.write', description: 'From a day on.' })
  setVolunteerRate(@Args('input') input: RateInput): Promise<VolunteerRate> {
    return this.reports.setRate(input);
  }

  @Verb(() => Association, { permission: 'settings.write' })
  settleHours(@Args('input') input: HoursSettingsInput): Promise<Association> {
    return this.reports.settle(input);
  }
}
