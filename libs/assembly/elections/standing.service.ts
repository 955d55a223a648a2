import { currentActor, Db, groupBy, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { Assembly } from '../assemblies/assemblies.entities.js';
import type { ElectionOutcome } from '../rules/election-outcome.js';
import { collegeOf } from './colleges/college-sql.js';
import type { Election } from './elections.entities.js';
import type { ElectionCase } from './elections.policy.js';

/** A round whose result was said aloud. */
export interface Said {
  itemId: string;
  round: number;
  outcome: ElectionOutcome;
}

const SAID = `
  select agenda_item_id as "itemId", round, outcome from vote
  where agenda_item_id = any($1) and amendment_id is null and proclaimed_at is not null and cancelled_at is null
  order by round`;

/** Where elections stand: what was put to the vote, what was said of it. */
@Injectable()
export class Standing {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** The rounds of an item whose results were said aloud, in order; batched. */
  async said(itemId: string): Promise<Said[]> {
    const found = await load('election-said', itemId, async (ids) =>
      groupBy(ids, await this.db.query<Said>(SAID, [ids]), (one) => one.itemId),
    );
    return found ?? [];
  }

  /** Was a ballot of this election opened, and not set aside? */
  async isPut(itemId: string): Promise<boolean> {
    const row = await this.db.row(
      'select id from vote where agenda_item_id = $1 and amendment_id is null and cancelled_at is null limit 1',
      [itemId],
    );
    return row !== null;
  }

  /** Is a ballot of this election open, or counted and not yet said? */
  async voteIsOpen(itemId: string): Promise<boolean> {
    const row = await this.db.row(
      `select id from vote where agenda_item_id = $1 and amendment_id is null and cancelled_at is null
         and proclaimed_at is null`,
      [itemId],
    );
    return row !== null;
  }

  /** An election as its policy looks at it. */
  async caseOf(election: Election, assembly: Assembly): Promise<ElectionCase> {
    const { agendaItemId, collegeId } = election;
    const { state, chairId, secretaryId, scrutineerIds } = assembly;
    const outcome = (await this.said(agendaItemId)).at(-1)?.outcome;
    const concluded = outcome?.verdict === 'elected' || outcome?.verdict === 'not-elected';
    return {
      state,
      chairId,
      secretaryId,
      scrutineerIds,
      concluded,
      ofCollege: collegeId === null || collegeId === (await this.viewersCollege()),
      entered: await this.isEntered(agendaItemId),
    };
  }

  /** The college that the viewer belongs to today; null for who is in none. Asked once in an operation. */
  private async viewersCollege(): Promise<string | null> {
    const { personId } = currentActor();
    if (!personId) return null;
    return load('college-of', personId, async (ids) => {
      const rows = await this.db.query<{ id: string; collegeId: string }>(
        `select p.id, ${collegeOf('p', 'p.id', 'current_date')} as "collegeId" from person p where p.id = any($1)`,
        [ids],
      );
      return new Map(rows.map(({ id, collegeId }) => [id, collegeId]));
    });
  }

  /** Were the mandates of those elected entered? Batched. */
  async isEntered(itemId: string): Promise<boolean> {
    const entered = await load('election-entered', itemId, async (ids) => {
      const rows = await this.db.query<{ id: string }>(
        'select agenda_item_id as id from election_entry where agenda_item_id = any($1)',
        [ids],
      );
      return new Map(rows.map(({ id }) => [id, true]));
    });
    return entered ?? false;
  }
}
