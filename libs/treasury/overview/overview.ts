import { TODAY } from '@etabli/membership';
import { Db, Live, Read, Watch } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Field, Int, ObjectType, ResolveField, Resolver } from '@nestjs/graphql';
import { Payment } from '../payments/payments.entities.js';

@ObjectType({ description: 'The treasurer’s evening: what is owed, what came in. Amounts in cents.' })
export class TreasuryOverview {
  @Field(() => Int)
  owedCents: number;

  @Field(() => Int)
  lateCents: number;

  @Field(() => Int, { description: 'How many people are late.' })
  latePeople: number;

  @Field(() => Int, { description: 'Paid by people, and used by no due yet.' })
  creditCents: number;

  @Field(() => Int, { description: 'Came in over the last thirty days.' })
  receivedCents: number;

  @Field(() => Int, { description: 'Called since the year of the books began, what was taken off left out.' })
  calledCents: number;

  @Field(() => Int, { description: 'What of it is paid.' })
  settledCents: number;
}

/** So many payments are shown: those of an evening. */
const LATEST = 12;

/** What the treasurer looks at first: one statement for the figures, one for the latest payments. */
@Injectable()
@Resolver(() => TreasuryOverview)
export class OverviewResolver {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Live) private readonly live: Live,
  ) {}

  @Watch(() => TreasuryOverview, {
    permission: 'treasury.read',
    description: 'The same, after each change of what is owed or came in.',
  })
  treasuryOverviewLive(): AsyncGenerator<{ treasuryOverviewLive: TreasuryOverview }> {
    return this.live.follow(
      { topic: 'treasury', view: 'treasury-overview', permission: 'treasury.read' },
      async () => ({ treasuryOverviewLive: await this.treasuryOverview() }),
    );
  }

  @Read(() => TreasuryOverview, { permission: 'treasury.read' })
  async treasuryOverview(): Promise<TreasuryOverview> {
    const row = await this.db.row<TreasuryOverview>(
      `with balances as (select owed_cents, late_cents, credit_cents from person_balance),
       year as (select starts_on from financial_year where ${TODAY} between starts_on and ends_on),
       called as (select d.amount_cents - d.reduced_cents as cents, d.settled_cents from due_now d, year
         where d.called_on >= year.starts_on)
       select (select coalesce(sum(owed_cents), 0)::int from balances) as "owedCents",
         (select coalesce(sum(late_cents), 0)::int from balances) as "lateCents",
         (select count(*)::int from balances where late_cents > 0) as "latePeople",
         (select coalesce(sum(credit_cents), 0)::int from balances) as "creditCents",
         (select coalesce(sum(amount_cents), 0)::int from payment_now
           where reversed_at is null and received_on > ${TODAY} - 30) as "receivedCents",
         (select coalesce(sum(cents), 0)::int from called) as "calledCents",
         (select coalesce(sum(settled_cents), 0)::int from called) as "settledCents"`,
    );
    return Object.assign(new TreasuryOverview(), row);
  }

  @ResolveField(() => [Payment], { description: 'The latest to be received, the last first.' })
  latest(): Promise<Payment[]> {
    return this.db.find(Payment, { order: { receivedOn: 'desc', id: 'desc' }, take: LATEST });
  }
}
