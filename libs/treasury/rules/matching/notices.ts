import type { Cents } from '@etabli/kernel';
import type {
  AwaitedDeposit,
  BankLine,
  CashBag,
  ChequeDeposit,
  ExpectedExpense,
  ExpectedPayout,
  LearnedLabel,
  MatchingFacts,
  OtherHalf,
  SentDebit,
  WrittenEntry,
} from './facts.js';
import { byId, grouped } from './grouped.js';

const total = (amounts: readonly { cents: Cents }[]): Cents =>
  amounts.reduce((sum, { cents }) => sum + cents, 0);

type Grouped = ReadonlyMap<string, readonly SentDebit[]>;

/** Whole batches, and the parts of those that have several. */
const together = (batches: Grouped, parts: Grouped): (readonly SentDebit[])[] => {
  const isSplit = ({ length, 0: one }: readonly SentDebit[]) =>
    length < (batches.get(one?.batchId.toUpperCase() ?? '')?.length ?? 0);
  return [...batches.values(), ...[...parts.values()].filter(isSplit)];
};

/** What was announced beside dues (debits, payouts, deposits, opposite lines, habits), found by its trait in one step. */
export class Notices {
  private readonly ends;
  private readonly batches;
  private readonly parts;
  private readonly remittances;
  private readonly mandates;
  private readonly payouts;
  private readonly deposits;
  private readonly bags;
  private readonly entries;
  private readonly awaited;
  private readonly halves;
  private readonly lines;
  private readonly habits;
  private readonly own: ReadonlySet<string>;
  /** What the house has to pay, or paid, by identifier. */
  readonly expenses: readonly ExpectedExpense[];

  constructor(facts: MatchingFacts) {
    const debits = [...facts.debits].sort(byId);
    this.ends = grouped(debits, ({ endToEndId }) => [endToEndId.toUpperCase()]);
    this.batches = grouped(debits, ({ batchId }) => [batchId.toUpperCase()]);
    this.parts = grouped(debits, ({ partId }) => [partId.toUpperCase()]);
    this.remittances = grouped(together(this.batches, this.parts), (one) => [total(one)]);
    this.mandates = grouped(debits, ({ mandateId }) => [mandateId]);
    this.payouts = grouped([...facts.payouts].sort(byId), (one) => [
      total(one.payments) + one.heldCents - one.feeCents,
    ]);
    this.deposits = grouped([...facts.deposits].sort(byId), ({ cheques }) => [total(cheques)]);
    this.bags = grouped([...facts.bags].sort(byId), ({ cents }) => [cents]);
    this.entries = grouped([...facts.entries].sort(byId), ({ cents }) => [cents]);
    this.awaited = grouped([...facts.awaited].sort(byId), ({ cents }) => [cents]);
    this.halves = grouped(facts.halves, ({ cents }) => [cents]);
    this.expenses = [...facts.expenses].sort(byId);
    this.lines = grouped([...facts.lines].sort(byId), ({ cents }) => [cents]);
    this.habits = grouped(facts.learned, ({ pattern }) => [pattern]);
    this.own = new Set(facts.ownIbans);
  }

  /** Debits whose own identification is one of these, in capitals. */
  named = (ids: readonly string[]): SentDebit[] => ids.flatMap((id) => this.ends.get(id) ?? []);
  /** Parts of batches of these identifications, in capitals, else whole batches. */
  batch = (ids: readonly string[]): (readonly SentDebit[])[] => {
    const of = (known: Grouped) =>
      ids.flatMap((id) => [known.get(id) ?? []]).filter(({ length }) => length > 0);
    const parts = of(this.parts);
    return parts.length > 0 ? parts : of(this.batches);
  };
  /** Batches, and parts of them, that make this amount together. */
  batchesOf = (cents: Cents): readonly (readonly SentDebit[])[] => this.remittances.get(cents) ?? [];
  ofMandate = (id: string): readonly SentDebit[] => this.mandates.get(id) ?? [];
  payoutsOf = (cents: Cents): readonly ExpectedPayout[] => this.payouts.get(cents) ?? [];
  depositsOf = (cents: Cents): readonly ChequeDeposit[] => this.deposits.get(cents) ?? [];
  bagsOf = (cents: Cents): readonly CashBag[] => this.bags.get(cents) ?? [];
  awaitedOf = (cents: Cents): readonly AwaitedDeposit[] => this.awaited.get(cents) ?? [];
  /** Entries that may be this movement of its account. */
  writtenOf = ({ cents, accountId }: BankLine): WrittenEntry[] =>
    (this.entries.get(cents) ?? []).filter(({ accountIds }) => accountIds.includes(accountId));
  /** The other side of transfers, matched on other accounts. */
  halvesOf = (line: BankLine): OtherHalf[] =>
    (this.halves.get(-line.cents) ?? []).filter(({ accountId }) => accountId !== line.accountId);
  learned = (pattern: string): readonly LearnedLabel[] => this.habits.get(pattern) ?? [];
  isOwn = (iban: string | null): boolean => iban !== null && this.own.has(iban);
  /** Lines of other accounts with the opposite amount. */
  opposites = (line: BankLine): BankLine[] =>
    (this.lines.get(-line.cents) ?? []).filter(({ accountId }) => accountId !== line.accountId);
}
