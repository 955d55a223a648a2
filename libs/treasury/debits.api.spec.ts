import { request, sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal, term } from '../membership/testing/asking.js';
import { inDays, Village } from '../membership/testing/village.js';
import { pain008Faults } from './sepa/debits/pain008-check.js';
import { bankingDayFrom } from './sepa/rules/target-days.js';
import { BATCH, BankDesk, IBAN, OTHER_IBAN, type ReadBatch } from './testing/bank-desk.js';

const PLAN = `earliest totalCents debits { amountCents sequence person { id } }
  excluded { exclusion amountCents person { id } }`;

const DEBIT = 'Debit { state returnCode cost { amountCents } due { remainingCents } }';

interface ReadPlan {
  earliest: string;
  totalCents: number;
  debits: { amountCents: number; sequence: string; person: { id: string } }[];
  excluded: { exclusion: string; person: { id: string } }[];
}

const planOf = (desk: BankDesk) => asking<ReadPlan>(desk.samir, 'debitPlan', { collectedOn: desk.day }, PLAN);

/** One mandate, one due, one batch of it. */
async function prepared() {
  const desk = await BankDesk.opened();
  const mandate = await desk.signs();
  const due = await desk.owes();
  return { desk, mandate, due, batch: await desk.prepares() };
}

describe('what will be debited', () => {
  test('is said before, with the reason for all that is left out', async () => {
    const desk = await BankDesk.opened();
    const { village, zoe, samir, claire } = desk;
    const ines = await village.welcome('Inès Petit');
    await desk.signs(zoe);
    const { id } = await desk.signs(claire, { holder: 'Claire Moreau' });
    await doing(samir, 'pauseSepaMandate', { id, reason: 'Arrangement' }, 'SepaMandate { id }');
    for (const who of [zoe, ines, claire]) await desk.owes(who);
    await desk.till.asks(zoe, 5_000, inDays(60));
    const plan = await planOf(desk);
    expect(plan).toMatchObject({
      earliest: desk.day,
      totalCents: 18_000,
      debits: [{ amountCents: 18_000, sequence: 'FRST', person: { id: zoe.id } }],
    });
    expect(plan.excluded.map(({ exclusion, person }) => [person.id, exclusion])).toEqual([
      [ines.id, 'no-mandate'],
      [claire.id, 'mandate-paused'],
    ]);
  });

  test('takes what remains, and nothing twice', async () => {
    const desk = await BankDesk.opened();
    await desk.signs();
    const due = await desk.owes();
    await desk.till.pays(desk.zoe, 5_000);
    expect((await planOf(desk)).totalCents).toBe(13_000);
    await desk.prepares();
    expect(await planOf(desk)).toMatchObject({ totalCents: 0, excluded: [{ exclusion: 'already-debited' }] });
    const input = { collectedOn: desk.day, dueIds: [due.id] };
    expect(await refusal(desk.samir, 'prepareDebits', { input })).toMatchObject({
      code: 'sepa.nothing-to-debit',
    });
  });
});

describe('a batch', () => {
  test('needs a day on which banks work, far enough for everybody to be told', async () => {
    const desk = await BankDesk.opened();
    await desk.signs();
    await desk.owes();
    const on = (collectedOn: string) => refusal(desk.samir, 'prepareDebits', { input: { collectedOn } });
    expect(await on('2027-12-25')).toMatchObject({ code: 'sepa.bank-closed', field: 'collectedOn' });
    const early = await on(bankingDayFrom(inDays(3)));
    expect(early).toMatchObject({ code: 'sepa.notice-too-short', field: 'collectedOn' });
    expect(early.message).toContain('14');
  });

  test('is approved by another person than who prepared it; then everybody is told', async () => {
    const { desk, batch } = await prepared();
    const { samir, claire, village, zoe } = desk;
    const { id } = batch;
    expect(await refusal(samir, 'approveDebits', { id })).toMatchObject({ code: 'sepa.batch-by-another' });
    expect(await refusal(samir, 'downloadDebits', { id })).toMatchObject({ code: 'sepa.batch-not-approved' });
    const approved = await desk.approves(id);
    expect(approved).toMatchObject({ steps: [{ step: 'approved', by: { id: claire.id } }] });
    const mails = await sql<{ subject: string; text: string }>(
      `select subject, text from mail where association_id = $1 and kind = 'debit-notice' and person_id = $2`,
      [village.id, zoe.id],
    );
    expect(mails).toHaveLength(1);
    expect(mails[0]?.subject).toContain('180,00');
    expect(mails[0]?.text).toContain('FR76 •••• 0189');
    expect(await refusal(claire, 'approveDebits', { id })).toMatchObject({ code: 'sepa.batch-approved' });
    await expect(
      sql(
        `insert into debit_batch_step (association_id, batch_id, step, recorded_by) values ($1, $2, 'collected', $3)`,
        [...[village.id, id, samir.id]],
      ),
    ).rejects.toThrow('not now');
  });

  test('approved too late to tell people is not approved', async () => {
    const { desk, batch } = await prepared();
    await sql('update debit_batch set collected_on = $2 where id = $1', [
      batch.id,
      bankingDayFrom(inDays(2)),
    ]);
    expect(await refusal(desk.claire, 'approveDebits', { id: batch.id })).toMatchObject({
      code: 'sepa.notice-too-short',
    });
  });

  test('of two who prepare the same at once, one is told', async () => {
    const desk = await BankDesk.opened();
    await desk.signs();
    await desk.owes();
    const tries = await Promise.allSettled([desk.prepares(), desk.prepares()]);
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('approved and cancelled at once is one of the two', async () => {
    const { desk, batch } = await prepared();
    const { id } = batch;
    const tries = await Promise.allSettled([
      desk.approves(id),
      doing(desk.samir, 'cancelDebits', { id, reason: 'Erreur de date' }, BATCH),
    ]);
    const won = tries.filter(({ status }) => status === 'fulfilled').length;
    const { steps } = await asking<ReadBatch>(desk.samir, 'debitBatch', { id }, 'steps { step }');
    expect(steps.length).toBe(won);
    if (won === 2) expect(steps.map(({ step }) => step)).toEqual(['approved', 'cancelled']);
  });

  test('cancelled gives its dues back', async () => {
    const { desk, batch } = await prepared();
    const { id } = batch;
    await doing(desk.samir, 'cancelDebits', { id, reason: 'Erreur de date' }, BATCH);
    expect(await refusal(desk.claire, 'approveDebits', { id })).toMatchObject({
      code: 'sepa.batch-cancelled',
    });
    expect((await desk.prepares()).totalCents).toBe(18_000);
  });

  test('is a file the bank takes; made again it is the same message', async () => {
    const { desk, batch, mandate } = await prepared();
    const { samir, village } = desk;
    await desk.approves(batch.id);
    const file = await desk.downloads(batch.id);
    expect(file.name).toBe(`prelevements-${desk.day}-pain.008.001.08.xml`);
    const read = async (href: string) => (await request(href, samir)).text();
    const xml = await read(file.href);
    expect(pain008Faults(xml)).toEqual([]);
    expect(xml).toContain(`<MndtId>${mandate.rum}</MndtId>`);
    expect(xml).toContain('<CtrlSum>180.00</CtrlSum>');
    const old = await desk.downloads(batch.id, { version: term('v02') });
    const messageId = /<MsgId>(\w+)</.exec(xml)?.[1];
    expect(messageId).toBe(batch.id.replaceAll('-', ''));
    expect(await read(old.href)).toContain(`<MsgId>${messageId}<`);
    expect(await refusal(samir, 'cancelDebits', { id: batch.id, reason: 'Trop tard' })).toMatchObject({
      code: 'sepa.batch-downloaded',
    });
    const auditor = await village.welcome('Octave Blanc', { role: 'auditor' });
    expect((await request(file.href, auditor)).status).toBe(404);
  });

  test('leaves without what was paid or revoked meanwhile', async () => {
    const desk = await BankDesk.opened();
    const { village, zoe } = desk;
    const ines = await village.welcome('Inès Petit');
    const max = await village.welcome('Max Roy');
    for (const who of [zoe, ines, max]) {
      await desk.signs(who, { holder: who.email });
      await desk.owes(who);
    }
    const { id } = await desk.prepares();
    await desk.approves(id);
    await desk.till.pays(ines, 18_000);
    const mandate = await asking<{ id: string }>(max, 'mySepaMandate', {}, 'id');
    await doing(max, 'revokeSepaMandate', { id: mandate.id }, 'SepaMandate { id }');
    await desk.downloads(id);
    const { totalCents, debits } = await asking<ReadBatch>(
      desk.samir,
      'debitBatch',
      { id },
      'totalCents debits { state aside person { id } }',
    );
    expect(totalCents).toBe(18_000);
    expect(debits.map(({ state, aside }) => [state, aside]).sort()).toEqual([
      ['aside', 'already-paid'],
      ['aside', 'mandate-revoked'],
      ['sent', null],
    ]);
  });

  test('is of no other association, and not for who only reads', async () => {
    const { desk, batch } = await prepared();
    const { claire: elsewhere, samir: keeper } = await Village.founded();
    expect(await refusal(elsewhere, 'approveDebits', { id: batch.id })).toMatchObject({ code: 'not-found' });
    expect(await refusal(keeper, 'collectDebits', { id: batch.id })).toMatchObject({ code: 'not-found' });
    expect(await asking(keeper, 'debitBatches', {}, 'id')).toEqual([]);
    await expect(asking(desk.zoe, 'debitBatches', {}, 'id')).rejects.toThrow();
  });
});

describe('at the bank', () => {
  test('the money pays each due once, and the next debit follows the first', async () => {
    const desk = await BankDesk.opened();
    await desk.signs();
    await desk.owes();
    const { id, debits } = await desk.presented();
    expect(debits).toMatchObject([{ state: 'collected', due: { remainingCents: 0 } }]);
    expect(await refusal(desk.samir, 'collectDebits', { id })).toMatchObject({
      code: 'sepa.batch-collected',
    });
    expect(await desk.till.balance(desk.zoe)).toEqual({ owed: 0, credit: 0 });
    expect(await desk.till.unbalanced()).toEqual([]);
    await desk.owes();
    expect((await desk.prepares()).debits).toMatchObject([{ sequence: 'RCUR' }]);
  });

  test('a debit that comes back is owed again, with the bank’s cost', async () => {
    const desk = await BankDesk.opened();
    await desk.signs();
    await desk.owes();
    const { debits } = await desk.presented();
    const id = debits[0]?.id ?? '';
    const mark = { id, code: 'am04', returnedOn: inDays(0) };
    const back = await doing(desk.samir, 'markDebitReturned', mark, DEBIT);
    expect(back).toMatchObject({
      ...{ state: 'returned', returnCode: 'AM04', cost: { amountCents: 800 } },
      due: { remainingCents: 18_000 },
    });
    expect(await desk.till.balance(desk.zoe)).toEqual({ owed: 18_800, credit: 0 });
    expect(await desk.till.unbalanced()).toEqual([]);
    expect(await refusal(desk.samir, 'markDebitReturned', mark)).toMatchObject({
      code: 'sepa.debit-returned',
    });
    expect((await planOf(desk)).debits).toMatchObject([{ sequence: 'FRST' }, { sequence: 'RCUR' }]);
  });

  test('a closed account stops the mandate; another account is told to the bank', async () => {
    const desk = await BankDesk.opened();
    const mandate = await desk.signs();
    await desk.owes();
    const { debits } = await desk.presented();
    const mark = { id: debits[0]?.id ?? '', code: 'AC04', returnedOn: inDays(0) };
    await doing(desk.samir, 'markDebitReturned', mark, DEBIT);
    expect((await planOf(desk)).excluded[0]?.exclusion).toBe('mandate-paused');
    const { id } = mandate;
    const input = { holder: 'Zoé Lambert', iban: OTHER_IBAN };
    await doing(desk.zoe, 'changeSepaAccount', { id, input }, 'SepaMandate { id }');
    await doing(desk.samir, 'resumeSepaMandate', { id }, 'SepaMandate { id }');
    const next = await desk.prepares();
    await desk.approves(next.id);
    const { href } = await desk.downloads(next.id);
    const xml = await (await request(href, desk.samir)).text();
    expect(xml).toContain('<AmdmntInd>true</AmdmntInd>');
    expect(xml).toContain(`<IBAN>${OTHER_IBAN}</IBAN>`);
    expect(xml).toContain(`<IBAN>${IBAN}</IBAN>`);
  });

  test('nothing comes back before it left, nor on a day to come', async () => {
    const { desk, batch } = await prepared();
    const id = batch.debits[0]?.id ?? '';
    const mark = { id, code: 'AM04', returnedOn: inDays(0) };
    expect(await refusal(desk.samir, 'markDebitReturned', mark)).toMatchObject({
      code: 'sepa.debit-prepared',
    });
    await desk.approves(batch.id);
    await desk.downloads(batch.id);
    expect(await refusal(desk.samir, 'collectDebits', { id: batch.id })).toMatchObject({
      code: 'sepa.batch-not-due',
    });
    await sql('update debit_batch set collected_on = $2 where id = $1', [batch.id, inDays(-2)]);
    const later = { ...mark, returnedOn: inDays(1) };
    expect(await refusal(desk.samir, 'markDebitReturned', later)).toMatchObject({ field: 'returnedOn' });
    const odd = { ...mark, code: 'dommage' };
    expect(await refusal(desk.samir, 'markDebitReturned', odd)).toMatchObject({ field: 'code' });
  });
});
