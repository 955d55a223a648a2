import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ask, sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal, refusedQuestion, term } from '../membership/testing/asking.js';
import { Bank, columns, type Move, ofx, type ShownStatement } from './testing/bank.js';

let bank: Bank;
beforeEach(async () => {
  bank = await Bank.opened();
});

const moves: Move[] = [
  ['2026-07-05', 50000, 'VIR ATELIER RIVIERE'],
  ['2026-07-05', 50000, 'VIR ATELIER RIVIERE'],
  ['2026-07-20', -20000, 'LOYER'],
];
const july = ofx(moves, { from: '2026-07-01', to: '2026-07-31', closing: 180000 });
const august = ofx([['2026-08-05', 1250, 'VIR ÉLODIE']], {
  from: '2026-08-01',
  to: '2026-08-31',
  closing: 181250,
});
const september = ofx([['2026-09-05', 100, 'VIR']], {
  from: '2026-09-01',
  to: '2026-09-30',
  closing: 181350,
});

describe('an account', () => {
  test('is named, corrected, and read by the board, not by members nor by others', async () => {
    const id = await bank.account('Courant', {
      iban: 'FR76 3000 6000 0112 3456 7890 189',
      ledgerNumber: '5121',
    });
    const input = { name: 'Compte courant', iban: 'FR7630006000011234567890189', ledgerNumber: '512' };
    await doing(bank.samir, 'defineBankAccount', { id, input }, 'BankAccount { id }');
    const shows = 'name iban currency ledgerNumber balance { cents } viewerCan { action allowed reason }';
    expect(await asking(bank.claire, 'bankAccounts', {}, shows)).toEqual([
      {
        name: 'Compte courant',
        iban: 'FR7630006000011234567890189',
        currency: 'EUR',
        ledgerNumber: '512',
        balance: null,
        viewerCan: expect.arrayContaining([expect.objectContaining({ action: 'import', allowed: false })]),
      },
    ]);
    expect(await refusedQuestion(bank.zoe, 'bankAccounts', {}, 'id')).toBe('access.denied');
    const elsewhere = await Bank.opened();
    expect(await refusedQuestion(elsewhere.samir, 'bankAccount', { id }, 'id')).toBe('not-found');
    expect((await refusal(elsewhere.samir, 'defineBankAccount', { id, input })).code).toBe('not-found');
    expect((await refusal(bank.claire, 'defineBankAccount', { input })).code).toBe('access.denied');
  });

  test.each([
    [{ name: 'X', iban: 'FR7630006000011234567890188' }, 'statements.iban-wrong', 'iban'],
    [{ name: 'X', ledgerNumber: '411' }, 'statements.ledger-wrong', 'ledgerNumber'],
    [{ name: 'X', currency: 'eu' }, 'statements.currency-wrong', 'currency'],
    [{ name: ' ' }, 'statements.name-needed', 'name'],
    [{ name: 'COURANT' }, 'statements.name-taken', null],
  ])('is refused with %j', async (input, code, field) => {
    await bank.account('Courant');
    const refused = await refusal(bank.samir, 'defineBankAccount', { input });
    expect(refused.code).toBe(code);
    if (field) expect(refused.field).toBe(field);
  });

  test('keeps its currency once it has statements', async () => {
    const id = await bank.account('Courant');
    await bank.takeIn(july, id);
    const input = { name: 'Courant', currency: 'CHF' };
    expect((await refusal(bank.samir, 'defineBankAccount', { id, input })).code).toBe(
      'statements.currency-kept',
    );
  });
});

describe('a file', () => {
  test('is previewed, then taken in: its lines are seen, searched and paged; its balance is known', async () => {
    const id = await bank.account('Courant');
    const before = await bank.file(july, []);
    const shows =
      'format blockers accounts { number currency recognised account { id } statements { lineCount freshCount held idle openingCents closingCents sample { label } } }';
    const preview = await asking(bank.samir, 'previewBankFile', { ...before }, shows);
    expect(preview).toMatchObject({
      format: 'ofx',
      blockers: ['Dites de quel compte il s’agit.'],
      accounts: [
        {
          number: '12345678901',
          currency: 'EUR',
          recognised: false,
          account: null,
          statements: [{ lineCount: 3, freshCount: null, openingCents: 100000, closingCents: 180000 }],
        },
      ],
    });
    expect(await bank.takeIn(july, id)).toMatchObject({
      format: 'ofx',
      statementCount: 1,
      lineCount: 3,
      undoneAt: null,
    });
    expect(await bank.state(id)).toEqual({
      balance: { cents: 180000, on: '2026-07-31' },
      heldCount: 0,
      lineCount: 3,
      curve: [
        { on: '2026-07-05', cents: 200000 },
        { on: '2026-07-20', cents: 180000 },
        { on: '2026-07-31', cents: 180000 },
      ],
    });
    await bank.takeIn(august, id);
    expect(await bank.lines(id, { search: 'elodie' })).toMatchObject({
      total: 1,
      items: [{ bookedOn: '2026-08-05', amountCents: 1250 }],
    });
    expect(await bank.lines(id, { search: '500' })).toMatchObject({ total: 2 });
    expect(await bank.lines(id, { limit: 2, offset: 2 })).toMatchObject({
      total: 4,
      items: [{ label: 'VIR ATELIER RIVIERE' }, {}],
    });
    expect(
      await asking(
        bank.samir,
        'previewBankFile',
        { ...(await bank.file(september, [])) },
        'accounts { recognised account { id } }',
      ),
    ).toEqual({ accounts: [{ recognised: true, account: { id } }] });
  });

  test('says by itself which account it is, when its IBAN or its number is known of one only', async () => {
    const xml = readFileSync(resolve(__dirname, 'statements/readers/fixtures/camt053.xml'));
    const id = await bank.account('Courant', { iban: 'FR7630006000011234567890189' });
    const livret = await bank.account('Livret');
    const recognises = async (content: string | Buffer, ...accounts: string[]) =>
      asking(
        bank.samir,
        'previewBankFile',
        { ...(await bank.file(content, accounts)) },
        'accounts { recognised account { name } }',
      );
    const itself = { accounts: [{ recognised: true, account: { name: 'Courant' } }] };
    expect(await recognises(xml)).toEqual(itself);
    expect(await recognises(july)).toEqual(itself);
    expect(await recognises(xml, livret)).toEqual({
      accounts: [{ recognised: false, account: { name: 'Livret' } }],
    });
    expect(await bank.takeIn(xml)).toMatchObject({ lineCount: 2 });
    expect(await bank.state(id)).toMatchObject({ lineCount: 2 });
    await bank.takeIn(july.replaceAll('12345678901', '55555'), id);
    await bank.takeIn(july.replaceAll('12345678901', '55555').replaceAll('VIR', 'AUTRE'), livret);
    expect(await recognises(september.replaceAll('12345678901', '55555'))).toEqual({
      accounts: [{ recognised: false, account: null }],
    });
  });

  test('imported again, or overlapping another, changes nothing that is known', async () => {
    const id = await bank.account('Courant');
    await bank.takeIn(july, id);
    expect(await bank.refused(july, id)).toMatchObject({ code: 'statements.nothing-new' });
    const both = ofx([...moves.slice(2), ['2026-08-05', 1250, 'VIR ÉLODIE']], {
      from: '2026-07-10',
      to: '2026-08-31',
      closing: 181250,
    });
    expect(
      await asking(
        bank.samir,
        'previewBankFile',
        { ...(await bank.file(both, [id])) },
        'accounts { statements { lineCount freshCount sample { label } } }',
      ),
    ).toEqual({
      accounts: [{ statements: [{ lineCount: 2, freshCount: 1, sample: [{ label: 'VIR ÉLODIE' }] }] }],
    });
    expect((await bank.takeIn(both, id)).statements).toMatchObject([
      { lineCount: 1, knownCount: 1, held: [] },
    ]);
    expect(await bank.state(id)).toMatchObject({ lineCount: 4, balance: { cents: 181250 } });
  });

  test('imported twice at the same moment comes in once', async () => {
    const id = await bank.account('Courant');
    const asked = await bank.file(july, [id]);
    const query = `mutation { answer: importBankFile(input: { fileId: "${(asked as { input: { fileId: string } }).input.fileId}", accounts: [{ rank: 0, accountId: "${id}" }] }) { __typename } }`;
    const answers = await Promise.all(
      [0, 1, 2].map(() => ask<{ answer: { __typename: string } }>(query, {}, bank.samir)),
    );
    expect(answers.map(({ answer }) => answer.__typename).sort()).toEqual([
      'BankImport',
      'Refusal',
      'Refusal',
    ]);
    expect(await bank.state(id)).toMatchObject({ lineCount: 3 });
  });

  test('that skips a month is held, counts for nothing, and counts once somebody accepts it', async () => {
    const id = await bank.account('Courant');
    await bank.takeIn(july, id);
    const { statements } = await bank.takeIn(september, id);
    const [held] = statements as [ShownStatement];
    expect(held.held[0]).toMatch(
      /Le relevé précédent manque\s: le compte était à 1\s800,00 le 31 juillet 2026/,
    );
    expect(await bank.state(id)).toMatchObject({ heldCount: 1, lineCount: 3, balance: { cents: 180000 } });
    expect((await refusal(bank.claire, 'acceptBankStatement', { id: held.id })).code).toBe('access.denied');
    await doing(
      bank.samir,
      'acceptBankStatement',
      { id: held.id },
      'BankStatement { acceptedAt acceptedBy { id } }',
    );
    expect(await bank.state(id)).toMatchObject({ heldCount: 0, lineCount: 4, balance: { cents: 181350 } });
    expect((await refusal(bank.samir, 'acceptBankStatement', { id: held.id })).code).toBe(
      'statements.not-held',
    );
    const elsewhere = await Bank.opened();
    expect((await refusal(elsewhere.samir, 'acceptBankStatement', { id: held.id })).code).toBe('not-found');
  });

  test('with several accounts asks which is which, and takes each where it belongs', async () => {
    const [current, savings] = [await bank.account('Courant'), await bank.account('Livret')];
    const other = ofx([['2026-07-31', 300, 'INTERETS']], {
      from: '2026-07-01',
      to: '2026-07-31',
      number: '999',
      closing: 10300,
    });
    const [head = '', tail = ''] = july.split('</BANKMSGSRSV1>');
    const both = `${head}${/<STMTTRNRS>[\s\S]*<\/STMTTRNRS>/.exec(other)?.[0]}</BANKMSGSRSV1>${tail}`;
    expect(await bank.refused(both)).toMatchObject({
      code: 'statements.account-unsaid',
      message: expect.stringContaining('2 comptes'),
    });
    expect(await bank.refused(both, current)).toMatchObject({ code: 'statements.account-unsaid' });
    expect(await bank.refused(both, current, current)).toMatchObject({ code: 'statements.account-twice' });
    expect(await bank.takeIn(both, current, savings)).toMatchObject({ statementCount: 2, lineCount: 4 });
    expect(await bank.state(savings)).toMatchObject({ balance: { cents: 10300 }, lineCount: 1 });
  });

  test('of another account, or in another currency, is refused', async () => {
    const xml = readFileSync(resolve(__dirname, 'statements/readers/fixtures/camt053.xml'));
    const other = await bank.account('Autre', { iban: 'FR1420041010050500013M02606' });
    expect(await bank.refused(xml, other)).toMatchObject({ code: 'statements.other-iban' });
    const francs = await bank.account('Francs', { currency: 'CHF' });
    expect(await bank.refused(xml, francs)).toMatchObject({ code: 'statements.other-currency' });
    const right = await bank.account('Courant', { iban: 'FR7630006000011234567890189' });
    expect(await bank.takeIn(xml, right)).toMatchObject({ format: 'camt.053', lineCount: 2 });
    expect(
      await bank.lines(right, { search: 'roux' }, 'returnReason mandateId counterpartyIban'),
    ).toMatchObject({
      items: [{ returnReason: 'AM04', mandateId: 'RUM-7', counterpartyIban: 'FR1420041010050500013M02606' }],
    });
  });

  test.each([
    ['%PDF-1.7\n', 'statements.file-is-pdf'],
    [july.slice(0, 400), 'statements.cut-short'],
    [july.replace('-200.00', 'deux cents'), 'statements.amount-unreadable'],
  ])('that is wrong is refused with a sentence, and nothing is kept: %#', async (content, code) => {
    const id = await bank.account('Courant');
    expect((await bank.refused(content, id)).code).toBe(code);
    expect(
      await refusedQuestion(bank.samir, 'previewBankFile', { ...(await bank.file(content, [id])) }, 'format'),
    ).toBe(code);
    expect(await sql('select 1 from bank_import where association_id = $1', [bank.village.id])).toEqual([]);
  });

  test('handed in by somebody else, or taken in by who may not, is refused', async () => {
    const id = await bank.account('Courant');
    const fileId = await bank.upload(july, bank.claire);
    const input = { fileId, accounts: [{ rank: 0, accountId: id }] };
    expect((await refusal(bank.samir, 'importBankFile', { input })).code).toBe('not-found');
    expect((await refusal(bank.claire, 'importBankFile', { input })).code).toBe('access.denied');
    const elsewhere = await Bank.opened();
    const theirs = { fileId: await elsewhere.upload(july), accounts: [{ rank: 0, accountId: id }] };
    expect((await refusal(elsewhere.samir, 'importBankFile', { input: theirs })).code).toBe('not-found');
  });
});

describe('a list', () => {
  const list = 'Quand;Quoi;Combien\n05/07/2026;VIR;500,00\n20/07/2026;LOYER;-200,00\n';
  const mapping = {
    columns: columns('date', 'label', 'amount'),
    decimals: term('comma'),
    dates: term('dayFirst'),
  };

  test('is read as its columns are named, and its bank is known the next time', async () => {
    const id = await bank.account('Courant');
    const wrong = { ...mapping, columns: columns('date', 'label', 'ignore') };
    expect(
      (await refusal(bank.samir, 'importBankFile', { ...(await bank.file(list, [id], wrong)) })).code,
    ).toBe('statements.csv-column-needed');
    const shows = 'list { headings columns decimals dates rows } blockers accounts { rank }';
    expect(
      await asking(bank.samir, 'previewBankFile', { ...(await bank.file(list, [], wrong)) }, shows),
    ).toMatchObject({
      list: {
        headings: ['Quand', 'Quoi', 'Combien'],
        columns: ['date', 'label', 'ignore'],
        decimals: 'comma',
      },
      blockers: ['Dites quelle colonne porte le montant (ou le débit et le crédit).'],
      accounts: [],
    });
    const swapped = { ...mapping, columns: columns('date', 'label', 'amount') };
    await doing(
      bank.samir,
      'importBankFile',
      { ...(await bank.file(list, [id], swapped)) },
      'BankImport { id }',
    );
    const next = list.replaceAll('/07/', '/08/');
    expect(
      await asking(bank.samir, 'previewBankFile', { ...(await bank.file(next, [])) }, shows),
    ).toMatchObject({
      list: { columns: ['date', 'label', 'amount'] },
    });
    expect(await bank.state(id)).toMatchObject({ balance: null, lineCount: 2 });
  });

  test('of movements known already in another format is held', async () => {
    const id = await bank.account('Courant');
    await bank.takeIn(july, id);
    const { statements } = await bank.takeIn(list, id);
    expect(statements).toMatchObject([
      {
        lineCount: 1,
        held: [
          expect.stringContaining('dans une période que la banque a déjà donnée en entier'),
          expect.stringContaining('déjà connus sous d’autres mots'),
        ],
      },
    ]);
  });
});

describe('an import', () => {
  test('is taken back whole, the latest first, and may come in again', async () => {
    const id = await bank.account('Courant');
    const [first, second] = [await bank.takeIn(july, id), await bank.takeIn(august, id)];
    const may = async (): Promise<object[]> =>
      (
        await asking<{ items: { viewerCan: object[] }[] }>(
          bank.samir,
          'bankImports',
          {},
          'items { viewerCan { action allowed reason } }',
        )
      ).items.flatMap(({ viewerCan }) => viewerCan);
    expect(await may()).toEqual([
      { action: 'undo', allowed: true, reason: null },
      { action: 'undo', allowed: false, reason: expect.stringContaining('Un fichier importé depuis') },
    ]);
    expect((await refusal(bank.samir, 'undoBankImport', { id: first.id })).code).toBe(
      'statements.not-latest',
    );
    expect((await refusal(bank.claire, 'undoBankImport', { id: second.id })).code).toBe('access.denied');
    expect(await bank.undo(second.id)).toMatchObject({ undoneAt: expect.any(String), statements: [] });
    expect((await refusal(bank.samir, 'undoBankImport', { id: second.id })).code).toBe(
      'statements.undone-already',
    );
    expect(await bank.state(id)).toMatchObject({ lineCount: 3, balance: { cents: 180000 } });
    await bank.takeIn(august, id);
    const shows =
      'total items { format undoneAt by { displayName } file { name } viewerCan { action allowed } }';
    expect(await asking(bank.claire, 'bankImports', {}, shows)).toMatchObject({
      total: 3,
      items: [{ undoneAt: null, by: { displayName: 'Samir Benali' }, file: { name: 'releve' } }, {}, {}],
    });
    const elsewhere = await Bank.opened();
    expect((await refusal(elsewhere.samir, 'undoBankImport', { id: first.id })).code).toBe('not-found');
  });

  test('stays while a line of it is matched, and may be taken back once the match is undone', async () => {
    const id = await bank.account('Courant');
    const { id: importId } = await bank.takeIn(july, id);
    const { items } = (await bank.lines(id, { search: 'loyer' }, 'id')) as { items: { id: string }[] };
    const parts = [{ account: '6132', amountCents: -20_000 }];
    const input = { lineId: items[0]?.id, parts };
    const { matches } = await doing<{ matches: { id: string }[] }>(
      bank.samir,
      'matchByHand',
      { input },
      'MatchingDone { matches { id } }',
    );
    expect((await refusal(bank.samir, 'undoBankImport', { id: importId })).code).toBe('statements.matched');
    await doing(bank.samir, 'undoMatch', { id: matches[0]?.id }, 'MatchingDone { matches { id } }');
    expect(await bank.undo(importId)).toMatchObject({ undoneAt: expect.any(String) });
    expect(await bank.state(id)).toMatchObject({ lineCount: 0 });
    expect(await bank.takeIn(july, id)).toMatchObject({ lineCount: 3 });
  });

  test('stays while something names one of its lines', async () => {
    const id = await bank.account('Courant');
    const { id: importId } = await bank.takeIn(july, id);
    await sql(
      `create table leaning (association_id uuid, line_id uuid,
         foreign key (association_id, line_id) references bank_line (association_id, id));
       insert into leaning select association_id, id from bank_line where association_id = '${bank.village.id}' limit 1`,
    );
    try {
      expect((await refusal(bank.samir, 'undoBankImport', { id: importId })).code).toBe('statements.matched');
      expect(await bank.state(id)).toMatchObject({ lineCount: 3 });
    } finally {
      await sql('drop table leaning');
    }
  });
});

test('an application that would change a line is refused by the database', async () => {
  const [row] = await sql<{ may: boolean }>(
    `select has_table_privilege('etabli_app', 'bank_line', 'update') or has_table_privilege('etabli_app', 'bank_line', 'delete')
       or has_any_column_privilege('etabli_app', 'bank_line', 'update') as may`,
  );
  expect(row).toEqual({ may: false });
});
