import type { MandateRole } from '@etabli/access';
import { addDays, type IsoDate } from '@etabli/kernel';
import { currentActor, Db, inViewersWords } from '@etabli/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { IS_IN_GOOD_STANDING, IS_MEMBER } from '../people/people.list.js';
import { holds } from '../people/people.policy.js';
import { weekOf } from '../rules/monday.js';
import { fewOfEach, linesOfFew, type OneOfMany } from './few.js';
import { MOVES, OFFICES, UNHEARD } from './membership.sql.js';
import { type MondayFact, type MondaySource, MondaySources } from './sources.js';
import { en } from './words.en.js';
import { fr } from './words.fr.js';

/** How long before its end a mandate is told of, in days. */
const NOTICE_DAYS = 60;
const NAMED = 3;

interface Move extends OneOfMany {
  kind: 'arrival' | 'departure' | 'residentArrival' | 'residentDeparture';
  id: string;
  name: string;
  on: IsoDate;
}

interface Office extends OneOfMany {
  id: string;
  personId: string;
  name: string;
  role: MandateRole;
  commission: string | null;
  on: IsoDate;
}

interface Unheard extends OneOfMany {
  kind: 'unreachable' | 'bounced';
  id: string;
  name: string;
  on: IsoDate | null;
}

/** Who comes and goes, who owes, whose mandate ends, whom no mail reaches. */
@Injectable()
export class MembershipLines implements MondaySource, OnModuleInit {
  readonly name = 'membership';

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(MondaySources) private readonly sources: MondaySources,
  ) {}

  onModuleInit(): void {
    this.sources.declare(this);
  }

  async lines(today: IsoDate): Promise<MondayFact[]> {
    if (holds(currentActor(), 'members.read') !== true) return [];
    return [
      ...(await this.moves(today)),
      ...(await this.unpaid()),
      ...(await this.mandates(today)),
      ...(await this.unheard()),
    ];
  }

  private async moves(today: IsoDate): Promise<MondayFact[]> {
    const { start, end } = weekOf(today);
    const rows = await this.db.query<Move>(fewOfEach(MOVES, '"on", name, id'), [start, end]);
    const words = inViewersWords({ fr, en });
    const arrives = ({ kind }: Move) => kind === 'arrival' || kind === 'residentArrival';
    return linesOfFew(
      rows,
      (move) => ({
        key: `membership.${move.kind}.${move.id}.${move.on}`,
        by: move.on < today ? today : move.on,
        sentence: words[move.kind](move),
        action: { label: arrives(move) ? words.welcome : words.farewell, to: `membres/${move.id}` },
      }),
      (move, count) => ({
        key: `membership.${move.kind}.others.${start}`,
        by: end,
        sentence: (arrives(move) ? words.moreArrivals : words.moreDepartures)({ count }),
        action: { label: words.seeMembers, to: 'membres' },
      }),
    );
  }

  private async unpaid(): Promise<MondayFact[]> {
    const row = await this.db.row<{ count: number; names: string[] }>(
      `select count(*)::int as count, (array_agg(p.display_name order by p.sort_name, p.id))[1:${NAMED}] as names
       from person p where ${IS_MEMBER} and not ${IS_IN_GOOD_STANDING}`,
    );
    if (!row || row.count === 0) return [];
    const words = inViewersWords({ fr, en });
    return [
      {
        key: 'membership.unpaid',
        by: null,
        sentence: words.unpaid(row),
        detail: words.names({ names: row.names.join(', '), more: row.count - row.names.length }),
        action: { label: words.remind, to: 'membres?cotisation=owing' },
      },
    ];
  }

  private async mandates(today: IsoDate): Promise<MondayFact[]> {
    const values = [today, addDays(today, NOTICE_DAYS)];
    const rows = await this.db.query<Office>(fewOfEach(OFFICES, '"on", name, id'), values);
    const words = inViewersWords({ fr, en });
    return linesOfFew(
      rows,
      ({ id, personId, name, role, commission, on }) => ({
        key: `membership.mandate.${id}.${on}`,
        by: on,
        sentence: words.mandate({ name, on, role: commission ?? words[role] }),
        action: { label: words.renew, to: `membres/${personId}` },
      }),
      ({ on }, count) => ({
        key: 'membership.mandate.others',
        by: on,
        sentence: words.moreMandates({ count }),
        action: { label: words.seeMembers, to: 'membres' },
      }),
    );
  }

  private async unheard(): Promise<MondayFact[]> {
    const rows = await this.db.query<Unheard>(fewOfEach(UNHEARD, 'name, id'));
    const words = inViewersWords({ fr, en });
    return linesOfFew(
      rows,
      ({ kind, id, name, on }) => ({
        key: `membership.${kind}.${id}`,
        by: null,
        sentence: kind === 'bounced' ? words.bounced({ name, on: on ?? '' }) : words.unreachable({ name }),
        action: { label: words.correct, to: `membres/${id}/corriger` },
      }),
      ({ kind }, count) => ({
        key: `membership.${kind}.others`,
        by: null,
        sentence: (kind === 'bounced' ? words.moreBounced : words.moreUnreachable)({ count }),
        action:
          kind === 'bounced'
            ? { label: words.seeMails, to: 'courriers' }
            : { label: words.seeMembers, to: 'membres' },
      }),
    );
  }
}
