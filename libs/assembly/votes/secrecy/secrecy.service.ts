import { authorize } from '@etabli/access';
import { demand } from '@etabli/kernel';
import { currentActor, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { AgendaItem, ItemKind } from '../../agenda/agenda.entities.js';
import { Assembly } from '../../assemblies/assemblies.entities.js';
import { Situations } from '../../roll/situations.service.js';
import { type BallotMode, ballotMode } from '../../rules/ballot-mode.js';
import { isOpen } from '../../sitting/sitting.policy.js';
import { Sittings } from '../../sitting/sittings.service.js';
import { mandatesOf, wholeRoll, whyNotCast } from '../casting.js';

/** Secrecy that members ask for, before the vote of an item opens (statutes: ballot.secret_requests). */
@Injectable()
export class Secrecy {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Situations) private readonly situations: Situations,
    @Inject(Sittings) private readonly sittings: Sittings,
  ) {}

  /**
   * Asks that an item be voted in secret; asked twice, it counts once. Refuses `secrecy.no-right` where the statutes give none,
   * `secrecy.voters-only` to who has no voice in the room, `vote.information-only`, `vote.item-withdrawn`, and
   * `secrecy.too-late` once its vote is open or decided.
   */
  async ask(itemId: string): Promise<AgendaItem> {
    const { item, assembly } = await this.beforeVote(itemId);
    const { requestsNeeded } = await this.modeOf(item, assembly);
    demand(requestsNeeded !== null, 'secrecy.no-right');
    await this.demandVoter(item, assembly);
    await this.db.query('insert into secrecy_request (agenda_item_id) values ($1) on conflict do nothing', [
      itemId,
    ]);
    await this.sittings.changed(assembly);
    return item;
  }

  /** Takes one's request back. Refuses `secrecy.too-late`. */
  async takeBack(itemId: string): Promise<AgendaItem> {
    const { item, assembly } = await this.beforeVote(itemId);
    await this.db.query(
      'delete from secrecy_request where agenda_item_id = $1 and person_id = current_person()',
      [itemId],
    );
    await this.sittings.changed(assembly);
    return item;
  }

  /** How an item may be voted now, under the statutes of its assembly. */
  async modeOf({ id, aboutPerson }: AgendaItem, assembly: Assembly): Promise<BallotMode> {
    const { statutes } = await this.situations.of(assembly);
    const row = await this.db.row<{ requests: number }>(
      'select count(*)::int as requests from secrecy_request where agenda_item_id = $1',
      [id],
    );
    return ballotMode(statutes, { aboutPerson, requests: row?.requests ?? 0 });
  }

  private async beforeVote(itemId: string): Promise<{ item: AgendaItem; assembly: Assembly }> {
    const item = await this.db.get(AgendaItem, itemId);
    const assembly = await this.db.get(Assembly, item.assemblyId, { lock: true });
    authorize(isOpen(assembly));
    demand(item.kind === ItemKind.vote, 'vote.information-only');
    demand(item.withdrawnAt === null, 'vote.item-withdrawn');
    const put = await this.db.row(
      'select id from vote where agenda_item_id = $1 and amendment_id is null and cancelled_at is null limit 1',
      [itemId],
    );
    demand(put === null, 'secrecy.too-late');
    return { item, assembly };
  }

  /** Where one college elects, those of another have no secret to ask for. */
  private async demandVoter({ id }: AgendaItem, assembly: Assembly): Promise<void> {
    const { personId, locale } = currentActor();
    const by = personId ?? '';
    const whole = await this.situations.of(assembly);
    const situation = { ...whole, college: whole.collegeOf[id] ?? null };
    const roll = wholeRoll(situation);
    const votes = mandatesOf(situation, by).some(
      ({ electorId }) => whyNotCast(situation, roll, { electorId, by, conflicted: [] }, locale) === null,
    );
    demand(votes, 'secrecy.voters-only');
  }
}
