import { sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal } from '../membership/testing/asking.js';
import { inDays, today, type Villager } from '../membership/testing/village.js';
import { Bank } from './testing/bank.js';
import { BATCH, BankDesk, type ReadBatch } from './testing/bank-desk.js';
import { Teller } from './testing/teller.js';

const compact = (id: string): string => id.replaceAll('-', '').toUpperCase();

/** Some people debited of 180 € each, by a file that is at the bank since two days. */
async function atTheBank(count = 1) {
  const desk = await BankDesk.opened();
  const people: Villager[] = [];
  for (let at = 0; at < count; at++) {
    const who = at === 0 ? desk.zoe : await desk.village.welcome(`Membre Numéro${at}`);
    await desk.signs(who, { holder: who.email });
    await desk.owes(who);
    people.push(who);
  }
  const { id } = await desk.prepares();
  await desk.approves(id);
  await desk.downloads(id);
  await sql('update debit_batch set collected_on = $2 where id = $1', [id, inDays(-2)]);
  const batch = () =>
    asking<ReadBatch>(desk.samir, 'debitBatch', { id }, BATCH.slice('DebitBatch {'.length, -1));
  return { desk, people, id, batch, teller: await Teller.opened(desk.till) };
}

const accept = async (teller: Teller, lineId: string) =>
  (await teller.accept([await teller.accepted(lineId)])).matches[0];

test('the line of a batch collects it, once, and its money leaves where it waited; undone, it waits again', async () => {
  const { desk, people, id, batch, teller } = await atTheBank(2);
  const line = await teller.line(36_000, `REMISE PRLV SEPA ${compact(id)}`);
  expect(await teller.shown(line)).toMatchObject({ certainty: 'certain' });
  const match = await accept(teller, line);
  expect((await batch()).debits.map(({ state }) => state)).toEqual(['collected', 'collected']);
  for (const who of people) expect(await desk.till.balance(who)).toEqual({ owed: 0, credit: 0 });
  expect([await teller.inBooks('512'), await teller.inBooks('5116')]).toEqual([36_000, 0]);
  await teller.undo(match?.id ?? '');
  expect([await teller.inBooks('512'), await teller.inBooks('5116')]).toEqual([0, 36_000]);
  await accept(teller, line);
  expect(await desk.till.unbalanced()).toEqual([]);
});

test('a batch said collected before its line comes is not collected twice', async () => {
  const { desk, id, teller } = await atTheBank();
  await doing(desk.samir, 'collectDebits', { id }, BATCH);
  await accept(teller, await teller.line(18_000, `PRLV ${compact(id)}`));
  expect(await desk.till.balance(desk.zoe)).toEqual({ owed: 0, credit: 0 });
  expect([await teller.inBooks('512'), await teller.inBooks('5116')]).toEqual([18_000, 0]);
});

describe('a debit that comes back', () => {
  const back = async (teller: Teller, batch: ReadBatch, cents: number, reason: string) =>
    teller.line(cents, 'REJET PRLV', {
      ...{ on: today(), returnReason: reason },
      endToEndId: compact(batch.debits[0]?.id ?? ''),
    });

  test('opens the right due again, with what the bank takes; undone, it did not come back', async () => {
    const { desk, id, batch, teller } = await atTheBank();
    await accept(teller, await teller.line(18_000, compact(id)));
    const line = await back(teller, await batch(), -18_900, 'AM04');
    const shown = await teller.shown(line);
    expect(shown).toMatchObject({
      certainty: 'certain',
      proposals: [
        {
          parts: [
            { kind: 'debit', name: 'Zoé Lambert', amountCents: -18_000 },
            { kind: 'account', amountCents: -900 },
          ],
        },
      ],
    });
    expect(shown.proposals[0]?.reasons[1]).toContain('AM04, il n’y avait pas assez d’argent sur le compte.');
    const match = await accept(teller, line);
    expect((await batch()).debits).toMatchObject([
      { state: 'returned', returnCode: 'AM04', due: { remainingCents: 18_000 }, cost: { amountCents: 800 } },
    ]);
    expect(await desk.till.balance(desk.zoe)).toEqual({ owed: 18_800, credit: 0 });
    const accounts = ['512', '5116', '627'];
    expect(await Promise.all(accounts.map((one) => teller.inBooks(one)))).toEqual([-900, 0, 900]);
    const debitId = (await batch()).debits[0]?.id;
    const undoing = await refusal(desk.samir, 'takeBackDebitReturn', { id: debitId, reason: 'Non' });
    expect(undoing.code).toBe('matching.on-statement');
    await teller.undo(match?.id ?? '');
    expect((await batch()).debits).toMatchObject([{ state: 'collected', due: { remainingCents: 0 } }]);
    expect(await desk.till.balance(desk.zoe)).toEqual({ owed: 0, credit: 0 });
    expect(await Promise.all(accounts.map((one) => teller.inBooks(one)))).toEqual([18_000, 0, 0]);
    expect(await desk.till.unbalanced()).toEqual([]);
    await accept(teller, line);
    expect(await desk.till.balance(desk.zoe)).toEqual({ owed: 18_800, credit: 0 });
  });

  test('together with lines that pay other dues: the credit it spends is not what they are about to pay', async () => {
    const { desk, id, batch, teller } = await atTheBank();
    await accept(teller, await teller.line(18_000, compact(id)));
    const rent = await desk.till.asks(desk.zoe, 17_600, inDays(3));
    const early = await teller.line(14_000, 'VIR ZOE LAMBERT');
    await teller.byHand(early, [{ personId: desk.zoe.id, amountCents: 14_000, dues: [] }]);
    expect(await desk.till.balance(desk.zoe)).toEqual({ owed: 17_600, credit: 14_000 });
    const returned = await back(teller, await batch(), -18_900, 'AM04');
    const paid = await teller.line(17_600, `VIR ${rent.reference}`);
    const both = [await teller.accepted(returned), await teller.accepted(paid)];
    expect((await teller.accept(both)).left).toBe(0);
    expect((await batch()).debits).toMatchObject([{ state: 'returned' }]);
    const { owed, credit } = await desk.till.balance(desk.zoe);
    expect(owed - credit).toBe(18_000 + 800 - 14_000);
    expect(await desk.till.unbalanced()).toEqual([]);
  });

  test('before the line that collected it is told in either order, and nothing stays where it waited', async () => {
    const { desk, id, batch, teller } = await atTheBank();
    await doing(desk.samir, 'collectDebits', { id }, BATCH);
    await accept(teller, await back(teller, await batch(), -18_000, 'MD06'));
    await accept(teller, await teller.line(18_000, compact(id)));
    expect([await teller.inBooks('512'), await teller.inBooks('5116')]).toEqual([0, 0]);
    expect(await desk.till.unbalanced()).toEqual([]);
  });

  test('marked by hand before its line comes is joined: its cost is asked for once', async () => {
    const { desk, id, batch, teller } = await atTheBank();
    await doing(desk.samir, 'collectDebits', { id }, BATCH);
    await accept(teller, await teller.line(18_000, compact(id)));
    const debitId = (await batch()).debits[0]?.id ?? '';
    const mark = { id: debitId, code: 'AC04', returnedOn: today() };
    await doing(desk.samir, 'markDebitReturned', mark, 'Debit { id }');
    const match = await accept(teller, await back(teller, await batch(), -18_000, 'AC04'));
    expect(await desk.till.balance(desk.zoe)).toEqual({ owed: 18_800, credit: 0 });
    await teller.undo(match?.id ?? '');
    expect((await batch()).debits).toMatchObject([{ state: 'returned' }]);
  });

  test('marked by mistake is taken back by hand, unless it is debited again', async () => {
    const { desk, id, batch } = await atTheBank();
    await doing(desk.samir, 'collectDebits', { id }, BATCH);
    const debitId = (await batch()).debits[0]?.id ?? '';
    const take = { id: debitId, reason: 'Erreur de ligne' };
    expect((await refusal(desk.samir, 'takeBackDebitReturn', take)).code).toBe('sepa.debit-not-returned');
    const mark = { id: debitId, code: 'AM04', returnedOn: today() };
    await doing(desk.samir, 'markDebitReturned', mark, 'Debit { id }');
    expect((await refusal(desk.zoe, 'takeBackDebitReturn', take)).code).toBe('access.denied');
    await desk.prepares();
    expect((await refusal(desk.samir, 'takeBackDebitReturn', take)).code).toBe('sepa.debited-again');
    await sql(
      `insert into debit_batch_step (association_id, batch_id, step, reason, recorded_by)
      select association_id, id, 'cancelled', 'Erreur', recorded_by from debit_batch where association_id = $1 and id <> $2`,
      [...[desk.village.id, id]],
    );
    await doing(desk.samir, 'takeBackDebitReturn', take, 'Debit { id }');
    expect(await desk.till.balance(desk.zoe)).toEqual({ owed: 0, credit: 0 });
    expect(await desk.till.unbalanced()).toEqual([]);
  });

  test('with others in one line of a CAMT file is read debit by debit, each for its reason', async () => {
    const { desk, people, id, batch, teller } = await atTheBank(2);
    await doing(desk.samir, 'collectDebits', { id }, BATCH);
    const bank = Bank.of(desk);
    const account = await bank.account('Courant, en CAMT');
    const { debits } = await batch();
    const reasons = ['AM04', 'MD06'];
    const details = debits.map(
      (one, at) => `<TxDtls><Refs><EndToEndId>${compact(one.id).toLowerCase()}</EndToEndId></Refs>
        <Amt Ccy="EUR">180.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><RtrInf><Rsn><Cd>${reasons[at]}</Cd></Rsn></RtrInf></TxDtls>`,
    );
    await bank.takeIn(camt(details.join('')), account);
    const line = (await teller.page()).lines.find(({ amountCents }) => amountCents === -36_900);
    await accept(teller, line?.id ?? '');
    expect((await batch()).debits.map(({ returnCode }) => returnCode)).toEqual(reasons);
    for (const who of people) expect((await desk.till.balance(who)).owed).toBe(18_800);
  });
});

/** One statement with one line of 369 € that leaves: two debits come back, and 9 € of cost. */
const camt = (details: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
<GrpHdr><MsgId>M1</MsgId><CreDtTm>${today()}T06:00:00</CreDtTm></GrpHdr>
<Stmt><Id>S1</Id><CreDtTm>${today()}T06:00:00</CreDtTm>
<Acct><Id><IBAN>FR7630006000011234567890189</IBAN></Id><Ccy>EUR</Ccy></Acct>
<Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">1000.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>${today()}</Dt></Dt></Bal>
<Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">631.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>${today()}</Dt></Dt></Bal>
<Ntry><Amt Ccy="EUR">369.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
<BookgDt><Dt>${today()}</Dt></BookgDt><BkTxCd><Prtry><Cd>REJ</Cd></Prtry></BkTxCd>
<NtryDtls><Btch><NbOfTxs>2</NbOfTxs></Btch>${details}</NtryDtls><AddtlNtryInf>REJETS DE PRELEVEMENTS</AddtlNtryInf></Ntry>
</Stmt></BkToCstmrStmt></Document>`;
