import { request, sql } from '../../apps/api/testing/client.js';
import { doing, refusal } from '../membership/testing/asking.js';
import { Village } from '../membership/testing/village.js';
import { BankDesk } from './testing/bank-desk.js';

const FILE = 'File { name href mediaType }';

interface Paper {
  name: string;
  href: string;
  mediaType: string;
}

describe('papers of money', () => {
  test('are for the person they are about and who reads the books', async () => {
    const desk = await BankDesk.opened();
    const { zoe, samir, village } = desk;
    const due = await desk.owes();
    const paper = await doing<Paper>(zoe, 'printDue', { id: due.id }, FILE);
    expect(paper).toMatchObject({ name: `Facture ${due.number}.pdf`, mediaType: 'application/pdf' });
    expect((await request(paper.href, { cookie: zoe.cookie })).status).toBe(200);
    expect((await request(paper.href, samir)).status).toBe(404);
    await doing(samir, 'printDue', { id: due.id }, FILE);
    const ines = await village.welcome('Inès Petit');
    expect(await refusal(ines, 'printDue', { id: due.id })).toMatchObject({
      code: 'people.not-yours-to-see',
    });
    const { claire: elsewhere } = await Village.founded();
    expect(await refusal(elsewhere, 'printDue', { id: due.id })).toMatchObject({ code: 'not-found' });
  });

  test('receipts and credit notes too, each under its number', async () => {
    const desk = await BankDesk.opened();
    const { zoe, claire } = desk;
    const due = await desk.owes();
    const { id } = await desk.till.pays(zoe, 5_000);
    expect((await doing<Paper>(zoe, 'printReceipt', { id }, FILE)).name).toMatch(
      /^Reçu \d{4}-\d{2}-\d{2}\.pdf$/,
    );
    await desk.till.reduces(due.id, 'credit_note', { amountCents: 1_000 });
    const [reduction] = await sql<{ id: string }>('select id from due_reduction where association_id = $1', [
      desk.village.id,
    ]);
    const note = await doing<Paper>(zoe, 'printReduction', { id: reduction?.id }, FILE);
    expect(note.name).toMatch(/^Avoir A\d{4}-00001\.pdf$/);
    for (const [verb, thing] of [
      ['printReceipt', id],
      ['printReduction', reduction?.id],
    ] as const) {
      const stranger = await desk.village.welcome('Max Roy');
      expect(await refusal(stranger, verb, { id: thing })).toMatchObject({ code: 'people.not-yours-to-see' });
      await doing(claire, verb, { id: thing }, FILE);
    }
  });

  test('calls leave by mail, with the paper, the reference and where to pay', async () => {
    const desk = await BankDesk.opened();
    const { zoe, samir, village } = desk;
    const silent = await village.welcome('Paul Roux', { email: null, account: false });
    const dues = [await desk.owes(), await desk.owes(silent)];
    const dueIds = dues.map(({ id }) => id);
    const mailed = await doing(samir, 'mailCalls', { dueIds }, 'Mailed { sent withoutAddress }');
    expect(mailed).toMatchObject({ sent: 1, withoutAddress: 1 });
    const mails = await sql<{ text: string; file_ids: string[] }>(
      `select text, file_ids from mail where association_id = $1 and kind = 'money-call'`,
      [village.id],
    );
    expect(mails).toHaveLength(1);
    expect(mails[0]?.file_ids).toHaveLength(1);
    expect(mails[0]?.text).toContain('FR76 3000 6000 0112 3456 7890 189');
    expect(mails[0]?.text.replaceAll(' ', '')).toContain(dues[0]?.reference);
    expect(await refusal(zoe, 'mailCalls', { dueIds })).toMatchObject({ code: 'access.denied' });
    for (const who of [zoe, silent]) await desk.till.pays(who, 18_000);
    expect(await refusal(samir, 'mailCalls', { dueIds })).toMatchObject({ code: 'due.settled' });
    const { samir: elsewhere } = await Village.founded();
    expect(await refusal(elsewhere, 'mailCalls', { dueIds })).toMatchObject({ code: 'sepa.no-account' });
  });
});
