import { fraction } from '@etabli/kernel';
import { type ClauseValues, defaultStatutes, withClauses } from '@etabli/membership/rules/statutes';
import fc from 'fast-check';
import { itemTerms, proposalStanding } from './member-items.js';

const terms = (clauses: Partial<ClauseValues>, electors = 47) =>
  itemTerms(withClauses(defaultStatutes, clauses), '2026-03-20', electors);

describe('what an item asked for by members needs', () => {
  test.each<[string, Partial<ClauseValues>, number, number]>([
    ['a tenth of 47, rounded up (agenda.add_share)', { 'agenda.add': 'share' }, 47, 5],
    ['a tenth of 50, exactly', { 'agenda.add': 'share' }, 50, 5],
    ['a twentieth of 21', { 'agenda.add': 'share', 'agenda.add_share': fraction(1, 20) }, 21, 2],
    ['a quarter of 3', { 'agenda.add': 'share', 'agenda.add_share': fraction(1, 4) }, 3, 1],
    ['a share of nobody is still somebody', { 'agenda.add': 'share' }, 0, 1],
    ['one member (agenda.add)', { 'agenda.add': 'one-member' }, 47, 1],
  ])('%s', (_, clauses, electors, needed) => expect(terms(clauses, electors).needed).toBe(needed));

  test('until a day counted back, included (agenda.add_deadline_days)', () => {
    expect(terms({ 'agenda.add': 'share', 'agenda.add_deadline_days': 8 }).deadline).toBe('2026-03-12');
    expect(terms({ 'agenda.add_deadline_days': 0 }).deadline).toBe('2026-03-20');
  });

  test('nobody may where the statutes say nobody (agenda.add)', () => {
    expect(terms({ 'agenda.add': 'nobody' }).allowed).toBe(false);
    expect(terms({ 'agenda.add': 'one-member' }).allowed).toBe(true);
  });
});

describe('where an item stands', () => {
  const needs = { allowed: true, needed: 5, deadline: '2026-03-12' };
  const standing = (supporters: number, today: string, over = {}) =>
    proposalStanding({ supporters, isWithdrawn: false, isOnAgenda: false, ...over }, needs, today);
  test.each([
    ['in time, one short', 4, '2026-03-12', {}, 'gathering'],
    ['in time, enough', 5, '2026-03-12', {}, 'reached'],
    ['reached in time, looked at later', 5, '2026-03-15', {}, 'reached'],
    ['the day after, one short', 4, '2026-03-13', {}, 'short'],
    ['withdrawn with enough', 9, '2026-03-01', { isWithdrawn: true }, 'withdrawn'],
    ['put on the agenda', 9, '2026-03-15', { isOnAgenda: true }, 'on-agenda'],
  ] as const)('%s', (_, supporters, today, over, found) =>
    expect(standing(supporters, today, over)).toBe(found),
  );

  test('one supporter more never takes away what was reached', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.constantFrom('2026-03-01', '2026-03-12', '2026-03-13'), (count, today) => {
        if (standing(count, today) === 'reached') expect(standing(count + 1, today)).toBe('reached');
      }),
    );
  });

  test('the threshold is the smallest number that is at least the share', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), (electors) => {
        const { needed } = terms({ 'agenda.add': 'share' }, electors);
        expect(needed * 10 >= electors && (needed - 1) * 10 < electors).toBe(true);
      }),
    );
  });
});
