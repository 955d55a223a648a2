import { grouped } from './groups.js';

const held = (state: 'draft' | 'convened' | 'open' | 'closed' | 'filed' | 'cancelled', startsAt: string) => ({
  state,
  startsAt,
});

test('what is under way comes first, then what comes next, then minutes to write, then the past backwards', () => {
  const list = [
    held('filed', '2024-03-10'),
    held('cancelled', '2025-02-01'),
    held('draft', '2027-05-01'),
    held('convened', '2026-12-23'),
    held('open', '2026-11-23'),
    held('closed', '2026-06-01'),
    held('filed', '2025-03-15'),
  ];
  expect(
    grouped(list).map(({ name, assemblies }) => [name, assemblies.map(({ startsAt }) => startsAt)]),
  ).toEqual([
    ['now', ['2026-11-23']],
    ['upcoming', ['2026-12-23', '2027-05-01']],
    ['writing', ['2026-06-01']],
    ['past', ['2025-03-15', '2025-02-01', '2024-03-10']],
  ]);
});

test('a group with nothing in it is left out', () => {
  expect(grouped([])).toEqual([]);
});
