import fc from 'fast-check';
import { bankMonth } from '../../testing/bank-month/statement.js';
import type { MatchingFacts } from './facts.js';
import { match } from './match.js';
import { actionKey, type Outcome } from './outcome.js';

const seeds = fc.nat({ max: 100_000 });
const some = { numRuns: 15 };

const shuffled = <Value>(values: readonly Value[], by: number): Value[] =>
  values
    .map((value, at) => ({ value, rank: Math.imul(at + 1, by * 2 + 2_654_435_761) >>> 0 }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ value }) => value);

const certain = (outcomes: readonly Outcome[]) => outcomes.filter(({ certainty }) => certainty === 'certain');

/** What an action accounts for of its line, in signed cents; null for the whole line. */
function accounted(outcome: Outcome, facts: MatchingFacts): number | null {
  const action = outcome.proposals[0]?.action;
  const total = (amounts: readonly { cents: number }[]) => amounts.reduce((sum, { cents }) => sum + cents, 0);
  switch (action?.kind) {
    case 'dues':
      return total(action.parts) + action.creditCents;
    case 'collected':
      return total(facts.debits.filter(({ id }) => action.debitIds.includes(id)));
    case 'returned':
      return -total(facts.debits.filter(({ id }) => action.debitIds.includes(id))) - action.costCents;
    case 'expenses':
      return -total(facts.expenses.filter(({ id }) => action.expenseIds.includes(id)));
    case 'join': {
      const known = [
        ...facts.recorded.map(({ id, cents }) => ({ paymentId: id, cents })),
        ...facts.payouts.flatMap(({ payments }) => payments),
        ...facts.deposits.flatMap(({ cheques }) => cheques),
      ];
      return total(known.filter(({ paymentId }) => action.paymentIds.includes(paymentId))) - action.feeCents;
    }
    default:
      return null;
  }
}

describe('whatever the month', () => {
  test('a certain match accounts for every cent of its line, and dues are never paid beyond what is left', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { facts } = bankMonth(seed);
        const paid = new Map<string, number>();
        for (const outcome of certain(match(facts))) {
          const line = facts.lines.find(({ id }) => id === outcome.lineId);
          const sum = accounted(outcome, facts);
          if (sum !== null) expect(sum).toBe(line?.cents);
          const action = outcome.proposals[0]?.action;
          for (const { dueId, cents } of action?.kind === 'dues' ? action.parts : []) {
            expect(cents).toBeGreaterThan(0);
            paid.set(dueId, (paid.get(dueId) ?? 0) + cents);
          }
        }
        for (const { id, leftCents } of facts.dues) expect(paid.get(id) ?? 0).toBeLessThanOrEqual(leftCents);
      }),
      some,
    );
  });

  test('the order of nothing changes the answer', () => {
    fc.assert(
      fc.property(seeds, fc.nat(), (seed, by) => {
        const { facts } = bankMonth(seed);
        const mixed = Object.fromEntries(
          Object.entries(facts).map(([name, of]) => [name, Array.isArray(of) ? shuffled(of, by) : of]),
        ) as unknown as MatchingFacts;
        const bySaid = (outcomes: Outcome[]) =>
          new Map(
            outcomes.map(({ lineId, certainty, proposals }) => [
              lineId,
              [certainty, ...proposals.map(({ action }) => actionKey(action))],
            ]),
          );
        expect(bySaid(match(mixed))).toEqual(bySaid(match(facts)));
      }),
      some,
    );
  });

  test('a twin of a line that pays a due turns certain into likely, for both', () => {
    fc.assert(
      fc.property(seeds, fc.nat(), (seed, pick) => {
        const { facts } = bankMonth(seed);
        const paying = certain(match(facts)).filter(({ proposals: [one] }) => one?.action.kind === 'dues');
        const chosen = paying[pick % paying.length]?.lineId;
        const line = facts.lines.find(({ id }) => id === chosen);
        const action = paying.find(({ lineId }) => lineId === chosen)?.proposals[0]?.action;
        fc.pre(
          line !== undefined &&
            action?.kind === 'dues' &&
            action.parts.every(({ dueId, cents }) =>
              facts.dues.some((due) => due.id === dueId && due.leftCents === cents),
            ),
        );
        if (!line) return;
        const outcomes = match({ ...facts, lines: [...facts.lines, { ...line, id: 'twin' }] });
        const both = outcomes.filter(({ lineId }) => lineId === chosen || lineId === 'twin');
        expect(both.map(({ certainty }) => certainty)).toEqual(['likely', 'likely']);
      }),
      some,
    );
  });

  test('a namesake, or a second due of the same amount, turns what a name made certain into likely', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { facts } = bankMonth(seed);
        const byName = certain(match(facts)).filter(
          ({ proposals: [one] }) =>
            one?.action.kind === 'dues' &&
            one.reasons.every(({ code }) => code === 'name' || code.startsWith('amount')),
        );
        for (const { lineId, proposals } of byName) {
          const action = proposals[0]?.action;
          const payer = facts.people.find(({ id }) => action?.kind === 'dues' && id === action.payerId);
          const due = facts.dues.find(({ id }) => action?.kind === 'dues' && id === action.parts[0]?.dueId);
          if (!payer || !due) continue;
          const people = [...facts.people, { ...payer, id: 'twin', groupId: null }];
          const dues = [...facts.dues, { ...due, id: 'twin', reference: 'RF00TWINED' }];
          for (const wider of [
            { ...facts, people },
            { ...facts, dues },
          ]) {
            expect(match(wider).find((one) => one.lineId === lineId)?.certainty).toBe('likely');
          }
        }
      }),
      some,
    );
  });
});
