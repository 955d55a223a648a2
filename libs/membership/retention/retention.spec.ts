import { demandLawful, usualRetention } from './retention.rules.js';

test('the usual times are lawful', () => {
  expect(() => demandLawful(usualRetention)).not.toThrow();
});

test.each([
  [{ departedMemberMonths: 37 }, 'retention.departed-too-long'],
  [{ departedMemberMonths: -1 }, 'retention.departed-too-long'],
  [{ assemblyPaperMonths: 59 }, 'retention.papers-too-short'],
  [{ auditMonths: 11 }, 'retention.audit-too-short'],
])('%p is refused', (change, code) => {
  expect(() => demandLawful({ ...usualRetention, ...change })).toThrow(code);
});

test('papers may be kept as long as the association lives', () => {
  expect(() => demandLawful({ ...usualRetention, assemblyPaperMonths: null })).not.toThrow();
});
