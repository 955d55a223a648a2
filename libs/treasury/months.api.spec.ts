import { sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal, refusedQuestion, term } from '../membership/testing/asking.js';
import { today, Village, type Villager } from '../membership/testing/village.js';
import { Teller } from './testing/teller.js';
import { Till } from './testing/till.js';

interface Month {
  first: string;
  last: string;
  points: { key: string; done: boolean; count: number; cents: number | null }[];
  bank: Record<string, unknown>[];
  done: { note: string; by: { id: string } | null; points: { key: string; done: boolean }[] }[];
}

const BANK = 'number names bankCents ledgerCents differenceCents unmatchedCents untoldCents unexplainedCents';
const SHOWS = `first last points { key done count cents } bank { ${BANK} } done { note by { id } points { key done } }`;

let till: Till;
let samir: Villager;
let zoe: Villager;
beforeEach(async () => {
  const founded = await Village.founded();
  ({ samir, zoe } = founded);
  till = new Till(founded.village, samir);
});
afterEach(async () => expect(await till.unbalanced()).toEqual([]));

const look = (day = today()) => asking<Month>(samir, 'monthEnd', { day }, SHOWS);
const open = ({ points }: Month) => points.filter(({ done }) => !done).map(({ key }) => key);
const close = (day: string, note = '') => doing(samir, 'closeMonth', { day, note }, 'MonthDone { id }');
const before = (() => {
  const first = new Date(`${today().slice(0, 7)}-01T00:00:00Z`);
  return new Date(first.getTime() - 86_400_000).toISOString().slice(0, 10);
})();

/** An account at the bank kept in the books under a number, with what its statement says it holds. */
async function told(number: string, balance: number): Promise<Teller> {
  const teller = await Teller.opened(till);
  const [account] = await sql<{ id: string }>('select id from bank_account where association_id = $1', [
    till.village.id,
  ]);
  const input = { name: 'Livret', ledgerNumber: number };
  await doing(samir, 'defineBankAccount', { id: account?.id, input }, 'BankAccount { id }');
  await sql('update bank_statement set balance_cents = $2, to_on = $3 where association_id = $1', [
    till.village.id,
    balance,
    today(),
  ]);
  return teller;
}

describe('the end of a month', () => {
  test('says what is left, each thing once it is', async () => {
    expect(open(await look())).toEqual([]);
    const lea = await till.member('Léa Un');
    await till.pays(lea, 2_500, { method: term('cheque') });
    const teller = await told('512', 1_000);
    await teller.line(1_000, 'VIR INCONNU');
    const month = await look();
    expect(open(month)).toEqual(expect.arrayContaining(['lines', 'cheques', 'bank']));
    expect(month.bank).toEqual([
      {
        ...{ number: '512', names: ['Livret'], bankCents: 1_000, ledgerCents: 0, differenceCents: 1_000 },
        ...{ unmatchedCents: 1_000, untoldCents: 0, unexplainedCents: 0 },
      },
    ]);
  });

  test('explains a difference by transfers the bank has not told', async () => {
    await told('512', 0);
    await till.pays(await till.member('Léa Un'), 4_000);
    expect((await look()).bank).toMatchObject([
      { bankCents: 0, ledgerCents: 4_000, differenceCents: -4_000, untoldCents: 4_000, unexplainedCents: 0 },
    ]);
  });

  test('is said done with who, when and what was open; never before it is over; and again', async () => {
    expect(await refusal(samir, 'closeMonth', { day: today(), note: '' })).toMatchObject({
      code: 'month.not-over',
    });
    await close(before, 'Reste le livret');
    await close(before);
    const { done } = await look(before);
    expect(done).toHaveLength(2);
    expect(done[1]).toMatchObject({ note: 'Reste le livret', by: { id: samir.id } });
    expect(done[1]?.points.map(({ key }) => key)).toContain('bank');
  });

  test('is read by the treasury only, and closed by the treasurer only', async () => {
    expect(await refusedQuestion(zoe, 'monthEnd', { day: today() }, 'first')).toBe('access.denied');
    expect(await refusal(zoe, 'closeMonth', { day: before, note: '' })).toMatchObject({
      code: 'access.denied',
    });
  });
});

describe('a second account', () => {
  test('has its own entries: what comes to it is written there, and goes back from there', async () => {
    const teller = await told('5121', 5_000);
    const lea = await till.member('Léa Un');
    const due = await till.asks(lea, 5_000, today());
    const line = await teller.line(5_000, `VIR ${due.reference}`);
    const { matches } = await teller.accept([await teller.accepted(line)]);
    expect([await till.onAccount('5121'), await till.onAccount('512')]).toEqual([5_000, 0]);
    expect((await look()).bank).toMatchObject([{ number: '5121', differenceCents: 0, unexplainedCents: 0 }]);
    await teller.undo(matches[0]?.id ?? '');
    expect([await till.onAccount('5121'), await till.onAccount('512')]).toEqual([0, 0]);
  });

  test('takes a transfer recorded before from the bank in general', async () => {
    const teller = await told('517', 3_000);
    const lea = await till.member('Léa Un');
    const due = await till.asks(lea, 3_000, today());
    await till.pays(lea, 3_000);
    expect(await till.onAccount('512')).toBe(3_000);
    await teller.accept([await teller.accepted(await teller.line(3_000, `VIR ${due.reference}`))]);
    expect([await till.onAccount('517'), await till.onAccount('512')]).toEqual([3_000, 0]);
  });

  test('shows the bank against the books on its page', async () => {
    await told('5121', 700);
    const [account] = await asking<object[]>(samir, 'bankAccounts', {}, `inBooks { ${BANK} }`);
    expect(account).toMatchObject({
      inBooks: { number: '5121', bankCents: 700, ledgerCents: 0, unexplainedCents: 700 },
    });
  });

  test('asks for the tax while the association is subject to it, until it is closed', async () => {
    const vat = async (day: string) => (await look(day)).points.find(({ key }) => key === 'vat') ?? null;
    expect(await vat(before)).toBeNull();
    const input = {
      ...{
        from: `${before.slice(0, 7)}-01`,
        regime: term('liable'),
        vatNumber: 'FR12345678901',
        reason: 'Assemblée',
      },
      ...{ onDebits: true, rates: [{ subject: 'due:service', rate: 2_000 }] },
    };
    await doing(samir, 'sayVat', { input }, 'VatSetting { id }');
    expect(await vat(before)).toMatchObject({ done: true });
    const { id } = await till.asks(zoe, 12_000, today());
    await sql('update due set called_on = $2 where id = $1', [id, before]);
    expect(await vat(before)).toEqual({ key: 'vat', done: false, count: 1, cents: 2_000 });
    const period = { from: `${before.slice(0, 7)}-01`, to: before, netEuros: 20 };
    await doing(samir, 'closeVat', { input: period }, 'VatClosing { id }');
    expect(await vat(before)).toMatchObject({ done: true });
  });
});
