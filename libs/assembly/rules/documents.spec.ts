import { defaultStatutes, termsOf, withClauses } from '@etabli/membership/rules/statutes';
import fc from 'fast-check';
import { documentLateness, documentPurposes, missingDocuments } from './documents.js';

const yearly = { nature: 'ordinary', elects: true } as const;
const terms = (days: number | null) => termsOf(withClauses(defaultStatutes, { 'docs.deadline_days': days }));

describe('documents that members receive', () => {
  test.each([
    ['eight days before, in time (docs.deadline_days)', 8, null, '2026-03-12', 0],
    ['two days after that', 8, null, '2026-03-14', 2],
    ['with the convocation, before it leaves', null, null, '2026-03-19', 0],
    ['with the convocation, the same day', null, '2026-03-01', '2026-03-01', 0],
    ['with the convocation, three days later', null, '2026-03-01', '2026-03-04', 3],
    ['a day named counts even once convened', 8, '2026-03-01', '2026-03-10', 0],
  ])('%s', (_, days, convokedOn, attachedOn, late) => {
    expect(documentLateness(terms(days), '2026-03-20', convokedOn, attachedOn)).toBe(late);
  });

  test('what is missing is what the statutes want and nobody attached (docs.attach)', () => {
    const wanted = termsOf(
      withClauses(defaultStatutes, {
        'docs.attach': ['accounts', 'moral-report', 'resolutions', 'proxy-form'],
      }),
    );
    expect(missingDocuments(wanted, yearly, [])).toEqual(['moral-report', 'accounts']);
    expect(missingDocuments(wanted, yearly, ['accounts', null])).toEqual(['moral-report']);
    expect(missingDocuments({ 'docs.attach': [] }, yearly, [])).toEqual([]);
  });

  test.each([
    ['ordinary', false, ['accounts']],
    ['ordinary', true, ['accounts', 'candidacies']],
    ['mixed', true, ['accounts', 'candidacies']],
    ['extraordinary', false, []],
  ] as const)(
    'an assembly that is %s, electing: %s, wants %j of the accounts and candidacies',
    (nature, elects, wants) => {
      const wanted = { 'docs.attach': ['accounts' as const, 'candidacies' as const] };
      expect(missingDocuments(wanted, { nature, elects }, [])).toEqual(wants);
    },
  );

  test('attaching one never makes another missing', () => {
    const purposes = fc.subarray([...documentPurposes]);
    fc.assert(
      fc.property(purposes, purposes, (wanted, attached) => {
        const missing = missingDocuments({ 'docs.attach': wanted }, yearly, attached);
        expect(missing).toEqual(wanted.filter((one) => !attached.includes(one)));
      }),
    );
  });
});
