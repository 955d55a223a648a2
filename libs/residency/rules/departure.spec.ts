import fc from 'fast-check';
import { type DepartureFacts, departureChain } from './departure.js';

const nothing: DepartureFacts = {
  ...{ lastDay: null, inspectionOn: null, inspectionSigned: false, keysOut: 2, keysBackOn: null },
  ...{
    depositHeld: 14_000,
    depositReceived: true,
    depositReturnedOn: null,
    depositReturnDays: 30,
    nextFrom: null,
    ...{ nextSignedOn: null, nextPays: true },
  },
};
const said = (facts: Partial<DepartureFacts>) =>
  departureChain({ ...nothing, ...facts }).map(({ kind, state, on }) =>
    `${kind} ${state} ${on ?? ''}`.trim(),
  );

test('before any notice, only the notice is next', () => {
  expect(said({})).toEqual([
    ...['notice next', 'inspection waits', 'deposit waits', 'keys waits', 'vacancy waits', 'offers waits'],
    ...['contract waits', 'fees waits'],
  ]);
});

test('from the last day, every other day follows', () => {
  expect(said({ lastDay: '2026-06-30' })).toEqual([
    ...['notice done 2026-06-30', 'inspection next 2026-06-30', 'deposit waits 2026-07-30'],
    ...['keys waits 2026-06-30', 'vacancy done 2026-07-01', 'offers waits', 'contract waits', 'fees waits'],
  ]);
});

test('keys that came back earlier bring the deposit forward', () => {
  const facts = { lastDay: '2026-06-30', inspectionOn: '2026-06-28', inspectionSigned: true };
  expect(said({ ...facts, keysOut: 0, keysBackOn: '2026-06-28' })).toContain('deposit next 2026-07-28');
});

test('what a contract never had is no step', () => {
  const steps = said({ lastDay: '2026-06-30', keysOut: 0, depositReceived: false, depositHeld: 0 });
  expect(steps).toContain('deposit none');
  expect(steps).toContain('keys none');
});

test('whoever comes next signs by their first day, from which the fee is asked for by itself', () => {
  const facts = { lastDay: '2026-06-30', nextFrom: '2026-07-05' };
  expect(said(facts).slice(-3)).toEqual([
    ...['offers done 2026-07-05', 'contract waits 2026-07-05', 'fees done 2026-07-05'],
  ]);
  expect(said({ ...facts, nextSignedOn: '2026-07-02' })).toContain('contract done 2026-07-02');
  expect(said({ ...facts, nextPays: false })).toContain('fees none');
});

test('exactly one step is next, until all are done', () => {
  const facts = fc.record({
    lastDay: fc.constantFrom(null, '2026-06-30'),
    inspectionOn: fc.constantFrom(null, '2026-06-29'),
    inspectionSigned: fc.boolean(),
    keysOut: fc.integer({ min: 0, max: 2 }),
    keysBackOn: fc.constantFrom(null, '2026-06-29'),
    depositHeld: fc.integer({ min: 0, max: 2 }),
    depositReceived: fc.boolean(),
    depositReturnedOn: fc.constant(null),
    depositReturnDays: fc.constant(30),
    nextFrom: fc.constantFrom(null, '2026-07-01'),
    nextSignedOn: fc.constantFrom(null, '2026-07-01'),
    nextPays: fc.boolean(),
  });
  fc.assert(
    fc.property(facts, (one) => {
      const states = departureChain(one).map(({ state }) => state);
      const open = states.filter((state) => state === 'next' || state === 'waits');
      expect(states.filter((state) => state === 'next')).toHaveLength(open.length > 0 ? 1 : 0);
    }),
  );
});
