import { certainOf, claire, codesOf, known, received, rentOf } from '../../testing/bank-month/by-hand.js';
import type { AwaitedDeposit, MatchingFacts } from './facts.js';
import { match } from './match.js';

const deposit = (id: string, cents: number, more: Partial<AwaitedDeposit> = {}): AwaitedDeposit => ({
  ...{ id, personId: 'claire', what: 'Bureau 4', cents, entryId: null },
  ...more,
});
const of = (label: string, facts: Partial<MatchingFacts>, cents = 30_000) =>
  match(known({ lines: [received(cents, label)], ...facts }));
const awaited = [deposit('c', 30_000)];
const guarantee = { kind: 'guarantee', contractId: 'c' };

test.each(['VIR CLAIRE DUPONT DEPOT DE GARANTIE', 'DUPONT CLAIRE CAUTION BUREAU', 'CLAIRE DUPONT DEPOSIT'])(
  '%s brings the deposit that was agreed',
  (label) => {
    const outcomes = of(label, { awaited });
    expect(certainOf(outcomes)).toEqual(guarantee);
    expect(codesOf(outcomes)).toEqual(['guarantee', 'guarantee-named']);
  },
);

test('that says it is a deposit is one, though a fee asks for as much', () => {
  const dues = [rentOf('claire', 30_000)];
  expect(certainOf(of('VIR CLAIRE DUPONT CAUTION', { awaited, dues }))).toEqual(guarantee);
});

test.each(['VIR CLAIRE DUPONT', 'VIR DUPONT C'])('%s is asked about when a fee asks for as much', (label) => {
  const [outcome] = of(label, { awaited, dues: [rentOf('claire', 30_000)] });
  expect(outcome?.certainty).toBe('likely');
  expect(outcome?.proposals.map(({ action }) => action.kind).sort()).toEqual(['dues', 'guarantee']);
});

test.each(['VIR CLAIRE DUPONT LOYER', 'VIR CLAIRE DUPONT MARS'])('%s is the fee', (label) => {
  expect(certainOf(of(label, { awaited, dues: [rentOf('claire', 30_000)] }))?.kind).toBe('dues');
});

test('is proposed, never sure, for two contracts of one amount, or when nothing says a deposit', () => {
  const two = [...awaited, deposit('d', 30_000, { what: 'Box 2' })];
  expect(certainOf(of('CLAIRE DUPONT CAUTION', { awaited: two }))).toBeNull();
  const [outcome] = of('VIR CLAIRE DUPONT', { awaited });
  expect(outcome?.certainty).toBe('likely');
  expect(outcome?.proposals[0]?.action).toEqual(guarantee);
});

test.each([
  ['another amount', 'CLAIRE DUPONT CAUTION', 29_999],
  ['somebody else', 'ATELIER MARTIN CAUTION', 30_000],
  ['money that goes out', 'CLAIRE DUPONT CAUTION', -30_000],
])('is not proposed for %s', (_, label, cents) => {
  const [outcome] = of(label, { awaited }, cents);
  expect(outcome?.proposals.some(({ action }) => action.kind === 'guarantee')).toBe(false);
});

test('of two lines that want one deposit, neither has it', () => {
  const lines = ['l1', 'l2'].map((id) => received(30_000, 'CLAIRE DUPONT CAUTION', { id }));
  const outcomes = match(known({ awaited, lines, people: [claire] }));
  expect(outcomes.map(({ certainty }) => certainty)).toEqual(['likely', 'likely']);
});
