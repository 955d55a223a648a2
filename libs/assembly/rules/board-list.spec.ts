import fc from 'fast-check';
import { declarationDeadline, isToDeclare, missingFields, type OfficeHeld, officers } from './board-list.js';

const held = (
  personId: string,
  role: OfficeHeld['role'],
  startsOn: string,
  endsOn: string | null = null,
): OfficeHeld => ({ personId, role, startsOn, endsOn, decidedBy: 'AG' });
const DAY = '2026-03-28';

test.each([
  ['stays', [held('ada', 'chair', '2024-01-01')], 'continuing'],
  ['comes in the day after', [held('ada', 'chair', '2026-03-29')], 'incoming'],
  ['comes in on the day itself', [held('ada', 'chair', DAY)], 'incoming'],
  ['leaves on the day itself', [held('ada', 'chair', '2023-03-01', DAY)], 'outgoing'],
  [
    'is given a new mandate',
    [held('ada', 'chair', '2023-03-01', DAY), held('ada', 'chair', '2026-03-29')],
    'renewed',
  ],
  ['changes office', [held('ada', 'secretary', '2023-03-01', DAY), held('ada', 'chair', DAY)], 'renewed'],
])('art. 5: who %s', (_, mandates, standing) => {
  expect(officers(mandates, DAY, '2026-04-02').map((one) => one.standing)).toEqual([standing]);
});

test('the list is whole, by office, and knows only those who direct', () => {
  const list = officers(
    [
      held('ines', 'board_member', '2024-01-01'),
      held('omar', 'commission_lead', '2024-01-01'),
      held('solene', 'co_chair', '2026-03-29'),
      held('ada', 'treasurer', '2023-01-01', DAY),
    ],
    DAY,
    '2026-04-02',
  );
  expect(list.map(({ personId, standing }) => [personId, standing])).toEqual([
    ['solene', 'incoming'],
    ['ines', 'continuing'],
    ['ada', 'outgoing'],
  ]);
});

test('three months, to the end of a shorter month', () => {
  expect(declarationDeadline('2026-03-28')).toBe('2026-06-28');
  expect(declarationDeadline('2026-11-30')).toBe('2027-02-28');
});

test('a change of statutes is declared even when nobody moved', () => {
  const same = officers([held('ada', 'chair', '2024-01-01')], DAY, '2026-04-02');
  expect([isToDeclare(same, false), isToDeclare(same, true)]).toEqual([false, true]);
});

test('what is missing of an officer', () => {
  const known = {
    familyName: 'Lovelace',
    givenName: 'Ada',
    profession: ' ',
    address: 'Crest',
    nationality: '',
  };
  expect(missingFields(known)).toEqual(['profession', 'nationality']);
});

test('everyone is on the list once, whatever the mandates', () => {
  const day = fc
    .integer({ min: 0, max: 400 })
    .map((days) => new Date(Date.UTC(2025, 6, 1 + days)).toISOString().slice(0, 10));
  const office = fc.record({
    personId: fc.constantFrom('a', 'b', 'c'),
    role: fc.constantFrom('chair', 'treasurer', 'board_member', 'resident'),
    startsOn: day,
    endsOn: fc.option(day),
    decidedBy: fc.constant('AG'),
  }) as fc.Arbitrary<OfficeHeld>;
  fc.assert(
    fc.property(fc.array(office, { maxLength: 8 }), (mandates) => {
      const people = officers(mandates, DAY, '2026-04-02').map(({ personId }) => personId);
      expect(new Set(people).size).toBe(people.length);
    }),
  );
});
