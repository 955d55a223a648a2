import { type Clock, demand, type IsoDate, newId, Refusal } from '@etabli/kernel';
import { currentToday, People, said } from '@etabli/membership';
import { demandStillHere } from '@etabli/membership/people/people.policy';
import { CLOCK, currentActor, Db, groupBy, Live, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { lastDayOf } from '../rules/trainings.js';
import { AUTHORISATIONS } from './authorisations.sql.js';
import { TrainingSessions } from './sessions.service.js';
import { type Authorisation, AuthorisationEnd, AuthorisationGranted } from './trainings.entities.js';
import type { GrantInput } from './trainings.inputs.js';
import { trainingPolicy } from './trainings.policy.js';
import { TRAININGS, Trainings } from './trainings.service.js';

/** Who may use what, from when to when: granted by who trains, withdrawn with a reason; the log only grows. */
@Injectable()
export class Authorisations {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Trainings) private readonly trainings: Trainings,
    @Inject(TrainingSessions) private readonly sessions: TrainingSessions,
    @Inject(People) private readonly people: People,
    @Inject(Live) private readonly live: Live,
  ) {}

  /** All that were granted for a training, the latest first; batched. */
  async of(trainingId: string): Promise<Authorisation[]> {
    const found = await load('training-authorisations', trainingId, async (ids) => {
      const rows = await this.db.query<Authorisation>(
        `${AUTHORISATIONS} where a.training_id = any($1) order by a.granted_on desc, a.recorded_at desc, a.id`,
        [ids],
      );
      return groupBy(ids, rows, (row) => row.trainingId);
    });
    return found ?? [];
  }

  /** Somebody’s own, the latest first. */
  ofPerson(personId: string): Promise<Authorisation[]> {
    return this.db.query<Authorisation>(
      `${AUTHORISATIONS} where a.person_id = $1 order by a.granted_on desc, a.recorded_at desc, a.id`,
      [personId],
    );
  }

  /**
   * Says that people know: they may book what asks for it, until it expires. Refuses `training.not-a-trainer`,
   * `training.closed`, `authorisation.to-come`, `session.to-come`, `people.erased`, `not-found`.
   */
  async grant({ trainingId, personIds, sessionId = null, ...input }: GrantInput): Promise<Authorisation[]> {
    const training = await this.trainings.locked(trainingId, 'train');
    const grantedOn = input.grantedOn ?? this.today();
    demand(grantedOn <= this.today(), 'authorisation.to-come', {}, 'grantedOn');
    demand(personIds.length > 0, 'authorisation.nobody', {}, 'personIds');
    if (sessionId) {
      const session = await this.sessions.locked(sessionId, 'grant');
      demand(session.trainingId === trainingId, 'not-found');
    }
    for (const personId of personIds) demandStillHere(await this.people.get(personId));
    const expiresOn = lastDayOf(grantedOn, training.validMonths);
    const rows = [...new Set(personIds)].map((personId) => ({
      ...{ id: newId(), trainingId, personId, grantedOn, expiresOn, sessionId },
    }));
    await this.db.insert(AuthorisationGranted, rows);
    await this.live.announce(TRAININGS);
    return this.db.query<Authorisation>(`${AUTHORISATIONS} where a.id = any($1)`, [rows.map(({ id }) => id)]);
  }

  /** From a day on it is good no more. Refuses `training.not-a-trainer`, `authorisation.withdrawn`, `input.required`. */
  async withdraw(id: string, fromDay: IsoDate, reason: string): Promise<Authorisation> {
    const { trainingId } = await this.get(id);
    await this.trainings.locked(trainingId, 'withdraw');
    demand((await this.get(id)).withdrawnFrom === null, 'authorisation.withdrawn');
    const why = said(reason, 'reason', 300);
    await this.db.insert(AuthorisationEnd, [{ id: newId(), authorisationId: id, fromDay, reason: why }]);
    await this.live.announce(TRAININGS);
    return this.get(id);
  }

  /** Why it was withdrawn is between them and who trains. */
  async maySeeWhy({ personId, trainingId }: Authorisation): Promise<boolean> {
    const training = await this.trainings.byId(trainingId);
    if (!training || currentActor().personId === personId) return training !== null;
    return trainingPolicy.withdraw(currentActor(), await this.trainings.record(training)) === true;
  }

  today(): IsoDate {
    return currentToday(this.clock);
  }

  private async get(id: string): Promise<Authorisation> {
    const found = /^[0-9a-f-]{36}$/i.test(id)
      ? await this.db.row<Authorisation>(`${AUTHORISATIONS} where a.id = $1`, [id])
      : null;
    if (!found) throw new Refusal('not-found');
    return found;
  }
}
