import { type Cents, daysBetween, type IsoDate } from '@etabli/kernel';
import type { MatchingFacts, OpenDue, PayingHousehold, RecordedPayment } from './facts.js';
import { byId, grouped } from './grouped.js';
import { Notices } from './notices.js';
import { Payers } from './payers.js';
import { type Recognised, recogniser } from './references.js';

/** How many days a payment recorded by hand and its bank line may be apart. */
const RECORDED_WITHIN = 20;

/** The facts as finders ask for them; what certain lines have taken is no longer there. */
export class Books {
  readonly payers: Payers;
  readonly recognise: (text: string) => Recognised[];
  readonly notices: Notices;
  private readonly byReference: ReadonlyMap<string, OpenDue>;
  private readonly households: ReadonlyMap<string, PayingHousehold>;
  private readonly byPerson: ReadonlyMap<string, readonly OpenDue[]>;
  private readonly recordedByPerson: ReadonlyMap<string, readonly RecordedPayment[]>;
  private readonly recordedByReference: ReadonlyMap<string, readonly RecordedPayment[]>;
  private readonly left: Map<string, Cents>;
  private readonly joined = new Set<string>();
  private readonly spent = new Set<string>();
  /** What several lines want at once, by the key of its claim: nothing about it is sure. */
  readonly contested = new Set<string>();

  constructor(facts: MatchingFacts) {
    this.payers = new Payers(facts.people, facts.ibans);
    this.notices = new Notices(facts);
    const recorded = [...facts.recorded].sort(byId);
    this.byReference = new Map(facts.dues.map((due) => [due.reference, due]));
    this.households = new Map(facts.households.map((one) => [one.reference, one]));
    this.left = new Map(facts.dues.map(({ id, leftCents }) => [id, leftCents]));
    this.byPerson = grouped([...facts.dues].sort(byDay), ({ personId }) => [personId]);
    this.recordedByPerson = grouped(recorded, ({ personId }) => [personId]);
    this.recordedByReference = grouped(recorded, ({ references }) => references);
    this.recognise = recogniser([
      ...this.byReference.keys(),
      ...this.recordedByReference.keys(),
      ...this.households.keys(),
    ]);
  }

  /** The open due of a reference, with what is still left of it. */
  dueOf(reference: string): OpenDue | null {
    const due = this.byReference.get(reference);
    return due ? this.now(due) : null;
  }

  /** The open dues that a reference is of: one, or all of the household whose it is. */
  duesNamed(reference: string): OpenDue[] {
    const household = this.households.get(reference);
    if (household) return this.duesOf(household.personIds);
    return [this.dueOf(reference)].flatMap((due) => due ?? []);
  }

  /** Who pays for the household of one of these references; null when none is a household’s. */
  payerFor(references: readonly string[]): string | null {
    return references.map((one) => this.households.get(one)?.payerId).find(Boolean) ?? null;
  }

  /** The open dues of these people, oldest first. */
  duesOf(personIds: readonly string[]): OpenDue[] {
    const dues = personIds.flatMap((id) => this.byPerson.get(id) ?? []);
    return dues.flatMap((due) => this.now(due) ?? []).sort(byDay);
  }

  /** Payments of these people recorded by hand that a line of this day and amount may tell again. */
  recordedOf(personIds: readonly string[], cents: Cents, on: IsoDate): RecordedPayment[] {
    return this.same(
      personIds.flatMap((id) => this.recordedByPerson.get(id) ?? []),
      cents,
      on,
    );
  }

  /** Those that settled a due of this reference. */
  recordedFor(reference: string, cents: Cents, on: IsoDate): RecordedPayment[] {
    return this.same(this.recordedByReference.get(reference) ?? [], cents, on);
  }

  /** What is left of a due, in cents. */
  leftOf(dueId: string): Cents {
    return this.left.get(dueId) ?? 0;
  }

  /** From now on, this much of a due is taken. */
  take(dueId: string, cents: Cents): void {
    this.left.set(dueId, this.leftOf(dueId) - cents);
  }

  /** From now on, a line has told this payment. */
  join(paymentId: string): void {
    this.joined.add(paymentId);
  }

  /** From now on, a line has this, which can be had once: by the key of its claim. */
  spend(key: string): void {
    this.spent.add(key);
  }

  isSpent(key: string): boolean {
    return this.spent.has(key);
  }

  private same(payments: readonly RecordedPayment[], cents: Cents, on: IsoDate): RecordedPayment[] {
    return payments.filter(
      (payment) =>
        payment.cents === cents &&
        !this.joined.has(payment.id) &&
        Math.abs(daysBetween(payment.receivedOn, on)) <= RECORDED_WITHIN,
    );
  }

  private now(due: OpenDue): OpenDue | null {
    const leftCents = this.leftOf(due.id);
    if (leftCents <= 0) return null;
    return leftCents === due.leftCents ? due : { ...due, leftCents };
  }
}

const byDay = (a: OpenDue, b: OpenDue): number =>
  a.dueOn === b.dueOn ? byId(a, b) : a.dueOn < b.dueOn ? -1 : 1;
