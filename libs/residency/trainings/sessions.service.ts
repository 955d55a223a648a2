import { authorize } from '@etabli/access';
import { type Clock, demand, newId } from '@etabli/kernel';
import { CLOCK, currentActor, Db, groupBy, Live, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { Training, TrainingSeat, TrainingSession } from './trainings.entities.js';
import type { SessionInput } from './trainings.inputs.js';
import { type SessionRecord, sessionPolicy } from './trainings.policy.js';
import { TRAININGS, Trainings } from './trainings.service.js';

/** Sessions at which a training is given, and who comes. */
@Injectable()
export class TrainingSessions {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Trainings) private readonly trainings: Trainings,
    @Inject(Live) private readonly live: Live,
  ) {}

  /** Of a training, the next first; those of the past two months stay, so that who came can be said to know. Batched. */
  async of(trainingId: string): Promise<TrainingSession[]> {
    const found = await load('training-sessions', trainingId, async (ids) => {
      const rows = await this.db.query<TrainingSession>(
        `select id, training_id as "trainingId", trainer_id as "trainerId", starts_at as "startsAt", minutes,
           meets_at as "meetsAt", seats, cancelled_at as "cancelledAt" from training_session
         where training_id = any($1) and cancelled_at is null and starts_at > $2::timestamptz - interval '60 days'
         order by starts_at, id`,
        [ids, this.clock.now()],
      );
      return groupBy(ids, rows, (row) => row.trainingId);
    });
    return found ?? [];
  }

  /** Who comes; batched. */
  async comers(sessionId: string): Promise<string[]> {
    const found = await load('training-seats', sessionId, async (ids) => {
      const where = { sessionId: In([...ids]), leftAt: IsNull() };
      return groupBy(ids, await this.db.find(TrainingSeat, { where }), (row) => row.sessionId);
    });
    return (found ?? []).map(({ personId }) => personId);
  }

  /** A session given by who says so. Refuses `training.not-a-trainer`, `training.closed`, `session.past`. */
  async plan(input: SessionInput): Promise<TrainingSession> {
    await this.trainings.locked(input.trainingId, 'train');
    demand(input.startsAt > this.clock.now(), 'session.past', {}, 'startsAt');
    const session = await this.db.add(TrainingSession, {
      ...input,
      meetsAt: input.meetsAt.trim(),
      trainerId: currentActor().personId as string,
      cancelledAt: null,
    });
    await this.live.announce(TRAININGS);
    return session;
  }

  /** It does not take place. Refuses `session.cancelled`, `session.begun`, `training.not-a-trainer`. */
  async cancel(id: string): Promise<TrainingSession> {
    await this.locked(id, 'cancel');
    await this.live.announce(TRAININGS);
    return this.db.change(TrainingSession, id, { cancelledAt: this.clock.now() });
  }

  /** The viewer comes. Refuses `session.full`, `session.comes-already`, `session.begun`, `session.cancelled`. */
  async join(id: string): Promise<TrainingSession> {
    const session = await this.locked(id, 'join');
    await this.db.insert(TrainingSeat, [
      { id: newId(), sessionId: id, personId: currentActor().personId, leftAt: null },
    ]);
    await this.live.announce(TRAININGS);
    return session;
  }

  /** The viewer does not come after all. Refuses `session.not-coming`, `session.begun`. */
  async leave(id: string): Promise<TrainingSession> {
    const session = await this.locked(id, 'leave');
    await this.db.query(
      'update training_seat set left_at = $3 where session_id = $1 and person_id = $2 and left_at is null',
      [id, currentActor().personId, this.clock.now()],
    );
    await this.live.announce(TRAININGS);
    return session;
  }

  /** A session locked for a verb, when the policy lets the actor do it. */
  async locked(id: string, action: keyof typeof sessionPolicy): Promise<TrainingSession> {
    const session = await this.db.get(TrainingSession, id, { lock: true });
    authorize(sessionPolicy[action](currentActor(), await this.record(session)));
    return session;
  }

  /** A session as its policy looks at it. */
  async record({
    id,
    trainingId,
    trainerId,
    startsAt,
    seats,
    cancelledAt,
  }: TrainingSession): Promise<SessionRecord> {
    const training = (await this.trainings.byId(trainingId)) as Training;
    const comers = await this.comers(id);
    return {
      ...{
        training: await this.trainings.record(training),
        startsAt,
        cancelled: cancelledAt !== null,
        trainerId,
      },
      ...{ seatsLeft: seats - comers.length, comes: comers.includes(currentActor().personId ?? '') },
      now: this.clock.now(),
    };
  }
}
