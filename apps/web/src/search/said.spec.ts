import { saidBeside } from './said.js';

const [detail, on] = ['Grande halle', '2026-12-02'];

test.each([
  ['where and when', 'Assemblée', detail, on, [detail, '2 décembre 2026']],
  ['the day once, where the title says it', 'Assemblée du 2 décembre 2026', detail, on, [detail]],
  [
    'the day once, where the detail says it',
    'Le budget',
    'Assemblée du 2 décembre 2026',
    on,
    ['Assemblée du 2 décembre 2026'],
  ],
  ['nothing more, where the title says it all', 'Assemblée du 2\u00a0décembre 2026', '', on, []],
  ['the day once, said in the other language', 'Meeting of 2 December 2026', detail, on, [detail]],
  [
    'the day, where the title says another',
    'Assemblée du 12 décembre 2026',
    detail,
    on,
    [detail, '2 décembre 2026'],
  ],
  [
    'the day with its year, where the title leaves it out',
    'Assemblée du 2 décembre',
    '',
    on,
    ['2 décembre 2026'],
  ],
  ['where alone, without a day', 'Assemblée', detail, null, [detail]],
])('beside a title: %s', (_, title, where, day, said) => {
  expect(saidBeside({ title, detail: where, on: day }, 'fr')).toEqual(said);
});
