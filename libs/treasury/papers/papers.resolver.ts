import { StoredFile, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Resolver } from '@nestjs/graphql';
import { CallLetters, Mailed } from './call-letters.service.js';
import { MoneyPapers } from './papers.service.js';

const id = () => Args('id', { type: () => ID });

@Resolver()
export class MoneyPapersResolver {
  constructor(
    @Inject(MoneyPapers) private readonly papers: MoneyPapers,
    @Inject(CallLetters) private readonly letters: CallLetters,
  ) {}

  @Verb(() => StoredFile, {
    permission: 'signed-in',
    description: 'For its person, and who reads the books.',
  })
  printDue(@id() dueId: string): Promise<StoredFile> {
    return this.papers.due(dueId);
  }

  @Verb(() => StoredFile, {
    permission: 'signed-in',
    description: 'For its person, and who reads the books.',
  })
  printReceipt(@id() paymentId: string): Promise<StoredFile> {
    return this.papers.receipt(paymentId);
  }

  @Verb(() => StoredFile, { permission: 'signed-in', description: 'A credit note or a waiver.' })
  printReduction(@id() reductionId: string): Promise<StoredFile> {
    return this.papers.reduction(reductionId);
  }

  @Verb(() => Mailed, { permission: 'treasury.write', description: 'Calls by mail, each with its paper.' })
  mailCalls(@Args('dueIds', { type: () => [ID] }) dueIds: string[]): Promise<Mailed> {
    return this.letters.post(dueIds);
  }

  @Verb(() => Mailed, {
    permission: 'treasury.write',
    description: 'All that those of a household who agreed owe, in one mail to who pays.',
  })
  mailHousehold(@id() householdId: string): Promise<Mailed> {
    return this.letters.postHousehold(householdId);
  }
}
