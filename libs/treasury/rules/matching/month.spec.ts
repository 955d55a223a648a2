import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scoreOf } from '../../testing/bank-month/key.js';
import { bankMonth } from '../../testing/bank-month/statement.js';
import { match } from './match.js';
import { reasonWords } from './words.js';

const SEEDS = 60;

const marked = (seed: number) => {
  const { facts, key } = bankMonth(seed);
  const outcomes = match(facts);
  const score = scoreOf(outcomes, new Map(facts.lines.map(({ id, cents }) => [id, cents])), key);
  return { facts, outcomes, score };
};

describe('a month of 300 lines', () => {
  test.each(Array.from({ length: SEEDS }, (_, seed) => seed))(
    'seed %i: nothing wrong, 95 %% certain',
    (seed) => {
      const { facts, outcomes, score } = marked(seed);
      expect(facts.lines).toHaveLength(300);
      const told = (id: string) => ({
        line: facts.lines.find((line) => line.id === id),
        outcome: outcomes.find(({ lineId }) => lineId === id),
      });
      expect(score.wrong.map(told)).toEqual([]);
      expect(score.unexplained).toEqual([]);
      expect(score.certainCents * 100).toBeGreaterThanOrEqual(score.memberCents * 95);
    },
  );

  test('the same seed writes the same month', () => {
    expect(bankMonth(7).facts).toEqual(bankMonth(7).facts);
    expect(bankMonth(7).facts).not.toEqual(bankMonth(8).facts);
  });

  test('every reason has its sentence in both languages', () => {
    for (const { proposals } of marked(3).outcomes) {
      for (const reason of proposals.flatMap(({ reasons }) => reasons)) {
        expect(reasonWords(reason, 'fr')).toMatch(/\.$/);
        expect(reasonWords(reason, 'en')).toMatch(/\.$/);
      }
    }
  });

  test('no file of matching reads the generator or its key', () => {
    const sources = readdirSync(__dirname).filter(
      (name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'),
    );
    expect(sources.length).toBeGreaterThan(10);
    for (const name of sources) expect(readFileSync(join(__dirname, name), 'utf8')).not.toMatch(/testing\//);
  });
});
