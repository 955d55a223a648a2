import { type ClauseValues, defaultStatutes, withClauses } from '@etabli/membership/rules/statutes';
import fc from 'fast-check';
import { electorate, entitlement, type MemberFacts } from './electorate.js';

const dates = { assemblyOn: '2026-03-14', convokedOn: '2026-02-20' };
const year = (n: number) => ({ start: `${n}-01-01`, end: `${n}-12-31` });
const under = (values: Partial<ClauseValues>) => withClauses(defaultStatutes, values);

/** Aline: an adult member since 2020, fee paid for 2026, one deliberative voice. */
const aline: MemberFacts = {
  id: 'aline',
  kind: 'person',
  birthDate: '1980-05-01',
  memberships: [{ start: '2020-01-01', end: null, voice: 'deliberative', weight: 1 }],
  paid: [year(2026)],
};
const membership = aline.memberships[0]!;
const reasonsOf = (values: Partial<ClauseValues>, member: MemberFacts) => {
  const found = entitlement(under(values), dates, member);
  return found.votes ? [] : found.reasons.map(({ code }) => code);
};

describe('who may vote, and why not', () => {
  test.each<[string, Partial<ClauseValues>, Partial<MemberFacts>, string[]]>([
    ['a paid-up adult votes', {}, {}, []],
    ['no longer a member', {}, { memberships: [{ ...membership, end: '2026-03-13' }] }, ['not-member']],
    ['a member on the last day still votes', {}, { memberships: [{ ...membership, end: '2026-03-14' }] }, []],
    [
      'elig.category: a consultative voice',
      {},
      { memberships: [{ ...membership, voice: 'consultative' }] },
      ['consultative'],
    ],
    ['elig.dues on the assembly date: unpaid', {}, { paid: [year(2025)] }, ['fee-unpaid']],
    [
      'elig.dues on the assembly date: paid that morning',
      {},
      { paid: [{ start: '2026-03-14', end: null }] },
      [],
    ],
    [
      'elig.dues on convocation: paid since is too late',
      { 'elig.dues': 'convocation-date' },
      { paid: [{ start: '2026-03-01', end: null }] },
      ['fee-unpaid'],
    ],
    ['elig.dues none: unpaid members vote', { 'elig.dues': 'none' }, { paid: [] }, []],
    [
      'elig.seniority_days: one day short',
      { 'elig.seniority_days': 30 },
      { memberships: [{ ...membership, start: '2026-02-13' }] },
      ['too-recent'],
    ],
    [
      'elig.seniority_days: thirty days to the day',
      { 'elig.seniority_days': 30 },
      { memberships: [{ ...membership, start: '2026-02-12' }] },
      [],
    ],
    [
      'elig.seniority_days: a renewal without a gap keeps seniority',
      { 'elig.seniority_days': 180 },
      {
        memberships: [
          { ...membership, start: '2025-01-01', end: '2025-12-31' },
          { ...membership, start: '2026-01-01' },
        ],
      },
      [],
    ],
    ['elig.min_age: sixteen tomorrow', {}, { birthDate: '2010-03-15' }, ['too-young']],
    ['elig.min_age: sixteen today', {}, { birthDate: '2010-03-14' }, []],
    ['elig.min_age: an unknown birth date excludes nobody', {}, { birthDate: null }, []],
    ['elig.min_age none: minors vote', { 'elig.min_age': null }, { birthDate: '2016-01-01' }, []],
    ['every reason is given', {}, { paid: [], birthDate: '2012-01-01' }, ['too-young', 'fee-unpaid']],
  ])('%s', (_, values, facts, expected) => {
    expect(reasonsOf(values, { ...aline, ...facts })).toEqual(expected);
  });

  test('statutes silent on dues let unpaid members vote (CA Saint-Denis, 17 October 2014)', () => {
    const mute = { ...defaultStatutes, silent: ['elig.dues' as const] };
    expect(entitlement(mute, dates, { ...aline, paid: [] }).votes).toBe(true);
  });
});

describe('organisations and weights', () => {
  const atelier: MemberFacts = { ...aline, id: 'atelier', kind: 'organisation', birthDate: null };

  test('an organisation votes through its one named representative', () => {
    expect(reasonsOf({}, atelier)).toEqual(['no-representative']);
    expect(entitlement(defaultStatutes, dates, { ...atelier, representativeId: 'basile' })).toEqual({
      votes: true,
      memberId: 'atelier',
      voices: 1,
      collegeId: null,
      exercisedBy: 'basile',
    });
  });

  test('weights count only where the statutes weigh voices', () => {
    const founder = { ...aline, memberships: [{ ...membership, weight: 3 }] };
    expect(entitlement(defaultStatutes, dates, founder)).toMatchObject({ voices: 1 });
    expect(entitlement(under({ 'elig.category': 'weighted' }), dates, founder)).toMatchObject({ voices: 3 });
  });
});

test('every member is in the electorate or excluded, once; stricter clauses never add anyone', () => {
  const member = fc.record<MemberFacts>({
    id: fc.uuid(),
    kind: fc.constantFrom('person', 'organisation'),
    birthDate: fc.constantFrom(null, '1970-01-01', '2009-06-01', '2015-01-01'),
    representativeId: fc.constantFrom(null, 'someone'),
    memberships: fc.array(
      fc.record({
        start: fc.constantFrom('2019-01-01', '2025-06-01', '2026-03-01'),
        end: fc.constantFrom(null, '2026-01-31', '2027-01-01'),
        voice: fc.constantFrom('deliberative' as const, 'consultative' as const),
        weight: fc.integer({ min: 1, max: 5 }),
      }),
      { maxLength: 3 },
    ),
    paid: fc.subarray([year(2025), year(2026)]),
  });
  fc.assert(
    fc.property(fc.uniqueArray(member, { selector: ({ id }) => id }), (members) => {
      const drawn = electorate(defaultStatutes, dates, members);
      const ids = [...drawn.electors, ...drawn.excluded].map(({ memberId }) => memberId);
      expect(ids.sort()).toEqual(members.map(({ id }) => id).sort());
      expect(drawn.voices).toBe(drawn.electors.length);
      expect(drawn.excluded.every(({ reasons }) => reasons.length > 0)).toBe(true);
      const strict = electorate(under({ 'elig.seniority_days': 180, 'elig.min_age': 18 }), dates, members);
      const allowed = new Set(drawn.electors.map(({ memberId }) => memberId));
      expect(strict.electors.every(({ memberId }) => allowed.has(memberId))).toBe(true);
    }),
  );
});
