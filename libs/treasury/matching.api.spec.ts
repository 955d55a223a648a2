import fc from 'fast-check';
import { sql } from '../../apps/api/testing/client.js';
import { refusal, refusedQuestion, term } from '../membership/testing/asking.js';
import { inDays, Village, type Villager } from '../membership/testing/village.js';
import { Teller } from './testing/teller.js';
import { Till } from './testing/till.js';

let till: Till;
let teller: Teller;
let claire: Villager;
let samir: Villager;
let zoe: Villager;
let nora: Villager;
let elsewhere: Awaited<ReturnType<typeof Village.founded>>;
beforeAll(async () => {
  const founded = await Village.founded();
  ({ claire, samir, zoe } = founded);
  nora = await founded.village.welcome('Nora Vidal', { role: 'treasurer' });
  till = new Till(founded.village, samir);
  teller = await Teller.opened(till);
  elsewhere = await Village.founded();
});
afterEach(async () => expect(await till.unbalanced()).toEqual([]));

let rank = 0;
/** A member of a name nobody else has, and what they owe. */
async function owing(cents: number, name = `Lison Vert${'abcdefghij'[rank++ % 10]}${rank}`) {
  const person = await till.member(name);
  const due = await till.asks(person, cents, inDays(3));
  return { person, due, name };
}

describe('a line of the bank', () => {
  test('with the reference of a due is certain, says why, and pays it in one press', async () => {
    const { person, due } = await owing(12_000);
    const id = await teller.line(12_000, `VIR ${due.reference.toLowerCase()}`);
    const line = await teller.shown(id);
    expect(line).toMatchObject({ certainty: 'certain' });
    expect(line.proposals[0]?.reasons[0]).toMatch(/^La référence RF.* est dans le libellé\.$/);
    const before = (await teller.page()).left;
    const done = await teller.accept([await teller.accepted(id)]);
    expect(done.left).toBe(before - 1);
    expect(done.matches[0]).toMatchObject({ way: 'certain', recordedBy: { displayName: 'Samir Benali' } });
    expect(done.matches[0]?.parts).toMatchObject([{ kind: 'due', amountCents: 12_000 }]);
    expect(await till.balance(person)).toEqual({ owed: 0, credit: 0 });
    expect(await till.inBooks(person, '411')).toBe(0);
  });

  test('undone, is to be matched again; what it paid is due again; matched again, it pays again', async () => {
    const { person, due } = await owing(3_000);
    const id = await teller.line(3_000, `VIR ${due.reference}`);
    const { matches } = await teller.accept([await teller.accepted(id)]);
    const undone = await teller.undo(matches[0]?.id ?? '');
    expect(undone.matches[0]?.undoneAt).not.toBeNull();
    expect(await till.balance(person)).toEqual({ owed: 3_000, credit: 0 });
    expect((await refusal(samir, 'undoMatch', { id: matches[0]?.id })).code).toBe('matching.undone');
    await teller.accept([await teller.accepted(id)]);
    expect(await till.balance(person)).toEqual({ owed: 0, credit: 0 });
  });

  test('many are accepted together, all or none', async () => {
    const some = await Promise.all([owing(1_100), owing(1_200), owing(1_300)]);
    const ids: string[] = [];
    for (const { due } of some) ids.push(await teller.line(due.amountCents, `VIR ${due.reference}`));
    const page = await teller.page();
    const accepted = page.lines
      .filter(({ id }) => ids.includes(id))
      .map(({ id, proposals }) => ({ lineId: id, key: proposals[0]?.key ?? '' }));
    const wrong = accepted.map((one, at) => (at === 1 ? { ...one, key: 'dues of nobody' } : one));
    expect((await teller.refusesAccept(wrong)).code).toBe('matching.changed');
    for (const { person, due } of some) expect((await till.balance(person)).owed).toBe(due.amountCents);
    expect((await teller.accept(accepted)).matches).toHaveLength(3);
    for (const { person } of some) expect((await till.balance(person)).owed).toBe(0);
  });

  test('learns whose account it comes from, and forgets it when undone', async () => {
    const { person, due } = await owing(4_100);
    const iban = 'FR7630001007941234567890185';
    const first = await teller.line(4_100, `VIR ${due.reference}`, { iban });
    const { matches } = await teller.accept([await teller.accepted(first)]);
    await till.asks(person, 4_200, inDays(9));
    const next = await teller.line(4_200, 'VIREMENT', { iban });
    const known = await teller.shown(next);
    expect(known).toMatchObject({ certainty: 'certain' });
    expect(known.proposals[0]?.reasons[0]).toMatch(/^L’IBAN a déjà payé pour /);
    await teller.undo(matches[0]?.id ?? '');
    expect((await teller.shown(next)).certainty).toBe('none');
  });

  test('of two people with the same name asks which one', async () => {
    await owing(5_500, 'Camille Doublon');
    const other = await owing(5_500, 'Camille Doublon');
    const id = await teller.line(5_500, 'VIR CAMILLE DOUBLON');
    const line = await teller.shown(id);
    expect(line.certainty).toBe('likely');
    expect(line.proposals).toHaveLength(2);
    const rankOf = line.proposals.findIndex(({ key }) => key.includes(other.due.id));
    const { matches } = await teller.accept([await teller.accepted(id, rankOf)]);
    expect(matches[0]?.way).toBe('likely');
    expect(await till.balance(other.person)).toEqual({ owed: 0, credit: 0 });
  });
});

describe('by hand', () => {
  test('a line is split between dues, a credit and an account', async () => {
    const { person, due } = await owing(6_000);
    const id = await teller.line(10_000, 'VIR DIVERS');
    const { matches } = await teller.byHand(id, [
      { amountCents: 7_000, personId: person.id, dues: [{ dueId: due.id }] },
      { amountCents: 3_000, account: '75411' },
    ]);
    expect(matches[0]?.parts).toEqual([
      expect.objectContaining({ kind: 'due', amountCents: 6_000 }),
      expect.objectContaining({ kind: 'credit', amountCents: 1_000 }),
      expect.objectContaining({ kind: 'account', label: '75411 Dons manuels', amountCents: 3_000 }),
    ]);
    expect(await till.balance(person)).toEqual({ owed: 0, credit: 1_000 });
    expect(await teller.inBooks('75411')).toBe(-3_000);
  });

  test('filed twice under the same words, a line is certain the third time; undone, the books are as before', async () => {
    const bills = [await teller.line(-8_000, 'PRLV EDF 1101'), await teller.line(-8_100, 'PRLV EDF 1202')];
    const done = [];
    for (const [at, id] of bills.entries())
      done.push(await teller.byHand(id, [{ amountCents: -8_000 - 100 * at, account: '6061' }]));
    expect(await teller.inBooks('6061')).toBe(16_100);
    const third = await teller.line(-8_200, 'PRLV EDF 1303');
    expect(await teller.shown(third)).toMatchObject({ certainty: 'certain' });
    await teller.undo(done[0]?.matches[0]?.id ?? '');
    expect(await teller.inBooks('6061')).toBe(8_100);
    expect(await teller.shown(third)).toMatchObject({ certainty: 'likely' });
  });

  test('what the bank takes and internal transfers have their accounts', async () => {
    const id = await teller.line(-450, 'FRAIS TENUE DE COMPTE');
    await teller.accept([await teller.accepted(id)]);
    expect(await teller.inBooks('627')).toBe(450);
    const saved = await teller.line(-50_000, 'VIR LIVRET');
    await teller.byHand(saved, [{ amountCents: -50_000, account: '580' }]);
    expect(await teller.inBooks('580')).toBe(50_000);
  });

  test('is refused when parts do not make the line, say nothing, or name what is not there', async () => {
    const { person, due } = await owing(2_000);
    const id = await teller.line(2_000, 'VIR QUELCONQUE');
    const code = async (parts: object[]) => (await teller.refusesByHand(id, parts)).code;
    expect(await code([{ amountCents: 1_500, personId: person.id }])).toBe('matching.sum');
    expect(await code([{ amountCents: 2_000 }])).toBe('matching.part');
    expect(await code([{ amountCents: 2_000, account: '699' }])).toBe('matching.account');
    const more = [{ dueId: due.id, amountCents: 2_500 }];
    expect(await code([{ amountCents: 2_000, personId: person.id, dues: more }])).toMatch(/^settle/);
    expect((await teller.shown(id)).id).toBe(id);
  });
});

describe('the same money', () => {
  test('recorded by hand before its line is joined, not doubled; undone, the payment stays', async () => {
    const { person, due } = await owing(7_700);
    await till.pays(person, 7_700);
    const id = await teller.line(7_700, `VIR ${due.reference}`);
    const line = await teller.shown(id);
    expect(line).toMatchObject({ certainty: 'certain', proposals: [{ parts: [{ kind: 'payment' }] }] });
    const { matches } = await teller.accept([await teller.accepted(id)]);
    expect(await till.balance(person)).toEqual({ owed: 0, credit: 0 });
    await teller.undo(matches[0]?.id ?? '');
    expect(await till.balance(person)).toEqual({ owed: 0, credit: 0 });
  });

  test('a cheque that is on the account no longer waits among cheques, and is on one line only', async () => {
    const { person } = await owing(2_222);
    const cheque = await till.pays(person, 2_222, { method: term('cheque') });
    const waiting = await teller.inBooks('5112');
    const [id, twin] = [
      await teller.line(2_222, 'REMISE CHEQUE 12'),
      await teller.line(2_222, 'REMISE CHEQUE 13'),
    ];
    const parts = [{ amountCents: 2_222, paymentId: cheque.id }];
    await teller.byHand(id, parts);
    expect(await teller.inBooks('5112')).toBe(waiting - 2_222);
    expect((await teller.refusesByHand(twin, parts)).code).toBe('matching.payment-once');
    const back = await refusal(samir, 'undoPayment', { id: cheque.id, reason: 'Erreur' });
    expect(back.code).toBe('payment.on-statement');
  });

  test('told by hand, by another window and by the statement, in any order, is one payment', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(['hand', 'again', 'statement'], { minLength: 2 }),
        fc.boolean(),
        async (order, at) => {
          const { person, due } = await owing(9_900);
          const id = await teller.line(9_900, `VIR ${due.reference}`);
          const shown = await teller.accepted(id);
          const tell = async (way: string) => {
            if (way === 'statement') await teller.accept([shown]);
            else await till.pays(person, 9_900, {}, way === 'hand' ? samir : nora);
          };
          if (at) await Promise.allSettled(order.map(tell));
          else for (const way of order) await tell(way).catch(() => undefined);
          const [row] = await sql<{ payments: number }>(
            'select count(*)::int as payments from payment_now where person_id = $1 and reversed_at is null',
            [person.id],
          );
          expect(row?.payments).toBe(1);
          expect(await till.balance(person)).toEqual({ owed: 0, credit: 0 });
        },
      ),
      { numRuns: 12 },
    );
  });
});

describe('two treasurers at once', () => {
  test('one matches the line, the other reads who did', async () => {
    const { person, due } = await owing(4_400);
    const id = await teller.line(4_400, `VIR ${due.reference}`);
    const shown = await teller.accepted(id);
    const tries = await Promise.allSettled([teller.accept([shown], samir), teller.accept([shown], nora)]);
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const late = await teller.refusesAccept([shown], nora);
    expect(late.code).toBe('matching.already');
    expect(late.message).toMatch(/(Samir Benali|Nora Vidal) a déjà rapproché cette ligne/);
    expect(await till.balance(person)).toEqual({ owed: 0, credit: 0 });
  });

  test('of two batches that share a line, one is done and nothing of the other', async () => {
    const some = await Promise.all([owing(1_010), owing(1_020), owing(1_030)]);
    const accepted: { lineId: string; key: string }[] = [];
    for (const { due } of some) {
      accepted.push(await teller.accepted(await teller.line(due.amountCents, `VIR ${due.reference}`)));
    }
    const tries = await Promise.allSettled([
      teller.accept(accepted.slice(0, 2), samir),
      teller.accept(accepted.slice(1).reverse(), nora),
    ]);
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const owed = await Promise.all(some.map(async ({ person }) => (await till.balance(person)).owed));
    expect(owed.filter((cents) => cents === 0)).toHaveLength(2);
  });
});

describe('who may', () => {
  test('the chair reads, a member does not; only the treasurer matches', async () => {
    const { due } = await owing(1_000);
    const accepted = [await teller.accepted(await teller.line(1_000, due.reference))];
    expect((await teller.page(claire)).left).toBeGreaterThan(0);
    expect(await refusedQuestion(zoe, 'bankMatching', {}, 'left')).toBe('access.denied');
    expect((await teller.refusesAccept(accepted, zoe)).code).toBe('access.denied');
    expect((await teller.refusesAccept(accepted, claire)).code).toBe('access.denied');
  });

  test('nothing of another association is found', async () => {
    const { due } = await owing(1_000);
    const accepted = [await teller.accepted(await teller.line(1_000, due.reference))];
    expect((await teller.refusesAccept(accepted, elsewhere.samir)).code).toBe('not-found');
    expect((await teller.page(elsewhere.samir)).left).toBe(0);
  });
});

describe('a line that is not in euros', () => {
  test('waits apart with its reason, is counted nowhere and is matched by nobody', async () => {
    const { person, due } = await owing(12_000);
    const before = await teller.page();
    const dollars = await Teller.opened(till, 'PayPal en dollars', null, 'USD');
    const id = await dollars.line(12_000, `VIR ${due.reference}`);
    const page = await teller.page();
    expect(page).toMatchObject({ left: before.left, certain: before.certain, heldCount: 1 });
    expect(page.lines.map((line) => line.id)).not.toContain(id);
    expect(page.held).toMatchObject([
      { id, account: 'PayPal en dollars', currency: 'USD', amountCents: 12_000 },
    ]);
    expect(page.held[0]?.why).toMatch(/^Elle est en USD et la comptabilité se tient en euros/);
    const parts = [
      { personId: person.id, amountCents: 12_000, dues: [{ dueId: due.id, amountCents: 12_000 }] },
    ];
    expect((await teller.refusesByHand(id, parts)).code).toBe('matching.other-currency');
    const accepted = { lineId: id, key: `dues ${person.id} 0 ${due.id}:12000` };
    expect((await teller.refusesAccept([accepted])).code).toBe('matching.other-currency');
    expect(await till.balance(person)).toEqual({ owed: 12_000, credit: 0 });
  });

  test('is refused by the database itself', async () => {
    const dollars = await Teller.opened(till, 'Compte en francs', null, 'CHF');
    const id = await dollars.line(-900, 'FRAIS');
    await expect(
      sql(
        'insert into bank_match (association_id, id, line_id, way, pattern) values ($1, uuidv7(), $2, $3, $4)',
        [...[till.village.id, id, 'by_hand', '']],
      ),
    ).rejects.toThrow('not in euros');
  });
});
