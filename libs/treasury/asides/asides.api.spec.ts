import { sql } from '../../../apps/api/testing/client.js';
import { asking, doing, refusal } from '../../membership/testing/asking.js';
import { today, Village, type Villager } from '../../membership/testing/village.js';
import { Bookkeeper } from '../testing/bookkeeper.js';
import { Teller } from '../testing/teller.js';
import { Till } from '../testing/till.js';

let village: Village;
let claire: Villager;
let samir: Villager;
let zoe: Villager;
let till: Till;
let francs: Teller;
beforeEach(async () => {
  ({ village, claire, samir, zoe } = await Village.founded());
  till = new Till(village, samir);
  francs = await Teller.opened(till, 'Compte en francs', null, 'CHF');
});

const ASIDE = `BankLineAside { id reason undoneAt recordedBy { displayName } line { id currency amountCents }
  entry { id label } viewerCan { action allowed } }`;
type Aside = { id: string; entry: { id: string } | null };

const sets = (input: object, who = samir) => doing<Aside>(who, 'setLineAside', { input }, ASIDE);
const refuses = async (input: object, who = samir) => (await refusal(who, 'setLineAside', { input })).code;
const standing = () => asking<Aside[]>(samir, 'linesAside', {}, 'id entry { id }');
const held = async () => (await francs.page()).heldCount;

/** What the line was worth in euros, written by hand. */
async function written(): Promise<string> {
  await new Bookkeeper(village).writes(today(), 'Frais du compte en francs', ['627', 950], ['512', -950]);
  const [entry] = await asking<{ id: string }[]>(samir, 'entriesToTell', {}, 'id label');
  return entry?.id ?? '';
}

describe('a line in another currency', () => {
  test('is told by an entry written by hand, waits no more, and waits again when that is undone', async () => {
    const lineId = await francs.line(-900, 'FRAIS');
    const entryId = await written();
    expect(await held()).toBe(1);
    const aside = await sets({ lineId, entryId });
    expect(aside).toMatchObject({
      ...{ reason: '', undoneAt: null, recordedBy: { displayName: 'Samir Benali' } },
      line: { id: lineId, currency: 'CHF', amountCents: -900 },
      entry: { id: entryId, label: 'Frais du compte en francs' },
      viewerCan: [{ action: 'undo', allowed: true }],
    });
    expect([await held(), (await standing()).length]).toEqual([0, 1]);
    await doing(samir, 'undoLineAside', { id: aside.id }, ASIDE);
    expect([await held(), (await standing()).length]).toEqual([1, 0]);
    expect((await refusal(samir, 'undoLineAside', { id: aside.id })).code).toBe('aside.undone');
    expect(await till.onAccount('627')).toBe(950);
  });

  test('is set aside for a reason', async () => {
    const lineId = await francs.line(-900, 'FRAIS');
    expect(await sets({ lineId, reason: ' Compte fermé ' })).toMatchObject({
      reason: 'Compte fermé',
      entry: null,
    });
    expect(await held()).toBe(0);
  });

  test('is told one way, not both nor none, and once', async () => {
    const lineId = await francs.line(-900, 'FRAIS');
    const entryId = await written();
    expect(await refuses({ lineId, reason: '  ' })).toBe('aside.why');
    expect(await refuses({ lineId, entryId, reason: 'Compte fermé' })).toBe('aside.why');
    const tries = await Promise.allSettled([sets({ lineId, entryId }), sets({ lineId, entryId })]);
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await refuses({ lineId, entryId })).toBe('aside.already');
  });

  test('is told by no entry but one written by hand that stands', async () => {
    const lineId = await francs.line(-900, 'FRAIS');
    await till.asks(zoe, 1_000, today());
    const [called] = await sql<{ id: string }>(
      `select id from ledger_entry where association_id = $1 and voucher_kind <> 'manual' limit 1`,
      [village.id],
    );
    expect(await refuses({ lineId, entryId: called?.id })).toBe('aside.entry');
    expect(
      await refuses({ lineId: await (await Teller.opened(till)).line(-900, 'FRAIS'), reason: 'x' }),
    ).toBe('aside.in-euros');
  });

  test('waits again when its entry is taken back', async () => {
    const lineId = await francs.line(-900, 'FRAIS');
    const account = async (number: string) =>
      (
        await sql<{ id: string }>('select id from ledger_account where association_id = $1 and number = $2', [
          village.id,
          number,
        ])
      )[0]?.id;
    const lines = [
      { accountId: await account('627'), debitCents: 950, creditCents: 0 },
      { accountId: await account('471'), debitCents: 0, creditCents: 950 },
    ];
    const input = { onDate: today(), label: 'Frais en francs', lines };
    const { id: entryId } = await doing<{ id: string }>(samir, 'writeEntry', { input }, 'LedgerEntry { id }');
    await sets({ lineId, entryId });
    await doing(samir, 'takeBackEntry', { id: entryId, reason: 'Mauvais taux' }, 'LedgerEntry { id }');
    expect([await held(), (await standing()).length]).toEqual([1, 0]);
    expect(await refuses({ lineId, entryId })).toBe('aside.entry');
    await sets({ lineId, reason: 'Compte fermé' });
  });

  test('is the treasurer’s alone to set aside, in their own association', async () => {
    const lineId = await francs.line(-900, 'FRAIS');
    const input = { lineId, reason: 'Compte fermé' };
    expect(await refuses(input, claire)).toBe('access.denied');
    expect(await refuses(input, zoe)).toBe('access.denied');
    const elsewhere = await Village.founded();
    expect(await refuses(input, elsewhere.samir)).toBe('not-found');
    const { id } = await sets(input);
    expect((await refusal(elsewhere.samir, 'undoLineAside', { id })).code).toBe('not-found');
    expect((await refusal(claire, 'undoLineAside', { id })).code).toBe('access.denied');
  });
});
