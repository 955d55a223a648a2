import type { Cents } from '@etabli/kernel';
import { type AssetKey, assetsLayout, type LiabilityKey, liabilitiesLayout } from './balance-layout.js';
import { type AccountBalance, netDebit, rowOf } from './balances.js';
import { resultOf } from './income-statement.js';

/** What is owned: what it cost, what it lost in value, what it is worth, in cents. */
export type AssetRow = {
  key: AssetKey;
  grossCents: Cents;
  lessCents: Cents;
  netCents: Cents;
  beforeCents: Cents;
  accounts: string[];
};

export type LiabilityRow = { key: LiabilityKey; cents: Cents; beforeCents: Cents; accounts: string[] };

/** Both sides come to the same sum, as long as the books balance. */
export type BalanceSheet = {
  assets: AssetRow[];
  liabilities: LiabilityRow[];
  assetsCents: Cents;
  assetsBeforeCents: Cents;
  liabilitiesCents: Cents;
  liabilitiesBeforeCents: Cents;
};

/**
 * Balance sheet on the last day of the balances, beside that of the year before (règlement ANC 2018-06, art. 431-2).
 *
 * @param year balances of all accounts since the books were opened or carried forward, before closing entries
 * @param before the same on the last day of the year before; empty when there is none
 */
export function balanceSheet(
  year: readonly AccountBalance[],
  before: readonly AccountBalance[] = [],
): BalanceSheet {
  const [now, then] = [placed(year), placed(before)];
  const assets = assetsLayout.map(({ key }) => assetRow(key, now, then)).filter(hasAccounts);
  const rows = liabilitiesLayout.map(({ key }) => liabilityRow(key, now, then));
  const unallocated = unallocatedRow(year, before);
  const waits = unallocated.cents !== 0 || unallocated.beforeCents !== 0;
  const liabilities = [...rows.filter(hasAccounts), ...(waits ? [unallocated] : []), resultRow(year, before)];
  return {
    assets,
    liabilities,
    assetsCents: total(assets.map(({ netCents }) => netCents)),
    assetsBeforeCents: total(assets.map(({ beforeCents }) => beforeCents)),
    liabilitiesCents: total(liabilities.map(({ cents }) => cents)),
    liabilitiesBeforeCents: total(liabilities.map(({ beforeCents }) => beforeCents)),
  };
}

type Placed = { number: string; side: 'asset' | 'less' | 'liability'; key: string; net: Cents };

const lessening = assetsLayout.map(({ key, less }) => ({ key, accounts: less }));

/** Where each account of classes 1 to 5 goes; what lost its value is taken off its own row. */
function placed(balances: readonly AccountBalance[]): Placed[] {
  return balances
    .filter(({ number }) => /^[1-5]/.test(number) && !isResult(number))
    .map((balance) => ({ number: balance.number, net: netDebit(balance), ...placeOf(balance) }));
}

function placeOf(balance: AccountBalance): Pick<Placed, 'side' | 'key'> {
  const { number } = balance;
  const lost = rowOf(lessening, number);
  if (lost) return { side: 'less', key: lost.key };
  const owned = /^[23]/.test(number) || (/^[45]/.test(number) && netDebit(balance) >= 0);
  const row = owned ? rowOf(assetsLayout, number) : rowOf(liabilitiesLayout, number);
  return { side: owned ? 'asset' : 'liability', key: row?.key ?? 'other-debts' };
}

const total = (amounts: readonly Cents[]): Cents => amounts.reduce((sum, one) => sum + one, 0);
const sumOf = (items: readonly Placed[]): Cents => total(items.map(({ net }) => net));
const hasAccounts = ({ accounts }: { accounts: string[] }): boolean => accounts.length > 0;

const numbers = (...lists: readonly Placed[][]): string[] =>
  [...new Set(lists.flat().map(({ number }) => number))].sort();

function assetRow(key: AssetKey, now: Placed[], then: Placed[]): AssetRow {
  const of = (list: Placed[], side: Placed['side']) =>
    list.filter((one) => one.key === key && one.side === side);
  const gross = sumOf(of(now, 'asset'));
  const less = -sumOf(of(now, 'less')) || 0;
  return {
    key,
    grossCents: gross,
    lessCents: less,
    netCents: gross - less,
    beforeCents: sumOf(of(then, 'asset')) + sumOf(of(then, 'less')),
    accounts: numbers(of(now, 'asset'), of(now, 'less'), of(then, 'asset'), of(then, 'less')),
  };
}

function liabilityRow(key: LiabilityKey, now: Placed[], then: Placed[]): LiabilityRow {
  const of = (list: Placed[]) => list.filter((one) => one.key === key && one.side === 'liability');
  return {
    key,
    cents: -sumOf(of(now)) || 0,
    beforeCents: -sumOf(of(then)) || 0,
    accounts: numbers(of(now), of(then)),
  };
}

const isResult = (number: string): boolean => number.startsWith('12');

/** Results of years before that no assembly has allocated yet: they wait in 12, apart from what the year itself made. */
function unallocatedRow(year: readonly AccountBalance[], before: readonly AccountBalance[]): LiabilityRow {
  const entered = (list: readonly AccountBalance[]) =>
    -total(list.filter(({ number }) => isResult(number)).map(netDebit)) || 0;
  return {
    key: 'unallocated',
    cents: entered(year),
    beforeCents: entered(before),
    accounts: [...new Set([...year, ...before].map(({ number }) => number).filter(isResult))],
  };
}

/** The result of the year is a row of the own funds: what classes 6 and 7 say, as the income statement does. */
const resultRow = (year: readonly AccountBalance[], before: readonly AccountBalance[]): LiabilityRow => ({
  ...{ key: 'result', accounts: [] },
  ...{ cents: resultOf(year), beforeCents: resultOf(before) },
});
