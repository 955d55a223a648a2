import { changesOf, type Plan, seenAs, shownOn } from './day.js';

const place = {
  kind: 'office' as const,
  floorId: 'f',
  areaHundredths: 800,
  capacity: 1,
  features: [],
  priceCents: 0,
  offeredUntil: null as string | null,
};
const person = { id: 'p', displayName: 'Nour Haddad', givenName: 'Nour' };
const plan: Plan = {
  ...{ from: '2026-01-01', to: '2026-12-31', buildings: [] },
  places: [
    { ...place, id: 'one', name: 'Bureau 1', opensOn: '2020-01-01', closesOn: null },
    { ...place, id: 'two', name: 'Bureau 2', opensOn: '2020-01-01', closesOn: null },
    { ...place, id: 'both', name: 'Traversant', opensOn: '2026-03-01', closesOn: '2026-06-30' },
  ],
  shapes: [
    {
      id: 's',
      placeId: 'one',
      floorId: 'f',
      points: [
        [0, 0],
        [10, 0],
        [10, 10],
      ],
      fromDay: '2020-01-01',
    },
    { id: 't', placeId: 'one', floorId: null, points: null, fromDay: '2026-10-01' },
  ],
  stays: [
    { id: 'a', placeId: 'both', startsOn: '2026-03-01', endsOn: '2026-06-30', week: 16383, seats: 1, person },
  ],
  holds: ['one', 'two'].map((placeId) => ({
    ...{ placeId, compositionId: 'c', intoIds: ['both'] },
    ...{ startsOn: '2026-03-01', endsOn: '2026-06-30' },
  })),
  releases: [
    {
      ...{
        id: 'r',
        allocationId: 'a',
        placeId: 'both',
        startsOn: '2026-05-04',
        endsOn: '2026-05-08',
        week: 16383,
      },
      ...{ backFrom: null, stayFrom: '2026-03-01', stayUntil: '2026-06-30', stayWeek: 16383, seats: 1 },
    },
  ],
  takings: [
    {
      ...{ allocationId: 'a', placeId: 'both', onDay: '2026-05-05', half: 0, seat: 1 },
      person: { id: 'q', displayName: 'Max Faure', givenName: 'Max' },
    },
  ],
};

const states = (day: string) =>
  Object.fromEntries(shownOn(plan, day).map((one) => [one.place.id, one.standing.state]));

test('a room made of two is there while it lasts, and what it is made of says so', () => {
  expect(states('2026-02-01')).toEqual({ one: 'free', two: 'free' });
  expect(states('2026-06-01')).toEqual({ one: 'merged', two: 'merged', both: 'leaving' });
  expect(shownOn(plan, '2026-06-01')[0]?.within?.name).toBe('Traversant');
  expect(states('2026-07-01')).toEqual({ one: 'free', two: 'free' });
});

test('a place is drawn as it was on the day', () => {
  expect(shownOn(plan, '2026-02-01')[0]?.points).toHaveLength(3);
  expect(shownOn(plan, '2026-11-01')[0]?.points).toBeNull();
});

test('the days on which something changes are those of arrivals, and after departures', () => {
  expect(changesOf(plan)).toEqual(['2026-03-01', '2026-07-01']);
});

test('a place that is kept for somebody says so, and did not before anybody knew', () => {
  const offered = {
    ...plan,
    places: plan.places.map((one) => ({ ...one, offeredUntil: '2026-02-09T23:00:00Z' })),
  };
  const on = (day: string) => shownOn(offered, day)[0]?.offered;
  expect([on('2026-01-31'), on('2026-02-05'), on('2026-12-01')]).toEqual([false, true, true]);
  expect(shownOn(plan, '2026-02-05')[0]?.offered).toBe(false);
});

test('a place that is lent for a day says so, and shows who took it', () => {
  const onDay = (day: string) => {
    const one = shownOn(plan, day).find(({ place: { id } }) => id === 'both');
    return one && [seenAs(one), one.lent.halves, one.lent.takers.map(({ givenName }) => givenName)];
  };
  expect(onDay('2026-05-04')).toEqual(['lent', [0, 1], []]);
  expect(onDay('2026-05-05')).toEqual(['lent', [1], ['Max']]);
  expect(onDay('2026-05-09')).toEqual(['leaving', [], []]);
});

test('a place of two with one there all week is not full, rather than shared by parts of the week', () => {
  const roomy = { ...plan, places: plan.places.map((one) => ({ ...one, capacity: 2 })), releases: [] };
  const both = (shown: Plan) => shownOn(shown, '2026-04-01').find(({ place: { id } }) => id === 'both');
  const seen = both(roomy);
  expect(seen && seenAs(seen)).toBe('partly');
  const mornings = roomy.stays.map((stay) => ({ ...stay, week: 1 }));
  const parted = both({ ...roomy, places: plan.places, stays: mornings });
  expect(parted && seenAs(parted)).toBe('shared');
});
