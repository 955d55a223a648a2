import { People, Person } from '@etabli/membership';
import { Ability, abilitiesFor, currentActor, PlainDate, Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, Field, ID, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Place } from '../places/places.entities.js';
import { PlaceReads } from '../places/reads.service.js';
import { standingOf } from '../rules/trainings.js';
import { Authorisations } from './authorisations.service.js';
import { MissingTrainings } from './missing.service.js';
import { TrainingSessions } from './sessions.service.js';
import { Authorisation, AuthorisationStanding, Training, TrainingSession } from './trainings.entities.js';
import { GrantInput, SessionInput, TrainingInput } from './trainings.inputs.js';
import { sessionPolicy, trainingPolicy } from './trainings.policy.js';
import { Trainings } from './trainings.service.js';

@ObjectType()
export class ManyAuthorisations {
  @Field(() => [Authorisation])
  items: Authorisation[];
}

const BOOKS = { permission: 'bookings.book' } as const;
const READS = { permission: 'places.read' } as const;
const KEEPS = { permission: 'places.write' } as const;
const id = () => Args('id', { type: () => ID });
const there = async <T>(all: Promise<(T | null)[]>): Promise<T[]> =>
  (await all).filter((one): one is Awaited<T> & T => one !== null);

@Resolver(() => Training)
export class TrainingsResolver {
  constructor(
    @Inject(Trainings) private readonly service: Trainings,
    @Inject(TrainingSessions) private readonly sessionsOf: TrainingSessions,
    @Inject(Authorisations) private readonly granted: Authorisations,
    @Inject(PlaceReads) private readonly placesRead: PlaceReads,
    @Inject(People) private readonly people: People,
  ) {}

  @Read(() => [Training], { ...READS, description: 'By name; those that are closed last.' })
  trainings(): Promise<Training[]> {
    return this.service.list();
  }

  @Read(() => Training, READS)
  training(@id() trainingId: string): Promise<Training> {
    return this.service.get(trainingId);
  }

  @Verb(() => Training, KEEPS)
  openTraining(@Args('input') input: TrainingInput): Promise<Training> {
    return this.service.open(input);
  }

  @Verb(() => Training, KEEPS)
  describeTraining(@id() trainingId: string, @Args('input') input: TrainingInput): Promise<Training> {
    return this.service.describe(trainingId, input);
  }

  @Verb(() => Training, { ...KEEPS, description: 'Nothing asks for it any more.' })
  closeTraining(@id() trainingId: string): Promise<Training> {
    return this.service.close(trainingId);
  }

  @Verb(() => Training, KEEPS)
  reopenTraining(@id() trainingId: string): Promise<Training> {
    return this.service.reopen(trainingId);
  }

  @ResolveField(() => [Place], { description: 'What asks for it.' })
  async places(@Parent() training: Training): Promise<Place[]> {
    const ids = await this.service.placeIds(training.id);
    return there(Promise.all(ids.map((one) => this.placesRead.byId(one))));
  }

  @ResolveField(() => [Person], { description: 'Who may train.' })
  async trainers(@Parent() training: Training): Promise<Person[]> {
    const ids = await this.service.trainerIds(training.id);
    return there(Promise.all(ids.map((one) => this.people.byId(one))));
  }

  @ResolveField(() => [TrainingSession], {
    description: 'The next ones, and those of the past two months; by time.',
  })
  sessions(@Parent() { id: trainingId }: Training): Promise<TrainingSession[]> {
    return this.sessionsOf.of(trainingId);
  }

  @ResolveField(() => [Authorisation], { description: 'The latest first.' })
  authorisations(@Parent() { id: trainingId }: Training): Promise<Authorisation[]> {
    return this.granted.of(trainingId);
  }

  @ResolveField(() => [Ability])
  async viewerCan(@Parent() training: Training): Promise<Ability[]> {
    return abilitiesFor(trainingPolicy, await this.service.record(training));
  }
}

@Resolver(() => TrainingSession)
export class TrainingSessionsResolver {
  constructor(
    @Inject(TrainingSessions) private readonly service: TrainingSessions,
    @Inject(Trainings) private readonly trainings: Trainings,
    @Inject(People) private readonly people: People,
  ) {}

  @Verb(() => TrainingSession, { ...BOOKS, description: 'By who may train.' })
  planTrainingSession(@Args('input') input: SessionInput): Promise<TrainingSession> {
    return this.service.plan(input);
  }

  @Verb(() => TrainingSession, { ...BOOKS, description: 'By who may train.' })
  cancelTrainingSession(@id() sessionId: string): Promise<TrainingSession> {
    return this.service.cancel(sessionId);
  }

  @Verb(() => TrainingSession, BOOKS)
  joinTrainingSession(@id() sessionId: string): Promise<TrainingSession> {
    return this.service.join(sessionId);
  }

  @Verb(() => TrainingSession, BOOKS)
  leaveTrainingSession(@id() sessionId: string): Promise<TrainingSession> {
    return this.service.leave(sessionId);
  }

  @ResolveField(() => Person)
  trainer(@Parent() { trainerId }: TrainingSession): Promise<Person | null> {
    return this.people.byId(trainerId);
  }

  @ResolveField(() => Training)
  training(@Parent() { trainingId }: TrainingSession): Promise<Training | null> {
    return this.trainings.byId(trainingId);
  }

  @ResolveField(() => Int)
  async seatsLeft(@Parent() { id: sessionId, seats }: TrainingSession): Promise<number> {
    return Math.max(0, seats - (await this.service.comers(sessionId)).length);
  }

  @ResolveField(() => Boolean)
  async viewerComes(@Parent() { id: sessionId }: TrainingSession): Promise<boolean> {
    return (await this.service.comers(sessionId)).includes(currentActor().personId ?? '');
  }

  @ResolveField(() => [Person], { description: 'Who comes.' })
  async comers(@Parent() { id: sessionId }: TrainingSession): Promise<Person[]> {
    const ids = await this.service.comers(sessionId);
    return there(Promise.all(ids.map((one) => this.people.byId(one))));
  }

  @ResolveField(() => [Ability])
  async viewerCan(@Parent() session: TrainingSession): Promise<Ability[]> {
    return abilitiesFor(sessionPolicy, await this.service.record(session));
  }
}

@Resolver(() => Authorisation)
export class AuthorisationsResolver {
  constructor(
    @Inject(Authorisations) private readonly service: Authorisations,
    @Inject(Trainings) private readonly trainings: Trainings,
    @Inject(People) private readonly people: People,
  ) {}

  @Read(() => [Authorisation], { ...BOOKS, description: 'The viewer’s own, the latest first.' })
  myAuthorisations(): Promise<Authorisation[]> | Authorisation[] {
    const { personId } = currentActor();
    return personId ? this.service.ofPerson(personId) : [];
  }

  @Verb(() => ManyAuthorisations, { ...BOOKS, description: 'By who may train: these people know.' })
  async grantAuthorisations(@Args('input') input: GrantInput): Promise<ManyAuthorisations> {
    return { items: await this.service.grant(input) };
  }

  @Verb(() => Authorisation, { ...BOOKS, description: 'By who may train, with a reason.' })
  withdrawAuthorisation(
    @id() authorisationId: string,
    @Args('reason') reason: string,
    @Args('fromDay', { type: () => PlainDate, nullable: true, description: 'Today when left out.' })
    fromDay: string | null,
  ): Promise<Authorisation> {
    return this.service.withdraw(authorisationId, fromDay ?? this.service.today(), reason);
  }

  @ResolveField(() => Person)
  person(@Parent() { personId }: Authorisation): Promise<Person | null> {
    return this.people.byId(personId);
  }

  @ResolveField(() => Training)
  training(@Parent() { trainingId }: Authorisation): Promise<Training | null> {
    return this.trainings.byId(trainingId);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who granted it.' })
  async by(@Parent() { recordedBy }: Authorisation): Promise<Person | null> {
    return recordedBy ? this.people.byId(recordedBy) : null;
  }

  @ResolveField(() => AuthorisationStanding)
  standing(@Parent() authorisation: Authorisation): AuthorisationStanding {
    return standingOf(authorisation, this.service.today()) as AuthorisationStanding;
  }

  @ResolveField(() => String, { nullable: true, description: 'For them and who trains.' })
  async withdrawnWhy(@Parent() authorisation: Authorisation): Promise<string | null> {
    return (await this.service.maySeeWhy(authorisation)) ? authorisation.withdrawnWhy : null;
  }
}

@Resolver(() => Place)
export class PlaceTrainingsResolver {
  constructor(
    @Inject(MissingTrainings) private readonly trainings: MissingTrainings,
    @Inject(Authorisations) private readonly authorisations: Authorisations,
  ) {}

  @ResolveField(() => [Training], { description: 'What is to be learnt before it is booked.' })
  trainingsNeeded(@Parent() place: Place): Promise<Training[]> {
    return this.trainings.needed(place.id);
  }

  @ResolveField(() => [Training], { description: 'What of it the viewer has no authorisation for on a day.' })
  async viewerLacks(
    @Parent() place: Place,
    @Args('day', { type: () => PlainDate, nullable: true, description: 'Today when left out.' })
    day: string | null,
  ): Promise<Training[]> {
    const { personId } = currentActor();
    return personId
      ? this.trainings.missing(place.id, personId, day ?? this.authorisations.today())
      : this.trainings.needed(place.id);
  }
}
