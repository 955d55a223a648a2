import { People, Person } from '@etabli/membership';
import { currentActor, Db, Read } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Due } from '../dues/dues.entities.js';
import { Dues } from '../dues/dues.service.js';
import { Payment } from '../payments/payments.entities.js';
import { Payments } from '../payments/payments.service.js';
import { MoneyAccounts } from './accounts.service.js';
import { MoneyAccount } from './accounts.types.js';

@Resolver(() => MoneyAccount)
export class MoneyAccountsResolver {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(MoneyAccounts) private readonly accounts: MoneyAccounts,
    @Inject(Dues) private readonly duesOf: Dues,
    @Inject(Payments) private readonly paymentsOf: Payments,
    @Inject(People) private readonly people: People,
  ) {}

  @Read(() => MoneyAccount, { permission: 'self.pay', description: 'The viewer’s own.' })
  myMoney(): Promise<MoneyAccount> {
    return this.accounts.of(currentActor().personId as string);
  }

  @Read(() => MoneyAccount, { permission: 'treasury.read', description: 'Anybody’s.' })
  async moneyAccount(@Args('personId', { type: () => ID }) personId: string): Promise<MoneyAccount> {
    const { id } = await this.db.get(Person, personId);
    return this.accounts.of(id);
  }

  @ResolveField(() => Person, { nullable: true })
  person(@Parent() { personId }: MoneyAccount): Promise<Person | null> {
    return this.people.byId(personId);
  }

  @ResolveField(() => [Due], { description: 'Every due, the latest first.' })
  dues(@Parent() { personId }: MoneyAccount): Promise<Due[]> {
    return this.duesOf.ofPerson(personId);
  }

  @ResolveField(() => [Payment], { description: 'Every payment, the latest first.' })
  payments(@Parent() { personId }: MoneyAccount): Promise<Payment[]> {
    return this.paymentsOf.ofPerson(personId);
  }
}
