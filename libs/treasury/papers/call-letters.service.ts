import { type Cents, demand, type IsoDate } from '@etabli/kernel';
import { Person } from '@etabli/membership';
import { currentAssociation, Db, type Letter, Outbox, SETTINGS, type Settings } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { HouseholdMoney } from '../households/household-money.service.js';
import { Households, TO_PAY } from '../households/households.service.js';
import { Creditors } from '../sepa/creditor/creditors.service.js';
import { transferTo } from '../sepa/transfers/transfer.js';
import { callLetter } from './call-letter.js';
import { MoneyPapers } from './papers.service.js';

@ObjectType()
export class Mailed {
  @Field(() => Int)
  sent: number;

  @Field(() => Int, { description: 'Of whom no address is known.' })
  withoutAddress: number;
}

interface Called {
  id: string;
  label: string;
  reference: string;
  remainingCents: Cents;
  dueOn: IsoDate;
  to: { id: string; name: string; email: string | null; locale: string };
  /** Whose payer is written to instead, for all who agreed; null when they pay for themselves. */
  householdId: string | null;
}

const CALLED = `
  select d.id, d.label, d.reference, d.remaining_cents as "remainingCents", d.due_on::text as "dueOn",
    json_build_object('id', p.id, 'name', p.display_name, 'email', p.email, 'locale', p.locale) as to,
    (select h.household_id from household_member_now h
       join person y on y.association_id = h.association_id and y.id = h.payer_id and y.email is not null
       where h.association_id = d.association_id and h.person_id = d.person_id and h.shown and ${TO_PAY}
         and exists (select from household_member_now o where o.association_id = h.association_id
           and o.household_id = h.household_id and o.shown and o.id <> h.id)) as "householdId"
  from due_now d join person p on p.association_id = d.association_id and p.id = d.person_id
  where d.id = any($1) and d.remaining_cents > 0 and d.withdrawn_at is null order by d.sequence`;

/** Calls sent by mail: the paper joined, and in the mail itself what a transfer needs. */
@Injectable()
export class CallLetters {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(MoneyPapers) private readonly papers: MoneyPapers,
    @Inject(Households) private readonly households: Households,
    @Inject(HouseholdMoney) private readonly money: HouseholdMoney,
    @Inject(Creditors) private readonly creditors: Creditors,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * One mail a due of which something remains; those of a household make one together, to who pays it, with all that those who
   * agreed owe. Refuses `sepa.no-account`, `due.settled` when nothing remains of any.
   */
  async post(dueIds: readonly string[]): Promise<Mailed> {
    const creditor = await this.creditors.demandCurrent();
    const called = await this.db.query<Called>(CALLED, [dueIds]);
    demand(called.length > 0, 'due.settled');
    const alone = called.filter(({ householdId }) => !householdId);
    const reachable = alone.filter(({ to }) => to.email);
    const letters: Letter[] = [];
    for (const one of reachable) {
      const transfer = transferTo(creditor, { amountCents: one.remainingCents, reference: one.reference });
      const fileId = (await this.papers.due(one.id)).id;
      letters.push(callLetter({ to: one.to, called: one, transfer, fileId }, this.house()));
    }
    for (const id of new Set(called.flatMap(({ householdId }) => householdId ?? [])))
      letters.push(await this.ofHousehold(id));
    await this.outbox.post(letters);
    return { sent: letters.length, withoutAddress: alone.length - reachable.length };
  }

  /**
   * All that those of a household who agreed owe, in one mail to who pays. Refuses `sepa.no-account`, `due.settled` when nothing
   * remains, `household.no-address`.
   */
  async postHousehold(id: string): Promise<Mailed> {
    await this.creditors.demandCurrent();
    await this.outbox.post([await this.ofHousehold(id)]);
    return { sent: 1, withoutAddress: 0 };
  }

  private async ofHousehold(id: string): Promise<Letter> {
    const household = await this.households.byId(id);
    const transfer = await this.money.transfer(household);
    demand(transfer, 'due.settled');
    const { displayName: name, email, locale } = await this.db.get(Person, household.payerId);
    demand(email, 'household.no-address', { name });
    const to = { id: household.payerId, name, email, locale };
    const called = { household: household.name, things: await this.money.lines(household) };
    const fileId = (await this.money.print(id)).id;
    return callLetter({ to, called, transfer, fileId }, this.house());
  }

  private house() {
    const { name, slug } = currentAssociation();
    return { name, url: `${this.settings.url}/${slug}/mes-paiements` };
  }
}
