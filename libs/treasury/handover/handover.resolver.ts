import { Handover } from '@etabli/commissions';
import { People, Person } from '@etabli/membership';
import { Db, indexBy, load, Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { In } from 'typeorm';
import { Due } from '../dues/dues.entities.js';
import { Dues } from '../dues/dues.service.js';
import { BankAccount } from '../statements/statements.entities.js';
import { TreasuryAccess, TreasuryPromise } from './handover.entities.js';
import { AccessInput, PromiseInput } from './handover.inputs.js';
import { RunningPlan, TreasuryHandover } from './handover.types.js';
import { TreasuryKeeping } from './keeping.service.js';
import { TreasuryStanding } from './standing.service.js';

const id = () => Args('id', { type: () => ID });
const ended = () => Args('ended', { defaultValue: true });

@Resolver(() => TreasuryHandover)
export class TreasuryHandoverResolver {
  constructor(
    @Inject(TreasuryStanding) private readonly standing: TreasuryStanding,
    @Inject(TreasuryKeeping) private readonly keeping: TreasuryKeeping,
  ) {}

  @Read(() => TreasuryHandover, { permission: 'treasury.read' })
  treasuryHandover(): Promise<TreasuryHandover> {
    return this.standing.look();
  }

  @Verb(() => TreasuryAccess, { permission: 'treasury.write', description: 'Where it is, never a password.' })
  noteTreasuryAccess(@Args('input') input: AccessInput): Promise<TreasuryAccess> {
    return this.keeping.note(input);
  }

  @Verb(() => TreasuryAccess, {
    permission: 'treasury.write',
    description: 'It is no longer so, or is after all.',
  })
  endTreasuryAccess(@id() accessId: string, @ended() isEnded: boolean): Promise<TreasuryAccess> {
    return this.keeping.endAccess(accessId, isEnded);
  }

  @Verb(() => TreasuryPromise, { permission: 'treasury.write' })
  noteTreasuryPromise(@Args('input') input: PromiseInput): Promise<TreasuryPromise> {
    return this.keeping.promise(input);
  }

  @Verb(() => TreasuryPromise, {
    permission: 'treasury.write',
    description: 'Kept or given up, or open after all.',
  })
  endTreasuryPromise(@id() promiseId: string, @ended() isEnded: boolean): Promise<TreasuryPromise> {
    return this.keeping.endPromise(promiseId, isEnded);
  }

  @Verb(() => Handover, {
    permission: 'treasury.read',
    description: 'Where the keys are and what is promised, each once, for both persons to tick.',
  })
  prepareTreasuryHandover(@id() handoverId: string): Promise<Handover> {
    return this.keeping.intoHandover(handoverId);
  }

  @ResolveField(() => [TreasuryAccess])
  accesses(): Promise<TreasuryAccess[]> {
    return this.keeping.accesses();
  }

  @ResolveField(() => [TreasuryPromise], { description: 'Open, the nearest first.' })
  promises(): Promise<TreasuryPromise[]> {
    return this.keeping.promises();
  }

  @ResolveField(() => [Handover], {
    description: 'Of the office, that the viewer sees: those under way first, five at most.',
  })
  handovers(): Promise<Handover[]> {
    return this.keeping.ofTheOffice();
  }
}

@Resolver(() => TreasuryAccess)
export class TreasuryAccessResolver {
  constructor(
    @Inject(People) private readonly people: People,
    @Inject(Db) private readonly db: Db,
  ) {}

  @ResolveField(() => Person, { nullable: true })
  holder(@Parent() { holderId }: TreasuryAccess): Promise<Person | null> | null {
    return holderId ? this.people.byId(holderId) : null;
  }

  @ResolveField(() => BankAccount, { nullable: true })
  account(@Parent() { accountId }: TreasuryAccess): Promise<BankAccount | null> | null {
    if (!accountId) return null;
    return load('bank-account', accountId, async (ids) =>
      indexBy(await this.db.find(BankAccount, { where: { id: In([...ids]) } }), (one) => one.id),
    );
  }
}

@Resolver(() => TreasuryPromise)
export class TreasuryPromiseResolver {
  constructor(@Inject(People) private readonly people: People) {}

  @ResolveField(() => Person, { nullable: true })
  person(@Parent() { personId }: TreasuryPromise): Promise<Person | null> | null {
    return personId ? this.people.byId(personId) : null;
  }
}

@Resolver(() => RunningPlan)
export class RunningPlanResolver {
  constructor(@Inject(Dues) private readonly dues: Dues) {}

  @ResolveField(() => Due)
  due(@Parent() { dueId }: RunningPlan): Promise<Due | null> {
    return this.dues.byId(dueId);
  }
}
