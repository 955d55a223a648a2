import { sql } from '../../../apps/api/testing/client.js';
import { doing } from '../../membership/testing/asking.js';
import { inDays, Village, type Villager } from '../../membership/testing/village.js';
import { bankingDayFrom } from '../sepa/rules/target-days.js';
import { type AskedDue, Till } from './till.js';

export const IBAN = 'FR7630006000011234567890189';
export const OTHER_IBAN = 'DE33100205000001194700';
export const ICS = 'DE98ZZZ09999999999';

export const CREDITOR = 'Creditor { id name iban viewerCan { action allowed reason } }';
export const MANDATE =
  'SepaMandate { id rum standing account holder lapsesOn versions { act account reason by { id } } viewerCan { action allowed } }';
export const BATCH = `DebitBatch { id totalCents presentBy steps { step by { id } }
  debits { id amountCents sequence state aside returnCode account due { id remainingCents } cost { amountCents } }
  viewerCan { action allowed reason } }`;

export interface ReadMandate {
  id: string;
  rum: string;
  standing: string;
  account: string;
  versions: { act: string; account: string; reason: string }[];
}

export interface ReadBatch {
  id: string;
  totalCents: number;
  steps: { step: string }[];
  debits: {
    id: string;
    amountCents: number;
    sequence: string;
    state: string;
    aside: string | null;
    returnCode: string | null;
    due: { id: string; remainingCents: number };
    cost: { amountCents: number } | null;
  }[];
}

/** A house that may debit: Claire presides, Samir keeps the money, Zoé lives there. */
export class BankDesk {
  readonly till: Till;
  /** The first day on which money may be taken, everybody being told today. */
  readonly day = bankingDayFrom(inDays(14));

  private constructor(
    readonly village: Village,
    readonly claire: Villager,
    readonly samir: Villager,
    readonly zoe: Villager,
  ) {
    this.till = new Till(village, samir);
  }

  /** Its account is agreed on by two people, unless said; a returned debit costs 8 euros. */
  static async opened({ account = true } = {}): Promise<BankDesk> {
    const { village, claire, samir, zoe } = await Village.founded();
    const desk = new BankDesk(village, claire, samir, zoe);
    if (!account) return desk;
    const { id } = await desk.proposes();
    await doing(claire, 'approveCreditor', { id }, CREDITOR);
    return desk;
  }

  proposes(values: object = {}): Promise<{ id: string }> {
    const input = { name: 'Le Village', creditorId: ICS, iban: IBAN, returnCostCents: 800, ...values };
    return doing(this.samir, 'proposeCreditor', { input }, CREDITOR);
  }

  signs(who: Villager = this.zoe, values: object = {}): Promise<ReadMandate> {
    const input = { holder: 'Zoé Lambert', iban: IBAN, ...values };
    return doing<ReadMandate>(who, 'signSepaMandate', { input }, MANDATE);
  }

  /** A rent due in three days. */
  owes(who: { id: string } = this.zoe, cents = 18_000): Promise<AskedDue> {
    return this.till.asks(who, cents, inDays(3));
  }

  prepares(values: object = {}): Promise<ReadBatch> {
    const input = { collectedOn: this.day, ...values };
    return doing<ReadBatch>(this.samir, 'prepareDebits', { input }, BATCH);
  }

  approves(id: string): Promise<ReadBatch> {
    return doing<ReadBatch>(this.claire, 'approveDebits', { id }, BATCH);
  }

  downloads(id: string, values: object = {}): Promise<{ id: string; name: string; href: string }> {
    return doing(this.samir, 'downloadDebits', { id, ...values }, 'File { id name href }');
  }

  /** A batch at the bank, of which the day has come. */
  async presented(): Promise<ReadBatch> {
    const { id } = await this.prepares();
    await this.approves(id);
    await this.downloads(id);
    await sql('update debit_batch set collected_on = $2 where id = $1', [id, inDays(-1)]);
    return doing<ReadBatch>(this.samir, 'collectDebits', { id }, BATCH);
  }
}
