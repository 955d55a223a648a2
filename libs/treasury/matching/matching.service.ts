import { authorize } from '@etabli/access';
import { type Clock, demand } from '@etabli/kernel';
import { currentToday } from '@etabli/membership';
import { CLOCK, currentActor, Db, inViewersWords, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Ledger } from '../ledger/ledger.service.js';
import { Payments } from '../payments/payments.service.js';
import type { BankLine, MatchingFacts } from '../rules/matching/facts.js';
import { match } from '../rules/matching/match.js';
import { actionKey } from '../rules/matching/outcome.js';
import { STATEMENTS } from '../statements/imports.service.js';
import { type Chosen, MatchEffects } from './effects.service.js';
import { BankFacts } from './facts.service.js';
import { BankMatch } from './matching.entities.js';
import type { AcceptedInput, MatchByHandInput } from './matching.inputs.js';
import { matchPolicy } from './matching.policy.js';
import { type Planned, partsByHand, partsOf, patternOf } from './plan.js';
import { MatchWriting } from './writing.service.js';

const words = {
  fr: { undone: 'Rapprochement annulé' },
  en: { undone: 'Match undone' },
};

/** Lines of the bank become what they are: accepted as proposed, said by hand, and undone. */
@Injectable()
export class Matching {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(BankFacts) private readonly facts: BankFacts,
    @Inject(MatchWriting) private readonly writing: MatchWriting,
    @Inject(MatchEffects) private readonly effects: MatchEffects,
    @Inject(Payments) private readonly payments: Payments,
    @Inject(Ledger) private readonly ledger: Ledger,
    @Inject(Live) private readonly live: Live,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Accepts what was shown for these lines: all of them, or none. Everything is looked at again with the lines held, so that
   * what is written is what is true now. Refuses `matching.already`, `matching.changed`, and what payments, expenses and
   * debits refuse.
   */
  async accept(accepted: readonly AcceptedInput[]): Promise<BankMatch[]> {
    const keys = new Map(accepted.map(({ lineId, key }) => [lineId, key]));
    await this.writing.hold([...keys.keys()]);
    const facts = await this.facts.read();
    const outcomes = new Map(match(facts).map((outcome) => [outcome.lineId, outcome]));
    const chosen = [...keys].map(([lineId, key]): Chosen => {
      const line = lineOf(facts, lineId);
      const outcome = outcomes.get(lineId);
      const proposal = outcome?.proposals.find(({ action }) => actionKey(action) === key);
      demand(outcome && outcome.certainty !== 'none' && proposal, 'matching.changed');
      return { line, way: outcome.certainty, ...proposal };
    });
    const written: string[] = [];
    for (const some of returnsLast(chosen)) written.push(...(await this.carryOut(some, facts)));
    return this.inOrder(written);
  }

  /** Matches a line as somebody says, whole or split. Refuses `matching.already`, `matching.part`, `matching.sum`, `matching.account`, `matching.payment`. */
  async byHand({ lineId, parts }: MatchByHandInput): Promise<BankMatch[]> {
    await this.writing.hold([lineId]);
    const line = lineOf(await this.facts.read(), lineId);
    const plan = { line, way: 'by_hand' as const, reasons: [], pattern: patternOf(line) };
    return this.inOrder(await this.writing.write([{ ...plan, parts: partsByHand(parts, line) }]));
  }

  /**
   * Undoes a match: what it recorded is taken back (payments, expenses paid, debits come back), what it joined is as before,
   * the books say the opposite. The line is to be matched again. Refuses `matching.undone`.
   */
  async undo(id: string): Promise<BankMatch[]> {
    authorize(matchPolicy.undo(currentActor(), await this.db.get(BankMatch, id)));
    const [undone] = await this.db.query(
      `update bank_match set undone_at = now(), undone_by = current_person() where id = $1 and undone_at is null
       returning id`,
      [id],
    );
    demand(undone, 'matching.undone');
    const reason = inViewersWords(words).undone;
    const recorded = await this.db.query<{ id: string }>(
      `select p.id from bank_match_part t join payment_now p on p.association_id = t.association_id and p.id = t.payment_id
       where t.match_id = $1 and t.recorded_here and p.reversed_at is null order by p.person_id, p.id`,
      [id],
    );
    for (const payment of recorded) await this.payments.undo(payment.id, reason);
    await this.effects.undo(id, reason);
    await this.ledger.reverse('bank-match', [id], currentToday(this.clock), reason, {
      kind: 'bank-match-undone',
      id,
    });
    for (const topic of ['treasury', STATEMENTS]) await this.live.announce(topic);
    return this.inOrder([id]);
  }

  private async carryOut(chosen: readonly Chosen[], facts: MatchingFacts): Promise<string[]> {
    const banks = await this.writing.banks();
    const bankOf = (accountId: string) => banks.get(accountId)?.bankId ?? null;
    const { facts: now, here } = await this.effects.carryOut(chosen, facts, bankOf);
    const plans = chosen.map(({ line, way, action, reasons }): Planned => {
      return { line, way, reasons, pattern: patternOf(line), parts: partsOf(action, line, now) };
    });
    return this.writing.write(plans, here);
  }

  private async inOrder(ids: readonly string[]): Promise<BankMatch[]> {
    const rows = await this.db.find(BankMatch, { where: { id: In([...ids]) } });
    return rows.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  }
}

/**
 * What comes back is carried out once everything else is written: it asks for a cost, which the credit of the person pays,
 * and with it dues that other lines pay.
 */
function returnsLast(chosen: readonly Chosen[]): Chosen[][] {
  const comesBack = ({ action }: Chosen) => action.kind === 'returned';
  return [chosen.filter((one) => !comesBack(one)), chosen.filter(comesBack)].filter(
    ({ length }) => length > 0,
  );
}

/** A line that is there to be matched. */
function lineOf(facts: MatchingFacts, id: string): BankLine {
  const line = facts.lines.find((one) => one.id === id);
  demand(line, 'not-found');
  return line;
}
