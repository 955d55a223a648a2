import { newId } from '@etabli/kernel';
import { request, sql } from '../../../apps/api/testing/client.js';
import { asking, doing, term } from '../../membership/testing/asking.js';
import { inDays, today, Village, type Villager } from '../../membership/testing/village.js';
import { Till } from './till.js';

export interface ToldExpense {
  id: string;
  state: string;
  amountCents: number;
  approvalsNeeded: number;
}

const EXPENSE = 'Expense { id state amountCents approvalsNeeded }';

/** The purse of a village: who spends for a commission, who approves, and what the books say of it. */
export class Purse {
  readonly till: Till;

  private constructor(
    readonly village: Village,
    readonly claire: Villager,
    readonly samir: Villager,
    readonly zoe: Villager,
    readonly yann: Villager,
    readonly commissionId: string,
  ) {
    this.till = new Till(village, samir);
  }

  /** Yann leads the commission, whose charter lets it spend 50 € by itself; above 100 €, two people approve. */
  static async founded(): Promise<Purse> {
    const { village, claire, samir, zoe } = await Village.founded();
    const yann = await village.welcome('Yann Le Goff');
    const input = { name: 'Technique', openEntry: true };
    const { id } = await doing<{ id: string }>(claire, 'foundCommission', { input }, 'Commission { id }');
    const purse = new Purse(village, claire, samir, zoe, yann, id);
    await sql(
      `insert into mandate (association_id, id, person_id, role, commission_id, starts_on, decided_by)
       values ($1, $2, $3, 'commission_lead', $4, $5, 'CA')`,
      [village.id, newId(), yann.id, id, inDays(-30)],
    );
    const charter = { commissionId: id, purpose: 'Entretenir', ceilingCents: 5_000, decision: 'CA' };
    await doing(
      claire,
      'writeCharter',
      { input: { ...charter, decidedOn: inDays(-10), signatoryId: claire.id } },
      'Charter { id }',
    );
    return purse;
  }

  /** A photo of a receipt, handed in. */
  async photo(who: Villager, name = 'ticket.png'): Promise<string> {
    const pixel =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
    const response = await request(`/files?name=${name}`, {
      ...who,
      method: 'POST',
      body: Buffer.from(pixel, 'base64'),
      headers: { 'content-type': 'application/octet-stream' },
    });
    return ((await response.json()) as { id: string }).id;
  }

  /** What somebody says they spent today, with its receipt. */
  async spending(who: Villager, amountCents: number, values: object = {}): Promise<object> {
    const fileIds = [await this.photo(who)];
    const { commissionId } = this;
    return { label: 'Vis et chevilles', spentOn: today(), amountCents, commissionId, fileIds, ...values };
  }

  async claims(who: Villager, amountCents: number, values: object = {}): Promise<ToldExpense> {
    return doing(who, 'claimExpense', { input: await this.spending(who, amountCents, values) }, EXPENSE);
  }

  invoice(amountCents: number, values: object = {}): object {
    return { supplier: 'Scierie du Lac', label: 'Planches', spentOn: today(), amountCents, ...values };
  }

  records(amountCents: number, values: object = {}): Promise<ToldExpense> {
    return doing(this.samir, 'recordInvoice', { input: this.invoice(amountCents, values) }, EXPENSE);
  }

  does(who: Villager, verb: string, id: string, values: object = {}): Promise<ToldExpense> {
    return doing(who, verb, { id, ...values }, EXPENSE);
  }

  /** Handed in by Zoé for the commission, approved by Samir, and paid unless said. */
  async spent(amountCents: number, { paid = true } = {}): Promise<ToldExpense> {
    const { id } = await this.claims(this.zoe, amountCents);
    const approved = await this.does(this.samir, 'approveExpense', id);
    return paid ? this.does(this.samir, 'payExpense', id, { paidOn: today() }) : approved;
  }

  /** The chart, by number. */
  async account(number: string): Promise<string> {
    const accounts = await asking<{ id: string; number: string }[]>(
      this.samir,
      'ledgerAccounts',
      {},
      'id number',
    );
    return accounts.find((account) => account.number === number)?.id ?? '';
  }

  states(...names: string[]): object {
    return { states: names.map(term) };
  }
}
