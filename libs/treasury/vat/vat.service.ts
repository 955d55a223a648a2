import { type Clock, demand, type IsoDate, newId } from '@etabli/kernel';
import { currentToday, said } from '@etabli/membership';
import { CLOCK, Db, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { termsOn, type VatTerms } from '../rules/vat/terms.js';
import type { VatSetting } from './vat.entities.js';
import type { VatSettingInput } from './vat.inputs.js';

/** Accounts that only an association subject to the tax needs (plan comptable général, 445). */
const ACCOUNTS: [string, string][] = [
  ['44551', 'TVA à décaisser'],
  ['44562', 'TVA déductible sur immobilisations'],
  ['44566', 'TVA déductible sur autres biens et services'],
  ['44567', 'Crédit de TVA à reporter'],
  ['44571', 'TVA collectée'],
];

const HISTORY = `
  select s.id, s.from_day::text as "from", s.regime, s.vat_number as "vatNumber", s.exemption, s.excluded,
    s.on_debits as "onDebits", s.coefficient, s.reason, s.recorded_at as "recordedAt", s.recorded_by as "recordedBy",
    coalesce((select json_agg(json_build_object('subject', r.subject, 'rate', r.rate) order by r.subject)
      from vat_rate r where r.association_id = s.association_id and r.setting_id = s.id), '[]') as rates
  from vat_setting_now s order by s.from_day desc`;

/** One at a time says something of the tax, or closes a period. */
export const vatAlone = (db: Db): Promise<unknown> =>
  db.query(`select pg_advisory_xact_lock(hashtextextended('vat' || current_association(), 0))`);

/** Opens what is not there of some accounts of the tax: number and name. */
export const needAccounts = (db: Db, accounts: readonly [string, string][]): Promise<unknown> =>
  db.query(
    `insert into ledger_account (id, number, name, kind)
     select uuidv7(), number, name, 'third_party' from jsonb_to_recordset($1) as x(number text, name text)
     on conflict do nothing`,
    [JSON.stringify(accounts.map(([number, name]) => ({ number, name })))],
  );

/** What the association says of its value added tax: dated, never overwritten. Nothing said, there is none anywhere. */
@Injectable()
export class Vat {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Live) private readonly live: Live,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The latest day first; for each day its last word. */
  history(): Promise<VatSetting[]> {
    return this.db.query<VatSetting>(HISTORY);
  }

  /** What holds on a day; today unless said. */
  async on(day: IsoDate = currentToday(this.clock)): Promise<VatSetting | null> {
    return termsOn(await this.history(), day);
  }

  /** The same as the rules take it, only when the association is subject. */
  async terms(day: IsoDate = currentToday(this.clock)): Promise<VatTerms | null> {
    const setting = await this.on(day);
    if (setting?.regime !== 'liable') return null;
    return { ...setting, rates: new Map(setting.rates.map(({ subject, rate }) => [subject, rate])) };
  }

  /**
   * Says what holds from a day on: today or later, any day for the first word. Refuses `vat.past`, `vat.number` (needed when
   * subject, two letters and what its country gives), `vat.twice` (one thing at two rates), `input.required` (a reason).
   */
  async set({ rates, ...input }: VatSettingInput): Promise<VatSetting> {
    await vatAlone(this.db);
    const first = (await this.history()).length === 0;
    demand(first || input.from >= currentToday(this.clock), 'vat.past', {}, 'from');
    const vatNumber = input.vatNumber.replace(/[\s.]/g, '').toUpperCase();
    const known = vatNumber === '' || /^[A-Z]{2}[A-Z0-9]{2,13}$/.test(vatNumber);
    const liable = input.regime === 'liable';
    demand(known && (vatNumber !== '' || !liable), 'vat.number', {}, 'vatNumber');
    const subjects = rates.map(({ subject }) => subject);
    demand(new Set(subjects).size === subjects.length, 'vat.twice', {}, 'rates');
    const id = newId();
    await this.db.query(
      `insert into vat_setting (id, from_day, regime, vat_number, exemption, excluded, on_debits, coefficient, reason)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        ...[id, input.from, input.regime, vatNumber, input.exemption.trim(), liable && input.excluded],
        ...[liable && input.onDebits, liable ? input.coefficient : 0, said(input.reason, 'reason', 300)],
      ],
    );
    if (liable) await this.write(id, rates);
    await this.live.announce('treasury');
    return (await this.history()).find((one) => one.id === id) as VatSetting;
  }

  private async write(id: string, rates: VatSettingInput['rates']): Promise<void> {
    await this.db.query(
      `insert into vat_rate (setting_id, subject, rate)
       select $1, subject, rate from jsonb_to_recordset($2) as x(subject text, rate int)`,
      [id, JSON.stringify(rates)],
    );
    await needAccounts(this.db, ACCOUNTS);
  }
}
