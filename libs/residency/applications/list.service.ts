import { newId } from '@etabli/kernel';
import { Db, groupBy, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Candidate, type Criterion, rank, type Standing } from '../rules/ranking.js';
import { type ApplicationStateName, type ListRecord, type Step, stateAfter } from '../rules/record.js';
import {
  ApplicationStep,
  CriteriaAdopted,
  PlaceApplication,
  WaitingListRow,
} from './applications.entities.js';
import type { WaitingNews } from './applications.types.js';

/** News of the waiting list go under this topic. */
export const WAITING = 'waiting-list';

/** Candidates of a kind, or of all, who wait now: the last step that changes a state says so. */
const WAITING_NOW = `select a.id, a.kind, a.applied_on::text as "appliedOn", a.meets
  from application a
  join lateral (select s.kind from application_step s where s.association_id = a.association_id
    and s.application_id = a.id and s.kind <> 'skipped' order by s.number desc limit 1) last on true
  where last.kind in ('confirmed', 'resumed', 'readmitted') and ($1::text is null or a.kind = $1)`;

/** An answered offer is counted again: its row changes. */
const NEWS = `select ((select count(*) from application_step) + (select count(*) from review_comment)
  + (select count(*) from application_recusal) + (select count(*) + count(outcome) from place_offer)
  + (select count(*) from application_sign) + (select count(*) from allocation_criteria))::int as lines`;

/** Who waits, in which order, and what decides it. */
@Injectable()
export class WaitingLists {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** How applications are taken here; null where nothing was set yet. */
  settings(): Promise<WaitingListRow | null> {
    return this.db.findOne(WaitingListRow, { where: {} });
  }

  /** The criteria in force, and the seed that decides between equals; null before any were adopted. */
  async criteria(): Promise<CriteriaAdopted | null> {
    const [last] = await this.db.find(CriteriaAdopted, { order: { number: 'desc' }, take: 1 });
    return last ?? null;
  }

  /** Holds the list still until the operation ends: nobody comes or goes while somebody is chosen. */
  async hold(): Promise<void> {
    await this.db.query('select from waiting_list for update');
  }

  /** Notes a step, which waits for whoever is being chosen. */
  async note(
    steps: readonly Pick<ApplicationStep, 'applicationId' | 'kind'>[],
    { reason = '', placeId = null as string | null } = {},
  ): Promise<void> {
    await this.hold();
    await this.db.insert(
      ApplicationStep,
      steps.map((step) => ({ id: newId(), ...step, reason, placeId })),
    );
  }

  waiting(kind: string | null = null): Promise<(Candidate & { kind: string })[]> {
    return this.db.query(WAITING_NOW, [kind]);
  }

  /** The waiting list for a kind of place as it is now. */
  async standings(kind: string): Promise<Standing[]> {
    const { criteria, seed } = await this.order();
    return rank(await this.waiting(kind), criteria, seed);
  }

  /** What the order is made of. */
  async order(): Promise<{ criteria: Criterion[]; seed: string }> {
    const { criteria = [], seed = '' } = (await this.criteria()) ?? {};
    return { criteria, seed };
  }

  /** What was noted of an application, the oldest first; batched. */
  async steps(applicationId: string): Promise<ApplicationStep[]> {
    const found = await load('application-steps', applicationId, async (ids) => {
      const where = { applicationId: In([...ids]) };
      const rows = await this.db.find(ApplicationStep, { where, order: { number: 'asc' } });
      return groupBy(ids, rows, (row) => row.applicationId);
    });
    return found ?? [];
  }

  async stateOf(applicationId: string): Promise<ApplicationStateName> {
    return stateAfter(await this.steps(applicationId));
  }

  /** An application by id; batched. */
  byId(id: string): Promise<PlaceApplication | null> {
    return load('place-application', id, async (ids) => {
      const rows = await this.db.find(PlaceApplication, { where: { id: In([...ids]) } });
      return new Map(rows.map((row) => [row.id, row]));
    });
  }

  /** How many lines of the list, its comments and its offers there are: they change when any of them does. */
  async news(): Promise<WaitingNews> {
    const row = await this.db.row<WaitingNews>(NEWS);
    return { lines: row?.lines ?? 0 };
  }

  /** Everything that was ever noted, from which the list of any day is found again: three statements. */
  async record(): Promise<ListRecord> {
    const candidates = await this.db.query<Candidate & { kind: string }>(
      'select id, kind, applied_on::text as "appliedOn", meets from application',
    );
    const steps = await this.db.query<Step>(
      'select application_id as "applicationId", kind, recorded_at as at from application_step order by number',
    );
    const adopted = await this.db.find(CriteriaAdopted, { order: { number: 'asc' } });
    return {
      candidates,
      steps,
      criteria: adopted.map(({ recordedAt: at, criteria, seed }) => ({ at, criteria, seed })),
    };
  }
}
