import { addDays } from '@etabli/kernel';
import { Client } from 'pg';
import { api, graphql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal, refusedQuestion, term } from '../membership/testing/asking.js';
import { today, Village, type Villager } from '../membership/testing/village.js';
import { monthOf } from './rules/occupancy.js';
import { Landlord } from './testing/landlord.js';

let village: Village;
let claire: Villager;
let samir: Villager;
let zoe: Villager;
let house: Landlord;
beforeEach(async () => {
  ({ village, claire, samir, zoe } = await Village.founded());
  house = new Landlord(village, samir);
  await house.rents(zoe, 20_000, { from: long });
  await house.rents(claire, 30_000, { from: long });
  await house.revises({ from: month.from, change: 1_000 });
});
afterEach(async () => expect(await house.till.unbalanced()).toEqual([]));

const month = monthOf(today());
const long = addDays(month.from, -200);
const MINE = 'kind slices rentCents beforeCents';
const chooses = (who: Villager, kind: string, slices = 0) =>
  doing(who, 'chooseSolidarity', { kind: term(kind), slices }, `MySolidarity { ${MINE} }`);
const pool = (who: Villager) =>
  asking(who, 'solidarityPool', {}, 'balanceCents months { month addedCents paidCents }');

test('who adds pays for who keeps the rent of before; the pool keeps the rest, and the books agree', async () => {
  expect(await asking(zoe, 'mySolidarity', {}, MINE)).toEqual({
    ...{ kind: 'follow', slices: 0, rentCents: 22_000, beforeCents: 20_000 },
  });
  await chooses(zoe, 'unchanged');
  expect(await chooses(claire, 'add', 3)).toMatchObject({ kind: 'add', slices: 3 });
  expect((await house.looksAt(month.from)).pool).toEqual({
    ...{ beforeCents: 0, addedCents: 3_000, paidCents: 2_000, shortCents: 0, afterCents: 1_000 },
  });
  await house.calls(month.from);
  expect(await house.till.balance(zoe)).toMatchObject({ owed: 20_000 });
  expect(await house.till.balance(claire)).toMatchObject({ owed: 36_000 });
  expect(await house.till.onAccount('7061')).toBe(-55_000);
  expect(await house.till.onAccount('4672')).toBe(-1_000);
  expect(await pool(zoe)).toEqual({
    balanceCents: 1_000,
    months: [{ month: month.from, addedCents: 3_000, paidCents: 2_000 }],
  });
  const next = addDays(month.to, 1);
  await chooses(claire, 'follow');
  expect((await house.looksAt(next)).pool).toMatchObject({
    beforeCents: 1_000,
    paidCents: 1_000,
    shortCents: 1_000,
  });
});

test('a rent taken back by a credit note gives back to the pool what it paid', async () => {
  await chooses(zoe, 'unchanged');
  await chooses(claire, 'add', 3);
  await house.calls(month.from);
  const [due] = await house.duesOf(zoe);
  await house.till.reduces(due?.id ?? '', 'credit_note');
  expect(await pool(samir)).toMatchObject({ balanceCents: 3_000 });
  expect(await house.till.onAccount('4672')).toBe(-3_000);
});

test('the balance is public, the names are not: a choice is read by who made it, even in the database', async () => {
  await chooses(zoe, 'unchanged');
  expect(await asking(claire, 'mySolidarity', {}, MINE)).toMatchObject({ kind: 'follow' });
  expect(await pool(claire)).toEqual({ balanceCents: 0, months: [] });
  expect(await refusedQuestion(claire, 'previewRents', { month: month.from }, 'dues')).toBe('access.denied');
  expect(await refusedQuestion(zoe, 'rentLines', {}, 'id')).toBe('access.denied');
  const readAs = async (who: Villager | null) => {
    const client = new Client({ connectionString: api().application });
    await client.connect();
    try {
      await client.query(
        `select set_config('etabli.association_id', $1, false), set_config('etabli.person_id', $2, false)`,
        [village.id, who?.id ?? ''],
      );
      return (await client.query('select kind from solidarity_choice')).rowCount;
    } finally {
      await client.end();
    }
  };
  expect([await readAs(zoe), await readAs(claire), await readAs(samir), await readAs(null)]).toEqual([
    1, 0, 0, 0,
  ]);
});

test('a choice needs a rent and a sensible number of slices; the last one counts', async () => {
  const refused = async (who: Villager, kind: string, slices: number) =>
    (await refusal(who, 'chooseSolidarity', { kind: term(kind), slices })).code;
  expect(await refused(zoe, 'add', 0)).toBe('solidarity.slices');
  expect(await refused(zoe, 'add', 51)).toBe('solidarity.slices');
  expect(await refused(zoe, 'follow', 1)).toBe('solidarity.slices');
  expect(await refused(samir, 'add', 1)).toBe('solidarity.no-rent');
  expect(await asking(samir, 'mySolidarity', {}, MINE)).toBeNull();
  await chooses(zoe, 'add', 2);
  await chooses(zoe, 'unchanged');
  await house.calls(month.from);
  expect(await house.duesOf(zoe)).toMatchObject([{ kind: 'occupancy_fee', amountCents: 22_000 }]);
  const answer = await graphql('{ solidarityPool { balanceCents } }', {}, { association: village.slug });
  expect(answer.errors).not.toEqual([]);
});

test('a suspended desk is a month that the pool pays whole, only as far as it holds, until it is called', async () => {
  await chooses(claire, 'add', 25);
  await house.calls(month.from);
  await chooses(claire, 'follow');
  const next = addDays(month.to, 1);
  const desk = (await house.lines()).find(({ person }) => person.id === zoe.id);
  const id = desk?.id ?? '';
  const suspends = (suspended = true) => house.doesTo(id, 'suspendRent', { month: next, suspended });
  await suspends();
  expect((await house.looksAt(next)).pool).toMatchObject({ beforeCents: 25_000, paidCents: 22_000 });
  await suspends(false);
  expect((await house.looksAt(next)).pool).toMatchObject({ paidCents: 0 });
  await suspends();
  const room = (await house.lines()).find(({ person }) => person.id === claire.id);
  const refused = async (values: object, who = samir) =>
    (await refusal(who, 'suspendRent', { id, month: next, ...values })).code;
  expect(await refused({ id: room?.id })).toBe('solidarity.short');
  expect(await refused({ month: addDays(long, -40) })).toBe('rent.not-that-month');
  expect(await refused({ month: month.from })).toBe('rent.called-already');
  expect(await refused({}, claire)).toBe('access.denied');
  await house.calls(next);
  expect(await pool(zoe)).toMatchObject({ balanceCents: 3_000 });
  expect(await house.till.onAccount('4672')).toBe(-3_000);
});
