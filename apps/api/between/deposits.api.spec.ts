import { newId } from '@etabli/kernel';
import { asking, doing, refusal, refusedQuestion, term } from '../../../libs/membership/testing/asking.js';
import { inDays, today, type Villager } from '../../../libs/membership/testing/village.js';
import { ContractHouse } from '../../../libs/residency/testing/contract-house.js';
import { Teller } from '../../../libs/treasury/testing/teller.js';
import { Till } from '../../../libs/treasury/testing/till.js';
import { sql } from '../testing/client.js';

let house: ContractHouse;
let till: Till;
let teller: Teller;
let savings: Teller;
let samir: Villager;
beforeAll(async () => {
  house = await ContractHouse.opened();
  const { village } = house.places;
  samir = await village.welcome('Sami Trésor', { role: 'treasurer' });
  till = new Till(village, samir);
  teller = await Teller.opened(till);
  await sql(
    `insert into ledger_account (association_id, id, number, name, kind)
     select association_id, $2, '5121', 'Livret', kind from ledger_account where association_id = $1 and number = '512'`,
    [village.id, newId()],
  );
  savings = await Teller.opened(till, 'Livret', '5121');
});

interface Desk {
  heldCents: number;
  bookCents: number;
  beforeBooksCents: number;
  missing: number;
  account: string;
  held: { contractId: string; cents: number; person: { displayName: string } }[];
}
const DESK =
  'heldCents bookCents beforeBooksCents missing account held { contractId cents person { displayName } }';
const desk = () => asking<Desk>(samir, 'depositDesk', {}, DESK);
afterEach(async () => {
  const { heldCents, bookCents, missing } = await desk();
  expect([bookCents, missing]).toEqual([heldCents, 0]);
  expect(await till.unbalanced()).toEqual([]);
});

const MOVED = 'Contract { depositHeld depositMovements { id kind means amountCents } }';
type Moved = { depositHeld: number; depositMovements: { id: string; kind: string }[] };
const receives = (id: string, how: object = {}) =>
  doing<Moved>(house.odile, 'receiveDeposit', { id, amountCents: 20_000, onDay: today(), ...how }, MOVED);
const gives = (id: string, deductions: object[], how: object = {}) =>
  doing<Moved>(house.odile, 'giveDepositBack', { id, deductions, onDay: today(), ...how }, MOVED);
/** What moved on some accounts while something was done, debit less credit. */
async function moving(accounts: string[], act: () => Promise<unknown>): Promise<number[]> {
  const before = await Promise.all(accounts.map((one) => till.onAccount(one)));
  await act();
  const after = await Promise.all(accounts.map((one) => till.onAccount(one)));
  return after.map((cents, at) => cents - (before[at] ?? 0));
}

describe('the books', () => {
  test('owe what came, until it goes back or is kept', async () => {
    const { id } = await house.signed(house.places.nour);
    expect(await moving(['512', '165'], () => receives(id))).toEqual([20_000, -20_000]);
    expect((await desk()).held).toMatchObject([
      { contractId: id, cents: 20_000, person: { displayName: 'Nour Haddad' } },
    ]);
    expect((await desk()).account).toMatch(/^165 /);
    const kept = [{ amountCents: 2_500, reason: 'Clé perdue' }];
    expect(await moving(['512', '165', '758'], () => gives(id, kept))).toEqual([-17_500, 20_000, -2_500]);
  });

  test('hear of cash in the cash box', async () => {
    const { id } = await house.signed(house.places.max);
    const cash = { means: term('cash') };
    expect(await moving(['530', '165'], () => receives(id, cash))).toEqual([20_000, -20_000]);
    expect(await moving(['530', '512', '165'], () => gives(id, [], cash))).toEqual([-20_000, 0, 20_000]);
  });

  test('are told once, however often it is told', async () => {
    const { id } = await house.signed(house.places.nour);
    const movementId = newId();
    const half = { amountCents: 10_000, movementId };
    const told = () => Promise.all([1, 2, 3].map(() => receives(id, half)));
    expect(await moving(['165'], told)).toEqual([-10_000]);
    const post = () => doing(samir, 'postMissingDeposits', {}, 'DepositDesk { missing }');
    expect(await moving(['165'], () => Promise.all([post(), post()]))).toEqual([0]);
    await gives(id, []);
  });

  test('take back what had not come, before anything goes', async () => {
    const { id } = await house.signed(house.places.ada);
    const { depositMovements } = await receives(id);
    const movementId = depositMovements[0]?.id ?? '';
    const undo = { id, movementId };
    expect((await refusal(house.places.max, 'takeBackDeposit', undo)).code).toBe('access.denied');
    const back = () => doing<Moved>(house.odile, 'takeBackDeposit', undo, MOVED);
    expect(await moving(['512', '165'], back)).toEqual([-20_000, 20_000]);
    expect((await refusal(house.odile, 'takeBackDeposit', undo)).code).toBe('deposit.not-mistaken');
    await receives(id);
    const again = await gives(id, [{ amountCents: 500, reason: 'Badge' }]);
    const last = { id, movementId: again.depositMovements.find(({ kind }) => kind === 'received')?.id };
    expect((await refusal(house.odile, 'takeBackDeposit', last)).code).toBe('deposit.not-mistaken');
  });

  test('settle what was owed from what is kept', async () => {
    const { nour, max } = house.places;
    const { id } = await house.signed(nour);
    await receives(id);
    const due = await till.asks(nour, 4_000, inDays(3));
    const other = await till.asks(max, 4_000, inDays(3));
    const owed = 'depositOwed { dueId cents }';
    expect(await asking(house.odile, 'contract', { id }, owed)).toMatchObject({
      depositOwed: [{ dueId: due.id, cents: 4_000 }],
    });
    expect(await asking(nour, 'contract', { id }, owed)).toEqual({ depositOwed: [] });
    const part = (dueId: string, amountCents: number) => ({ dueId, amountCents, reason: 'Impressions' });
    const refused = async (deductions: object[]) =>
      (await refusal(house.odile, 'giveDepositBack', { id, deductions, onDay: today() })).code;
    expect(await refused([part(due.id, 4_001)])).toBe('deposit.not-owed');
    expect(await refused([part(other.id, 4_000)])).toBe('deposit.not-owed');
    expect(await refused([part(due.id, 2_000), part(due.id, 2_000)])).toBe('deposit.not-owed');
    const closing = () => gives(id, [part(due.id, 4_000)]);
    expect(await moving(['512', '165', '411'], closing)).toEqual([-16_000, 20_000, -4_000]);
    expect(await till.balance(nour)).toEqual({ owed: 0, credit: 0 });
    const [payment] = await sql<{ id: string }>(
      `select id from payment where association_id = $1 and source = 'deposit'`,
      [house.places.village.id],
    );
    const undoing = { id: payment?.id, reason: 'Erreur' };
    expect((await refusal(samir, 'undoPayment', undoing)).code).toBe('payment.from-deposit');
  });

  test('do not write what came before they began', async () => {
    const { id } = await house.signed(house.places.max);
    await receives(id, { onDay: inDays(-3000), amountCents: 1_000 });
    expect(await desk()).toMatchObject({ beforeBooksCents: 1_000, missing: 0 });
    const [movement] = (await asking<Moved>(house.odile, 'contract', { id }, MOVED.slice(11, -2)))
      .depositMovements;
    await doing(house.odile, 'takeBackDeposit', { id, movementId: movement?.id }, 'Contract { id }');
  });

  test('are only for who reads and keeps them', async () => {
    expect(await refusedQuestion(house.places.nour, 'depositDesk', {}, 'heldCents')).toBe('access.denied');
    expect((await refusal(house.odile, 'postMissingDeposits', {})).code).toBe('access.denied');
  });
});

describe('a line of the bank', () => {
  const accept = async (lineId: string, at = teller) =>
    (await at.accept([await at.accepted(lineId)])).matches[0];

  test('tells again of a deposit told by hand: the money is there once', async () => {
    const { id } = await house.signed(house.places.nour);
    await receives(id, { amountCents: 19_100 });
    const line = await teller.line(19_100, 'VIR NOUR HADDAD');
    expect(await teller.shown(line)).toMatchObject({
      certainty: 'certain',
      proposals: [{ parts: [{ kind: 'entry', amountCents: 19_100 }] }],
    });
    const match: { id?: string } = {};
    const take = async () => Object.assign(match, await accept(line));
    expect(await moving(['512', '165'], take)).toEqual([0, 0]);
    const { depositMovements } = await asking<Moved>(house.odile, 'contract', { id }, MOVED.slice(11, -2));
    const undo = { id, movementId: depositMovements[0]?.id };
    expect((await refusal(house.odile, 'takeBackDeposit', undo)).code).toBe('matching.on-statement');
    const back = await gives(id, []);
    expect(back.depositHeld).toBe(0);
    const out = await teller.line(-19_100, 'VIR EMIS HADDAD NOUR');
    expect(await moving(['512'], () => accept(out))).toEqual([0]);
  });

  test('of another account of the house moves there what was told at the bank in general', async () => {
    const { id } = await house.signed(house.places.nour);
    await receives(id, { amountCents: 18_200 });
    const line = await savings.line(18_200, 'VIR NOUR HADDAD');
    expect(await moving(['512', '5121', '165'], () => accept(line, savings))).toEqual([-18_200, 18_200, 0]);
    await gives(id, []);
  });

  test('brings a deposit that was agreed and that nobody had told; given up, it is to come again', async () => {
    const { id } = await house.signed(house.places.ada, {}, { depositCents: 17_300 });
    const line = await savings.line(17_300, 'VIR ADA ROUX DEPOT DE GARANTIE');
    const shown = await savings.shown(line);
    const label = expect.stringMatching(/^Dépôt de garantie reçu, Ada Roux, /);
    expect(shown).toMatchObject({
      certainty: 'certain',
      proposals: [{ parts: [{ kind: 'deposit', label }] }],
    });
    expect(shown.proposals[0]?.reasons.join(' ')).toContain('dépôt de garantie');
    const match: { id?: string } = {};
    const take = async () => Object.assign(match, await accept(line, savings));
    expect(await moving(['5121', '165'], take)).toEqual([17_300, -17_300]);
    expect((await desk()).held).toMatchObject([{ contractId: id, cents: 17_300 }]);
    expect(await moving(['5121', '165'], () => savings.undo(match.id ?? ''))).toEqual([-17_300, 17_300]);
    expect((await desk()).held).toEqual([]);
    expect(await moving(['5121', '165'], () => accept(line, savings))).toEqual([17_300, -17_300]);
    await gives(id, []);
  });

  test('brings what is still to come of a deposit, of nothing but a contract that binds', async () => {
    const { nour } = house.places;
    const { id } = await house.signed(nour, {}, { depositCents: 15_300 });
    await receives(id, { amountCents: 10_000 });
    const rest = await teller.line(5_300, 'VIR NOUR HADDAD');
    const awaited = async () =>
      (await teller.shown(rest)).proposals.flatMap(({ parts }) =>
        parts.filter(({ kind }) => kind === 'deposit'),
      );
    const half = [{ amountCents: 5_300 }];
    expect(await awaited()).toMatchObject(half);
    await doing(house.odile, 'giveNotice', { id }, 'Contract { id }');
    expect(await awaited()).toMatchObject(half);
    await gives(id, []);
    expect(await awaited()).toEqual([]);
  });

  test('that may be a fee as well is asked about', async () => {
    const { places } = house;
    await house.signed(places.max, {}, { depositCents: 16_400 });
    await till.asks(places.max, 16_400, inDays(3));
    const line = await teller.line(16_400, 'VIR MAX FAURE');
    const shown = await teller.shown(line);
    expect(shown.certainty).toBe('likely');
    expect(shown.proposals.map(({ parts }) => parts[0]?.kind).sort()).toEqual(['deposit', 'due']);
  });
});
