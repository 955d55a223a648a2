import { addDays } from '@etabli/kernel';
import {
  type BankLine,
  type DueKind,
  type MatchingFacts,
  noFacts,
  type OpenDue,
  type Payer,
} from '../../rules/matching/facts.js';
import type { Action } from '../../rules/matching/outcome.js';
import { referenceOf } from '../../rules/reference.js';
import { type Cast, castOf } from './cast.js';
import { Dice } from './dice.js';
import type { Key } from './key.js';

/** The month of the statement. */
export const MONTH = '2026-11';
/** The account of the association that the statement is of. */
export const ACCOUNT = 'bank';

/** Facts that are no longer only to be read. */
type Lists = Omit<MatchingFacts, 'payoutAccounts'>;
type Draft = { -readonly [Name in keyof Lists]: [...Lists[Name]] } & Pick<MatchingFacts, 'payoutAccounts'>;

/** A month being written: facts on one side, what is true on the other. */
export class Month {
  readonly dice: Dice;
  readonly cast: Cast;
  readonly facts: Draft;
  private readonly truths = new Map<string, { truth: Action | null; member: boolean }>();
  private sequence: number;
  private called = 0;

  constructor(seed: number) {
    this.dice = new Dice(seed);
    this.cast = castOf(this.dice, 170);
    this.sequence = this.dice.below(50_000_000);
    const { people, ibans } = this.cast;
    this.facts = structuredClone({ ...noFacts, people, ibans }) as Draft;
  }

  get key(): Key {
    return this.truths;
  }

  person(id: string): Payer {
    const found = this.cast.people.find((one) => one.id === id);
    if (!found) throw new Error(`nobody is ${id}`);
    return found;
  }

  /** Asks someone for an amount; `months` from the one of the statement, 0 for itself. */
  call(personId: string, kind: DueKind, label: string, cents: number, months = 0): OpenDue {
    const month = addMonths(months);
    const due: OpenDue = {
      id: `d${this.called++}`,
      reference: referenceOf(this.sequence++),
      leftCents: cents,
      ...{ personId, kind, label },
      coversFrom: kind === 'occupancy_fee' ? `${month}-01` : null,
      coversTo: kind === 'occupancy_fee' ? addDays(`${addMonths(months + 1)}-01`, -1) : null,
      dueOn: `${month}-05`,
    };
    this.facts.dues.push(due);
    return due;
  }

  /** A line of the statement, and what it truly is. */
  line(
    cents: number,
    label: string,
    truth: Action | null,
    more: Partial<BankLine> & { member?: boolean } = {},
  ): void {
    const { member = false, ...said } = more;
    const id = `l${String(this.facts.lines.length).padStart(5, '0')}`;
    this.facts.lines.push({
      ...{
        id,
        accountId: ACCOUNT,
        currency: 'EUR',
        on: `${MONTH}-${String(1 + this.dice.below(28)).padStart(2, '0')}`,
        cents,
        label,
      },
      ...{ remittance: '', endToEndId: null, mandateId: null, returnReason: null, details: [] },
      counterparty: { name: null, iban: null },
      ...said,
    });
    this.truths.set(id, { truth, member });
  }
}

function addMonths(months: number): string {
  const [year = 0, month = 0] = MONTH.split('-').map(Number);
  const at = year * 12 + month - 1 + months;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
}
