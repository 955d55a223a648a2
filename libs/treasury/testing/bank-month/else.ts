import { scribbledName } from './handwriting.js';
import type { Month } from './month.js';
import { ACCOUNT, MONTH } from './month.js';

/** Everything on the statement that is neither a rent nor a fee paid by transfer. */
export function everythingElse(month: Month): void {
  for (const at of [0, 1, 2]) payout(month, 'HelloAsso', at);
  for (const at of [0, 1]) payout(month, 'Stripe', at);
  deposit(month, '7700412');
  deposit(month, '7700413');
  bankTakes(month);
  suppliers(month);
  ownAccounts(month);
  strangers(month);
}

/** What a provider pays out: payments of members, less its fees. */
function payout(month: Month, provider: string, at: number): void {
  const { dice } = month;
  const payments = Array.from({ length: 3 + dice.below(9) }, (_, rank) => ({
    ...{ paymentId: `${provider}-${at}-${rank}`, cents: dice.of([1_000, 2_000, 4_000]) },
  }));
  const gross = payments.reduce((sum, { cents }) => sum + cents, 0);
  const feeCents = provider === 'Stripe' ? Math.floor((gross * 15) / 1000) + 25 * payments.length : 0;
  const id = `${provider}-${at}`;
  month.facts.payouts.push({
    ...{ id, provider, feeCents, heldCents: 0, payments },
    reference: `PO${id}`,
    on: `${MONTH}-0${at + 2}`,
  });
  const paymentIds = payments.map(({ paymentId }) => paymentId);
  month.line(
    gross - feeCents,
    `VIR SEPA ${provider.toUpperCase()} PO${id.toUpperCase()}`,
    { kind: 'join', of: 'payout', id, paymentIds, feeCents },
    { member: true, on: `${MONTH}-1${at}` },
  );
}

function deposit(month: Month, number: string): void {
  const { dice } = month;
  const cheques = Array.from({ length: 4 + dice.below(6) }, (_, at) => ({
    ...{ paymentId: `cheque-${number}-${at}`, cents: dice.of([2_000, 4_000, 15_000]) },
  }));
  month.facts.deposits.push({ id: number, number, on: `${MONTH}-03`, cheques });
  const total = cheques.reduce((sum, { cents }) => sum + cents, 0);
  const paymentIds = cheques.map(({ paymentId }) => paymentId);
  month.line(
    total,
    `REMISE CHEQUES ${number}`,
    { kind: 'join', of: 'deposit', id: number, paymentIds, feeCents: 0 },
    { member: true, on: `${MONTH}-06` },
  );
}

function bankTakes(month: Month): void {
  for (const label of [
    'FRAIS TENUE DE COMPTE',
    'COTISATION CARTE BUSINESS',
    'FRAIS REJET PRLV',
    'ABONNEMENT EBICS',
  ]) {
    month.line(-200 - month.dice.below(1_500), label, { kind: 'account', account: '627' });
  }
}

/** Bills: some are filed each month under the same words, others nobody has seen. One bears the name of a member. */
function suppliers(month: Month): void {
  const { dice } = month;
  month.facts.learned.push({ pattern: 'prlv edf pro', account: '6061', times: 5 });
  month.facts.learned.push({ pattern: 'prlv fibre locale', account: '626', times: 1 });
  month.line(-18_450, 'PRLV EDF PRO 884213', { kind: 'account', account: '6061' });
  month.line(-3_900, 'PRLV FIBRE LOCALE 11/2026', { kind: 'account', account: '626' });
  for (let at = 0; at < 24; at++) month.line(-1_000 - dice.below(40_000), `CB FOURNISSEUR ${at}`, null);
  month.line(-2_000, `VIR EMIS ${scribbledName(month.person('p50'), dice)} REMBOURSEMENT ACHAT`, null);
}

function ownAccounts(month: Month): void {
  const iban = 'FR7699999000010000000000123';
  month.facts.ownIbans.push(iban);
  month.line(
    -500_000,
    'VIR VERS LIVRET A',
    { kind: 'internal', otherLineId: null, twinId: null },
    { counterparty: { name: null, iban } },
  );
}

/** Money that is no due of anybody, or of nobody one can tell: a gift, a grant, someone with the family name of a member. */
function strangers(month: Month): void {
  const { dice } = month;
  const giver = month.person('p60');
  month.line(2_000, `VIR ${scribbledName(giver, dice)} DON POUR LE LIEU`, null, { accountId: ACCOUNT });
  month.line(250_000, 'VIR COMMUNAUTE DE COMMUNES SUBVENTION', null);
  const family = month.person('p61').familyName.toUpperCase();
  month.line(2_000, `VIR SEPA DE ZEBULON ${family}`, null);
  month.line(4_000, 'VIR SEPA RECU XAVIER INCONNU COTISATION', null);
}
