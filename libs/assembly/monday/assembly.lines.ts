import { can } from '@etabli/access';
import { addDays, type IsoDate } from '@etabli/kernel';
import { type MondayFact, type MondaySource, MondaySources } from '@etabli/membership';
import { currentActor, Db, inViewersWords } from '@etabli/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Board } from '../board/board.service.js';
import { en } from './words.en.js';
import { fr } from './words.fr.js';

/** A month after a sitting, minutes nobody signed are late. */
const MINUTES_DAYS = 30;

interface Held {
  id: string;
  title: string;
  on: IsoDate;
}

/** What assemblies expect: answers before, minutes and declarations after. */
@Injectable()
export class AssemblyLines implements MondaySource, OnModuleInit {
  readonly name = 'assembly';

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(MondaySources) private readonly sources: MondaySources,
    @Inject(Board) private readonly board: Board,
  ) {}

  onModuleInit(): void {
    this.sources.declare(this);
  }

  async lines(): Promise<MondayFact[]> {
    const actor = currentActor();
    return [
      ...(can(actor, 'assembly.figures') ? await this.unanswered() : []),
      ...(can(actor, 'assembly.read') ? await this.minutes() : []),
      ...(can(actor, 'minutes.file') ? await this.declarations() : []),
    ];
  }

  private async unanswered(): Promise<MondayFact[]> {
    const rows = await this.db.query<Held & { count: number; total: number }>(
      `select a.id, a.title, (a.starts_at at time zone o.time_zone)::date::text as "on",
         count(*) filter (where c.answer is null)::int as count, count(*)::int as total
       from assembly a
       join association o on o.id = a.association_id
       join convocation c on c.association_id = a.association_id and c.assembly_id = a.id
       where a.state = 'convened' group by a.id, a.title, a.starts_at, o.time_zone
       having count(*) filter (where c.answer is null) > 0 order by a.starts_at, a.id`,
    );
    const words = inViewersWords({ fr, en });
    return rows.map((row) => ({
      key: `assembly.answers.${row.id}`,
      by: row.on,
      sentence: words.unanswered(row),
      detail: words.heldOn(row),
      action: { label: words.remind, to: `assemblees/${row.id}/convocation` },
    }));
  }

  private async minutes(): Promise<MondayFact[]> {
    const rows = await this.db.query<Held>(
      `select a.id, a.title, (a.starts_at at time zone o.time_zone)::date::text as "on"
       from assembly a join association o on o.id = a.association_id
       where a.state = 'closed' order by a.starts_at, a.id`,
    );
    const words = inViewersWords({ fr, en });
    const writes = can(currentActor(), 'minutes.write');
    return rows.map(({ id, title, on }) => ({
      key: `assembly.minutes.${id}`,
      by: addDays(on, MINUTES_DAYS),
      sentence: words.minutes({ title, on }),
      action: writes
        ? { label: words.finish, to: `assemblees/${id}/proces-verbal` }
        : { label: words.see, to: `assemblees/${id}` },
    }));
  }

  private async declarations(): Promise<MondayFact[]> {
    const due = await this.board.due();
    const words = inViewersWords({ fr, en });
    return due.map(({ assemblyId, title, deadline }) => ({
      key: `assembly.declaration.${assemblyId}`,
      by: deadline,
      sentence: words.declaration({ title }),
      ...(deadline ? { detail: words.deadline({ on: deadline }) } : {}),
      action: { label: words.declare, to: `assemblees/${assemblyId}/declaration` },
    }));
  }
}
