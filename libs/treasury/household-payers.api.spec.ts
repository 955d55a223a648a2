import { sql } from '../../apps/api/testing/client.js';
import { doing } from '../membership/testing/asking.js';
import { inDays, Village, type Villager } from '../membership/testing/village.js';
import { BankDesk } from './testing/bank-desk.js';
import { Family, householdOf } from './testing/family.js';

let desk: BankDesk;
let claire: Villager;
let samir: Villager;
let zoe: Villager;
let lou: Villager;
let family: Family;
/** Zoé pays for Claire, who agreed, and for Lou, her child, for whom she agreed. */
beforeEach(async () => {
  desk = await BankDesk.opened();
  ({ claire, samir, zoe } = desk);
  lou = await desk.village.welcome('Lou Bonnet', { email: null, account: false });
  await sql('update person set birth_date = $2 where id = $1', [lou.id, inDays(-365 * 10)]);
  family = await Family.founded(samir, zoe);
  await family.joins(claire);
  await family.joins(lou, { guardianId: zoe.id });
  await family.answers(claire);
  await family.answers(zoe, lou);
});
afterEach(async () => expect(await desk.till.unbalanced()).toEqual([]));

const chooses = (who: { id: string }) => family.does('chooseHouseholdPayer', family.choosing(who));
const calls = () =>
  sql<{ to: string; subject: string; text: string; files: string[] }>(
    `select person_id as to, subject, text, file_ids as files from mail
     where association_id = $1 and kind = 'money-call' order by id`,
    [desk.village.id],
  );
const mails = (verb: string, values: object) =>
  doing(samir, verb, { ...values }, 'Mailed { sent withoutAddress }');

describe('who pays for a household', () => {
  test('is chosen anew, under the same reference; what was agreed with another counts no longer', async () => {
    await desk.till.asks(zoe, 1_000, inDays(10));
    await desk.till.asks(claire, 5_000, inDays(10));
    const { reference } = (await householdOf(zoe))?.household ?? {};
    expect((await householdOf(zoe))?.household.owedCents).toBe(6_000);
    const changed = await chooses(claire);
    expect(changed).toMatchObject({ payer: { id: claire.id }, reference, owedCents: 5_000 });
    expect(changed.members.map(({ answered }) => answered)).toEqual([null, null, null]);
    expect(await householdOf(zoe)).toMatchObject({ pays: false, transfer: null, household: { dues: [] } });
    expect(await householdOf(claire)).toMatchObject({ pays: true, transfer: { amountCents: 5_000 } });
    await family.answers(zoe);
    expect((await householdOf(claire))?.household.owedCents).toBe(6_000);
    expect((await chooses(zoe)).owedCents).toBe(1_000);
    expect((await householdOf(claire))?.household.members).toContainEqual(
      expect.objectContaining({ person: { id: claire.id }, shown: false, answered: null }),
    );
  });

  test('is not agreed with by who read another name', async () => {
    const read = family.answer(claire);
    await chooses(claire);
    await chooses(zoe);
    await family.does('answerHousehold', read, claire);
    await chooses(claire);
    expect((await family.refuses('answerHousehold', read, claire)).code).toBe('household.payer-changed');
  });

  test('may then leave; whoever pays may not', async () => {
    await chooses(claire);
    const leaves = async (who: { id: string }) =>
      (await family.refuses('leaveHousehold', { id: family.member(who) })).code;
    expect(await leaves(claire)).toBe('household.payer');
    const left = await family.does('leaveHousehold', { id: family.member(zoe) });
    expect(left.members).toHaveLength(2);
  });

  test('is one of its adults, chosen by who keeps the money, and chosen twice is chosen once', async () => {
    const refused = async (who: { id: string }, by = samir) =>
      (await family.refuses('chooseHouseholdPayer', family.choosing(who), by)).code;
    expect(await refused(lou)).toBe('household.new-payer');
    expect(await refused(samir)).toBe('household.new-payer');
    expect(await refused(claire, zoe)).toBe('access.denied');
    expect(await refused(claire, (await Village.founded()).samir)).toBe('not-found');
    await Promise.all([chooses(claire), chooses(claire)]);
    const rows = await sql('select 1 from household_payer where association_id = $1', [desk.village.id]);
    expect(rows).toHaveLength(2);
    await family.does('takeHouseholdApart', { id: family.id });
    expect(await refused(zoe)).toBe('household.ended');
  });
});

describe('the call of a household', () => {
  test('is one mail to who pays, for all who agreed and nobody else', async () => {
    const yann = await desk.village.welcome('Yann Le Goff');
    await family.joins(yann);
    await desk.till.asks(claire, 5_000, inDays(10));
    await desk.till.asks(zoe, 1_000, inDays(10));
    await desk.till.asks(yann, 7_000, inDays(10));
    expect(await mails('mailHousehold', { id: family.id })).toMatchObject({ sent: 1 });
    const [mail, ...others] = await calls();
    expect(others).toEqual([]);
    expect(mail?.to).toBe(zoe.id);
    expect(mail?.subject).toMatch(/Foyer Bonnet\s: 60,00/);
    for (const said of ['Claire Moreau', 'Zoé Lambert', '50,00', 'FR76 3000 6000 0112 3456 7890 189'])
      expect(mail?.text).toContain(said);
    const { reference } = (await householdOf(zoe))?.household ?? {};
    expect(mail?.text.replaceAll(' ', '')).toContain(reference);
    expect(mail?.text).not.toContain('Yann');
    const [file] = await sql<{ name: string }>('select name from stored_file where id = $1', [
      mail?.files[0],
    ]);
    expect(file?.name).toMatch(/^Appel du foyer Bonnet/);
  });

  test('leaves instead of theirs when dues are called by mail; who has not agreed has a mail of their own', async () => {
    const yann = await desk.village.welcome('Yann Le Goff');
    await family.joins(yann);
    const dues = [
      await desk.till.asks(claire, 5_000, inDays(10)),
      await desk.till.asks(lou, 2_000, inDays(10)),
      await desk.till.asks(yann, 7_000, inDays(10)),
    ];
    const dueIds = dues.map(({ id }) => id);
    expect(await mails('mailCalls', { dueIds })).toMatchObject({ sent: 2, withoutAddress: 0 });
    expect((await calls()).map(({ to }) => to).sort()).toEqual([yann.id, zoe.id].sort());
  });

  test('goes to each when nobody can be written to who pays', async () => {
    await sql('update person set email = null where id = $1', [zoe.id]);
    const due = await desk.till.asks(claire, 5_000, inDays(10));
    expect(await mails('mailCalls', { dueIds: [due.id] })).toMatchObject({ sent: 1 });
    expect((await calls()).map(({ to }) => to)).toEqual([claire.id]);
    expect((await family.refuses('mailHousehold', { id: family.id })).code).toBe('household.no-address');
  });

  test('does not ask for what a debit is on its way for', async () => {
    const due = await desk.owes(zoe);
    await desk.till.asks(claire, 5_000, inDays(10));
    expect((await householdOf(zoe))?.household.owedCents).toBe(5_000 + due.remainingCents);
    await desk.signs();
    await desk.prepares();
    expect(await householdOf(zoe)).toMatchObject({ household: { owedCents: 5_000, dues: { length: 1 } } });
  });

  test('is refused when nothing is owed, without an account, and to who may not', async () => {
    const refused = async (who = samir) =>
      (await family.refuses('mailHousehold', { id: family.id }, who)).code;
    expect(await refused()).toBe('due.settled');
    expect(await refused(zoe)).toBe('access.denied');
    const elsewhere = await Village.founded();
    expect(await refused(elsewhere.samir)).toBe('sepa.no-account');
  });
});
