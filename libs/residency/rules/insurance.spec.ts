import { insuranceLetter, insuranceState } from './insurance.js';

const today = '2026-06-15';

test.each([
  ['far from its end', '2026-12-31', 'valid', null],
  ['thirty days before', '2026-07-15', 'expiring', 'insurance.2026-07-15.30'],
  ['a week before', '2026-06-22', 'expiring', 'insurance.2026-06-22.7'],
  ['its last day', '2026-06-15', 'expiring', 'insurance.2026-06-15.7'],
  ['the day after', '2026-06-14', 'expired', 'insurance.2026-06-14.expired'],
  ['fifteen days after', '2026-05-31', 'expired', 'insurance.2026-05-31.expired'],
  ['sixteen days after', '2026-05-30', 'suspends', 'insurance.2026-05-30.suspended'],
])('a certificate, %s', (_, expiresOn, state, key) => {
  expect(insuranceState(expiresOn, '2025-01-01', today)).toBe(state);
  expect(insuranceLetter(expiresOn, '2025-01-01', today)?.key ?? null).toBe(key);
});

test('one that was never given is asked for from the first day, and the keys follow after fifteen', () => {
  expect(insuranceState(null, '2026-07-01', today)).toBe('missing');
  expect(insuranceLetter(null, '2026-07-01', today)).toBeNull();
  expect(insuranceLetter(null, '2026-06-10', today)).toEqual({
    key: 'insurance.none.missing',
    suspends: false,
  });
  expect(insuranceLetter(null, '2026-05-30', today)).toEqual({
    key: 'insurance.none.suspended',
    suspends: true,
  });
});
