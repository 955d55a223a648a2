import { defaultStatutes } from '@etabli/membership/rules/statutes';
import fc from 'fast-check';
import { presenceAt } from './attendance.js';
import { type DeskEntry, mergeDesks, timeOfEntry } from './desk-merge.js';

const at = (time: string) => new Date(`2026-03-14T${time.length === 5 ? `${time}:00` : time}Z`);
let count = 0;

/** An entry noted with the network there: the desk knows everything, and the server has it at once. */
const said = (
  desk: string,
  memberId: string,
  kind: DeskEntry['kind'],
  time: string,
  more: Partial<DeskEntry> = {},
): DeskEntry => ({
  id: `entry-${++count}`,
  ...{ desk, memberId, kind },
  mode: 'present',
  at: at(time),
  seenAt: at(time),
  receivedAt: at(time),
  ...more,
});
/** The same, cut off since half past six and sent at eight. */
const cutOff = { seenAt: at('18:30'), receivedAt: at('20:00') };

describe('two desks', () => {
  test('receive the same person: one arrival, the first, and the second desk is told', () => {
    const here = said('A', 'ada', 'arrived', '18:42');
    const late = said('B', 'ada', 'arrived', '18:50', cutOff);
    expect(mergeDesks([late, here])).toEqual({
      moves: [here],
      repeats: [{ entryId: late.id, of: here }],
      clashes: [],
    });
    const earlier = said('B', 'ada', 'arrived', '18:40', cutOff);
    expect(mergeDesks([here, earlier])).toMatchObject({ moves: [earlier], repeats: [{ entryId: here.id }] });
  });

  test('see someone leave and arrive without knowing of each other: a person has to look', () => {
    const left = said('A', 'ada', 'left', '18:50');
    const arrived = said('A', 'ada', 'arrived', '18:20');
    const late = said('B', 'ada', 'arrived', '18:55', cutOff);
    const { moves, clashes } = mergeDesks([late, left, arrived]);
    expect(moves).toEqual([arrived, left, late]);
    expect(clashes).toEqual([{ kind: 'crossed', memberId: 'ada', entryId: late.id, otherId: left.id }]);
  });

  test('who comes back with both desks aware of it is no clash', () => {
    const evening = [
      said('A', 'ada', 'arrived', '18:20'),
      said('A', 'ada', 'left', '18:50'),
      said('B', 'ada', 'arrived', '18:55'),
    ];
    expect(mergeDesks(evening).clashes).toEqual([]);
  });

  test('a change of presence, in the room then remote, counts', () => {
    const evening = [
      said('A', 'ada', 'arrived', '18:20'),
      said('A', 'ada', 'arrived', '18:50', { mode: 'remote' }),
    ];
    expect(mergeDesks(evening).moves).toEqual(evening);
  });
});

test('a paper that names someone another desk saw leave is shown (proxy.holder)', () => {
  const left = said('A', 'bakary', 'left', '18:50');
  const paper = { id: 'paper', desk: 'B', giverId: 'driss', holderId: 'bakary', at: at('19:00') };
  const evening = [said('A', 'bakary', 'arrived', '18:00'), left];
  expect(mergeDesks(evening, [{ ...paper, seenAt: at('18:30') }]).clashes).toEqual([
    { kind: 'holder-gone', memberId: 'driss', entryId: 'paper', otherId: left.id },
  ]);
  expect(mergeDesks(evening, [{ ...paper, seenAt: at('18:55') }]).clashes).toEqual([]);
  expect(mergeDesks(evening, [{ ...paper, holderId: null, seenAt: at('18:30') }]).clashes).toEqual([]);
});

test('a ballot cast for someone who had already arrived is shown (proxy.revocation: arrival)', () => {
  const late = said('B', 'driss', 'arrived', '18:45', cutOff);
  const ballot = (time: string) => [{ memberId: 'driss', at: at(time) }];
  expect(mergeDesks([late], [], ballot('19:00')).clashes).toEqual([
    { kind: 'spoken-for', memberId: 'driss', entryId: late.id, otherId: null },
  ]);
  expect(mergeDesks([late], [], ballot('18:40')).clashes).toEqual([]);
});

const people = ['ada', 'bakary', 'chloe'];
const queue = (desk: string) =>
  fc
    .array(
      fc.record({
        memberId: fc.constantFrom(...people),
        kind: fc.constantFrom('arrived' as const, 'left' as const),
        mode: fc.constantFrom('present' as const, 'remote' as const),
        minute: fc.integer({ min: 10, max: 25 }),
        seen: fc.integer({ min: 0, max: 9 }),
        received: fc.integer({ min: 26, max: 59 }),
      }),
      { maxLength: 8 },
    )
    .map((entries) =>
      entries.map(
        ({ memberId, kind, mode, minute, seen, received }, place): DeskEntry => ({
          id: `${desk}-${place}`,
          ...{ desk, memberId, kind, mode },
          at: at(`18:${minute}`),
          seenAt: at(`18:0${seen}`),
          receivedAt: at(`18:${received}`),
        }),
      ),
    );
const queues = fc.tuple(queue('A'), queue('B'));
const shuffled = queues.chain(([a, b]) =>
  fc.record({
    entries: fc.constant([...a, ...b]),
    interleaved: fc.shuffledSubarray([...a, ...b], { minLength: a.length + b.length }),
  }),
);

test('any interleaving of two queues gives the same presence, the same repeats and the same clashes', () => {
  fc.assert(
    fc.property(shuffled, ({ entries, interleaved }) => {
      expect(mergeDesks(interleaved)).toEqual(mergeDesks(entries));
    }),
    { numRuns: 500 },
  );
});

test('an entry sent again changes nothing', () => {
  fc.assert(
    fc.property(queues, fc.nat(), ([a, b], which) => {
      const entries = [...a, ...b];
      const again = entries.length ? [entries[which % entries.length] as DeskEntry] : [];
      expect(mergeDesks([...entries, ...again])).toEqual(mergeDesks(entries));
    }),
  );
});

test('nothing is lost: at every minute the merge puts in the room whom the entries put there', () => {
  fc.assert(
    fc.property(queues, fc.integer({ min: 0, max: 59 }), ([a, b], minute) => {
      const instant = at(`18:${String(minute).padStart(2, '0')}`);
      const entries = [...a, ...b];
      const merged = presenceAt(instant, defaultStatutes, mergeDesks(entries).moves);
      expect(merged).toEqual(presenceAt(instant, defaultStatutes, entries));
    }),
  );
});

describe('the time of an entry', () => {
  test.each([
    ['a clock that agrees is believed', '18:42', '20:00', '20:00:30', '18:42:00'],
    ['a clock ten minutes slow is put right', '18:32', '19:50', '20:00', '18:42:00'],
    ['a clock ten minutes fast too', '18:52', '20:10', '20:00', '18:42:00'],
    ['nothing happens later than now', '20:00:20', '20:00:20', '20:00', '20:00:00'],
  ])('%s', (_, saidAt, sentAt, now, expected) => {
    expect(timeOfEntry({ saidAt: at(saidAt), sentAt: at(sentAt) }, at(now))).toEqual(at(expected));
  });
});
