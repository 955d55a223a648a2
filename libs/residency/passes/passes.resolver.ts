import { authorize } from '@etabli/access';
import { People, Person } from '@etabli/membership';
import { Ability, abilitiesFor, currentActor, Live, Read, Verb, Watch } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CheckIns, PRESENCE } from './check-ins.service.js';
import { CheckIn, Pass, PassKind, PassPage, Presence, PresenceNews } from './passes.entities.js';
import { CheckInInput, PassesPageInput, PassKindInput } from './passes.inputs.js';
import { checkInPolicy, forThem, passKindPolicy, passPolicy } from './passes.policy.js';
import { Passes } from './passes.service.js';

const KEEPS = { permission: 'places.write' } as const;
const OWN = { permission: 'places.use' } as const;
const READS = { permission: 'places.read' } as const;
/** Who is in is for those of the house: not for who comes for a day. */
const MEETS = { permission: 'places.people' } as const;
const id = () => Args('id', { type: () => ID });
const person = () =>
  Args('personId', { type: () => ID, nullable: true, description: 'The viewer when left out.' });
const orSelf = (personId: string | null): string => personId ?? (currentActor().personId as string);

@Resolver(() => PassKind)
export class PassKindsResolver {
  constructor(@Inject(Passes) private readonly passes: Passes) {}

  @Read(() => [PassKind], READS)
  passKinds(@Args('retired', { defaultValue: false }) retired: boolean): Promise<PassKind[]> {
    return this.passes.kinds(retired);
  }

  @Verb(() => PassKind, KEEPS)
  offerPassKind(@Args('input') input: PassKindInput): Promise<PassKind> {
    return this.passes.offer(input);
  }

  @Verb(() => PassKind, { ...KEEPS, description: 'Sold no more; what was bought stays good.' })
  retirePassKind(@id() kindId: string): Promise<PassKind> {
    return this.passes.retire(kindId);
  }

  @Verb(() => PassKind, KEEPS)
  offerPassKindAgain(@id() kindId: string): Promise<PassKind> {
    return this.passes.offerAgain(kindId);
  }

  @ResolveField(() => [Ability])
  viewerCan(@Parent() kind: PassKind): Ability[] {
    return abilitiesFor(passKindPolicy, kind);
  }
}

@Resolver(() => Pass)
export class PassesResolver {
  constructor(
    @Inject(Passes) private readonly passes: Passes,
    @Inject(People) private readonly people: People,
  ) {}

  @Read(() => [Pass], { ...OWN, description: 'One’s own, or anybody’s for who looks after the places.' })
  passesOf(@person() personId: string | null): Promise<Pass[]> {
    authorize(forThem(currentActor(), orSelf(personId)));
    return this.passes.ofPerson(orSelf(personId));
  }

  @Read(() => PassPage, KEEPS)
  passesHeld(
    @Args('page', { nullable: true }) page: PassesPageInput = new PassesPageInput(),
  ): Promise<PassPage> {
    return this.passes.list(page);
  }

  @Verb(() => Pass, { ...OWN, description: 'Asked for with the month.' })
  buyPass(
    @Args('kindId', { type: () => ID }) kindId: string,
    @person() personId: string | null,
  ): Promise<Pass> {
    return this.passes.buy(kindId, orSelf(personId));
  }

  @Verb(() => Pass, { ...OWN, description: 'A mistake, and nothing of it was used.' })
  withdrawPass(@id() passId: string): Promise<Pass> {
    return this.passes.withdraw(passId);
  }

  @ResolveField(() => Person)
  person(@Parent() { personId }: Pass): Promise<Person | null> {
    return this.people.byId(personId);
  }

  @ResolveField(() => [Ability])
  viewerCan(@Parent() pass: Pass): Ability[] {
    return abilitiesFor(passPolicy, this.passes.record(pass));
  }
}

@Resolver(() => CheckIn)
export class CheckInsResolver {
  constructor(@Inject(CheckIns) private readonly checkIns: CheckIns) {}

  @Verb(() => CheckIn, { ...OWN, description: 'Once a half-day, however often it is pressed or sent.' })
  checkIn(@Args('input') input: CheckInInput): Promise<CheckIn> {
    return this.checkIns.arrive(input);
  }

  @Verb(() => CheckIn, { ...OWN, description: 'The pass has its half-day again.' })
  takeBackCheckIn(@id() checkInId: string): Promise<CheckIn> {
    return this.checkIns.takeBack(checkInId);
  }

  @Read(() => CheckIn, { ...OWN, nullable: true, description: 'Of this half-day.' })
  myCheckIn(): Promise<CheckIn | null> {
    return this.checkIns.mine();
  }

  @Read(() => [CheckIn], { ...OWN, description: 'The viewer’s last ones.' })
  myCheckIns(): Promise<CheckIn[]> {
    return this.checkIns.lately(currentActor().personId as string);
  }

  @ResolveField(() => [Ability])
  viewerCan(@Parent() checkIn: CheckIn): Ability[] {
    return abilitiesFor(checkInPolicy, this.checkIns.record(checkIn));
  }
}

@Resolver(() => Presence)
export class PresenceResolver {
  constructor(
    @Inject(CheckIns) private readonly checkIns: CheckIns,
    @Inject(People) private readonly people: People,
    @Inject(Live) private readonly live: Live,
  ) {}

  @Read(() => [Presence], MEETS)
  presentToday(): Promise<Presence[]> {
    return this.checkIns.present();
  }

  @Watch(() => PresenceNews, { ...MEETS, description: 'At once, then after each arrival.' })
  presenceNews(): AsyncGenerator<{ presenceNews: PresenceNews }> {
    return this.live.follow({ topic: PRESENCE, view: 'presenceNews', ...MEETS }, async () => ({
      presenceNews: await this.checkIns.news(),
    }));
  }

  @ResolveField(() => Person)
  person(@Parent() { personId }: Presence): Promise<Person | null> {
    return this.people.byId(personId);
  }
}
