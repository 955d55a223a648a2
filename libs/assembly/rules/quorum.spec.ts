import { type ClauseValues, defaultStatutes, withClauses } from '@etabli/membership/rules/statutes';
import fc from 'fast-check';
import type { Call, DecisionKind } from './kinds.js';
import { type QuorumRoll, quorum } from './quorum.js';

const heads = (electors: number, voices = electors) => ({ electors, voices });
const roll = (registered: number, present: number, represented = 0, remote = 0, advance = 0): QuorumRoll => ({
  at: new Date('2026-03-14T17:30:00Z'),
  registered: heads(registered),
  present: heads(present),
  represented: heads(represented),
  remote: heads(remote),
  advance: heads(advance),
});
const count = (
  values: Partial<ClauseValues>,
  counted: QuorumRoll,
  kind: DecisionKind = 'ordinary',
  call: Call = 'first',
) => quorum(withClauses(defaultStatutes, values), { kind, call }, counted);

describe('quorum', () => {
  test.each<[string, Partial<ClauseValues>, QuorumRoll, DecisionKind, Call, number, number, boolean]>([
    ['quorum.ago 1/4 of 47, rounded up', {}, roll(47, 12), 'ordinary', 'first', 12, 12, true],
    ['one short', {}, roll(47, 11), 'ordinary', 'first', 12, 11, false],
    ['quorum.round down', { 'quorum.round': 'down' }, roll(47, 11), 'ordinary', 'first', 11, 11, true],
    ['an exact share is enough', {}, roll(48, 12), 'ordinary', 'first', 12, 12, true],
    ['quorum.base represented', {}, roll(47, 9, 3), 'ordinary', 'first', 12, 12, true],
    ['quorum.base present only', { 'quorum.base': [] }, roll(47, 9, 3), 'ordinary', 'first', 12, 9, false],
    ['quorum.base without remote', {}, roll(47, 9, 0, 9), 'ordinary', 'first', 12, 9, false],
    [
      'quorum.base with remote',
      { 'quorum.base': ['represented', 'remote'] },
      roll(47, 9, 0, 3),
      'ordinary',
      'first',
      12,
      12,
      true,
    ],
    [
      'quorum.base with postal',
      { 'quorum.base': ['postal'] },
      roll(47, 9, 5, 0, 3),
      'ordinary',
      'first',
      12,
      12,
      true,
    ],
    ['quorum.age 1/2', {}, roll(47, 20, 3), 'extraordinary', 'first', 24, 23, false],
    ['second.quorum none: whoever came', {}, roll(47, 1), 'extraordinary', 'second', 1, 1, true],
    [
      'second.quorum 1/10',
      { 'second.quorum': { num: 1, den: 10 } },
      roll(47, 4),
      'ordinary',
      'second',
      5,
      4,
      false,
    ],
    [
      'quorum.ago none: still somebody',
      { 'quorum.ago': null },
      roll(47, 0),
      'ordinary',
      'first',
      1,
      0,
      false,
    ],
    ['nobody on the roll', {}, roll(0, 0), 'ordinary', 'first', 1, 0, false],
  ])('%s', (_, values, counted, kind, call, required, found, reached) => {
    expect(count(values, counted, kind, call)).toMatchObject({ required, counted: found, reached });
  });

  test('people or voices (quorum.unit)', () => {
    const weighted = { ...roll(10, 2), registered: heads(10, 40), present: heads(2, 12) };
    expect(count({}, weighted)).toMatchObject({ base: 10, required: 3, counted: 2, reached: false });
    expect(count({ 'quorum.unit': 'voices' }, weighted)).toMatchObject({
      base: 40,
      required: 10,
      counted: 12,
      reached: true,
    });
  });

  test('the result names its clause, the association’s article, and whether the statutes were silent', () => {
    const cited = withClauses(defaultStatutes, {}, { 'quorum.ago': 'art. 12' });
    expect(quorum(cited, { kind: 'ordinary', call: 'first' }, roll(47, 12)).clause).toEqual({
      key: 'quorum.ago',
      article: 'art. 12',
      silent: false,
    });
    const mute = { ...cited, silent: ['quorum.ago' as const] };
    expect(quorum(mute, { kind: 'ordinary', call: 'first' }, roll(47, 1))).toMatchObject({
      share: null,
      reached: true,
      clause: { silent: true },
    });
  });
});

test('one more person never loses a quorum; a higher share never makes one', () => {
  const small = fc.nat(60);
  fc.assert(
    fc.property(
      small,
      small,
      fc.integer({ min: 1, max: 9 }),
      fc.nat(200),
      (present, represented, num, others) => {
        const base = present + represented + others;
        const low = count({ 'quorum.ago': { num, den: 10 } }, roll(base, present, represented));
        const high = count({ 'quorum.ago': { num: num + 1, den: 10 } }, roll(base, present, represented));
        const more = count({ 'quorum.ago': { num, den: 10 } }, roll(base, present + 1, represented));
        expect(high.reached && !low.reached).toBe(false);
        expect(low.reached && !more.reached).toBe(false);
        expect(low.counted).toBe(present + represented);
        expect(low.missing).toBe(Math.max(0, low.required - low.counted));
      },
    ),
  );
});
