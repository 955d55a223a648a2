import { newId } from '@etabli/kernel';
import { sql } from '../../apps/api/testing/client.js';
import { doing, refusal, refusedQuestion, term } from '../membership/testing/asking.js';
import { inDays, today, type Villager } from '../membership/testing/village.js';
import { Purse } from './testing/purse.js';
import { Teller } from './testing/teller.js';

let purse: Purse;
let teller: Teller;
let savings: Teller;
let samir: Villager;
let zoe: Villager;
beforeAll(async () => {
  purse = await Purse.founded();
  ({ samir, zoe } = purse);
  await sql(
    `insert into ledger_account (association_id, id, number, name, kind)
     select association_id, $2, '5121', 'Livret', kind from ledger_account where association_id = $1 and number = '512'`,
    [purse.village.id, newId()],
  );
  teller = await Teller.opened(purse.till);
  savings = await Teller.opened(purse.till, 'Livret', '5121');
});
afterEach(async () => expect(await purse.till.unbalanced()).toEqual([]));

const books = (account: string) => teller.inBooks(account);
const stateOf = async (id: string): Promise<string> =>
  (await sql<{ state: string }>('select state from expense_now where id = $1', [id]))[0]?.state ?? '';
/** A line is accepted as it is shown; gives its match. */
const accept = async (lineId: string, at = teller, rank = 0) =>
  (await at.accept([await at.accepted(lineId, rank)])).matches[0];

describe('an expense', () => {
  test('to be paid is paid by its line, on its day; undone, it is to be paid again', async () => {
    const { id } = await purse.spent(4_210, { paid: false });
    const line = await teller.line(-4_210, 'VIR EMIS ZOE LAMBERT', { on: inDays(0) });
    const shown = await teller.shown(line);
    expect(shown).toMatchObject({
      certainty: 'certain',
      proposals: [{ parts: [{ kind: 'expense', label: 'Vis et chevilles', amountCents: -4_210 }] }],
    });
    expect(shown.proposals[0]?.reasons.at(-1)).toContain('approuvée et à payer');
    const before = await books('512');
    const match = await accept(line);
    expect(match?.parts).toMatchObject([{ kind: 'expense', name: 'Zoé Lambert' }]);
    expect(await stateOf(id)).toBe('paid');
    expect([(await books('512')) - before, await books('4671')]).toEqual([-4_210, 0]);
    const unpaid = await refusal(samir, 'takeBackExpensePayment', { id, reason: 'Non' });
    expect(unpaid.code).toBe('matching.on-statement');
    await teller.undo(match?.id ?? '');
    expect(await stateOf(id)).toBe('approved');
    expect(await books('512')).toBe(before);
    await accept(line);
    expect(await stateOf(id)).toBe('paid');
  });

  test('said paid before its line comes is not paid twice; undone, it stays paid', async () => {
    const { id } = await purse.spent(5_320);
    const before = await books('512');
    const line = await teller.line(-5_320, 'VIR EMIS ZOE LAMBERT');
    expect((await teller.shown(line)).proposals[0]?.reasons.at(-1)).toContain('payée le');
    const match = await accept(line);
    expect(await books('512')).toBe(before);
    await teller.undo(match?.id ?? '');
    expect([await stateOf(id), await books('512')]).toEqual(['paid', before]);
  });

  test('paid from another account of the house moves there', async () => {
    const { id } = await purse.spent(6_430);
    const before = [await books('512'), await books('5121')] as const;
    await accept(await savings.line(-6_430, 'VIR EMIS ZOE LAMBERT'), savings);
    expect(await stateOf(id)).toBe('paid');
    expect([await books('512'), await books('5121')]).toEqual([before[0] + 6_430, before[1] - 6_430]);
    const other = await purse.spent(7_540, { paid: false });
    await accept(await savings.line(-7_540, 'VIR EMIS ZOE LAMBERT'), savings);
    expect(await stateOf(other.id)).toBe('paid');
    expect(await books('5121')).toBe(before[1] - 6_430 - 7_540);
  });

  test('of the same amount as another of the same person is asked about, and is on one line', async () => {
    const some = [await purse.spent(8_650, { paid: false }), await purse.spent(8_650, { paid: false })];
    const lines = [
      await teller.line(-8_650, 'VIR ZOE LAMBERT'),
      await teller.line(-8_650, 'VIR ZOE LAMBERT'),
    ];
    const shown = await teller.shown(lines[0] ?? '');
    expect(shown).toMatchObject({ certainty: 'likely' });
    expect(shown.proposals).toHaveLength(2);
    const both = await Promise.all(lines.map((id) => teller.accepted(id)));
    const code = (await teller.refusesAccept(both)).code;
    expect(['expense.is-paid', 'matching.thing-once']).toContain(code);
    expect(await stateOf(some[0]?.id ?? '')).toBe('approved');
    await accept(lines[0] ?? '');
    await accept(lines[1] ?? '');
    expect(await Promise.all(some.map(({ id }) => stateOf(id)))).toEqual(['paid', 'paid']);
  });

  test('of two treasurers who accept two lines for one expense at once, one does', async () => {
    await purse.spent(9_760, { paid: false });
    const lines = [await teller.line(-9_760, 'CB A'), await teller.line(-9_760, 'CB B')];
    const both = await Promise.all(lines.map((id) => teller.accepted(id)));
    const tries = await Promise.allSettled(both.map((one) => teller.accept([one])));
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('cash of the box', () => {
  const CASH = 'CashDeposit { id undoneAt }';
  const input = (amountCents: number) => ({ input: { amountCents, onDate: today() } });

  test('taken to the bank arrives with its line, once; its bag is given back only after', async () => {
    await purse.till.pays(zoe, 20_000, { method: term('cash') });
    const { id } = await doing<{ id: string }>(samir, 'depositCash', input(15_000), CASH);
    const transit = await books('580');
    const line = await teller.line(15_000, 'VERSEMENT ESPECES AGENCE');
    expect(await teller.shown(line)).toMatchObject({
      certainty: 'certain',
      proposals: [{ parts: [{ kind: 'cash', amountCents: 15_000 }] }],
    });
    const match = await accept(line);
    expect(await books('580')).toBe(transit - 15_000);
    expect((await refusal(samir, 'undoCashDeposit', { id })).code).toBe('matching.on-statement');
    const twin = await teller.line(15_000, 'VERSEMENT ESPECES AGENCE');
    expect((await teller.shown(twin)).proposals.flatMap(({ parts }) => parts)).toEqual([]);
    await teller.undo(match?.id ?? '');
    expect(await books('580')).toBe(transit);
    await doing(samir, 'undoCashDeposit', { id }, CASH);
    expect((await teller.shown(line)).certainty).toBe('none');
  });
});

describe('an entry by hand', () => {
  const write = async (label: string, cents: number, account = '627', bank = '512') => {
    const [debit, credit] = [await purse.account(account), await purse.account(bank)];
    const lines = [
      { accountId: debit, debitCents: cents },
      { accountId: credit, creditCents: cents },
    ];
    return doing<{ id: string }>(
      samir,
      'writeEntry',
      { input: { onDate: today(), label, lines } },
      'LedgerEntry { id }',
    );
  };

  test('for fees of the bank is joined by its line: fees are written once', async () => {
    const { id } = await write('Frais bancaires du mois', 451);
    const before = [await books('627'), await books('512')];
    const line = await teller.line(-451, 'FRAIS TENUE DE COMPTE');
    expect(await teller.shown(line)).toMatchObject({
      certainty: 'certain',
      proposals: [{ parts: [{ kind: 'entry', label: 'Frais bancaires du mois' }] }],
    });
    const match = await accept(line);
    expect([await books('627'), await books('512')]).toEqual(before);
    const back = await refusal(samir, 'takeBackEntry', { id, reason: 'Erreur' });
    expect(back.code).toBe('matching.on-statement');
    await teller.undo(match?.id ?? '');
    await doing(samir, 'takeBackEntry', { id, reason: 'Erreur' }, 'LedgerEntry { id }');
    expect(await teller.shown(line)).toMatchObject({ proposals: [{ parts: [{ kind: 'account' }] }] });
  });

  test('between two accounts of the house is told by each of them', async () => {
    await write('Virement vers le livret', 33_300, '5121', '512');
    const before = [await books('5121'), await books('512')];
    const out = await teller.line(-33_300, 'VIREMENT LIVRET');
    const into = await savings.line(33_300, 'VIREMENT RECU');
    for (const id of [out, into]) {
      const shown = await teller.shown(id);
      expect(shown.proposals[0]?.parts).toMatchObject([{ kind: 'entry' }]);
      await accept(id);
    }
    expect([await books('5121'), await books('512')]).toEqual(before);
  });
});

describe('a transfer between two accounts of the house', () => {
  test('is known by its other half, in whatever order they come; undone, the other is alone again', async () => {
    const transit = await books('580');
    const out = await teller.line(-44_400, 'VIR INTERNE VERS LIVRET');
    const first = (await teller.byHand(out, [{ amountCents: -44_400, account: '580' }])).matches[0];
    const into = await savings.line(44_400, 'VIR INTERNE');
    const shown = await savings.shown(into);
    expect(shown).toMatchObject({ certainty: 'certain' });
    expect(shown.proposals[0]?.reasons[0]).toMatch(/^L’autre moitié du virement/);
    const second = await accept(into, savings);
    expect(await books('580')).toBe(transit);
    const later = await savings.line(44_400, 'VIR INTERNE');
    expect((await savings.shown(later)).proposals.flatMap(({ reasons }) => reasons).join()).not.toContain(
      'moitié',
    );
    await teller.undo(second?.id ?? '');
    expect((await savings.shown(into)).proposals).toHaveLength(1);
    await teller.undo(first?.id ?? '');
    expect(await books('580')).toBe(transit);
  });
});

test('nothing of it is for who does not keep the money', async () => {
  await purse.spent(1_230, { paid: false });
  const shown = [await teller.accepted(await teller.line(-1_230, 'VIR ZOE LAMBERT'))];
  expect((await teller.refusesAccept(shown, zoe)).code).toBe('access.denied');
  expect(await refusedQuestion(zoe, 'bankMatching', {}, 'left')).toBe('access.denied');
  expect((await teller.refusesAccept(shown, (await Purse.founded()).samir)).code).toBe('not-found');
});
