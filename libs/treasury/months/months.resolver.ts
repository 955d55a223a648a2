import { type IsoDate } from '@etabli/kernel';
import { People, Person } from '@etabli/membership';
import { PlainDate, Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { BankAccount } from '../statements/statements.entities.js';
import { type BankAgainstBooks, BankInBooks, differenceOf } from './bank-in-books.service.js';
import { MonthDone } from './months.entities.js';
import { Months } from './months.service.js';
import { BankInBooksView, MonthEnd, MonthInList } from './months.types.js';

@Resolver(() => MonthEnd)
export class MonthsResolver {
  constructor(@Inject(Months) private readonly months: Months) {}

  @Read(() => MonthEnd, { permission: 'treasury.read', description: 'The month that holds a day.' })
  async monthEnd(@Args('day', { type: () => PlainDate }) day: IsoDate): Promise<MonthEnd> {
    const { bank, ...month } = await this.months.look(day);
    return Object.assign(new MonthEnd(), month, { bank: bank.map(seen) });
  }

  @Read(() => [MonthInList], {
    permission: 'treasury.read',
    description: 'A year of months, the last first.',
  })
  monthsDone(): Promise<MonthInList[]> {
    return this.months.latest();
  }

  @Verb(() => MonthDone, { permission: 'treasury.write', description: 'Kept with its list as it is now.' })
  closeMonth(
    @Args('day', { type: () => PlainDate }) day: IsoDate,
    @Args('note', { defaultValue: '' }) note: string,
  ): Promise<MonthDone> {
    return this.months.close(day, note);
  }

  @ResolveField(() => [MonthDone], { description: 'Each time it was said done, the last first.' })
  done(@Parent() { first }: MonthEnd): Promise<MonthDone[]> {
    return this.months.times(first);
  }
}

@Resolver(() => MonthDone)
export class MonthDoneResolver {
  constructor(@Inject(People) private readonly people: People) {}

  @ResolveField(() => Person, { nullable: true })
  by(@Parent() { recordedBy }: MonthDone): Promise<Person | null> | null {
    return recordedBy === null ? null : this.people.byId(recordedBy);
  }
}

@Resolver(() => BankAccount)
export class BankInBooksResolver {
  constructor(@Inject(BankInBooks) private readonly bank: BankInBooks) {}

  @ResolveField(() => BankInBooksView, {
    nullable: true,
    description: 'Its account of the books, on the last day that its statements tell.',
  })
  async inBooks(@Parent() { id }: BankAccount): Promise<BankInBooksView | null> {
    const found = await this.bank.ofAccount(id);
    return found && seen(found);
  }
}

function seen(one: BankAgainstBooks): BankInBooksView {
  const differenceCents = differenceOf(one);
  const explained = one.unmatchedCents - one.untoldCents;
  const unexplainedCents = differenceCents === null ? null : differenceCents - explained;
  return Object.assign(new BankInBooksView(), one, { differenceCents, unexplainedCents });
}
