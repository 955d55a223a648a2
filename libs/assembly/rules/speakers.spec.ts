import fc from 'fast-check';
import { type FloorEvent, floorOf, type Motive, secondsLeft, takes } from './speakers.js';

const at = (seconds: number) => new Date(Date.UTC(2026, 2, 14, 18) + seconds * 1000);
const event = (kind: FloorEvent['kind'], when: number, more: Partial<FloorEvent> = {}): FloorEvent => ({
  kind,
  at: at(when),
  personId: null,
  motive: null,
  seconds: null,
  ...more,
});
const asks = (personId: string, when: number, motive: Motive = 'speech') =>
  event('asked', when, { personId, motive });
const given = (personId: string, when: number) => event('given', when, { personId, seconds: 180 });
const names = (events: FloorEvent[], ordering: 'first-come' | 'first-time-first' = 'first-come') =>
  floorOf(events, ordering).waiting.map(({ personId }) => personId);

describe('the speakers’ list', () => {
  test.each<[string, FloorEvent[], string[]]>([
    ['as they asked', [asks('Ada', 1), asks('Bakary', 2), asks('Chloé', 3)], ['Ada', 'Bakary', 'Chloé']],
    ['a motion of order before all', [asks('Ada', 1), asks('Bakary', 2, 'order')], ['Bakary', 'Ada']],
    ['a direct answer before speeches', [asks('Ada', 1), asks('Bakary', 2, 'answer')], ['Bakary', 'Ada']],
    [
      'an answer after a motion of order',
      [asks('Ada', 1, 'answer'), asks('Bakary', 2, 'order')],
      ['Bakary', 'Ada'],
    ],
    [
      'asking twice keeps one’s place',
      [asks('Ada', 1), asks('Bakary', 2), asks('Ada', 3)],
      ['Ada', 'Bakary'],
    ],
    [
      'who withdraws is off the list',
      [asks('Ada', 1), asks('Bakary', 2), event('withdrawn', 3, { personId: 'Ada' })],
      ['Bakary'],
    ],
    ['who speaks waits no more', [asks('Ada', 1), asks('Bakary', 2), given('Ada', 3)], ['Bakary']],
  ])('%s', (_, events, expected) => expect(names(events)).toEqual(expected));

  test('lets who has not spoken yet go first, if the chair chose so', () => {
    const events = [
      asks('Ada', 1),
      given('Ada', 2),
      event('ended', 60),
      asks('Ada', 61),
      asks('Bakary', 62),
      asks('Ada', 63),
    ];
    expect(names(events)).toEqual(['Ada', 'Bakary']);
    expect(names(events, 'first-time-first')).toEqual(['Bakary', 'Ada']);
    expect(names([...events, asks('Ada', 64, 'order')], 'first-time-first')).toEqual(['Ada', 'Bakary']);
  });

  test('counts the time of each, over several speeches, and what is left of the one under way', () => {
    const events = [
      asks('Ada', 0),
      given('Ada', 10),
      asks('Bakary', 20),
      given('Bakary', 100),
      event('ended', 130),
      asks('Ada', 131),
      given('Ada', 140),
      event('extended', 150, { seconds: 60 }),
    ];
    const floor = floorOf(events, 'first-come');
    expect(floor.spoken).toEqual([
      { personId: 'Ada', times: 1, seconds: 90 },
      { personId: 'Bakary', times: 1, seconds: 30 },
    ]);
    expect(floor.speaking).toMatchObject({ personId: 'Ada', seconds: 240 });
    expect(secondsLeft({ since: at(140), seconds: 240 }, at(200))).toBe(180);
    expect(secondsLeft({ since: at(140), seconds: 240 }, at(385))).toBe(-5);
  });

  test('once closed takes motions of order only, until it is opened again', () => {
    const closed = floorOf([event('closed', 1)], 'first-come');
    expect([takes(closed, 'speech'), takes(closed, 'answer'), takes(closed, 'order')]).toEqual([
      false,
      false,
      true,
    ]);
    expect(floorOf([event('closed', 1), event('reopened', 2)], 'first-come').closed).toBe(false);
  });

  test('passes over who has left the room, and gives them their place again', () => {
    const events = [asks('Ada', 1), asks('Bakary', 2)];
    const here = (gone: string) => (personId: string) => personId !== gone;
    expect(floorOf(events, 'first-come', here('Ada')).waiting.map(({ personId }) => personId)).toEqual([
      'Bakary',
    ]);
    expect(names(events)).toEqual(['Ada', 'Bakary']);
  });
});

describe('whatever happens to a list', () => {
  const anyone = fc.constantFrom('Ada', 'Bakary', 'Chloé', 'Driss');
  const happening = fc.oneof(
    fc.record({
      kind: fc.constant('asked' as const),
      personId: anyone,
      motive: fc.constantFrom('speech', 'answer', 'order'),
    }),
    fc.record({ kind: fc.constantFrom('withdrawn' as const, 'given' as const), personId: anyone }),
    fc.record({
      kind: fc.constantFrom('extended' as const, 'ended' as const, 'closed' as const, 'reopened' as const),
    }),
  );
  const stories = fc
    .array(happening, { maxLength: 40 })
    .map((story) =>
      story.map((one, index) => event(one.kind, index * 7, { seconds: 60, ...(one as object) })),
    );

  test('nobody waits twice, and whoever asked waits, speaks, has spoken or withdrew', () => {
    fc.assert(
      fc.property(stories, (events) => {
        const { waiting, speaking, spoken } = floorOf(events, 'first-come');
        const queue = waiting.map(({ personId }) => personId);
        expect(new Set(queue).size).toBe(queue.length);
        const settled = new Set([
          ...queue,
          ...spoken.map(({ personId }) => personId),
          ...(speaking ? [speaking.personId] : []),
          ...events.filter(({ kind }) => kind === 'withdrawn').map(({ personId }) => personId),
        ]);
        for (const { kind, personId } of events) if (kind === 'asked') expect(settled).toContain(personId);
      }),
    );
  });

  test('the order changes who comes first, never who waits nor what was said', () => {
    fc.assert(
      fc.property(stories, (events) => {
        const [come, fresh] = [floorOf(events, 'first-come'), floorOf(events, 'first-time-first')];
        const sorted = ({ waiting }: typeof come) => waiting.map(({ personId }) => personId).sort();
        expect(sorted(fresh)).toEqual(sorted(come));
        expect({ ...fresh, waiting: [] }).toEqual({ ...come, waiting: [] });
      }),
    );
  });

  test('no speech comes before one by somebody who has not spoken, when these go first', () => {
    fc.assert(
      fc.property(stories, (events) => {
        const { waiting, spoken } = floorOf(events, 'first-time-first');
        const again = waiting
          .filter(({ motive }) => motive === 'speech')
          .map(({ personId }) => spoken.some((one) => one.personId === personId));
        expect(again).toEqual([...again].sort((a, b) => Number(a) - Number(b)));
      }),
    );
  });

  test('all the time held is somebody’s', () => {
    fc.assert(
      fc.property(stories, (events) => {
        const { spoken, speaking } = floorOf(events, 'first-come');
        let [held, since] = [0, null as number | null];
        for (const { kind, at: when } of events) {
          if (kind !== 'given' && kind !== 'ended') continue;
          if (since !== null) held += (when.getTime() - since) / 1000;
          since = kind === 'given' ? when.getTime() : null;
        }
        expect(spoken.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(held);
        expect(speaking !== null).toBe(since !== null);
      }),
    );
  });
});
