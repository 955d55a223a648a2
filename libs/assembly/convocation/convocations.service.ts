import { Db, groupBy, indexBy, load, orderBy, type PageOf } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Convocation } from './convocation.entities.js';
import type { ConvocationsPageInput } from './convocation.inputs.js';
import type { ConvocationFigures, ConvocationSending, Sending } from './convocation.types.js';
import { CONVOCATION_WITH_MAIL, LEFT_AT, STATE, votedInAdvance } from './sending-sql.js';

const sortable = { name: 'p.sort_name', state: 'state', late: 'c.late_days', answer: 'c.answer' };

/** Where a convocation is: its state, and when it left. */
export interface Whereabouts {
  id: string;
  state: Sending;
  leftAt: Date | null;
}

/** The convocations of an assembly, as they went. */
@Injectable()
export class Convocations {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** Convocations by name, filtered: two statements. */
  async list(assemblyId: string, page: ConvocationsPageInput): Promise<PageOf<Convocation>> {
    const { state = null, answer = null, search, sort, offset, limit } = page;
    const order = orderBy(sort, sortable, 'p.sort_name').replace(/, id$/, ', c.id');
    const rows = await this.db.query<{ id: string; total: string }>(
      `select c.id, ${STATE} as state, count(*) over () as total from ${CONVOCATION_WITH_MAIL}
       join person p on p.association_id = c.association_id and p.id = c.person_id
       where c.assembly_id = $1 and ($2::text is null or ${STATE} = $2) and ($3::text is null or c.answer = $3)
         and ($4::text is null or p.search_text like '%' || fold($4) || '%')
       order by ${order} limit $5 offset $6`,
      [assemblyId, state, answer, search?.trim() || null, limit, offset],
    );
    const found = await this.db.find(Convocation, { where: { id: In(rows.map(({ id }) => id)) } });
    const byId = indexBy(found, ({ id }) => id);
    return {
      items: rows.map(({ id }) => byId.get(id)).filter((one) => one !== undefined),
      total: Number(rows[0]?.total ?? 0),
    };
  }

  /** How many went where, and what was answered, a vote in advance being an answer too: one statement. */
  async figures(assemblyId: string): Promise<ConvocationFigures> {
    const [figures] = await this.db.query<ConvocationFigures>(
      `select count(*)::int as called,
         count(*) filter (where state = 'waiting')::int as waiting, count(*) filter (where state = 'sent')::int as sent,
         count(*) filter (where state = 'held')::int as held, count(*) filter (where state = 'failed')::int as failed,
         count(*) filter (where state = 'uncertain')::int as uncertain,
         count(*) filter (where state = 'to_deliver')::int as "toDeliver",
         count(*) filter (where opened)::int as opened,
         count(*) filter (where late_days > 0)::int as late,
         count(*) filter (where answer = 'present')::int as "comingInPerson",
         count(*) filter (where answer = 'remote')::int as "comingRemotely",
         count(*) filter (where answer = 'proxy')::int as represented,
         count(*) filter (where answer = 'absent' and not voted)::int as "notComing",
         count(*) filter (where voted and coalesce(answer, 'absent') = 'absent')::int as "votedInAdvance",
         count(*) filter (where answer is null and not voted)::int as unanswered
       from (select c.late_days, c.answer, ${STATE} as state, ${votedInAdvance('c')} as voted, exists (
               select 1 from personal_link l join personal_link_opening o
                 on o.association_id = l.association_id and o.link_id = l.id
               where l.association_id = c.association_id and l.convocation_id = c.id) as opened
             from ${CONVOCATION_WITH_MAIL}
             where c.assembly_id = $1) as each_one`,
      [assemblyId],
    );
    return figures as ConvocationFigures;
  }

  /** Where a convocation is; batched. */
  whereabouts(id: string): Promise<Whereabouts | null> {
    return load('convocation-whereabouts', id, async (ids) => {
      const rows = await this.db.query<Whereabouts>(
        `select c.id, ${STATE} as state, ${LEFT_AT} as "leftAt" from ${CONVOCATION_WITH_MAIL} where c.id = any($1)`,
        [ids],
      );
      return indexBy(rows, (row) => row.id);
    });
  }

  /** Every mail that carried a convocation to its person, the first one first; batched. */
  async sendings(id: string): Promise<ConvocationSending[]> {
    const found = await load('convocation-sendings', id, async (ids) => {
      const rows = await this.db.query<ConvocationSending & { id: string }>(
        `select c.id, m.to_address as address, case m.state when 'sending' then 'waiting' else m.state end as state,
           coalesce(m.sent_at, m.recorded_at) as at, m.error
         from convocation c join mail m on m.association_id = c.association_id and m.person_id = c.person_id
           and m.kind = 'convocation' and c.file_id = any(m.file_ids)
         where c.id = any($1) order by m.recorded_at, m.id`,
        [ids],
      );
      return groupBy(ids, rows, (row) => row.id);
    });
    return found ?? [];
  }

  /** The convocation of a person to an assembly; batched, null when they have none. */
  of(assemblyId: string, personId: string): Promise<Convocation | null> {
    return load(`convocation-of-${assemblyId}`, personId, async (ids) => {
      const rows = await this.db.find(Convocation, { where: { assemblyId, personId: In([...ids]) } });
      return indexBy(rows, (row) => row.personId);
    });
  }
}
