import { newId } from '@etabli/kernel';
import fc from 'fast-check';
import { doing } from '../membership/testing/asking.js';
import { inDays, Village, type Villager } from '../membership/testing/village.js';
import { Teller } from './testing/teller.js';
import { Till } from './testing/till.js';

/** What a treasurer may do, in any order: which person, which thing among those there are, and how much. */
interface Gesture {
  what: 'ask' | 'pay' | 'pay-for' | 'waive' | 'credit' | 'undo' | 'match' | 'unmatch' | 'credit-part';
  who: number;
  which: number;
  cents: number;
}

const gesture: fc.Arbitrary<Gesture> = fc.record({
  what: fc.constantFrom(
    'ask',
    'ask',
    'pay',
    'pay',
    'pay-for',
    'waive',
    'credit',
    'undo',
    'match',
    'unmatch',
    'credit-part',
  ),
  who: fc.nat(2),
  which: fc.nat(20),
  cents: fc.integer({ min: 1, max: 5_000 }),
});

/** A house where anything is done in any order; what is refused leaves nothing. */
class Evening {
  private readonly dues: string[] = [];
  private readonly payments: string[] = [];
  private readonly matches: string[] = [];

  constructor(
    readonly till: Till,
    readonly teller: Teller,
    readonly people: readonly Villager[],
  ) {}

  static async opened(): Promise<Evening> {
    const { village, samir } = await Village.founded();
    const till = new Till(village, samir);
    const people = [
      await till.member('Léa Un'),
      await till.member('Bob Deux'),
      await till.member('Ana Trois'),
    ];
    return new Evening(till, await Teller.opened(till), people);
  }

  async does({ what, who, which, cents }: Gesture): Promise<void> {
    const person = this.people[who] as Villager;
    const due = this.dues[which % Math.max(this.dues.length, 1)] ?? newId();
    const payment = this.payments[which % Math.max(this.payments.length, 1)] ?? newId();
    const match = this.matches[which % Math.max(this.matches.length, 1)] ?? newId();
    const doings: Record<Gesture['what'], () => Promise<unknown>> = {
      ask: async () => this.dues.push((await this.till.asks(person, cents, inDays(5))).id),
      pay: async () => this.payments.push((await this.till.pays(person, cents, { distinct: true })).id),
      'pay-for': async () =>
        this.payments.push(
          (await this.till.pays(person, cents, { distinct: true, dues: [{ dueId: due }] })).id,
        ),
      waive: () => this.till.reduces(due, 'waiver', { amountCents: cents }),
      credit: () => this.till.reduces(due, 'credit_note'),
      undo: () => doing(this.till.keeper, 'undoPayment', { id: payment, reason: 'Erreur' }, 'Payment { id }'),
      match: async () => {
        const line = await this.teller.line(cents, 'VIR');
        const parts = [
          { personId: person.id, amountCents: cents, dues: this.dues.length > 0 ? [{ dueId: due }] : [] },
        ];
        this.matches.push((await this.teller.byHand(line, parts)).matches[0]?.id ?? '');
      },
      unmatch: () => this.teller.undo(match),
      'credit-part': () => this.till.reduces(due, 'credit_note', { amountCents: cents }),
    };
    await doings[what]();
  }
}

/** What may be refused is refused in words; anything else is a defect. */
const refusedInWords = (error: unknown): void => {
  if (!/was refused/.test(String(error))) throw error;
};

test('whatever a treasurer does, in any order, the books balance and 411 says what each owes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(gesture, { minLength: 6, maxLength: 24 }), async (gestures) => {
      const evening = await Evening.opened();
      for (const one of gestures) {
        await evening.does(one).catch(refusedInWords);
        expect(await evening.till.unbalanced()).toEqual([]);
      }
    }),
    { numRuns: 12 },
  );
}, 120_000);
