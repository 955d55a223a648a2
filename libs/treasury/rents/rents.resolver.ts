import { type Clock } from '@etabli/kernel';
import { currentToday, People, Person } from '@etabli/membership';
import { CLOCK, PlainDate, Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { RentCalls } from './calls.service.js';
import { RentPreview, ResidentCall } from './calls.types.js';
import { RentLines } from './lines.service.js';
import { RentCall, RentLine, ServiceUse } from './rents.entities.js';
import {
  RentCallInput,
  RentLineInput,
  RentPriceInput,
  ReviseInput,
  RevisionInput,
  ServiceUseInput,
} from './rents.inputs.js';
import { RentRevisions, RevisionPreview } from './revisions.service.js';
import { SuspendedDesks } from './suspended.service.js';
import { ServiceUses } from './uses.service.js';

@Resolver(() => RentLine)
export class RentsResolver {
  constructor(
    @Inject(RentLines) private readonly lines: RentLines,
    @Inject(RentCalls) private readonly calls: RentCalls,
    @Inject(RentRevisions) private readonly revisions: RentRevisions,
    @Inject(ServiceUses) private readonly services: ServiceUses,
    @Inject(SuspendedDesks) private readonly suspended: SuspendedDesks,
    @Inject(People) private readonly people: People,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Read(() => [RentLine], {
    permission: 'treasury.read',
    description: 'Those that run or will, by the name of their people.',
  })
  rentLines(): Promise<RentLine[]> {
    return this.lines.standing(currentToday(this.clock));
  }

  @Read(() => [RentCall], { permission: 'treasury.read', description: 'The latest first.' })
  rentCalls(): Promise<RentCall[]> {
    return this.calls.list();
  }

  @Read(() => [ServiceUse], {
    permission: 'treasury.read',
    description: 'Those that no month has asked for.',
  })
  openServices(): Promise<ServiceUse[]> {
    return this.services.open();
  }

  @Read(() => RentPreview, {
    permission: 'treasury.write',
    description: 'Nothing is written. Only for who calls: it tells whom solidarity pays for.',
  })
  previewRents(@Args('month', { type: () => PlainDate }) month: string): Promise<RentPreview> {
    return this.calls.preview(month);
  }

  @Read(() => RevisionPreview, { permission: 'treasury.read', description: 'Nothing is written.' })
  previewRevision(@Args('input') input: RevisionInput): Promise<RevisionPreview> {
    return this.revisions.preview(input);
  }

  @Verb(() => RentLine, { permission: 'treasury.write' })
  startRent(@Args('input') input: RentLineInput): Promise<RentLine> {
    return this.lines.start(input);
  }

  @Verb(() => RentLine, {
    permission: 'treasury.write',
    description: 'From a day on; what was called stays.',
  })
  repriceRent(
    @Args('id', { type: () => ID }) id: string,
    @Args('input') input: RentPriceInput,
  ): Promise<RentLine> {
    return this.lines.reprice(id, input);
  }

  @Verb(() => RentLine, {
    permission: 'treasury.write',
    description: 'Its last day; none takes the end back.',
  })
  endRent(
    @Args('id', { type: () => ID }) id: string,
    @Args('endsOn', { type: () => PlainDate, nullable: true }) endsOn?: string,
  ): Promise<RentLine> {
    return this.lines.end(id, endsOn ?? null);
  }

  @Verb(() => RevisionPreview, {
    permission: 'treasury.write',
    description: 'As its preview showed it, in one run.',
  })
  reviseRents(@Args('input') input: ReviseInput): Promise<RevisionPreview> {
    return this.revisions.revise(input);
  }

  @Verb(() => ServiceUse, { permission: 'treasury.write' })
  recordService(@Args('input') input: ServiceUseInput): Promise<ServiceUse> {
    return this.services.record(input);
  }

  @Verb(() => ServiceUse, {
    permission: 'treasury.write',
    description: 'It was a mistake; only before its call.',
  })
  takeBackService(@Args('id', { type: () => ID }) id: string): Promise<ServiceUse> {
    return this.services.takeBack(id);
  }

  @Verb(() => RentCall, {
    permission: 'treasury.write',
    description: 'As its preview showed it, in one run.',
  })
  callRents(@Args('input') input: RentCallInput): Promise<RentCall> {
    return this.calls.call(input);
  }

  @Verb(() => RentLine, {
    permission: 'treasury.write',
    description: 'The pool pays that month of it, whole; or no longer.',
  })
  suspendRent(
    @Args('id', { type: () => ID }) id: string,
    @Args('month', { type: () => PlainDate }) month: string,
    @Args('suspended', { defaultValue: true }) suspended: boolean,
  ): Promise<RentLine> {
    return this.suspended.suspend(id, month, suspended);
  }

  @ResolveField(() => Person, { nullable: true })
  person(@Parent() { personId }: RentLine): Promise<Person | null> {
    return this.people.byId(personId);
  }
}

@Resolver(() => ResidentCall)
export class ResidentCallResolver {
  constructor(@Inject(People) private readonly people: People) {}

  @ResolveField(() => Person, { nullable: true })
  person(@Parent() { personId }: ResidentCall): Promise<Person | null> {
    return this.people.byId(personId);
  }
}

@Resolver(() => ServiceUse)
export class ServiceUseResolver {
  constructor(@Inject(People) private readonly people: People) {}

  @ResolveField(() => Person, { nullable: true })
  person(@Parent() { personId }: ServiceUse): Promise<Person | null> {
    return this.people.byId(personId);
  }
}
