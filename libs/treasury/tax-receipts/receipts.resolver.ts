import { People, Person } from '@etabli/membership';
import { currentActor, Read, StoredFile, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Mailed } from '../papers/call-letters.service.js';
import { Payment } from '../payments/payments.entities.js';
import { Gifts } from './gifts.service.js';
import { ReceiptLetters } from './letters.service.js';
import {
  PlannedTaxReceipt,
  TaxReceipt,
  TaxReceiptDesk,
  TaxReceiptSetting,
  TaxReceiptYear,
} from './receipts.entities.js';
import {
  DonorRegisterInput,
  GiftInput,
  TaxReceiptRunInput,
  TaxReceiptSettingInput,
} from './receipts.inputs.js';
import { TaxReceipts } from './receipts.service.js';
import { TaxReceiptSettings } from './settings.service.js';

const id = () => Args('id', { type: () => ID });

@Resolver(() => TaxReceipt)
export class TaxReceiptsResolver {
  constructor(
    @Inject(TaxReceipts) private readonly receipts: TaxReceipts,
    @Inject(TaxReceiptSettings) private readonly settings: TaxReceiptSettings,
    @Inject(ReceiptLetters) private readonly letters: ReceiptLetters,
    @Inject(Gifts) private readonly gifts: Gifts,
    @Inject(People) private readonly people: People,
  ) {}

  @Read(() => TaxReceiptDesk, { permission: 'treasury.read' })
  taxReceiptDesk(): Promise<TaxReceiptDesk> {
    return this.receipts.desk();
  }

  @Read(() => TaxReceiptYear, { permission: 'treasury.read', description: 'By the year of the gifts.' })
  taxReceiptYear(@Args('year', { type: () => Int }) year: number): Promise<TaxReceiptYear> {
    return this.receipts.year(year);
  }

  @Read(() => [TaxReceipt], { permission: 'self.pay', description: 'The viewer’s, the latest first.' })
  myTaxReceipts(): Promise<TaxReceipt[]> {
    return this.receipts.ofPerson(currentActor().personId as string);
  }

  @Verb(() => TaxReceiptSetting, {
    permission: 'treasury.approve',
    description: 'By who has read the sentence and answers for it.',
  })
  turnTaxReceiptsOn(@Args('input') input: TaxReceiptSettingInput): Promise<TaxReceiptSetting> {
    return this.settings.turnOn(input);
  }

  @Verb(() => TaxReceiptSetting, { permission: 'treasury.approve', description: 'Those given stay.' })
  turnTaxReceiptsOff(): Promise<TaxReceiptSetting> {
    return this.settings.turnOff();
  }

  @Verb(() => Payment, { permission: 'treasury.write', description: 'Told twice, it is one gift.' })
  recordGift(@Args('input') input: GiftInput): Promise<Payment> {
    return this.gifts.record(input);
  }

  @Verb(() => Person, { permission: 'treasury.write', description: 'What a receipt says of a company.' })
  async registerDonor(@Args('input') input: DonorRegisterInput): Promise<Person> {
    return (await this.people.byId(await this.settings.register(input))) as Person;
  }

  @Verb(() => TaxReceiptYear, { permission: 'treasury.write', description: 'As its preview showed it.' })
  async issueTaxReceipts(@Args('input') input: TaxReceiptRunInput): Promise<TaxReceiptYear> {
    await this.receipts.issue(input);
    return this.receipts.year(input.year);
  }

  @Verb(() => TaxReceipt, { permission: 'treasury.write', description: 'Its number stays.' })
  cancelTaxReceipt(@id() receiptId: string, @Args('reason') reason: string): Promise<TaxReceipt> {
    return this.receipts.cancel(receiptId, reason);
  }

  @Verb(() => StoredFile, { permission: 'signed-in', description: 'For its donor, and who reads the books.' })
  printTaxReceipt(@id() receiptId: string): Promise<StoredFile> {
    return this.letters.print(receiptId);
  }

  @Verb(() => Mailed, { permission: 'treasury.write', description: 'Each with its paper.' })
  mailTaxReceipts(@Args('ids', { type: () => [ID] }) ids: string[]): Promise<Mailed> {
    return this.letters.post(ids);
  }

  @ResolveField(() => Person, { nullable: true })
  person(@Parent() { personId }: TaxReceipt): Promise<Person | null> {
    return this.people.byId(personId);
  }
}

@Resolver(() => PlannedTaxReceipt)
export class PlannedTaxReceiptResolver {
  constructor(@Inject(People) private readonly people: People) {}

  @ResolveField(() => Person, { nullable: true })
  person(@Parent() { personId }: PlannedTaxReceipt): Promise<Person | null> {
    return this.people.byId(personId);
  }
}

@Resolver(() => TaxReceiptSetting)
export class TaxReceiptSettingResolver {
  constructor(@Inject(People) private readonly people: People) {}

  @ResolveField('recordedBy', () => Person, { nullable: true })
  async recorder(@Parent() { recordedBy }: TaxReceiptSetting): Promise<Person | null> {
    return recordedBy ? this.people.byId(recordedBy) : null;
  }
}
