import { currentActor, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Payment } from '../payments/payments.entities.js';
import { type BankLine, type MatchingFacts } from '../rules/matching/facts.js';
import { match } from '../rules/matching/match.js';
import { type Action, actionKey, type Outcome } from '../rules/matching/outcome.js';
import { reasonWords } from '../rules/matching/words.js';
import { printedReference } from '../rules/reference.js';
import { BankFacts, RECORDED_DAYS } from './facts.service.js';
import {
  BankMatch,
  Certainty,
  type LineToMatch,
  type MatchingPage,
  type MatchPart,
  MatchPartKind,
  type MatchProposal,
} from './matching.entities.js';
import { besidesPayments, INTERNAL } from './plan.js';

/** How many lines and matches a page shows. */
const [SHOWN, LATEST] = [300, 20];

type Names = { accounts: ReadonlyMap<string, string>; banks: ReadonlyMap<string, string> };

/** What is left to match, with what each line may be. */
@Injectable()
export class MatchingLooking {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(BankFacts) private readonly facts: BankFacts,
  ) {}

  async page(): Promise<MatchingPage> {
    const facts = await this.facts.read();
    const outcomes = match(facts);
    const shown = new Shown(facts, await this.names(), currentActor().locale);
    return {
      left: await this.left(),
      certain: outcomes.filter(({ certainty }) => certainty === 'certain').length,
      lines: facts.lines.slice(0, SHOWN).map((line, at) => shown.line(line, outcomes[at])),
      latest: await this.db.find(BankMatch, { order: { recordedAt: 'desc', id: 'desc' }, take: LATEST }),
    };
  }

  /** How many lines nobody has matched. */
  async left(): Promise<number> {
    const row = await this.db.row<{ left: number }>(
      'select count(*)::int as left from bank_line_open where amount_cents <> 0',
    );
    return row?.left ?? 0;
  }

  /** Payments that stand and that no line has told yet, the latest first. */
  async unjoined(): Promise<Payment[]> {
    const rows = await this.db.query<{ id: string }>(
      `select p.id from payment p where p.received_on > current_date - ${RECORDED_DAYS}
         and not exists (select from payment_reversal r
           where r.association_id = p.association_id and r.payment_id = p.id)
         and not exists (select from bank_match_part t join bank_match m
           on m.association_id = t.association_id and m.id = t.match_id and m.undone_at is null
           where t.association_id = p.association_id and t.payment_id = p.id)
       order by p.received_on desc, p.id limit ${SHOWN}`,
    );
    const order = { receivedOn: 'desc', id: 'asc' } as const;
    return this.db.find(Payment, { where: { id: In(rows.map(({ id }) => id)) }, order });
  }

  private async names(): Promise<Names> {
    const rows = await this.db.query<{ key: string; name: string; bank: boolean }>(
      `select number as key, name, false as bank from ledger_account
       union all select id::text, name, true from bank_account`,
    );
    const of = (bank: boolean) =>
      new Map(rows.filter((row) => row.bank === bank).map(({ key, name }) => [key, name]));
    return { accounts: of(false), banks: of(true) };
  }
}

/** Says lines and proposals with names instead of identifiers. */
class Shown {
  private readonly dues;
  private readonly people;
  private readonly recorded;

  constructor(
    private readonly facts: MatchingFacts,
    private readonly names: Names,
    private readonly locale: 'fr' | 'en',
  ) {
    this.dues = new Map(facts.dues.map((due) => [due.id, due]));
    this.recorded = new Map(facts.recorded.map((payment) => [payment.id, payment]));
    this.people = new Map(
      facts.people.map(({ id, givenName, familyName }) => [id, `${givenName} ${familyName}`.trim()]),
    );
  }

  line(line: BankLine, outcome: Outcome | undefined): LineToMatch {
    return {
      ...{ id: line.id, account: this.names.banks.get(line.accountId) ?? '', bookedOn: line.on },
      ...{ amountCents: line.cents, label: line.label, remittance: line.remittance },
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

  private parts(action: Action, { cents }: BankLine): MatchPart[] {
    switch (action.kind) {
      case 'dues':
        return this.paid(action);
      case 'join':
        return [
          ...action.paymentIds.flatMap((id) => this.known(id)),
          ...besidesPayments(action, this.facts).map(({ account, cents }) => this.filed(account, cents)),
        ];
      case 'account':
        return [this.filed(action.account, cents)];
      case 'internal':
        return [this.filed(INTERNAL, cents)];
      default:
        return [];
    }
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

  private known(id: string): MatchPart[] {
    const payment = this.recorded.get(id);
    const name = this.people.get(payment?.personId ?? '') ?? '';
    return payment
      ? [{ kind: MatchPartKind.payment, label: '', name, reference: '', amountCents: payment.cents }]
      : [];
  }

  private filed(number: string, amountCents: number): MatchPart {
    const label = `${number} ${this.names.accounts.get(number) ?? ''}`.trim();
    return { kind: MatchPartKind.account, label, name: '', reference: '', amountCents };
  }
}
