import { depositWords } from '../deposits/words.js';
import type { BankLine, MatchingFacts } from '../rules/matching/facts.js';
import { type Action, actionKey, type Outcome } from '../rules/matching/outcome.js';
import { reasonWords } from '../rules/matching/words.js';
import { printedReference } from '../rules/reference.js';
import {
  Certainty,
  type LineToMatch,
  type MatchPart,
  MatchPartKind,
  type MatchProposal,
} from './matching.entities.js';
import { type PlannedPart, partsOf } from './plan.js';

/** Accounts of the books by number, and of the bank by identifier. */
export type Names = { accounts: ReadonlyMap<string, string>; banks: ReadonlyMap<string, string> };

const nothing = { label: '', name: '', reference: '' };

/** Says lines and proposals with names instead of identifiers. */
export class Shown {
  private readonly dues;
  private readonly people;
  private readonly payers: ReadonlyMap<string, string>;
  private readonly expenses;
  private readonly debits;

  constructor(
    private readonly facts: MatchingFacts,
    private readonly names: Names,
    private readonly locale: 'fr' | 'en',
  ) {
    this.dues = new Map(facts.dues.map((due) => [due.id, due]));
    this.expenses = new Map(facts.expenses.map((expense) => [expense.id, expense]));
    this.debits = new Map(facts.debits.map((debit) => [debit.id, debit]));
    this.payers = new Map([
      ...facts.recorded.map(({ id, personId }): [string, string] => [id, personId]),
      ...facts.debits.map(({ paymentId, personId }): [string, string] => [paymentId ?? '', personId]),
    ]);
    this.people = new Map(
      facts.people.map(({ id, givenName, familyName }) => [id, `${givenName} ${familyName}`.trim()]),
    );
  }

  line(line: BankLine, outcome: Outcome | undefined): LineToMatch {
    return {
      ...{ id: line.id, account: this.names.banks.get(line.accountId) ?? '', bookedOn: line.on },
      ...{ currency: line.currency, amountCents: line.cents, label: line.label, remittance: line.remittance },
      counterparty: line.counterparty.name ?? '',
      certainty: Certainty[outcome?.certainty ?? 'none'],
      proposals: (outcome?.proposals ?? []).map(
        ({ action, reasons }): MatchProposal => ({
          key: actionKey(action),
          parts: this.parts(action, line),
          reasons: reasons.map((reason) => reasonWords(reason, this.locale)),
        }),
      ),
    };
  }

  private parts(action: Action, line: BankLine): MatchPart[] {
    if (action.kind === 'dues') return this.paid(action);
    return partsOf(action, line, this.facts).map((part) => this.part(part, action));
  }

  private part(part: PlannedPart, action: Action): MatchPart {
    const { cents: amountCents } = part;
    switch (part.to) {
      case 'account':
        return this.filed(part.account, amountCents);
      case 'expense': {
        const { label = '', name = '' } = this.expenses.get(part.expenseId) ?? {};
        return { ...nothing, kind: MatchPartKind.expense, label, name, amountCents };
      }
      case 'cash':
        return { ...nothing, kind: MatchPartKind.cash, amountCents };
      case 'entry':
        return { ...nothing, ...this.written(action), amountCents };
      case 'debit': {
        const debit = this.debits.get(part.debitId);
        const name = this.people.get(debit?.personId ?? '') ?? '';
        return { ...nothing, kind: MatchPartKind.debit, name, amountCents };
      }
      case 'payment': {
        const personId = this.payers.get(part.paymentId) ?? '';
        const name = this.people.get(personId) ?? '';
        return { ...nothing, kind: MatchPartKind.payment, name, amountCents };
      }
      case 'person':
        return { ...nothing, kind: MatchPartKind.credit, amountCents };
    }
  }

  private written(action: Action): Pick<MatchPart, 'kind' | 'label'> {
    if (action.kind === 'guarantee') {
      const deposit = this.facts.awaited.find(({ id }) => id === action.contractId);
      const whose = { name: this.people.get(deposit?.personId ?? '') ?? '', what: deposit?.what ?? '' };
      return { kind: MatchPartKind.deposit, label: depositWords[this.locale].received(whose) };
    }
    const entry = this.facts.entries.find(({ id }) => action.kind === 'entry' && id === action.entryId);
    return { kind: MatchPartKind.entry, label: entry?.label ?? '' };
  }

  private paid({ payerId, parts, creditCents }: Extract<Action, { kind: 'dues' }>): MatchPart[] {
    const dues = parts.map(({ dueId, cents }): MatchPart => {
      const due = this.dues.get(dueId);
      const name = this.people.get(due?.personId ?? '') ?? '';
      const reference = printedReference(due?.reference ?? '');
      return { kind: MatchPartKind.due, label: due?.label ?? '', name, reference, amountCents: cents };
    });
    const name = this.people.get(payerId) ?? '';
    const credit = { kind: MatchPartKind.credit, label: '', name, reference: '', amountCents: creditCents };
    return creditCents > 0 ? [...dues, credit] : dues;
  }

  private filed(number: string, amountCents: number): MatchPart {
    const label = `${number} ${this.names.accounts.get(number) ?? ''}`.trim();
    return { kind: MatchPartKind.account, label, name: '', reference: '', amountCents };
  }
}
