import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contrast } from './contrast.js';

const css = readFileSync(join(__dirname, 'tokens.css'), 'utf8');
const DARK = ':root[data-mantine-color-scheme="dark"]';

const colours = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]));

const light = colours(css.slice(0, css.indexOf(DARK)));
const dark = { ...light, ...colours(css.slice(css.indexOf(DARK))) };

/** Ink, ground, least ratio: 7 for what is read at length (SC 1.4.6), 4.5 for other text (1.4.3), 3 for shapes (1.4.11). */
const pairs: [string, string, number][] = [
  ['ink', 'paper', 7],
  ['ink', 'surface', 7],
  ['ink', 'sunken', 7],
  ['ink', 'green-tint', 7],
  ['ink', 'ochre-tint', 7],
  ['ink', 'terracotta-tint', 7],
  ['ink-soft', 'paper', 7],
  ['ink-soft', 'surface', 7],
  ['ink-soft', 'sunken', 7],
  ['green', 'paper', 4.5],
  ['green', 'surface', 4.5],
  ['green', 'sunken', 4.5],
  ['green', 'green-tint', 4.5],
  ['on-green', 'green', 7],
  ['on-green', 'green-deep', 7],
  ['terracotta', 'paper', 4.5],
  ['terracotta', 'surface', 4.5],
  ['terracotta', 'terracotta-tint', 4.5],
  ['on-terracotta', 'terracotta', 4.5],
  ['ochre', 'paper', 4.5],
  ['ochre', 'surface', 4.5],
  ['ochre', 'ochre-tint', 4.5],
  ['line', 'surface', 3],
  ['line', 'paper', 3],
  ['focus', 'paper', 3],
  ['focus', 'surface', 3],
];

describe.each([
  ['day', light],
  ['evening', dark],
])('%s palette', (_, palette) => {
  test.each(pairs)('%s on %s reaches %f', (ink, ground, least) => {
    expect(contrast(palette[ink] as string, palette[ground] as string)).toBeGreaterThanOrEqual(least);
  });
});

test('evening has its own value for every colour of the day', () => {
  expect(Object.keys(colours(css.slice(css.indexOf(DARK)))).sort()).toEqual(Object.keys(light).sort());
});

test('black on white is 21, a colour on itself 1, and nothing else than six digits is a colour', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#1d5a43', '#1d5a43')).toBe(1);
  expect(() => contrast('red', '#ffffff')).toThrow(RangeError);
});
