import { authorize } from '@etabli/access';
import { type Clock, newId } from '@etabli/kernel';
import { People, said } from '@etabli/membership';
import { CLOCK, currentActor, Db, groupBy, Live, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { Place } from '../places/places.entities.js';
import { Trainer, Training, TrainingPlace } from './trainings.entities.js';
import type { TrainingInput } from './trainings.inputs.js';
import { type TrainingRecord, trainingPolicy } from './trainings.policy.js';

/** What changes about trainings is told under this topic. */
export const TRAININGS = 'trainings';

/** What is to be learnt before a machine is used, who teaches it, and what asks for it. */
@Injectable()
export class Trainings {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(People) private readonly people: People,
    @Inject(Live) private readonly live: Live,
  ) {}

  /** By name; those that are closed last. */
  async list(): Promise<Training[]> {
    return this.db.find(Training, { order: { closedAt: { direction: 'asc', nulls: 'first' }, name: 'asc' } });
  }

  get(id: string): Promise<Training> {
    return this.db.get(Training, id);
  }

  /** A training by id; batched. */
  byId(id: string): Promise<Training | null> {
    return load('training', id, async (ids) => {
      const rows = await this.db.find(Training, { where: { id: In([...ids]) } });
      return new Map(rows.map((row) => [row.id, row]));
    });
  }

  /** Who may train; batched. */
  async trainerIds(trainingId: string): Promise<string[]> {
    const found = await load('trainers', trainingId, async (ids) => {
      const rows = await this.db.find(Trainer, { where: { trainingId: In([...ids]), removedAt: IsNull() } });
      return groupBy(ids, rows, (row) => row.trainingId);
    });
    return (found ?? []).map(({ personId }) => personId);
  }

  /** What asks for it; batched. */
  async placeIds(trainingId: string): Promise<string[]> {
    const found = await load('training-places', trainingId, async (ids) => {
      const where = { trainingId: In([...ids]), removedAt: IsNull() };
      return groupBy(ids, await this.db.find(TrainingPlace, { where }), (row) => row.trainingId);
    });
    return (found ?? []).map(({ placeId }) => placeId);
  }

  /** A new training. Refuses `place.not-yours`, `input.required`, `training.name-taken`, `not-found`. */
  async open(input: TrainingInput): Promise<Training> {
    authorize(trainingPolicy.describe(currentActor()));
    const { id } = await this.db.add(Training, { ...this.words(input), closedAt: null });
    return this.attach(id, input);
  }

  /** Another name, another way to get it, other machines, other trainers; what was granted stays as it is. */
  async describe(id: string, input: TrainingInput): Promise<Training> {
    await this.locked(id, 'describe');
    await this.db.change(Training, id, this.words(input));
    return this.attach(id, input);
  }

  /** It is given no more, and nothing asks for it any more. Refuses `training.closed`. */
  async close(id: string): Promise<Training> {
    await this.locked(id, 'close');
    return this.changed(id, { closedAt: this.clock.now() });
  }

  /** It is given again. Refuses `training.open-already`, `training.name-taken`. */
  async reopen(id: string): Promise<Training> {
    await this.locked(id, 'reopen');
    return this.changed(id, { closedAt: null });
  }

  /** A training as its policy looks at it. */
  async record({ id, closedAt }: Training): Promise<TrainingRecord> {
    return { trainerIds: await this.trainerIds(id), closed: closedAt !== null };
  }

  /** A training locked for a verb, when the policy lets the actor do it. */
  async locked(id: string, action: keyof typeof trainingPolicy): Promise<Training> {
    const training = await this.db.get(Training, id, { lock: true });
    authorize(trainingPolicy[action](currentActor(), await this.record(training)));
    return training;
  }

  private words({ name, how, validMonths = null }: TrainingInput) {
    return { name: said(name, 'name', 80), how: how.trim(), validMonths };
  }

  private async changed(id: string, values: Partial<Training>): Promise<Training> {
    const training = await this.db.change(Training, id, values);
    await this.live.announce(TRAININGS);
    return training;
  }

  /** Those named and no others, on both sides. */
  private async attach(id: string, { placeIds, trainerIds }: TrainingInput): Promise<Training> {
    for (const placeId of placeIds) await this.db.get(Place, placeId);
    for (const personId of trainerIds) await this.people.get(personId);
    await this.attachTo('training_place', 'place_id', id, placeIds);
    await this.attachTo('trainer', 'person_id', id, trainerIds);
    await this.live.announce(TRAININGS);
    return this.db.get(Training, id);
  }

  private async attachTo(
    table: 'training_place' | 'trainer',
    column: 'place_id' | 'person_id',
    trainingId: string,
    wanted: readonly string[],
  ): Promise<void> {
    const ids = [...new Set(wanted)];
    await this.db.query(
      `update ${table} set removed_at = clock_timestamp()
       where training_id = $1 and removed_at is null and not ${column} = any($2)`,
      [trainingId, ids],
    );
    const known = await this.db.query<{ id: string }>(
      `select ${column} as id from ${table} where training_id = $1 and removed_at is null`,
      [trainingId],
    );
    const had = new Set(known.map((row) => row.id));
    const entity = table === 'trainer' ? Trainer : TrainingPlace;
    const key = table === 'trainer' ? 'personId' : 'placeId';
    const added = ids.filter((one) => !had.has(one));
    await this.db.insert(
      entity,
      added.map((one) => ({ id: newId(), trainingId, [key]: one })),
    );
  }
}
