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
  name: 'sort_name',
  dueOn: 'due_on',
  remaining: 'remaining_cents',
  late: 'late_cents',
};

/**
 * Every due with what remains of it and what of that is late, in one pass over what was settled, reduced and agreed: the view
 * `due_now` looks at each by itself, which is right for a few and slow for a house.
 */
export const OWED = `
  with settled as (select due_id, sum(amount_cents)::int as cents from settlement group by 1),
  reduced as (select due_id, sum(amount_cents)::int as cents from due_reduction group by 1),
  plan as (select distinct on (due_id) due_id, id, covered_cents from instalment_plan order by due_id, recorded_at desc),
  past as (
    select p.due_id, p.covered_cents, coalesce(sum(i.amount_cents) filter (where i.due_on < ${TODAY}), 0)::int as cents
    from plan p join instalment i on i.plan_id = p.id group by 1, 2),
  owed as (
    select d.association_id, d.id, d.person_id, d.kind, d.label, d.reference, d.due_on, d.sequence, d.amount_cents,
      d.amount_cents - coalesce(s.cents, 0) - coalesce(r.cents, 0) as remaining_cents
    from due d left join settled s on s.due_id = d.id left join reduced r on r.due_id = d.id
    where d.withdrawn_at is null and d.amount_cents > coalesce(s.cents, 0) + coalesce(r.cents, 0)),
  unpaid as (
    select o.*, p.due_id is not null as planned,
      case when p.due_id is null then case when o.due_on < ${TODAY} then o.remaining_cents else 0 end
        else greatest(0, least(o.remaining_cents, p.cents + case when o.due_on < ${TODAY} then p.covered_cents else 0 end
          - (o.amount_cents - o.remaining_cents))) end as late_cents
    from owed o left join past p on p.due_id = o.id)`;

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
    const named = searchWords(search).length > 0 || order(sort).startsWith(sortable['name'] as string);
    const row = await this.db.row<Totals & { ids: string[] }>(
      `${OWED},
       asked as (select d.id, d.due_on, d.sequence, d.remaining_cents, d.late_cents${named ? ', p.sort_name' : ''}
         from unpaid d ${named ? 'join person p on p.id = d.person_id' : ''} where ${where.join(' and ')})
       select count(*)::int as total, coalesce(sum(remaining_cents), 0)::int as "remainingCents",
         coalesce(sum(late_cents), 0)::int as "lateCents",
         array(select id from asked order by ${order(sort)} limit $${values.push(limit)} offset $${values.push(offset)}) as ids
       from asked`,
      values,
    );
    const { total = 0, remainingCents = 0, lateCents = 0, ids = [] } = row ?? {};
    const items = await this.inOrder(ids);
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
  return `${column ? `${column} ${sort?.startsWith('-') ? 'desc' : 'asc'}` : 'due_on'}, sequence`;
}
