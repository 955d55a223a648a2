import { newId } from '@etabli/kernel';
import { ask, sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal, refusedQuestion } from '../membership/testing/asking.js';
import { inDays, type Villager } from '../membership/testing/village.js';
import { WHOLE_WEEK } from './rules/week.js';
import { PlaceHouse } from './testing/place-house.js';
import { writers } from './testing/writers.js';

let house: PlaceHouse;
let elsewhere: PlaceHouse;
beforeAll(async () => {
  house = await PlaceHouse.opened();
  elsewhere = await PlaceHouse.opened();
});

interface Held {
  id: string;
  left: number;
  used: number;
  validUntil: string | null;
}
const PASS = 'Pass { id name left used validUntil person { displayName } viewerCan { action allowed } }';
const CHECK = 'CheckIn { id onDay half }';

const kindOf = async (how: Record<string, unknown> = {}): Promise<string> => {
  const input = { name: `Carnet ${newId().slice(-6)}`, halfDays: 2, priceCents: 4_000, ...how };
  return (await doing<{ id: string }>(house.odile, 'offerPassKind', { input }, 'PassKind { id }')).id;
};
const buy = (who: Villager, kindId: string, more: Record<string, unknown> = {}) =>
  doing<Held>(who, 'buyPass', { kindId, ...more }, PASS);
const press = (id = newId()) => ({ input: { id, at: new Date().toISOString() } });
const passesOf = (who: Villager) => asking<Held[]>(who, 'passesOf', {}, 'id left used');

describe('a kind of pass', () => {
  test('is offered, retired and offered again; its name is taken once', async () => {
    const input = { name: 'Dix demi-journées', halfDays: 10, validDays: 180, priceCents: 9_000 };
    const { id } = await doing<{ id: string }>(house.odile, 'offerPassKind', { input }, 'PassKind { id }');
    expect(await refusal(house.odile, 'offerPassKind', { input })).toMatchObject({
      ...{ code: 'pass-kind.name-taken', field: 'name' },
    });
    await doing(house.odile, 'retirePassKind', { id }, 'PassKind { id }');
    expect((await refusal(house.odile, 'retirePassKind', { id })).code).toBe('pass-kind.retired');
    expect((await refusal(house.nour, 'buyPass', { kindId: id })).code).toBe('pass-kind.retired');
    await doing(house.odile, 'offerPassKindAgain', { id }, 'PassKind { id }');
    expect((await refusal(house.odile, 'offerPassKindAgain', { id })).code).toBe('pass-kind.offered-already');
    expect(await buy(house.nour, id)).toMatchObject({ left: 10, validUntil: inDays(179) });
  });

  test('is kept by who looks after the places, and has a name and half-days', async () => {
    const input = { name: 'Une journée', halfDays: 2, priceCents: 1_500 };
    expect((await refusal(house.nour, 'offerPassKind', { input })).code).toBe('access.denied');
    const blank = { input: { ...input, name: '   ' } };
    expect(await refusal(house.odile, 'offerPassKind', blank)).toMatchObject({ code: 'input.required' });
    const none = { input: { ...input, halfDays: 0 } };
    expect((await refusal(house.odile, 'offerPassKind', none)).code).toMatch(/^input/);
  });
});

describe('a pass', () => {
  test('is bought by a member, and asked for with the month', async () => {
    const pass = await buy(house.max, await kindOf({ name: 'La paire', priceCents: 4_200 }));
    expect(pass).toMatchObject({ left: 2, used: 0, validUntil: null });
    const rows = await sql<{ label: string; unit_cents: number; on_day: string }>(
      `select u.label, u.unit_cents, u.on_day::text from service_use u join pass p on p.use_id = u.id where p.id = $1`,
      [pass.id],
    );
    expect(rows).toEqual([{ label: 'La paire', unit_cents: 4_200, on_day: inDays(0) }]);
    await doing(house.max, 'withdrawPass', { id: pass.id }, PASS);
    expect((await refusal(house.max, 'withdrawPass', { id: pass.id })).code).toBe('pass.withdrawn');
    const [use] = await sql<{ gone: boolean }>(
      `select u.withdrawn_at is not null as gone from service_use u join pass p on p.use_id = u.id where p.id = $1`,
      [pass.id],
    );
    expect(use?.gone).toBe(true);
  });

  test('is sold at the desk; nobody buys for somebody else, nor sees what they have', async () => {
    const kindId = await kindOf();
    const sold = await buy(house.odile, kindId, { personId: house.ada.id });
    expect(sold).toMatchObject({ person: { displayName: 'Ada Roux' } });
    expect((await refusal(house.max, 'buyPass', { kindId, personId: house.ada.id })).code).toBe(
      'place.not-yours',
    );
    expect(await refusedQuestion(house.max, 'passesOf', { personId: house.ada.id }, 'id')).toBe(
      'place.not-yours',
    );
    expect(await refusedQuestion(house.max, 'passesHeld', {}, 'total')).toBe('access.denied');
    expect((await refusal(elsewhere.nour, 'buyPass', { kindId })).code).toBe('not-found');
    expect((await refusal(elsewhere.odile, 'withdrawPass', { id: sold.id })).code).toBe('not-found');
    const { items } = await asking<{ items: Held[] }>(house.odile, 'passesHeld', {}, 'items { id }');
    expect(items).toContainEqual({ id: sold.id });
  });
});

describe('at the door', () => {
  test('who has a place presses without a pass; two presses count once', async () => {
    await house.give(await house.place(), house.nour);
    const first = await doing(house.nour, 'checkIn', press(), CHECK);
    expect(await doing(house.nour, 'checkIn', press(), CHECK)).toEqual(first);
    expect(await asking(house.nour, 'myCheckIn', {}, 'id')).toEqual({ id: first['id'] });
    const present = await asking<unknown[]>(house.max, 'presentToday', {}, 'person { displayName } places');
    expect(present).toContainEqual({
      person: { displayName: 'Nour Haddad' },
      places: [expect.stringMatching('Poste')],
    });
  });

  test('who works for the house needs no pass', async () => {
    await doing(house.odile, 'checkIn', press(), CHECK);
    const present = await asking<unknown[]>(house.max, 'presentToday', {}, 'person { displayName } places');
    expect(present).toContainEqual({ person: { displayName: 'Odile Ferrand' }, places: [] });
  });

  test('who lends their place that day is in, and not at it', async () => {
    const rose = await house.village.welcome('Rose Prêteuse');
    const stay = await house.give(await house.place(), rose);
    const input = { allocationId: stay.id, startsOn: inDays(0), endsOn: inDays(0), week: WHOLE_WEEK };
    const release = await doing<{ id: string }>(rose, 'releaseDesk', { input }, 'DeskRelease { id }');
    await doing(rose, 'checkIn', press(), CHECK);
    const where = async () =>
      (
        await asking<{ person: { displayName: string }; places: string[] }[]>(
          house.max,
          'presentToday',
          {},
          'person { displayName } places',
        )
      ).find(({ person }) => person.displayName === 'Rose Prêteuse')?.places;
    expect(await where()).toEqual([]);
    const keep = { input: { releaseId: release.id, onDay: inDays(0), halves: [0, 1] } };
    await doing(rose, 'takeDesk', keep, 'ManyTakings { items { id } }');
    expect(await where()).toEqual([stay.place.name]);
  });

  test('who has none uses a pass, once a half-day, and has it again when it was a mistake', async () => {
    const zoe = await house.village.welcome('Zoé Petit');
    expect((await refusal(zoe, 'checkIn', press())).code).toBe('check-in.no-pass');
    const pass = await buy(zoe, await kindOf());
    const id = newId();
    const said = press(id);
    const came = await Promise.all(Array.from({ length: 8 }, () => doing(zoe, 'checkIn', said, CHECK)));
    expect(new Set(came.map((one) => one['id']))).toEqual(new Set([id]));
    expect(await passesOf(zoe)).toEqual([{ id: pass.id, left: 1, used: 1 }]);
    expect((await refusal(zoe, 'withdrawPass', { id: pass.id })).code).toBe('pass.used');
    expect((await refusal(house.max, 'takeBackCheckIn', { id })).code).toBe('pass.not-today');
    expect((await refusal(elsewhere.odile, 'takeBackCheckIn', { id })).code).toBe('not-found');
    await doing(zoe, 'takeBackCheckIn', { id }, CHECK);
    expect((await refusal(zoe, 'takeBackCheckIn', { id })).code).toBe('check-in.taken-back');
    expect(await passesOf(zoe)).toEqual([{ id: pass.id, left: 2, used: 0 }]);
  });

  test('a press is neither of tomorrow nor of last season, and for somebody else at the desk alone', async () => {
    const at = (days: number) => ({
      input: { id: newId(), at: new Date(Date.now() + days * 86_400_000).toISOString() },
    });
    expect(await refusal(house.max, 'checkIn', at(1))).toMatchObject({
      code: 'check-in.future',
      field: 'at',
    });
    expect((await refusal(house.max, 'checkIn', at(-40))).code).toBe('check-in.too-old');
    const forMax = { input: { ...press().input, personId: house.max.id } };
    expect((await refusal(house.ada, 'checkIn', forMax)).code).toBe('place.not-yours');
    await buy(house.odile, await kindOf(), { personId: house.max.id });
    await doing(house.odile, 'checkIn', forMax, CHECK);
    expect(await asking(house.max, 'myCheckIn', {}, 'id')).toEqual({ id: forMax.input.id });
  });

  test('a pass never goes below nothing, whatever arrives at once and whoever writes', async () => {
    const zoe = await house.village.welcome('Zélie Noir');
    const pass = await buy(zoe, await kindOf({ halfDays: 3 }));
    const insert = `insert into check_in (association_id, id, person_id, on_day, half, at, pass_id)
      values ($1, $2, $3, $4::date + $5::int, 0, now(), $6)`;
    const row = (who: Villager, days: number, passId: string) => [
      ...[house.village.id, newId(), who.id, inDays(0), days, passId],
    ];
    await writers(house.village.id, async (write) => {
      const all = Array.from({ length: 30 }, (_, n) => write(insert, row(zoe, n, pass.id)));
      const written = await Promise.allSettled(all);
      expect(written.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
      expect(await passesOf(zoe)).toEqual([{ id: pass.id, left: 0, used: 3 }]);
      const other = await buy(zoe, await kindOf({ validDays: 5 }));
      for (const days of [-1, 5]) {
        await expect(write(insert, row(zoe, days, other.id))).rejects.toThrow('not good');
      }
      await expect(write(insert, row(house.ada, 0, other.id))).rejects.toThrow('not good');
    });
  });

  test('those who do not read the plan do not see who is in', async () => {
    const { errors } = await import('../../apps/api/testing/client.js').then(({ graphql }) =>
      graphql('query { presentToday { since } }', {}, { association: house.village.slug }),
    );
    expect(errors).not.toHaveLength(0);
    expect(
      await ask<{ presentToday: unknown[] }>('query { presentToday { since } }', {}, elsewhere.nour),
    ).toEqual({
      presentToday: [],
    });
  });
});
