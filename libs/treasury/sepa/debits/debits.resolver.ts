import { People, Person } from '@etabli/membership';
import {
  Ability,
  abilitiesFor,
  currentActor,
  inViewersWords,
  PlainDate,
  Read,
  StoredFile,
  Verb,
} from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Due } from '../../dues/dues.entities.js';
import { Dues } from '../../dues/dues.service.js';
import { maskedIban } from '../rules/accounts.js';
import { presentBy } from '../rules/notice.js';
import { returnReason } from '../rules/returns.js';
import { BankFiles } from './bank-file.service.js';
import { Collecting } from './collecting.service.js';
import {
  Debit,
  DebitBatch,
  DebitBatchStep,
  DebitFileVersion,
  DebitPlan,
  DebitState,
  PlannedDebit,
  PrepareDebitsInput,
} from './debits.entities.js';
import { debitBatchPolicy, debitPolicy } from './debits.policy.js';
import { Debits } from './debits.service.js';
import type { Plan } from './planning.service.js';

const id = () => Args('id', { type: () => ID });

@Resolver(() => DebitBatch)
export class DebitBatchResolver {
  constructor(
    @Inject(Debits) private readonly debits: Debits,
    @Inject(BankFiles) private readonly files: BankFiles,
    @Inject(Collecting) private readonly collecting: Collecting,
    @Inject(People) private readonly people: People,
  ) {}

  @Read(() => [DebitBatch], { permission: 'treasury.read', description: 'The latest day first.' })
  debitBatches(): Promise<DebitBatch[]> {
    return this.debits.list();
  }

  @Read(() => DebitBatch, { permission: 'treasury.read' })
  debitBatch(@id() batchId: string): Promise<DebitBatch> {
    return this.debits.get(batchId);
  }

  @Read(() => DebitPlan, {
    permission: 'treasury.read',
    description: 'What would be debited, what not and why.',
  })
  async debitPlan(@Args('collectedOn', { type: () => PlainDate }) collectedOn: string): Promise<DebitPlan> {
    return shown(await this.debits.plan(collectedOn), collectedOn);
  }

  @Verb(() => DebitBatch, { permission: 'treasury.write' })
  prepareDebits(@Args('input') input: PrepareDebitsInput): Promise<DebitBatch> {
    return this.debits.prepare(input);
  }

  @Verb(() => DebitBatch, {
    permission: 'treasury.approve',
    description: 'By another person; tells everybody.',
  })
  approveDebits(@id() batchId: string): Promise<DebitBatch> {
    return this.debits.approve(batchId);
  }

  @Verb(() => DebitBatch, { permission: 'treasury.write' })
  cancelDebits(@id() batchId: string, @Args('reason') reason: string): Promise<DebitBatch> {
    return this.debits.cancel(batchId, reason);
  }

  @Verb(() => StoredFile, {
    permission: 'treasury.write',
    description: 'For the bank; the same when made again.',
  })
  downloadDebits(
    @id() batchId: string,
    @Args('version', { type: () => DebitFileVersion, defaultValue: DebitFileVersion.v08 })
    version: DebitFileVersion,
  ): Promise<StoredFile> {
    return this.files.download(batchId, version);
  }

  @Verb(() => DebitBatch, { permission: 'treasury.write', description: 'Its money is on the account.' })
  collectDebits(@id() batchId: string): Promise<DebitBatch> {
    return this.collecting.collect(batchId);
  }

  @ResolveField('debits', () => [Debit])
  debitsOf(@Parent() { id: batchId }: DebitBatch): Promise<Debit[]> {
    return this.debits.of(batchId);
  }

  @ResolveField(() => Int, { description: 'Cents that are taken: without what was set aside.' })
  async totalCents(@Parent() { id: batchId }: DebitBatch): Promise<number> {
    const debits = (await this.debits.of(batchId)).filter(({ state }) => state !== DebitState.aside);
    return debits.reduce((sum, { amountCents }) => sum + amountCents, 0);
  }

  @ResolveField(() => [DebitBatchStep], { description: 'What was done, in order.' })
  steps(@Parent() { id: batchId }: DebitBatch): Promise<DebitBatchStep[]> {
    return this.debits.steps(batchId);
  }

  @ResolveField(() => PlainDate, { description: 'Last day on which the bank takes the file.' })
  presentBy(@Parent() { collectedOn }: DebitBatch): string {
    return presentBy(collectedOn);
  }

  @ResolveField(() => Person, { nullable: true })
  preparedBy(@Parent() { recordedBy }: DebitBatch): Promise<Person | null> | null {
    return recordedBy ? this.people.byId(recordedBy) : null;
  }

  @ResolveField(() => [Ability])
  async viewerCan(@Parent() batch: DebitBatch): Promise<Ability[]> {
    return abilitiesFor(debitBatchPolicy, await this.debits.record(batch));
  }
}

@Resolver(() => Debit)
export class DebitResolver {
  constructor(
    @Inject(Debits) private readonly debits: Debits,
    @Inject(Collecting) private readonly collecting: Collecting,
    @Inject(People) private readonly people: People,
    @Inject(Dues) private readonly dues: Dues,
  ) {}

  @Verb(() => Debit, { permission: 'treasury.write', description: 'Its due is owed again.' })
  markDebitReturned(
    @id() debitId: string,
    @Args('code', { description: 'The bank’s: AM04, MD06…' }) code: string,
    @Args('returnedOn', { type: () => PlainDate }) returnedOn: string,
  ): Promise<Debit> {
    return this.collecting.markReturned(debitId, code, returnedOn);
  }

  @Verb(() => Debit, {
    permission: 'treasury.write',
    description: 'Marked by mistake: its due is paid again.',
  })
  takeBackDebitReturn(@id() debitId: string, @Args('reason') reason: string): Promise<Debit> {
    return this.collecting.takeBackReturn(debitId, reason);
  }

  @Read(() => [Debit], { permission: 'self.pay', description: 'The viewer’s, the latest day first.' })
  myDebits(): Promise<Debit[]> {
    return this.debits.ofPerson(currentActor().personId as string);
  }

  @ResolveField(() => String, { nullable: true, description: 'Why it came back, in a sentence.' })
  returnReason(@Parent() { returnCode }: Debit): string | null {
    return returnCode && inViewersWords(returnReason(returnCode));
  }

  @ResolveField(() => Person, { nullable: true })
  person(@Parent() { personId }: Debit): Promise<Person | null> {
    return this.people.byId(personId);
  }

  @ResolveField(() => Due, { nullable: true })
  due(@Parent() { dueId }: Debit): Promise<Due | null> {
    return this.dues.byId(dueId);
  }

  @ResolveField(() => Due, { nullable: true, description: 'The bank’s cost, when it is asked for.' })
  cost(@Parent() { costDueId }: Debit): Promise<Due | null> | null {
    return costDueId ? this.dues.byId(costDueId) : null;
  }

  @ResolveField(() => String)
  account(@Parent() { iban }: Debit): string {
    return maskedIban(iban);
  }

  @ResolveField(() => [Ability])
  viewerCan(@Parent() debit: Debit): Ability[] {
    return abilitiesFor(debitPolicy, debit);
  }
}

@Resolver(() => PlannedDebit)
export class PlannedDebitResolver {
  constructor(
    @Inject(People) private readonly people: People,
    @Inject(Dues) private readonly dues: Dues,
  ) {}

  @ResolveField(() => Person, { nullable: true })
  person(@Parent() { personId }: PlannedDebit): Promise<Person | null> {
    return this.people.byId(personId);
  }

  @ResolveField(() => Due, { nullable: true })
  due(@Parent() { dueId }: PlannedDebit): Promise<Due | null> {
    return this.dues.byId(dueId);
  }
}

@Resolver(() => DebitBatchStep)
export class DebitBatchStepResolver {
  constructor(@Inject(People) private readonly people: People) {}

  @ResolveField(() => Person, { nullable: true })
  by(@Parent() { recordedBy }: DebitBatchStep): Promise<Person | null> | null {
    return recordedBy ? this.people.byId(recordedBy) : null;
  }
}

function shown(
  { debits, excluded, dues, earliest }: Plan & { earliest: string },
  collectedOn: string,
): DebitPlan {
  const planned = (dueId: string, rest: Partial<PlannedDebit>): PlannedDebit => {
    const due = dues.get(dueId);
    const known = { dueId, personId: due?.personId ?? '', amountCents: due?.remainingCents ?? 0 };
    return { ...known, sequence: null, exclusion: null, ...rest };
  };
  return {
    ...{ collectedOn, earliest },
    totalCents: debits.reduce((sum, { amountCents }) => sum + amountCents, 0),
    debits: debits.map(({ dueId, amountCents, sequence }) => planned(dueId, { amountCents, sequence })),
    excluded: excluded.map(({ dueId, reason }) => planned(dueId, { exclusion: reason })),
  };
}
