import { type Clock, demand, newId } from '@etabli/kernel';
import { currentToday, said } from '@etabli/membership';
import { CLOCK, currentActor, Db, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { isSiren } from '../rules/tax-receipts/receipts.js';
import type { TaxReceiptSetting } from './receipts.entities.js';
import type { DonorRegisterInput, TaxReceiptSettingInput } from './receipts.inputs.js';
import { receiptWarning } from './warning.js';

const LAST = `
  select id, active, from_day::text as "from", sentence, organism, rescript_on::text as "rescriptOn",
    rescript_reference as "rescriptReference", fees_count as "feesCount", signatory, recorded_at as "recordedAt",
    recorded_by as "recordedBy"
  from tax_receipt_setting order by recorded_at desc, id desc limit 1`;

/** Whether the association gives tax receipts: off until somebody answers for it, having read what it takes. */
@Injectable()
export class TaxReceiptSettings {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Live) private readonly live: Live,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The last word; null when none was ever said. */
  current(): Promise<TaxReceiptSetting | null> {
    return this.db.row<TaxReceiptSetting>(LAST).then((row) => row ?? null);
  }

  /** Refuses `receipts.off`. */
  async demandActive(): Promise<TaxReceiptSetting> {
    const setting = await this.current();
    demand(setting?.active, 'receipts.off');
    return setting;
  }

  /**
   * Turns receipts on for gifts from a day on, or says otherwise what holds of them. What was read is kept with who read it.
   * Refuses `receipts.sentence` (it is not what has to be read), `receipts.rescript` (its day without its reference, or to
   * come), `input.required`.
   */
  async turnOn({
    sentence,
    signatory,
    rescriptReference,
    ...input
  }: TaxReceiptSettingInput): Promise<TaxReceiptSetting> {
    demand(sentence === receiptWarning(currentActor().locale), 'receipts.sentence', {}, 'sentence');
    const rescriptOn = input.rescriptOn ?? null;
    const reference = rescriptReference.trim();
    const both = (rescriptOn === null) === (reference === '');
    const past = rescriptOn === null || rescriptOn <= currentToday(this.clock);
    demand(both && past, 'receipts.rescript', {}, 'rescriptOn');
    const { from, organism, feesCount } = input;
    return this.write([
      true,
      from,
      sentence,
      organism,
      rescriptOn,
      reference,
      feesCount,
      said(signatory, 'signatory', 120),
    ]);
  }

  /** No more are given; those that were stay. Refuses `receipts.off`. */
  async turnOff(): Promise<TaxReceiptSetting> {
    const { organism, feesCount, signatory } = await this.demandActive();
    return this.write([false, currentToday(this.clock), '', organism, null, '', feesCount, signatory]);
  }

  /** What a receipt says of a company. Refuses `receipts.siren`, `receipts.not-a-company`, `input.required`. */
  async register({ personId, siren, legalForm }: DonorRegisterInput): Promise<string> {
    const person = await this.db.row<{ kind: string }>('select kind from person where id = $1', [personId]);
    demand(person, 'not-found');
    demand(person.kind === 'organisation', 'receipts.not-a-company');
    const figures = siren.replace(/\s/g, '');
    demand(isSiren(figures), 'receipts.siren', {}, 'siren');
    await this.db.query(
      'insert into donor_register (id, person_id, siren, legal_form) values ($1, $2, $3, $4)',
      [...[newId(), personId, figures, said(legalForm, 'legalForm', 80)]],
    );
    await this.live.announce('treasury');
    return personId;
  }

  private async write(values: readonly unknown[]): Promise<TaxReceiptSetting> {
    await this.db.query(
      `insert into tax_receipt_setting
         (id, active, from_day, sentence, organism, rescript_on, rescript_reference, fees_count, signatory)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [newId(), ...values],
    );
    await this.live.announce('treasury');
    return (await this.current()) as TaxReceiptSetting;
  }
}
