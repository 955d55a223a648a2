import { type IsoDate, newId } from '@etabli/kernel';
import { request, sql } from '../../../apps/api/testing/client.js';
import type { Village, Villager } from '../../membership/testing/village.js';

/** A line as a bookkeeper says it: the account, and its debit in cents (a credit below zero). */
export type Said = readonly [account: string, cents: number, person?: { id: string }];

/** Who writes straight into the books of a village what happened long ago. */
export class Bookkeeper {
  constructor(readonly village: Village) {}

  /** The year that holds a civil year, opened when it is not there. */
  async year(year: number): Promise<string> {
    const [known] = await sql<{ id: string }>(
      'select id from financial_year where association_id = $1 and starts_on = make_date($2, 1, 1)',
      [this.village.id, year],
    );
    if (known) return known.id;
    const id = newId();
    await sql(
      `insert into financial_year (association_id, id, starts_on, ends_on)
       values ($1, $2, make_date($3, 1, 1), make_date($3, 12, 31))`,
      [this.village.id, id, year],
    );
    return id;
  }

  /** Writes one entry. */
  async writes(onDate: IsoDate, label: string, ...lines: Said[]): Promise<void> {
    const year = await this.year(Number(onDate.slice(0, 4)));
    const said = lines.map(([account, cents, person], position) => ({
      ...{ account, position, person: person?.id ?? null },
      ...{ debit: Math.max(cents, 0), credit: Math.max(-cents, 0) },
    }));
    await sql(
      `with entry as (
         insert into ledger_entry (association_id, id, financial_year_id, journal, number, on_date, label, voucher_kind)
         select association_id, $2, id, 'OD', last_number + 1, $4, $5, 'manual' from financial_year
         where association_id = $1 and id = $3 returning association_id, id)
       insert into ledger_line (association_id, entry_id, position, account_id, debit_cents, credit_cents, person_id)
       select entry.association_id, entry.id, x.position, a.id, x.debit, x.credit, x.person
       from entry, jsonb_to_recordset($6::jsonb) as x(account text, position int, debit int, credit int, person uuid)
       join ledger_account a on a.association_id = $1 and a.number = x.account`,
      [this.village.id, newId(), year, onDate, label, JSON.stringify(said)],
    );
  }

  /** The content of a file, for who may read it. */
  async reads(fileId: string, who: Villager): Promise<Uint8Array> {
    const response = await request(`/files/${fileId}`, who);
    if (response.status !== 200) throw new Error(`the file answered ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  }
}
