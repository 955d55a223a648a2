import { pressed, toggled } from './types.js';

test('pressing a row selects it, pressing again leaves it, and the first set is untouched', () => {
  const none: ReadonlySet<string> = new Set();
  const one = toggled(none, 'nadia');
  expect([...one]).toEqual(['nadia']);
  expect([...toggled(one, 'nadia')]).toEqual([]);
  expect(none.size).toBe(0);
});

test('a new column sorts ascending, the same one turns round', () => {
  expect(pressed({ by: 'name', descending: true }, 'joined')).toEqual(['joined', false]);
  expect(pressed({ by: 'name', descending: false }, 'name')).toEqual(['name', true]);
  expect(pressed({ by: 'name', descending: true }, 'name')).toEqual(['name', false]);
});
