import { draftOf, inputOf, lacksFull } from './draft.js';

const categories = [
  { id: 'a', name: 'Actifs' },
  { id: 'b', name: 'Amis' },
];

test('a new schedule asks nothing of a category without a price', () => {
  const draft = draftOf(null, categories, 'Cotisation');
  const [first, second] = draft.prices;
  if (!first || !second) throw new Error('two categories were given');
  const prices = [{ ...first, full: '20', reduced: '12,50' }, second];
  expect(inputOf({ ...draft, prices })).toMatchObject({
    ...{ name: 'Cotisation', periodKind: 'calendar', joiningFeeCents: 0, dueInDays: 30 },
    prices: [{ categoryId: 'a', fullCents: 2_000, reducedCents: 1_250 }],
  });
});

test('nothing is sent while an amount is no amount', () => {
  const draft = draftOf(null, categories, 'Cotisation');
  expect(inputOf({ ...draft, joiningFee: 'dix' })).toBeNull();
  expect(inputOf({ ...draft, dueInDays: null })).toBeNull();
  const [first, ...others] = draft.prices;
  if (!first) throw new Error('two categories were given');
  const reducedAlone = { ...first, reduced: '10' };
  expect(lacksFull(reducedAlone)).toBe(true);
  expect(inputOf({ ...draft, prices: [reducedAlone, ...others] })).toBeNull();
});
