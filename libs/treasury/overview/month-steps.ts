import { Db, PlainDate, Read } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Field, Int, ObjectType, Resolver } from '@nestjs/graphql';

@ObjectType({ description: 'How far the month is: what was called, debited and reminded last.' })
export class TreasuryMonthSteps {
  @Field(() => PlainDate, { nullable: true, description: 'The first day of the last month that was called.' })
  calledMonth: string | null;

  @Field(() => Int, { description: 'How many rents that month was called for.' })
  calledDues: number;

  @Field(() => PlainDate, { nullable: true, description: 'The day of the last batch of debits.' })
  debitedOn: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How far it is: `prepared`, `approved`, `downloaded` or `collected`.',
  })
  debitStep: string | null;

  @Field(() => PlainDate, { nullable: true })
  remindedOn: string | null;

  @Field(() => Int, { description: 'How many reminders left that day.' })
  reminders: number;
}

const STEPS = `
  select c.month::text as "calledMonth", coalesce(c.dues, 0)::int as "calledDues",
    b.collected_on::text as "debitedOn", b.step as "debitStep",
    r.on_date::text as "remindedOn", coalesce(r.count, 0)::int as reminders
  from (select 1) always
  left join (select month, sum(dues) as dues from rent_call group by month order by month desc limit 1) c on true
  left join (select b.collected_on, coalesce((select s.step from debit_batch_step s
      where s.association_id = b.association_id and s.batch_id = b.id
      order by array_position(array['collected', 'downloaded', 'approved'], s.step) limit 1), 'prepared') as step
    from debit_batch b where not exists (select from debit_batch_step s
      where s.association_id = b.association_id and s.batch_id = b.id and s.step = 'cancelled')
    order by b.collected_on desc, b.id desc limit 1) b on true
  left join (select on_date, count(*) as count from money_reminder group by on_date order by on_date desc limit 1) r on true`;

/** The month in three gestures, and how far each is. One statement. */
@Injectable()
@Resolver(() => TreasuryMonthSteps)
export class MonthStepsResolver {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Read(() => TreasuryMonthSteps, { permission: 'treasury.read' })
  async treasuryMonthSteps(): Promise<TreasuryMonthSteps> {
    return Object.assign(new TreasuryMonthSteps(), await this.db.row<TreasuryMonthSteps>(STEPS));
  }
}
