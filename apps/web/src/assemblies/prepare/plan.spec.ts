import { inputOf, newPlan, wrongAmounts } from './plan.js';

const plan = { ...newPlan, day: '2027-03-14', place: 'La grande halle' };

test('the hour is that of the association, whatever the device', () => {
  expect(inputOf(plan, 'Europe/Paris').startsAt).toBe('2027-03-14T17:30:00.000Z');
  expect(inputOf(plan, 'Indian/Reunion').startsAt).toBe('2027-03-14T14:30:00.000Z');
});

test('what an ordinary assembly decides is not asked of an extraordinary one, and the other way round', () => {
  const changes = [
    { article: '7', before: 'Neuf membres.', after: 'Douze membres.' },
    { article: ' ', before: '', after: '' },
  ];
  const filled = { ...plan, result: '-1 250', budget: '48 000', seats: 3, changes };
  expect(inputOf(filled, 'Europe/Paris').template).toMatchObject({
    resultCents: -125_000,
    budgetCents: 4_800_000,
    seats: 3,
    changes: [],
  });
  expect(inputOf({ ...filled, nature: 'extraordinary' }, 'Europe/Paris').template).toMatchObject({
    resultCents: null,
    budgetCents: null,
    seats: null,
    changes: [changes[0]],
  });
});

test('an empty agenda asks for no draft, and empty words are nothing', () => {
  const bare = inputOf({ ...plan, fromTemplate: false, remoteLink: '  ' }, 'Europe/Paris');
  expect(bare.template).toBeNull();
  expect(bare.remoteLink).toBeNull();
});

test('a result may be a deficit, a budget may not', () => {
  expect(wrongAmounts({ ...plan, result: '-10', budget: '-10' })).toEqual({ result: false, budget: true });
  expect(wrongAmounts({ ...plan, result: 'dix', budget: '' })).toEqual({ result: true, budget: false });
});
