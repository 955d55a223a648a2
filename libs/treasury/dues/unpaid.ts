import { TODAY } from '@etabli/membership';
import { Db, likeWord, Page, PageInput, type PageOf, searchWords } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { In } from 'typeorm';
import { Due, DueKind } from './dues.entities.js';

@InputType()
export class UnpaidInput extends PageInput {
  @Field({ defaultValue: false, description: 'Only what should have been paid before today.' })
  late: boolean = false;

  @Field(() => DueKind, { nullable: true })
  @IsOptional()
  kind?: DueKind | null;
}

@ObjectType()
export class UnpaidPage extends Page(Due) {
  @Field(() => Int, { description: 'What all of them still ask for, in cents.' })
  remainingCents: number;

  @Field(() => Int, { description: 'What of it is late, in cents.' })
  lateCents: number;
}

interface Totals {
  total: number;
  remainingCents: number;
  lateCents: number;
}

const sortable: Record<string, string> = {
  name: 'p.sort_name',
  dueOn: 'd.due_on',
  remaining: 'd.remaining_cents',
  late: 'd.late_cents',
};

/**
 * Every due with what remains of it, summed once for all of them: the view `due_now` looks at each by itself, which is right
 * for a few and slow for a house. What is late of a due with a plan is left to the view.
 */
export const OWED = `
  with settled as (select due_id, sum(amount_cents)::int as cents from settlement group by 1),
  reduced as (select due_id, sum(amount_cents)::int as cents from due_reduction group by 1),
  owed as (
    select d.*, d.amount_cents - coalesce(s.cents, 0) - coalesce(r.cents, 0) as remaining_cents
    from due d left join settled s on s.due_id = d.id left join reduced r on r.due_id = d.id
    where d.amount_cents > coalesce(s.cents, 0) + coalesce(r.cents, 0)),
  unpaid as (
    select o.*, case when p.due_id is not null then (select late_cents from due_now n where n.id = o.id)
      when o.due_on < ${TODAY} then o.remaining_cents else 0 end as late_cents
    from owed o left join (select distinct due_id from instalment_plan) p on p.due_id = o.id)`;

/** What remains to be paid, by whom: two statements for a page, whatever the house holds. */
@Injectable()
export class UnpaidList {
  constructor(@Inject(Db) private readonly db: Db) {}

  async page({ offset, limit, search, sort, late, kind }: UnpaidInput): Promise<UnpaidPage> {
    const values: unknown[] = [];
    const where = ['true'];
    if (late) where.push('d.late_cents > 0');
    if (kind) where.push(`d.kind = $${values.push(kind)}`);
    for (const word of searchWords(search)) {
      const place = `$${values.push(likeWord(word))}`;
      where.push(
        `(p.search_text like fold(${place}) or fold(d.label) like fold(${place}) or d.reference ilike ${place})`,
      );
    }
    const rows = await this.db.query<Totals & { id: string }>(
      `${OWED}
       select d.id, count(*) over ()::int as total, sum(d.remaining_cents) over ()::int as "remainingCents",
         sum(d.late_cents) over ()::int as "lateCents"
       from unpaid d join person p on p.id = d.person_id
       where ${where.join(' and ')}
       order by ${order(sort)} limit $${values.push(limit)} offset $${values.push(offset)}`,
      values,
    );
    const { total = 0, remainingCents = 0, lateCents = 0 } = rows[0] ?? {};
    const items = await this.inOrder(rows.map(({ id }) => id));
    return Object.assign(new UnpaidPage(), {
      ...{ items, total, remainingCents, lateCents },
    } satisfies PageOf<Due> & Totals);
  }

  private async inOrder(ids: string[]): Promise<Due[]> {
    const dues = ids.length > 0 ? await this.db.find(Due, { where: { id: In(ids) } }) : [];
    const known = new Map(dues.map((due) => [due.id, due]));
    return ids.flatMap((id) => known.get(id) ?? []);
  }
}

/** The longest awaited first unless said; ties broken by rank. */
function order(sort: string | null | undefined): string {
  const column = sortable[(sort ?? '').replace(/^-/, '')];
  return `${column ? `${column} ${sort?.startsWith('-') ? 'desc' : 'asc'}` : 'd.due_on'}, d.sequence`;
}
