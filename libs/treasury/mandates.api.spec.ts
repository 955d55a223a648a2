import { sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal } from '../membership/testing/asking.js';
import { inDays, Village } from '../membership/testing/village.js';
import { BankDesk, CREDITOR, IBAN, MANDATE, OTHER_IBAN, type ReadMandate } from './testing/bank-desk.js';

const paper = (personId: string, values: object = {}) => ({
  input: { personId, holder: 'Zoé Lambert', iban: IBAN, signedOn: inDays(-3), ...values },
});

describe('the account that receives', () => {
  test('counts once a second person approved it, whoever wrote it', async () => {
    const desk = await BankDesk.opened({ account: false });
    const { samir, claire, zoe } = desk;
    const { id } = await desk.proposes();
    expect(await asking(samir, 'creditor', {}, 'id')).toBeNull();
    expect(await refusal(samir, 'approveCreditor', { id })).toMatchObject({
      code: 'sepa.creditor-by-another',
    });
    expect(await refusal(zoe, 'approveCreditor', { id })).toMatchObject({ code: 'access.denied' });
    await doing(claire, 'approveCreditor', { id }, CREDITOR);
    expect(await asking(samir, 'creditor', {}, 'id')).toEqual({ id });
    expect(await refusal(claire, 'approveCreditor', { id })).toMatchObject({
      code: 'sepa.creditor-not-pending',
    });
  });

  test('stays the same until the next one is approved; two who approve at once approve once', async () => {
    const desk = await BankDesk.opened();
    const { samir, claire, village } = desk;
    const paul = await village.welcome('Paul Roux', { role: 'co_chair' });
    const { id } = await desk.proposes({ iban: OTHER_IBAN });
    expect(await asking(samir, 'creditor', {}, 'iban')).toEqual({ iban: IBAN });
    const tries = await Promise.allSettled(
      [claire, paul].map((who) => doing(who, 'approveCreditor', { id }, CREDITOR)),
    );
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await asking(samir, 'creditor', {}, 'iban')).toEqual({ iban: OTHER_IBAN });
  });

  test('is checked where it is typed', async () => {
    const { samir } = await BankDesk.opened({ account: false });
    const propose = (values: object) =>
      refusal(samir, 'proposeCreditor', { input: { name: 'Le Village', iban: IBAN, ...values } });
    expect(await propose({ iban: 'FR76 3000' })).toMatchObject({ code: 'sepa.iban-short', field: 'iban' });
    expect(await propose({ creditorId: 'FR00ZZZ123' })).toMatchObject({
      code: 'sepa.creditor-id-wrong',
      field: 'creditorId',
    });
    expect(await propose({ bic: 'AB' })).toMatchObject({ code: 'sepa.bic-wrong', field: 'bic' });
  });

  test('is of one association, and two people even for who writes into the database', async () => {
    const desk = await BankDesk.opened();
    const { id } = await desk.proposes();
    const { claire: elsewhere } = await Village.founded();
    expect(await refusal(elsewhere, 'approveCreditor', { id })).toMatchObject({ code: 'not-found' });
    await expect(
      sql('insert into creditor_approval (association_id, creditor_id, recorded_by) values ($1, $2, $3)', [
        ...[desk.village.id, id, desk.samir.id],
      ]),
    ).rejects.toThrow('by another person');
  });
});

describe('a mandate', () => {
  test('is signed on one’s phone, shown masked, and revoked by oneself', async () => {
    const desk = await BankDesk.opened();
    const { zoe } = desk;
    const mandate = await desk.signs(zoe, { iban: 'fr76 3000 6000 0112 3456 7890 189' });
    expect(mandate).toMatchObject({ standing: 'active', account: 'FR76 •••• 0189', holder: 'Zoé Lambert' });
    expect(mandate.rum).toMatch(/^RUM-\d{8}-[2-9A-Z]{10}$/);
    expect(await refusal(zoe, 'signSepaMandate', { input: { holder: 'Zoé', iban: IBAN } })).toMatchObject({
      code: 'sepa.mandate-there',
    });
    const { id } = mandate;
    const revoked = await doing<ReadMandate>(zoe, 'revokeSepaMandate', { id }, MANDATE);
    expect(revoked.standing).toBe('revoked');
    expect(await refusal(zoe, 'revokeSepaMandate', { id })).toMatchObject({ code: 'sepa.mandate-revoked' });
    expect(await asking(zoe, 'mySepaMandate', {}, 'id')).toBeNull();
    expect((await desk.signs()).rum).not.toBe(mandate.rum);
  });

  test('needs a house that may debit', async () => {
    const desk = await BankDesk.opened({ account: false });
    const input = { holder: 'Zoé Lambert', iban: IBAN };
    expect(await refusal(desk.zoe, 'signSepaMandate', { input })).toMatchObject({ code: 'sepa.no-account' });
    const { id } = await desk.proposes({ creditorId: null });
    await doing(desk.claire, 'approveCreditor', { id }, CREDITOR);
    expect(await refusal(desk.zoe, 'signSepaMandate', { input })).toMatchObject({
      code: 'sepa.no-creditor-id',
    });
  });

  test('follows its person to another account; nobody else moves it', async () => {
    const desk = await BankDesk.opened();
    const { zoe, samir, village } = desk;
    const { id } = await desk.signs();
    const input = { holder: 'Zoé Lambert', iban: OTHER_IBAN };
    const moved = await doing<ReadMandate>(zoe, 'changeSepaAccount', { id, input }, MANDATE);
    expect(moved.versions.map(({ act, account }) => [act, account])).toEqual([
      ['signed', 'FR76 •••• 0189'],
      ['amended', 'DE33 •••• 4700'],
    ]);
    const ines = await village.welcome('Inès Petit');
    for (const who of [samir, ines]) {
      expect(await refusal(who, 'changeSepaAccount', { id, input })).toMatchObject({
        code: 'sepa.mandate-not-yours',
      });
    }
    expect(await refusal(ines, 'revokeSepaMandate', { id })).toMatchObject({ code: 'sepa.treasurers-only' });
    const wrong = { holder: 'Zoé', iban: 'FR7630006000011234567890198' };
    expect(await refusal(zoe, 'changeSepaAccount', { id, input: wrong })).toMatchObject({
      code: 'sepa.iban-check-digits',
      field: 'iban',
    });
  });

  test('on paper counts once another person has read it', async () => {
    const { samir, claire, zoe } = await BankDesk.opened();
    const entered = await doing<ReadMandate>(
      samir,
      'enterPaperMandate',
      paper(zoe.id, { rum: 'vieux-12' }),
      MANDATE,
    );
    expect(entered).toMatchObject({ rum: 'VIEUX-12', standing: 'proposed' });
    const { id } = entered;
    expect(await refusal(samir, 'confirmPaperMandate', { id })).toMatchObject({
      code: 'sepa.mandate-by-another',
    });
    const read = await doing<ReadMandate>(claire, 'confirmPaperMandate', { id }, MANDATE);
    expect(read.standing).toBe('active');
    expect(await refusal(claire, 'confirmPaperMandate', { id })).toMatchObject({
      code: 'sepa.mandate-confirmed',
    });
    const again = paper(claire.id, { rum: 'VIEUX-12' });
    expect(await refusal(samir, 'enterPaperMandate', again)).toMatchObject({ code: 'sepa.rum-taken' });
    const later = paper(claire.id, { signedOn: inDays(2) });
    expect(await refusal(samir, 'enterPaperMandate', later)).toMatchObject({ field: 'signedOn' });
  });

  test('rests and is taken up again by who keeps the money', async () => {
    const desk = await BankDesk.opened();
    const { samir } = desk;
    const { id } = await desk.signs();
    const paused = await doing<ReadMandate>(
      samir,
      'pauseSepaMandate',
      { id, reason: 'Arrangement jusqu’à Pâques' },
      MANDATE,
    );
    expect(paused).toMatchObject({ standing: 'paused' });
    expect(paused.versions.at(-1)?.reason).toBe('Arrangement jusqu’à Pâques');
    expect(await refusal(samir, 'pauseSepaMandate', { id, reason: 'Encore' })).toMatchObject({
      code: 'sepa.mandate-paused',
    });
    const resumed = await doing<ReadMandate>(samir, 'resumeSepaMandate', { id }, MANDATE);
    expect(resumed.standing).toBe('active');
    expect(await refusal(samir, 'resumeSepaMandate', { id })).toMatchObject({
      code: 'sepa.mandate-not-paused',
    });
  });

  test('that has lapsed makes room for a new one', async () => {
    const desk = await BankDesk.opened();
    const old = await desk.signs();
    await sql(`update sepa_mandate set signed_on = $2 where id = $1`, [old.id, inDays(-1200)]);
    const { items } = await asking<{ items: { standing: string }[] }>(
      desk.samir,
      'sepaMandates',
      {},
      'items { standing }',
    );
    expect(items).toEqual([{ standing: 'lapsed' }]);
    expect((await desk.signs()).standing).toBe('active');
  });

  test('signed twice at the same moment is signed once', async () => {
    const desk = await BankDesk.opened();
    const tries = await Promise.allSettled([desk.signs(), desk.signs()]);
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('is of no other association', async () => {
    const desk = await BankDesk.opened();
    const { id } = await desk.signs();
    const { samir: elsewhere } = await Village.founded();
    for (const verb of ['pauseSepaMandate', 'revokeSepaMandate']) {
      expect(await refusal(elsewhere, verb, { id, reason: 'x' })).toMatchObject({ code: 'not-found' });
    }
    expect((await asking<{ total: number }>(elsewhere, 'sepaMandates', {}, 'total')).total).toBe(0);
  });
});

describe('a transfer', () => {
  test('says what to copy and what to scan, for one’s own dues only', async () => {
    const desk = await BankDesk.opened();
    const { zoe, claire } = desk;
    const due = await desk.owes();
    const fields = 'name iban amountCents reference payload';
    const asked = await asking(zoe, 'transfer', { dueIds: [due.id] }, fields);
    expect(asked).toMatchObject({
      ...{ name: 'Le Village', iban: 'FR76 3000 6000 0112 3456 7890 189', amountCents: 18_000 },
      reference: due.reference,
      payload: `BCD\n002\n1\nSCT\n\nLe Village\n${IBAN}\nEUR180.00\n\n\n${due.reference}\n`,
    });
    await expect(asking(claire, 'transfer', { dueIds: [due.id] }, fields)).rejects.toThrow();
  });
});
