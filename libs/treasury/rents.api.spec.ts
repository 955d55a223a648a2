import { addDays } from '@etabli/kernel';
import { sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal, refusedQuestion, term } from '../membership/testing/asking.js';
import { today, Village, type Villager } from '../membership/testing/village.js';
import { monthOf } from './rules/occupancy.js';
import { executed, mostSince } from './testing/executed.js';
import { Landlord } from './testing/landlord.js';

let village: Village;
let claire: Villager;
let samir: Villager;
let zoe: Villager;
let house: Landlord;
let elsewhere: Awaited<ReturnType<typeof Village.founded>>;
beforeEach(async () => {
  ({ village, claire, samir, zoe } = await Village.founded());
  house = new Landlord(village, samir);
});
beforeAll(async () => {
  elsewhere = await Village.founded();
});
afterEach(async () => expect(await house.till.unbalanced()).toEqual([]));

const month = monthOf(today());
const nextMonth = addDays(month.to, 1);
const long = addDays(month.from, -200);

describe('a line', () => {
  test('is a share of a price, from a day on; another price comes after it, and it ends', async () => {
    const { id } = await house.rents(zoe, 25_000, { share: '2/5', from: long });
    await house.doesTo(id, 'repriceRent', { input: { from: nextMonth, fullCents: 26_000, share: '2/5' } });
    const [line] = await house.lines();
    expect(line).toMatchObject({
      ...{ id, kind: 'desk', label: 'Bureau 4', endsOn: null, person: { id: zoe.id } },
      prices: [
        { from: long, fullCents: 25_000, share: '2/5', monthlyCents: 10_000, revised: false },
        { from: nextMonth, monthlyCents: 10_400, revised: false },
      ],
    });
    await house.doesTo(id, 'endRent', { endsOn: addDays(today(), -1) });
    expect(await house.lines()).toEqual([]);
    expect((await house.looksAt(nextMonth)).residents).toEqual([]);
    await house.doesTo(id, 'endRent', { endsOn: null });
    expect(await house.lines()).toHaveLength(1);
  });

  test('said again for the same day, counts as it was said last', async () => {
    const { id } = await house.rents(zoe, 25_000, { from: long });
    await house.doesTo(id, 'repriceRent', { input: { from: long, fullCents: 20_000 } });
    expect((await house.lines())[0]?.prices).toMatchObject([{ from: long, fullCents: 20_000, share: '1/1' }]);
  });

  test('is refused where it makes no sense, and to who may not', async () => {
    const input = (values: object = {}) => ({
      ...{ personId: zoe.id, kind: term('desk'), label: 'Bureau 4', from: long, fullCents: 10_000 },
      ...values,
    });
    const wrong = async (values: object, who = samir) =>
      (await refusal(who, 'startRent', { input: input(values) })).code;
    expect(await wrong({ share: '3/2' })).toBe('rent.share');
    expect(await wrong({ label: '  ' })).toBe('input.required');
    expect(await wrong({ personId: elsewhere.zoe.id })).toBe('not-found');
    expect(await wrong({}, claire)).toBe('access.denied');
    expect(await wrong({}, zoe)).toBe('access.denied');
    const { id } = await house.rents(zoe, 10_000, { from: long });
    const ends = { id, endsOn: addDays(long, -1) };
    expect((await refusal(samir, 'endRent', ends)).code).toBe('rent.end-before');
    expect((await refusal(elsewhere.samir, 'endRent', { id, endsOn: today() })).code).toBe('not-found');
    await house.doesTo(id, 'endRent', { endsOn: today() });
    const later = { id, input: { from: nextMonth, fullCents: 1 } };
    expect((await refusal(samir, 'repriceRent', later)).code).toBe('rent.ended');
    expect(await refusedQuestion(zoe, 'rentLines', {}, 'id')).toBe('access.denied');
  });
});

describe('a month', () => {
  test('is called after a look, once for each resident, and no line twice', async () => {
    await house.rents(zoe, 12_000, { from: long });
    await house.rents(zoe, 1_000, { from: long, kind: term('locker'), label: 'Casier 7' });
    await house.rents(claire, 30_000, { from: long, kind: term('room') });
    const looked = await house.looksAt(nextMonth);
    expect(looked).toMatchObject({ dues: 2, totalCents: 43_000, calledAlready: 0, month: nextMonth });
    expect(await house.calls(nextMonth)).toMatchObject({ dues: 2, totalCents: 43_000, month: nextMonth });
    expect(await house.till.balance(zoe)).toEqual({ owed: 13_000, credit: 0 });
    expect(await house.till.onAccount('7061')).toBe(-43_000);
    const again = await house.looksAt(nextMonth);
    expect(again).toMatchObject({ dues: 0, residents: [], calledAlready: 3 });
    const input = { month: nextMonth, dueOn: again.dueOn, dues: 0, totalCents: 0 };
    expect((await refusal(samir, 'callRents', { input })).code).toBe('rent.nobody');
    await house.rents(samir, 5_000, { from: nextMonth });
    expect((await house.looksAt(nextMonth)).totalCents).toBe(5_000);
  });

  test('is by day for who arrives or leaves in it, and says of what', async () => {
    const sixteenth = addDays(nextMonth, 15);
    await house.rents(zoe, 12_000, { from: sixteenth });
    const leaving = await house.rents(claire, 12_000, { from: long });
    await house.doesTo(leaving.id, 'endRent', { endsOn: addDays(sixteenth, -1) });
    const { totalCents, residents } = await house.looksAt(nextMonth);
    expect(totalCents).toBe(12_000);
    expect(residents.find(({ person }) => person.id === zoe.id)?.parts).toMatchObject([
      { from: sixteenth, to: monthOf(nextMonth).to, wholeCents: 12_000, label: 'Bureau 4' },
    ]);
    await house.calls(nextMonth);
    expect(await house.duesOf(zoe)).toMatchObject([{ coversFrom: sixteenth, wholeCents: 12_000 }]);
  });

  test('brings the services that were used, once, and not those taken back', async () => {
    const service = (quantity: number) => house.serves(zoe, { quantity });
    await service(100);
    const mistake = await service(7);
    await doing(samir, 'takeBackService', { id: mistake.id }, 'ServiceUse { id }');
    expect((await refusal(samir, 'takeBackService', { id: mistake.id })).code).toBe('service.withdrawn');
    expect(await asking(samir, 'openServices', {}, 'quantity unitCents person { id }')).toHaveLength(1);
    await house.calls(month.from);
    expect(await house.duesOf(zoe)).toMatchObject([{ kind: 'service', amountCents: 1_500 }]);
    expect((await house.looksAt(nextMonth)).dues).toBe(0);
    const [called] = await sql<{ id: string }>(
      'select service_id as id from service_call where association_id = $1',
      [village.id],
    );
    expect((await refusal(samir, 'takeBackService', { id: called?.id })).code).toBe('service.called');
    const tomorrow = house.use(zoe, { onDay: addDays(today(), 1) });
    expect((await refusal(samir, 'recordService', { input: tomorrow })).code).toBe('service.to-come');
    const much = house.use(zoe, { quantity: 100_000, unitCents: 10_000 });
    expect((await refusal(samir, 'recordService', { input: much })).code).toBe('service.amount');
  });

  test('called by two at once asks each resident once', async () => {
    await house.rents(zoe, 12_000, { from: long });
    const input = await house.announced(nextMonth);
    const both = await Promise.allSettled(
      [1, 2].map(() => doing(samir, 'callRents', { input }, 'RentCall { id }')),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await house.till.balance(zoe)).toEqual({ owed: 12_000, credit: 0 });
  });

  test('is refused when something changed since it was looked at, for a past day, and to who may not', async () => {
    const { id } = await house.rents(zoe, 12_000, { from: long });
    const input = await house.announced(nextMonth);
    const past = { ...input, dueOn: addDays(today(), -1) };
    expect((await refusal(samir, 'callRents', { input: past })).code).toBe('due.day-past');
    await house.doesTo(id, 'repriceRent', { input: { from: nextMonth, fullCents: 13_000 } });
    expect((await refusal(samir, 'callRents', { input })).code).toBe('rent.changed');
    expect((await refusal(claire, 'callRents', { input })).code).toBe('access.denied');
    expect(await refusedQuestion(claire, 'previewRents', { month: nextMonth }, 'dues')).toBe('access.denied');
    expect(await asking(elsewhere.samir, 'previewRents', { month: nextMonth }, 'dues')).toEqual({ dues: 0 });
  });

  test('taken back by a credit note, may be called again; the database refuses it before', async () => {
    await house.rents(zoe, 12_000, { from: long });
    await house.calls(nextMonth);
    const copied = `insert into rent_call_line (association_id, id, call_id, due_id, line_key, label, covers_from, covers_to,
        amount_cents, relief_cents)
      select association_id, uuidv7(), call_id, due_id, line_key, label, covers_to, covers_to, 1, 0
      from rent_call_line where association_id = $1`;
    await expect(sql(copied, [village.id])).rejects.toThrow('rent_called_once');
    const [due] = await house.duesOf(zoe);
    await house.till.reduces(due?.id ?? '', 'credit_note');
    await house.calls(nextMonth);
    expect(await house.till.balance(zoe)).toEqual({ owed: 12_000, credit: 0 });
  });

  test('asks hundreds in a number of statements that does not grow', async () => {
    await house.crowd(300);
    const before = await executed();
    expect(await house.calls(nextMonth)).toMatchObject({ dues: 300 });
    expect(await mostSince(before)).toBeLessThan(20);
  });
});

describe('a revision', () => {
  test('changes a whole kind from a day on, after a look; said again for the day, it replaces', async () => {
    await house.rents(zoe, 25_000, { from: long, share: '2/5' });
    await house.rents(claire, 30_000, { from: long, kind: term('room') });
    expect(await house.revises({ from: nextMonth, kind: term('desk'), change: 250 })).toMatchObject({
      ...{ beforeCents: 10_000, afterCents: 10_250 },
      lines: [{ beforeCents: 10_000, afterCents: 10_250, line: { person: { id: zoe.id } } }],
    });
    await house.revises({ from: nextMonth, change: 1_000 });
    expect((await house.looksAt(nextMonth)).totalCents).toBe(11_000 + 33_000);
    expect((await house.looksAt(month.from)).totalCents).toBe(40_000);
  });

  test('is refused when there is nothing to revise, when a line changed, and to who may not', async () => {
    const input = { from: nextMonth, change: 100, reason: 'Indice', lines: 0, afterCents: 0 };
    const refused = async (values: object, who = samir) =>
      (await refusal(who, 'reviseRents', { input: { ...input, ...values } })).code;
    expect(await refused({})).toBe('rent.none');
    await house.rents(zoe, 10_000, { from: long });
    expect(await refused({ lines: 1, afterCents: 10_000 })).toBe('rent.revision-changed');
    expect(await refused({ lines: 1, afterCents: 10_100, reason: ' ' })).toBe('input.required');
    expect(await refused({ lines: 1, afterCents: 10_100 }, claire)).toBe('access.denied');
  });
});
