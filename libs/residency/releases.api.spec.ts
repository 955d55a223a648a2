import { newId } from '@etabli/kernel';
import { ask, sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal } from '../membership/testing/asking.js';
import { inDays, type Villager } from '../membership/testing/village.js';
import { daysHalves, weekOf } from './rules/week.js';
import { GIVEN, type Given, PlaceHouse } from './testing/place-house.js';
import { writers } from './testing/writers.js';

let house: PlaceHouse;
let elsewhere: PlaceHouse;
beforeAll(async () => {
  house = await PlaceHouse.opened();
  elsewhere = await PlaceHouse.opened();
});

const RELEASE = 'DeskRelease { id startsOn endsOn week backFrom viewerCan { action allowed } }';
const TAKEN = 'ManyTakings { items { id onDay half seat lost person { displayName } place { name } } }';
interface Lent {
  id: string;
  backFrom: string | null;
}
interface Taken {
  id: string;
  half: number;
  seat: number;
}

/** Nour has a desk, and lends it for two weeks, or as said. */
async function lent(how: Record<string, unknown> = {}, place: Record<string, unknown> = {}) {
  const desk = await house.place(place);
  const stay = await house.give(desk, house.nour, { seats: place['capacity'] ?? 1 });
  const input = { allocationId: stay.id, startsOn: inDays(0), endsOn: inDays(13), ...how };
  const release = await doing<Lent>(house.nour, 'releaseDesk', { input }, RELEASE);
  return { desk, stay, release };
}
const wanted = (releaseId: string, onDay: string, halves = [0, 1], more = {}) => ({
  input: { releaseId, onDay, halves, ...more },
});
const take = async (who: Villager, ...asked: Parameters<typeof wanted>): Promise<Taken[]> =>
  (await doing<{ items: Taken[] }>(who, 'takeDesk', wanted(...asked), TAKEN)).items;
const giveBack = (who: Villager, taken: Taken[]) =>
  doing(who, 'giveDeskBack', { ids: taken.map(({ id }) => id) }, TAKEN);

describe('a place', () => {
  test('is lent for two weeks, taken for a day, seen on the plan, given back', async () => {
    const { release } = await lent();
    const offered = await asking<{ release: Lent }[]>(
      house.max,
      'offeredDesks',
      { onDay: inDays(2) },
      'halves release { id person { displayName } }',
    );
    expect(offered).toContainEqual({
      halves: [0, 1],
      release: { id: release.id, person: { displayName: 'Nour Haddad' } },
    });
    const taken = await take(house.max, release.id, inDays(2));
    expect(taken).toMatchObject([
      { half: 0, seat: 1 },
      { half: 1, seat: 1 },
    ]);
    const plan = await asking<{ releases: Lent[]; takings: object[] }>(
      house.ada,
      'plan',
      { from: inDays(2), to: inDays(2) },
      'releases { id } takings { releaseId half person { displayName } }',
    );
    expect(plan.releases).toContainEqual({ id: release.id });
    expect(plan.takings).toContainEqual({
      releaseId: release.id,
      half: 1,
      person: { displayName: 'Max Faure' },
    });
    await giveBack(house.max, taken);
    expect((await refusal(house.max, 'giveDeskBack', { ids: [taken[0]?.id] })).code).toBe('desk.given-back');
    await giveBack(house.ada, await take(house.ada, release.id, inDays(2)));
  });

  test('that is taken is refused with who has it and what else is offered', async () => {
    const { release } = await lent();
    const other = await lent({}, { name: 'Poste près du poêle' });
    await take(house.max, release.id, inDays(3), [0]);
    const refused = await refusal(house.ada, 'takeDesk', wanted(release.id, inDays(3)));
    expect(refused).toMatchObject({ code: 'desk.taken', values: { name: 'Max Faure', on: inDays(3) } });
    expect(refused.values['instead']).toContain('Poste près du poêle');
    expect(await take(house.ada, release.id, inDays(3), [1])).toHaveLength(1);
    expect((await refusal(house.max, 'takeDesk', wanted(other.release.id, inDays(3)))).code).toBe(
      'desk.has-one',
    );
  });

  test('is kept for one day by who lends it, and goes back to them with the rest', async () => {
    const { release } = await lent({ endsOn: null, week: daysHalves(inDays(4)) });
    await take(house.nour, release.id, inDays(4));
    const refused = await refusal(house.ada, 'takeDesk', wanted(release.id, inDays(4)));
    expect(refused).toMatchObject({ code: 'desk.taken', values: { name: 'Nour Haddad' } });
    const kept = await take(house.nour, release.id, inDays(11));
    await giveBack(house.nour, kept);
    const taken = await take(house.ada, release.id, inDays(11));
    const back = { id: release.id, fromDay: inDays(0) };
    expect((await refusal(house.nour, 'takeDeskBack', back)).values).toMatchObject({ name: 'Ada Roux' });
    await giveBack(house.ada, taken);
    await doing(house.nour, 'takeDeskBack', back, 'DeskRelease { id }');
    expect(await asking(house.nour, 'myTakings', {}, 'id')).toEqual([]);
  });

  test('is lent every week on one day, and on no other', async () => {
    const { release } = await lent({ endsOn: null, week: daysHalves(inDays(4)) });
    const taken = await take(house.ada, release.id, inDays(11));
    expect((await refusal(house.ada, 'takeDesk', wanted(release.id, inDays(5)))).code).toBe(
      'desk.not-released',
    );
    expect((await refusal(house.ada, 'takeDesk', wanted(release.id, inDays(-3)))).code).toBe('desk.ahead');
    expect((await refusal(house.ada, 'takeDesk', wanted(release.id, inDays(67)))).code).toBe('desk.ahead');
    const bad = wanted(release.id, inDays(4), [2]);
    expect((await refusal(house.ada, 'takeDesk', bad)).code).toMatch(/^input/);
    await giveBack(house.ada, taken);
  });

  test('every Friday, then for two weeks too: the other days, and Fridays stay as they were', async () => {
    const stay = await house.give(await house.place(), house.nour, { week: weekOf([6, 7, 8, 9]) });
    const lend = (how: object) => ({ input: { allocationId: stay.id, startsOn: inDays(0), ...how } });
    await doing(house.nour, 'releaseDesk', lend({ week: weekOf([8, 9]), endsOn: null }), RELEASE);
    const away = await doing<{ week: number }>(
      house.nour,
      'releaseDesk',
      lend({ endsOn: inDays(13) }),
      'DeskRelease { week }',
    );
    expect(away.week).toBe(weekOf([6, 7]));
  });

  test('is lent by who has it, on days that are theirs, once', async () => {
    const desk = await house.place();
    const stay = await house.give(desk, house.nour, { week: weekOf([0, 1]), lastDay: inDays(30) });
    const input = (how: object = {}) => ({ input: { allocationId: stay.id, startsOn: inDays(0), ...how } });
    expect((await refusal(house.max, 'releaseDesk', input())).code).toBe('release.not-yours');
    expect((await refusal(elsewhere.odile, 'releaseDesk', input())).code).toBe('not-found');
    expect((await refusal(house.nour, 'releaseDesk', input({ startsOn: inDays(-1) }))).code).toBe(
      'release.past',
    );
    expect((await refusal(house.nour, 'releaseDesk', input({ endsOn: inDays(-1) }))).code).toBe(
      'release.days',
    );
    expect((await refusal(house.nour, 'releaseDesk', input({ startsOn: inDays(31) }))).code).toBe(
      'release.days',
    );
    expect((await refusal(house.nour, 'releaseDesk', input({ week: weekOf([2]) }))).code).toBe(
      'release.not-then',
    );
    await doing(house.odile, 'releaseDesk', input(), RELEASE);
    expect((await refusal(house.nour, 'releaseDesk', input({ week: 1 }))).code).toBe('release.already');
  });
});

describe('taking it back', () => {
  test('waits for the days that somebody counts on; undone, it is lent as before', async () => {
    const { release } = await lent();
    const taken = await take(house.max, release.id, inDays(6));
    const back = { id: release.id, fromDay: inDays(1) };
    const refused = await refusal(house.nour, 'takeDeskBack', back);
    expect(refused).toMatchObject({
      code: 'release.taken',
      values: { name: 'Max Faure', on: inDays(6), back: inDays(7) },
    });
    expect((await refusal(house.max, 'takeDeskBack', back)).code).toBe('release.not-yours');
    expect((await refusal(elsewhere.nour, 'takeDeskBack', back)).code).toBe('not-found');
    expect(await doing(house.nour, 'takeDeskBack', { ...back, fromDay: inDays(7) }, RELEASE)).toMatchObject({
      backFrom: inDays(7),
    });
    expect((await refusal(house.ada, 'takeDesk', wanted(release.id, inDays(8)))).code).toBe(
      'desk.not-released',
    );
    await giveBack(house.max, taken);
    await doing(house.nour, 'takeDeskBack', back, RELEASE);
    expect((await refusal(house.ada, 'takeDesk', wanted(release.id, inDays(6)))).code).toBe(
      'desk.not-released',
    );
    expect(await doing(house.nour, 'releaseDeskAgain', { id: release.id }, RELEASE)).toMatchObject({
      backFrom: null,
    });
    expect((await refusal(house.nour, 'releaseDeskAgain', { id: release.id })).code).toBe('release.not-back');
    await giveBack(house.ada, await take(house.ada, release.id, inDays(6)));
  });

  test('a stay that ends gives back what was taken of it afterwards', async () => {
    const { release, stay } = await lent();
    const [early] = await take(house.max, release.id, inDays(4), [0]);
    const [late] = await take(house.max, release.id, inDays(9), [0]);
    await doing(house.odile, 'endAllocation', { id: stay.id, lastDay: inDays(7) }, GIVEN);
    const mine = await asking<{ id: string; lost: boolean }[]>(house.max, 'myTakings', {}, 'id lost');
    expect(mine).toContainEqual({ id: early?.id, lost: false });
    expect(mine).toContainEqual({ id: late?.id, lost: true });
    expect((await refusal(house.ada, 'takeDesk', wanted(release.id, inDays(9)))).code).toBe(
      'desk.not-released',
    );
    await giveBack(house.max, [early as Taken]);
  });
});

describe('at the same moment', () => {
  test('one of 200 takes a seat, through the API, and all the others are told who has it', async () => {
    const { release } = await lent({}, { name: 'Le poste que tous attendent' });
    const people = [house.max, house.ada, await house.village.welcome('Rémi Blanc')];
    const query = `mutation ($input: TakingInput!) { answer: takeDesk(input: $input) {
      __typename ... on Refusal { code details } ... on ManyTakings { items { id person { displayName } } } } }`;
    interface Told {
      __typename: string;
      code?: string;
      details?: { name: string };
      items?: { person: { displayName: string } }[];
    }
    const answers = await Promise.all(
      Array.from({ length: 200 }, async (_, index) => {
        const { input } = wanted(release.id, inDays(12), index % 2 ? [0, 1] : [0]);
        return (await ask<{ answer: Told }>(query, { input }, people[index % 3] as Villager)).answer;
      }),
    );
    const [winner, ...others] = answers.filter(({ __typename }) => __typename === 'ManyTakings');
    expect(others).toEqual([]);
    const name = winner?.items?.[0]?.person.displayName;
    const refused = answers.filter(({ __typename }) => __typename === 'Refusal');
    expect(refused).toHaveLength(199);
    expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['desk.taken']));
    expect(refused.every(({ details }) => details?.name === name)).toBe(true);
  }, 120_000);

  test('200 writers straight to the database share the seats there are, no more', async () => {
    const { release, stay } = await lent({}, { kind: undefined, capacity: 3, name: 'Bureau à trois' });
    const people = await Promise.all(
      Array.from({ length: 20 }, (_, n) => house.village.welcome(`Membre ${n}`, { account: false })),
    );
    const written = await writers(house.village.id, (write) =>
      Promise.allSettled(
        Array.from({ length: 200 }, (_, n) =>
          write(
            `insert into desk_taking (association_id, id, release_id, allocation_id, person_id, on_day, half, seat)
             values ($1, $2, $3, $4, $5, $6, 0, $7)`,
            [house.village.id, newId(), release.id, stay.id, people[n % 20]?.id, inDays(5), (n % 4) + 1],
          ),
        ),
      ),
    );
    expect(written.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    const seats = await sql<{ seat: number }>(
      'select seat from desk_taking where release_id = $1 and given_back_at is null order by seat',
      [release.id],
    );
    expect(seats.map(({ seat }) => seat)).toEqual([1, 2, 3]);
  }, 60_000);

  test('taking and taking back: either somebody counts on it, or it is back', async () => {
    for (let turn = 0; turn < 8; turn++) {
      const { release } = await lent();
      const [took, back] = await Promise.allSettled([
        take(house.ada, release.id, inDays(10)),
        doing(house.nour, 'takeDeskBack', { id: release.id, fromDay: inDays(0) }, RELEASE),
      ]);
      expect([took.status, back.status].sort()).toEqual(['fulfilled', 'rejected']);
      if (took.status === 'fulfilled') await giveBack(house.ada, took.value);
    }
  }, 60_000);

  test('moving away and taking: nobody has a day of a place that is another’s', async () => {
    for (let turn = 0; turn < 6; turn++) {
      const { release, stay, desk } = await lent();
      await Promise.allSettled([
        take(house.ada, release.id, inDays(10)),
        doing<Given>(house.odile, 'endAllocation', { id: stay.id, lastDay: inDays(8) }, GIVEN),
      ]);
      await house.give(desk, house.max, { startsOn: inDays(9) });
      const standing = await sql(
        'select from desk_taking where allocation_id = $1 and on_day > $2 and given_back_at is null',
        [stay.id, inDays(8)],
      );
      expect(standing).toEqual([]);
    }
  }, 60_000);
});
