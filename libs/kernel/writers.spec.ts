import fc from 'fast-check';
import { mustSay, SAID_AGAIN_AFTER, stillWriting, WRITING_LASTS } from './writers.js';

const writer = (personId: string, secondsLeft = WRITING_LASTS) => ({ personId, secondsLeft });

describe('who writes', () => {
  test.each([
    ['the others, not oneself', [writer('ada'), writer('me')], 0, ['ada']],
    ['still there in its last second', [writer('ada', 5)], 4, ['ada']],
    ['gone once its seconds are over', [writer('ada', 5)], 5, []],
    ['each for as long as they have', [writer('ada', 5), writer('bakary', 20)], 10, ['bakary']],
  ])('%s', (_, told, elapsed, expected) => {
    expect(stillWriting(told, 'me', elapsed).map(({ personId }) => personId)).toEqual(expected);
  });

  test('only leave as time passes', () => {
    const told = fc.array(fc.record({ personId: fc.string(), secondsLeft: fc.nat(WRITING_LASTS) }));
    fc.assert(
      fc.property(told, fc.nat(60), fc.nat(60), (writers, sooner, more) => {
        const later = stillWriting(writers, null, sooner + more);
        expect(stillWriting(writers, null, sooner)).toEqual(expect.arrayContaining(later));
        expect(stillWriting(writers, null, WRITING_LASTS)).toEqual([]);
      }),
    );
  });
});

describe('saying where one writes', () => {
  const said = { blockId: 'debate-1', at: 1000 };
  test.each([
    ['the first word', null, 'debate-1', 1000, true],
    ['another passage', said, 'debate-2', 1001, true],
    ['the same, just said', said, 'debate-1', 1000 + SAID_AGAIN_AFTER * 1000 - 1, false],
    ['the same, long enough after', said, 'debate-1', 1000 + SAID_AGAIN_AFTER * 1000, true],
  ])('%s', (_, last, blockId, now, expected) => {
    expect(mustSay(last, blockId, now)).toBe(expected);
  });

  test('happens before one is forgotten', () => {
    expect(SAID_AGAIN_AFTER).toBeLessThan(WRITING_LASTS);
  });
});
