import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unexpected } from './expect.js';
import { playScenario } from './play.js';
import { problemSentence } from './problems.js';
import { asJson, asText } from './text.js';

const folder = join(__dirname, 'cases');
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

test.each(files)('%s comes out as it says', (name) => {
  const { played, problems } = playScenario(readFileSync(join(folder, name), 'utf8'));
  expect(problems.map((problem) => problemSentence(problem, 'fr'))).toEqual([]);
  expect(played?.scenario.cites).not.toEqual([]);
  expect(played?.scenario.expect).toBeTruthy();
  expect(played && unexpected(played)).toEqual([]);
  for (const locale of ['fr', 'en'] as const) {
    const text = played ? asText(played, locale) : '';
    expect(text).not.toMatch(/undefined|NaN|\[object|scenario\./);
    expect(JSON.parse(JSON.stringify(played && asJson(played, locale)))).toHaveProperty('results');
  }
});

test('there is a good number of them', () => {
  expect(files.length).toBeGreaterThanOrEqual(40);
});
