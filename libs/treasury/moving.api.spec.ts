import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal, refusedQuestion } from '../membership/testing/asking.js';
import { today, Village, type Villager } from '../membership/testing/village.js';
import { Mover, type ShownFees } from './testing/mover.js';
import { Till } from './testing/till.js';

let till: Till;
let mover: Mover;
let samir: Villager;
let zoe: Villager;
let elsewhere: Awaited<ReturnType<typeof Village.founded>>;
beforeEach(async () => {
  const founded = await Village.founded();
  ({ samir, zoe } = founded);
  till = new Till(founded.village, samir);
  mover = new Mover(samir);
});
beforeAll(async () => {
  elsewhere = await Village.founded();
});
afterEach(async () => expect(await till.unbalanced()).toEqual([]));

const year = today().slice(0, 4);
const HEAD = `Numéro de membre,Activité,Tarif,Date d'inscription,Date d'expiration,Montant à régler,Payé ?`;
const paheko = (...lines: [number: string, amount: string, paid: string][]): string =>
  [
    HEAD,
    ...lines.map(
      ([number, amount, paid]) =>
        `${number},Cotisation ${year},Plein,01/01/${year},31/12/${year},"${amount}",${paid}`,
    ),
  ].join('\n');
const numbered = async (name: string, number: string): Promise<Villager> => {
  const member = await till.member(name);
  await sql('update person set member_number = $3 where association_id = $1 and id = $2', [
    till.village.id,
    member.id,
    number,
  ]);
  return member;
};

describe('a list of fees', () => {
  test('is shown with its totals, taken in whole, and gives standing and what is owed', async () => {
    const [lea, bob] = [await numbered('Léa Un', '1001'), await numbered('Bob Deux', '1002')];
    const fileId = await mover.hands(paheko(['1001', '20,00', 'Oui'], ['1002', '20,00', 'Non']));
    const { totals, lines, blockers } = await mover.previews(fileId);
    expect(blockers).toEqual([]);
    expect(lines.map(({ state }) => state)).toEqual(['found', 'found']);
    expect(totals).toMatchObject({
      lines: 2,
      found: 2,
      fileCents: 4_000,
      recordedCents: 4_000,
      paidCents: 2_000,
      unpaidCents: 2_000,
    });
    expect(await mover.takes(fileId)).toMatchObject({ lineCount: 2, dueCents: 4_000, paidCents: 2_000 });
    expect([await till.balance(lea), await till.balance(bob)]).toEqual([
      { owed: 0, credit: 0 },
      { owed: 2_000, credit: 0 },
    ]);
    expect([await till.onAccount('7561'), await till.onAccount('471'), await till.onAccount('411')]).toEqual([
      -4_000, 2_000, 2_000,
    ]);
    expect(await asking(samir, 'person', { id: lea.id }, 'inGoodStanding')).toEqual({ inGoodStanding: true });
  });

  test('waits until it is said whose an unknown line is; nothing of it is written before', async () => {
    const ana = await till.member('Ana Trois');
    const fileId = await mover.hands(paheko(['7777', '20,00', 'Oui'], ['8888', '20,00', 'Oui']));
    expect((await mover.previews(fileId)).totals).toMatchObject({
      found: 0,
      undecided: 2,
      otherCents: 4_000,
    });
    expect(await refusal(samir, 'importDues', { input: mover.asked(fileId) })).toMatchObject({
      code: 'carry.undecided',
    });
    expect(await till.onAccount('7561')).toBe(0);
    const choices = [{ line: 2, personId: ana.id }, { line: 3 }];
    expect((await mover.previews(fileId, { choices })).totals).toMatchObject({ found: 1, leftOut: 1 });
    expect(await mover.takes(fileId, { choices })).toMatchObject({ lineCount: 1 });
  });

  test('taken in twice changes nothing; a longer one brings only what is new', async () => {
    await numbered('Léa Un', '1001');
    await numbered('Bob Deux', '1002');
    const first = paheko(['1001', '20,00', 'Oui']);
    await mover.takes(await mover.hands(first));
    expect(
      await refusal(samir, 'importDues', { input: mover.asked(await mover.hands(first)) }),
    ).toMatchObject({ code: 'carry.taken-already' });
    const longer = await mover.hands(paheko(['1001', '20,00', 'Oui'], ['1002', '20,00', 'Non']));
    expect((await mover.previews(longer)).lines.map(({ state }) => state)).toEqual(['known', 'found']);
    expect(await mover.takes(longer)).toMatchObject({ lineCount: 1 });
  });

  test('two at once: one is taken in', async () => {
    await numbered('Léa Un', '1001');
    const fileId = await mover.hands(paheko(['1001', '20,00', 'Oui']));
    const tried = await Promise.allSettled([1, 2, 3].map(() => mover.takes(fileId)));
    expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await till.onAccount('7561')).toBe(-2_000);
  });

  test('is taken back whole, and may be taken in again; not once money leans on it', async () => {
    const bob = await numbered('Bob Deux', '1002');
    const fileId = await mover.hands(paheko(['1002', '20,00', 'Non']));
    const { id } = await mover.takes(fileId);
    await doing(samir, 'undoDuesImport', { id }, 'DuesImport { undoneAt }');
    expect([await till.balance(bob), await till.onAccount('7561')]).toEqual([{ owed: 0, credit: 0 }, 0]);
    expect(await refusal(samir, 'undoDuesImport', { id })).toMatchObject({ code: 'carry.undone-already' });
    const again = await mover.takes(await mover.hands(paheko(['1002', '20,00', 'Non'])));
    await till.pays(bob, 2_000);
    expect(await refusal(samir, 'undoDuesImport', { id: again.id })).toMatchObject({ code: 'carry.in-use' });
  });

  test('of HelloAsso: an order with two members and one payer is one payment, in balance for each', async () => {
    const [anais, noe] = [await till.member('Anaïs Fictif'), await till.member('Noé Fictif')];
    const fileId = await mover.hands(
      [
        'Référence commande;Date de la commande;Statut de la commande;Nom adhérent;Prénom adhérent;Nom payeur;Prénom payeur;Email payeur;Raison sociale;Moyen de paiement;Tarif;Montant tarif;Code Promo;Montant code promo',
        `9;05/01/${year} 18:40;Validé;Fictif;Noé;Fictif;Anaïs;a@example.org;;Carte bancaire;Réduit;10,00;;`,
        `9;05/01/${year} 18:40;Validé;Fictif;Anaïs;Fictif;Anaïs;a@example.org;;Carte bancaire;Réduit;10,00;X;4,00`,
        `10;06/01/${year} 18:40;Remboursé;Fictif;Anaïs;Fictif;Anaïs;a@example.org;;Carte bancaire;Réduit;10,00;;`,
      ].join('\r\n'),
    );
    const { lines, totals } = await mover.previews(fileId);
    expect(lines.map(({ state }) => state)).toEqual(['found', 'found', 'skipped']);
    expect(totals).toMatchObject({ priceCents: 2_000, discountCents: 400, recordedCents: 1_600 });
    await mover.takes(fileId);
    const payments = await sql<{ cents: number; person: string }>(
      'select amount_cents as cents, person_id as person from payment where association_id = $1',
      [till.village.id],
    );
    expect(payments).toEqual([{ cents: 1_600, person: anais.id }]);
    expect([await till.balance(noe), await till.inBooks(noe, '411'), await till.onAccount('5115')]).toEqual([
      { owed: 0, credit: 0 },
      0,
      1_600,
    ]);
  });

  test('is refused to who only reads, to strangers, and when it is something else', async () => {
    const fileId = await mover.hands('Nom;Prénom\nA;B');
    expect(await refusedQuestion(samir, 'previewDuesFile', { input: mover.asked(fileId) }, 'tool')).toBe(
      'carry.tool-unknown',
    );
    expect(await refusal(zoe, 'importDues', { input: mover.asked(fileId) })).toMatchObject({
      code: 'access.denied',
    });
    expect(await refusal(elsewhere.samir, 'importDues', { input: mover.asked(fileId) })).toMatchObject({
      code: 'not-found',
    });
  });

  test('says at which line a payment is known already, and takes the others in once that one is left out', async () => {
    const [lea] = [await numbered('Léa Un', '1001'), await numbered('Bob Deux', '1002')];
    await till.pays(lea, 2_000, { receivedOn: `${year}-01-03` });
    const fileId = await mover.hands(paheko(['1001', '20,00', 'Oui'], ['1002', '20,00', 'Oui']));
    expect((await mover.previews(fileId)).blockers).toEqual([expect.stringContaining('À la ligne 2,')]);
    expect((await refusal(samir, 'importDues', { input: mover.asked(fileId) })).code).toBe(
      'carry.paid-already',
    );
    const choices = { choices: [{ line: 2, personId: null }] };
    expect((await mover.previews(fileId, choices)).blockers).toEqual([]);
    expect(await mover.takes(fileId, choices)).toMatchObject({ lineCount: 1, paidCents: 2_000 });
  });

  test('carried over and taken back, leaves the year it was carried to as it was', async () => {
    await numbered('Léa Un', '1001');
    const [{ on } = { on: '' }] = await sql<{ on: string }>(
      'select min(starts_on)::text as on from financial_year where association_id = $1',
      [till.village.id],
    );
    const fileId = await mover.hands(paheko(['1001', '20,00', 'Oui']));
    const { id } = await mover.takes(fileId, { carried: true });
    await doing(samir, 'undoDuesImport', { id }, 'DuesImport { undoneAt }');
    const days = await sql<{ day: string }>(
      `select distinct on_date::text as day from ledger_entry
       where association_id = $1 and voucher_kind = 'dues-import-undone'`,
      [till.village.id],
    );
    expect(days).toEqual([{ day: on }]);
  });
});

const line = (account: string, debitCents: number, creditCents = 0) => ({ account, debitCents, creditCents });
const enter = (...lines: object[]) =>
  doing<{ id: string }>(samir, 'enterOpeningBalance', { lines }, 'OpeningBalance { id }');
const refuses = (...lines: object[]) => refusal(samir, 'enterOpeningBalance', { lines });

describe('opening balances', () => {
  test('must balance, and the sentence says by how much they do not', async () => {
    const refused = await refuses(line('512', 100_000), line('110', 0, 90_000));
    expect(refused).toMatchObject({ code: 'opening.unbalanced', field: 'lines' });
    expect(refused.message).toContain('100,00');
  });

  test.each([
    [[line('512', 100), line('7561', 0, 100)], 'opening.class', 'lines.1'],
    [[line('599', 100), line('110', 0, 100)], 'opening.account', 'lines.0'],
    [[line('512', 100), line('512', 0, 100)], 'opening.twice', 'lines.1'],
    [[line('512', 100, 100), line('110', 0, 100)], 'opening.side', 'lines.0'],
    [[], 'opening.empty', 'lines'],
  ])('%j are refused', async (lines, code, field) => {
    expect(await refuses(...lines)).toMatchObject({ code, field });
  });

  test('count what people owe of the fees carried over, and are entered once', async () => {
    const bob = await numbered('Bob Deux', '1002');
    await numbered('Léa Un', '1001');
    await mover.takes(await mover.hands(paheko(['1002', '20,00', 'Non'], ['1001', '20,00', 'Oui'])), {
      carried: true,
    });
    expect([
      await till.inBooks(bob, '411'),
      await till.onAccount('471'),
      await till.onAccount('7561'),
    ]).toEqual([2_000, -2_000, 0]);
    const off = await refuses(line('512', 100_000), line('411', 5_000), line('110', 0, 105_000));
    expect(off).toMatchObject({ code: 'opening.owed' });
    expect(off.message).toContain('30,00');
    const { id } = await enter(line('512', 100_000), line('411', 2_000), line('110', 0, 102_000));
    expect([await till.onAccount('512'), await till.onAccount('411'), await till.onAccount('471')]).toEqual([
      100_000, 2_000, 0,
    ]);
    expect(await refuses(line('512', 100), line('110', 0, 100))).toMatchObject({
      code: 'carry.opened-already',
    });
    const late = mover.asked(await mover.hands(paheko(['1001', '33,00', 'Non'])), { carried: true });
    expect(await refusal(samir, 'importDues', { input: late })).toMatchObject({
      code: 'carry.opened-already',
    });
    await doing(samir, 'undoOpeningBalance', { id }, 'OpeningBalance { id }');
    expect(await till.onAccount('512')).toBe(0);
    await enter(line('512', 50_000), line('411', 2_000), line('110', 0, 52_000));
  });

  test('entered twice at once, are entered once', async () => {
    const tried = await Promise.allSettled([1, 2, 3].map(() => enter(line('512', 100), line('110', 0, 100))));
    expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await till.onAccount('512')).toBe(100);
  });

  test('are read from a list, and refused to who only reads', async () => {
    const fileId = await mover.hands(
      'Compte;Intitulé;Débit;Crédit\n512;Banque;1 234,50;\n110;Report;;1 234,50\nTotal;;1;1',
    );
    const read = await asking<object[]>(
      samir,
      'readOpeningFile',
      { fileId },
      'account debitCents creditCents',
    );
    expect(read).toEqual([line('512', 123_450), line('110', 0, 123_450)]);
    expect(await refusal(zoe, 'enterOpeningBalance', { lines: [] })).toMatchObject({
      code: 'access.denied',
    });
  });
});

const folder = resolve(process.cwd(), '../shared/data/treasury');
/** Made-up lists kept beside the checkout; without them, these two say nothing. */
if (existsSync(folder)) {
  test('the list of HelloAsso beside the checkout: 5 lines, 90 euros, 10 of discount', async () => {
    const fileId = await mover.hands(
      readFileSync(resolve(folder, 'helloasso-adhesions-synthetic.csv'), 'utf8'),
    );
    const { totals, lines, tool }: ShownFees = await mover.previews(fileId);
    expect(tool).toBe('helloasso');
    expect(totals).toMatchObject({ lines: 5, priceCents: 9_000, discountCents: 1_000, fileCents: 8_000 });
    expect(lines[3]).toMatchObject({ name: 'Atelier du Bois; SCOP', amountCents: 4_000 });
    expect(lines[4]).toMatchObject({ amountCents: 0 });
  });

  test('the list of Paheko beside the checkout: 40 lines of 20 euros, 30 paid', async () => {
    const text = readFileSync(resolve(folder, 'paheko-inscriptions-import-40.csv'), 'utf8');
    const numbers = [...text.matchAll(/^(\d{4}),/gm)].map(([, number]) => number);
    for (const number of numbers)
      await sql(
        `insert into person (association_id, id, kind, given_name, family_name, member_number) values ($1, uuidv7(), 'person', 'P', $2, $2)`,
        [till.village.id, number],
      );
    const { totals } = await mover.previews(await mover.hands(text), { carried: true });
    expect(totals).toMatchObject({
      lines: 40,
      found: 40,
      recordedCents: 80_000,
      paidCents: 60_000,
      unpaidCents: 20_000,
    });
  });
}
