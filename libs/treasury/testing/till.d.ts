import { type IsoDate } from '@etabli/kernel';
import { type Refused } from '../../membership/testing/asking.js';
import { type Village, type Villager } from '../../membership/testing/village.js';
export interface AskedDue {
  id: string;
  reference: string;
  number: string;
  amountCents: number;
  reducedCents: number;
  settledCents: number;
  remainingCents: number;
  lateCents: number;
}
export interface ToldPayment {
  id: string;
  source: string;
  settledCents: number;
  creditCents: number;
  settles: {
    amountCents: number;
    due: {
      id: string;
    };
  }[];
}
/** The till of a village: what its keeper asks for and takes in, and what the books say of it. */
export declare class Till {
  readonly village: Village;
  readonly keeper: Villager;
  constructor(village: Village, keeper: Villager);
  /** A member who owes nothing yet. */
  member(name: string): Promise<Villager>;
  /** Asks somebody for an amount. */
  asks(
    person: {
      id: string;
    },
    amountCents: number,
    dueOn: IsoDate,
    values?: object,
  ): Promise<AskedDue>;
  /** Takes something off a due. */
  reduces(dueId: string, kind: string, values?: object): Promise<AskedDue>;
  /** Money as somebody tells it, today. */
  money(personId: string, amountCents: number): Record<string, unknown>;
  pays(
    person: {
      id: string;
    },
    amountCents: number,
    values?: object,
    who?: Villager,
  ): Promise<ToldPayment>;
  refusesPay(
    person: {
      id: string;
    },
    amountCents: number,
    values?: object,
  ): Promise<Refused>;
  /** What somebody owes and has in credit. */
  balance({ id }: { id: string }): Promise<{
    owed: number;
    credit: number;
  }>;
  /** Debit less credit of an account, for somebody. */
  inBooks(
    {
      id,
    }: {
      id: string;
    },
    account: string,
  ): Promise<number>;
  /** Debit less credit of an account, for everybody. */
  onAccount(account: string): Promise<number>;
  /** Entries whose sides differ, and years whose numbers have gaps: there must never be any. */
  unbalanced(): Promise<object[]>;
}
