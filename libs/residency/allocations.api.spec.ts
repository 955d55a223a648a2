import { sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal } from '../membership/testing/asking.js';
import { inDays } from '../membership/testing/village.js';
import { type Line, replay } from './rules/history.js';
import { weekOf } from './rules/week.js';
import { GIVEN, type Given, PlaceHouse } from './testing/place-house.js';

let house: PlaceHouse;
let elsewhere: PlaceHouse;
beforeAll(async () => {
  house = await PlaceHouse.opened();
  elsewhere = await PlaceHouse.opened();
});

const MANY = 'ManyAllocations { items { id startsOn endsOn place { id } } }';

describe('a place', () => {
  test('is given to a member, for the share of the price of their week', async () => {
    const desk = await house.place();
    const given = await house.give(desk, house.nour, { week: weekOf([0, 1, 2, 3]) });
    expect(given).toMatchObject({
      startsOn: inDays(0),
      endsOn: null,
      monthlyCents: 8_000,
      person: { displayName: 'Nour Haddad' },
    });
    const shared = await house.give(desk, house.max, { week: weekOf([4, 5]) });
    expect(shared.monthlyCents).toBe(4_000);
    const { allocations } = await asking<{ allocations: Given[] }>(
      house.max,
      'place',
      { id: desk },
      'allocations { monthlyCents person { displayName } }',
    );
    expect(allocations).toContainEqual({ monthlyCents: null, person: { displayName: 'Nour Haddad' } });
    expect(allocations).toContainEqual({ monthlyCents: 4_000, person: { displayName: 'Max Faure' } });
  });

  test('that is taken is refused with who holds it, when it is free and what is free instead', async () => {
    const asked = await house.place({ areaHundredths: 900, kind: undefined, name: 'Poste au soleil' });
    const near = await house.place({ areaHundredths: 910, name: 'Poste à l’ombre' });
    await house.give(asked, house.nour, { startsOn: inDays(-30), lastDay: inDays(20) });
    const refused = await house.refusedTo(asked, house.ada);
    expect(refused).toMatchObject({ code: 'allocation.taken', field: 'placeId' });
    expect(refused.values).toMatchObject({
      name: 'Nour Haddad',
      from: inDays(-30),
      until: inDays(20),
      freeFrom: inDays(21),
    });
    expect((refused.values['insteadIds'] as string[])[0]).toBe(near);
    expect(refused.message).toContain('Poste à l’ombre');
    await house.give(near, house.ada);
    expect(Object.entries(await house.plan(inDays(0)))).toEqual(
      expect.arrayContaining([
        ['Poste au soleil', ['Nour Haddad']],
        ['Poste à l’ombre', ['Ada Roux']],
      ]),
    );
  });

  test('is refused where nothing can be given', async () => {
    const desk = await house.place();
    const room = await house.place({ kind: undefined, name: 'Une salle' });
    await sql(`update place set kind = 'meeting_room' where id = $1`, [room]);
    const code = async (...asked: Parameters<PlaceHouse['refusedTo']>) =>
      (await house.refusedTo(...asked)).code;
    expect(await code(room, house.nour)).toBe('place.by-the-hour');
    expect(await code(desk, house.nour, { week: 0 })).toBe('allocation.week');
    expect(await code(desk, house.nour, { seats: 2 })).toBe('allocation.seats');
    expect(await code(desk, house.nour, { lastDay: inDays(-1) })).toBe('allocation.ends-before-start');
    expect(await code(desk, house.nour, { startsOn: inDays(-4000) })).toBe('place.not-open');
    expect(await code(desk, house.odile)).toBe('allocation.not-a-member');
    expect(await code(desk, house.nour, {}, house.max)).toBe('access.denied');
    expect(await code(desk, house.nour, {}, elsewhere.odile)).toBe('not-found');
    expect(await code(desk, elsewhere.nour)).toBe('not-found');
    expect(await code('no-such-place', house.nour)).toBe('not-found');
  });

  test('is left on a day, kept after all, or taken back when it was a mistake', async () => {
    const desk = await house.place();
    const { id } = await house.give(desk, house.nour, { startsOn: inDays(-100) });
    const end = { id, lastDay: inDays(10), reason: 'Déménage' };
    expect(await doing(house.odile, 'endAllocation', end, GIVEN)).toMatchObject({ endsOn: inDays(10) });
    const next = await house.give(desk, house.max, { startsOn: inDays(11) });
    expect((await refusal(house.odile, 'keepAllocation', { id })).code).toBe('allocation.taken');
    await doing(house.odile, 'takeBackAllocation', { id: next.id }, GIVEN);
    expect(await doing(house.odile, 'keepAllocation', { id }, GIVEN)).toMatchObject({ endsOn: null });
    expect((await refusal(house.odile, 'keepAllocation', { id })).code).toBe('allocation.not-ended');
    expect((await refusal(house.odile, 'takeBackAllocation', { id: next.id })).code).toBe(
      'allocation.never-was',
    );
    await sql(`update occupancy set recorded_at = now() - interval '3 days' where id = $1`, [id]);
    expect((await refusal(house.odile, 'takeBackAllocation', { id })).code).toBe('allocation.too-late');
    const before = { id, lastDay: inDays(-200) };
    expect((await refusal(house.odile, 'endAllocation', before)).code).toBe('allocation.ends-before-start');
    expect((await refusal(house.nour, 'endAllocation', end)).code).toBe('access.denied');
    expect((await refusal(elsewhere.odile, 'endAllocation', end)).code).toBe('not-found');
  });

  test('is exchanged in a chain of three, all of it or nothing, and back', async () => {
    const desks = [await house.place(), await house.place(), await house.place()] as [string, string, string];
    const people = [house.nour, house.max, house.ada];
    const given: Given[] = [];
    for (const [index, desk] of desks.entries()) {
      given.push(await house.give(desk, people[index] as typeof house.nour, { startsOn: inDays(-10) }));
    }
    const moves = given.map(({ id }, index) => ({ allocationId: id, placeId: desks[(index + 1) % 3] }));
    const half = { moves: moves.slice(0, 2), onDay: inDays(5) };
    expect((await refusal(house.odile, 'moveAllocations', half)).code).toBe('allocation.taken');
    const { items } = await doing<{ items: Given[] }>(
      house.odile,
      'moveAllocations',
      { moves, onDay: inDays(5) },
      MANY,
    );
    expect(items.map(({ place }) => place.id)).toEqual([desks[1], desks[2], desks[0]]);
    const [first] = items as [Given];
    expect((await refusal(house.odile, 'takeBackAllocation', { id: first.id })).code).toBe(
      'allocation.taken',
    );
    const same = { moves: [{ allocationId: first.id, placeId: first.place.id }], onDay: inDays(6) };
    expect((await refusal(house.odile, 'moveAllocations', same)).code).toBe('allocation.same-place');
  });

  test('that somebody moved from is theirs again when the move is taken back', async () => {
    const [from, to] = [await house.place(), await house.place()];
    const before = await house.give(from, house.nour, { startsOn: inDays(-10) });
    const { items } = await doing<{ items: Given[] }>(
      house.odile,
      'moveAllocations',
      { moves: [{ allocationId: before.id, placeId: to }], onDay: inDays(3) },
      MANY,
    );
    await doing(house.odile, 'takeBackAllocation', { id: items[0]?.id }, GIVEN);
    expect((await refusal(house.odile, 'keepAllocation', { id: before.id })).code).toBe(
      'allocation.not-ended',
    );
    expect((await house.refusedTo(from, house.max)).code).toBe('allocation.taken');
    await house.give(to, house.max, { startsOn: inDays(3) });
  });
});

describe('asked for by many at once', () => {
  test('through the API, one of 200 has it and all the others are told by whom it is held', async () => {
    const desk = await house.place({ name: 'Le poste que tous veulent' });
    const free = await house.place({ name: 'Le poste que nul ne voit', areaHundredths: 600 });
    const people = [house.nour, house.max, house.ada];
    const query = `mutation ($input: AllocationInput!) { answer: allocatePlace(input: $input) {
      __typename ... on Refusal { code details } ... on Allocation { person { displayName } } } }`;
    const { ask } = await import('../../apps/api/testing/client.js');
    const answers = await Promise.all(
      Array.from({ length: 200 }, async (_, index) => {
        const input = { placeId: desk, personId: people[index % 3]?.id, startsOn: inDays(index % 5) };
        type Told = { __typename: string; code?: string; details?: { name: string; insteadIds: string[] } };
        return (await ask<{ answer: Told }>(query, { input }, house.odile)).answer;
      }),
    );
    expect(answers.filter(({ __typename }) => __typename === 'Allocation')).toHaveLength(1);
    const refused = answers.filter(({ __typename }) => __typename === 'Refusal');
    expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['allocation.taken']));
    const [winner] = Object.entries(await house.plan(inDays(10))).flatMap(([name, [who]]) =>
      name === 'Le poste que tous veulent' ? [who] : [],
    );
    expect(refused.every(({ details }) => details?.name === winner)).toBe(true);
    expect(refused.every(({ details }) => details?.insteadIds.length)).toBe(true);
    expect(await asking(house.nour, 'freePlaces', { startsOn: inDays(0) }, 'id')).toContainEqual({
      id: free,
    });
  }, 120_000);
});

describe('the log', () => {
  test('replayed, gives the plan of any day; and nobody can rewrite it', async () => {
    const rows = await sql<{ at: Date; id: string; kind: string; line: Record<string, never> }>(
      `select recorded_at as at, id, 'allocated' as kind, to_jsonb(a) as line from allocation a where association_id = $1
       union all select recorded_at, allocation_id, 'ended', to_jsonb(e) from allocation_end e where association_id = $1
       order by at`,
      [house.village.id],
    );
    const log: Line[] = rows.map(({ id, kind, line }) =>
      kind === 'ended'
        ? { kind: 'ended', allocationId: id, lastDay: line['last_day'] ?? null }
        : {
            kind: 'allocated',
            allocationId: id,
            stay: {
              placeId: line['place_id'] ?? '',
              period: { start: line['starts_on'] ?? '', end: line['ends_on'] ?? null },
              week: Number(line['week']),
              seats: Number(line['seats']),
            },
          },
    );
    const kept = await sql<{ id: string; start: string; end: string | null }>(
      `select id, starts_on::text as start, ends_on::text as "end" from occupancy
       where association_id = $1 and not isempty(in_force) order by id`,
      [house.village.id],
    );
    const replayed = [...replay(log)].map(([id, { period }]) => ({ id, ...period }));
    expect(replayed.sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(kept);
    const rights = await sql<{ table: string; rights: string }>(
      `select table_name as table, string_agg(privilege_type, ' ' order by privilege_type) as rights
       from information_schema.role_table_grants where grantee = 'etabli_app'
         and table_name in ('allocation', 'allocation_end', 'occupancy', 'allocation_slot') group by 1 order by 1`,
    );
    expect(rights).toEqual([
      { table: 'allocation', rights: 'INSERT SELECT' },
      { table: 'allocation_end', rights: 'INSERT SELECT' },
      { table: 'allocation_slot', rights: 'SELECT' },
      { table: 'occupancy', rights: 'SELECT' },
    ]);
  });
});
