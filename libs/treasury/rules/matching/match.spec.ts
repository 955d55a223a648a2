import {
  certainOf,
  claire,
  codesOf,
  known,
  received,
  rentOf,
  studio,
  village,
} from '../../testing/bank-month/by-hand.js';
import { match } from './match.js';

const iban = 'FR7612345000000000000000001';
const from = (account: string) => ({ counterparty: { name: null, iban: account } });

test('the reference of a household pays what all who agreed owe, in the name of who pays', () => {
  const dues = [rentOf('claire', 30_000), rentOf('studio', 2_000)];
  const household = { reference: 'RF39ZZZZZZ', payerId: 'claire', personIds: ['claire', 'studio'] };
  const facts = (cents: number) =>
    known({ dues, households: [household], lines: [received(cents, 'VIR RF39 ZZZZ ZZ')] });
  expect(certainOf(match(facts(32_000)))).toMatchObject({
    payerId: 'claire',
    parts: dues.map(({ id, leftCents }) => ({ dueId: id, cents: leftCents })),
  });
  expect(match(facts(31_000))[0]?.certainty).toBe('likely');
});

describe('one line, one due', () => {
  const due = rentOf('claire', 30_000);
  const facts = (label: string, cents = 30_000, more = {}) =>
    known({ dues: [due], lines: [received(cents, label)], ...more });

  test.each([
    ['by its reference', `VIR ${due.reference}`, ['reference', 'amount-one']],
    ['by the full name, inverted', 'VIR DUPONT CLAIRE', ['name', 'amount-one']],
    ['by name and month', 'VIR CLAIRE DUPONT LOYER MARS', ['name', 'amount-one', 'period']],
  ])('%s', (_, label, codes) => {
    const outcomes = match(facts(label));
    expect(certainOf(outcomes)).toMatchObject({
      payerId: 'claire',
      parts: [{ dueId: due.id, cents: 30_000 }],
    });
    expect(codesOf(outcomes)).toEqual(expect.arrayContaining(codes));
  });

  test.each([
    ['the family name alone', 'VIR M DUPONT', 30_000],
    ['another month', 'VIR CLAIRE DUPONT LOYER MAI', 30_000],
    ['another kind of due', 'VIR CLAIRE DUPONT COTISATION', 30_000],
    ['another amount', 'VIR CLAIRE DUPONT', 29_000],
  ])('%s asks', (_, label, cents) => {
    expect(match(facts(label, cents))[0]?.certainty).toBe('likely');
  });

  test('a gift settles nothing', () => {
    expect(match(facts('VIR CLAIRE DUPONT DON'))[0]?.certainty).toBe('none');
  });

  test('money that leaves pays no due, whatever its label says', () => {
    expect(match(facts(`VIR EMIS CLAIRE DUPONT ${due.reference}`, -30_000))[0]?.certainty).toBe('none');
  });

  test('an account that paid before', () => {
    const lines = [received(30_000, 'VIREMENT', from(iban))];
    const outcomes = match(known({ dues: [due], lines, ibans: [{ iban, personId: 'claire' }] }));
    expect(certainOf(outcomes)).toMatchObject({ payerId: 'claire' });
    expect(codesOf(outcomes)).toEqual(['iban', 'amount-one']);
  });

  test('an account of one and the name of another ask', () => {
    const lines = [received(30_000, 'VIR ANNA MORIN', from(iban))];
    expect(certainOf(match(known({ dues: [due], lines, ibans: [{ iban, personId: 'claire' }] })))).toBeNull();
  });

  test('two people of the same name ask, even when one of them owes nothing', () => {
    const people = [...village, { ...claire, id: 'other-claire' }];
    const outcomes = match(facts('VIR CLAIRE DUPONT', 30_000, { people }));
    expect(outcomes[0]?.certainty).toBe('likely');
    expect(codesOf(outcomes)).toContain('namesakes');
  });

  test('one wrong sign needs the amount or the payer to agree', () => {
    const wrong = due.reference.slice(0, 9) + (due.reference[9] === 'K' ? 'M' : 'K');
    expect(certainOf(match(facts(`VIR ${wrong}`)))).not.toBeNull();
    expect(certainOf(match(facts(`VIR ${wrong}`, 10_000)))).toBeNull();
    expect(certainOf(match(facts(`VIR CLAIRE DUPONT ${wrong}`, 10_000)))).not.toBeNull();
  });
});

describe('several dues, several lines', () => {
  const months = ['01', '02', '03'].map((month) =>
    rentOf('studio', 27_000, {
      ...{ coversFrom: `2026-${month}-01`, coversTo: `2026-${month}-28`, dueOn: `2026-${month}-05` },
    }),
  );
  const ibans = [{ iban, personId: studio.id }];

  test('three months at once', () => {
    const outcomes = match(known({ dues: months, ibans, lines: [received(81_000, 'VIR', from(iban))] }));
    expect(certainOf(outcomes)).toMatchObject({
      parts: months.map(({ id }) => ({ dueId: id, cents: 27_000 })),
    });
    expect(codesOf(outcomes)).toEqual(['iban', 'amount-several']);
  });

  test('one of three months asks which, oldest first; a named month says it', () => {
    const asks = match(known({ dues: months, ibans, lines: [received(27_000, 'VIR', from(iban))] }));
    expect(asks[0]).toMatchObject({ certainty: 'likely' });
    expect(asks[0]?.proposals[0]?.action).toMatchObject({ parts: [{ dueId: months[0]?.id }] });
    const says = match(
      known({ dues: months, ibans, lines: [received(27_000, 'LOYER FEVRIER', from(iban))] }),
    );
    expect(certainOf(says)).toMatchObject({ parts: [{ dueId: months[1]?.id }] });
  });

  test('a family pays for each other', () => {
    const dues = [rentOf('paul', 30_000), rentOf('anna', 4_000, { kind: 'membership_fee' })];
    const outcomes = match(known({ dues, lines: [received(34_000, 'VIR PAUL LEGER MORIN')] }));
    expect(certainOf(outcomes)).toMatchObject({
      payerId: 'paul',
      parts: dues.map(({ id }) => ({ dueId: id })),
    });
  });

  test('a part with its reference is a part; more than is owed is credit', () => {
    const due = rentOf('claire', 30_000);
    const part = match(known({ dues: [due], lines: [received(10_000, due.reference)] }));
    expect(certainOf(part)).toMatchObject({ parts: [{ dueId: due.id, cents: 10_000 }], creditCents: 0 });
    const more = match(known({ dues: [due], lines: [received(35_000, due.reference)] }));
    expect(certainOf(more)).toMatchObject({ parts: [{ dueId: due.id, cents: 30_000 }], creditCents: 5_000 });
  });

  test('a part that is exactly another due asks', () => {
    const dues = [rentOf('claire', 30_000), rentOf('claire', 2_000, { kind: 'membership_fee' })];
    expect(certainOf(match(known({ dues, lines: [received(2_000, dues[0]?.reference ?? '')] })))).toBeNull();
  });

  test('two halves make one rent', () => {
    const dues = [rentOf('claire', 30_000)];
    const lines = ['l1', 'l2'].map((id) => received(15_000, 'VIR CLAIRE DUPONT', { id }));
    const outcomes = match(known({ dues, lines }));
    expect(lines.map(({ id }) => certainOf(outcomes, id))).toEqual([
      expect.objectContaining({ parts: [{ dueId: dues[0]?.id, cents: 15_000 }] }),
      expect.objectContaining({ parts: [{ dueId: dues[0]?.id, cents: 15_000 }] }),
    ]);
    expect(codesOf(outcomes)).toEqual(['several-lines']);
  });

  test('the same transfer twice asks which one it is', () => {
    const due = rentOf('claire', 30_000);
    const lines = ['l1', 'l2'].map((id) => received(30_000, due.reference, { id }));
    const outcomes = match(known({ dues: [due], lines }));
    expect(outcomes.map(({ certainty }) => certainty)).toEqual(['likely', 'likely']);
    expect(codesOf(outcomes)).toContain('contested');
  });
});

describe('money that is already known', () => {
  test('a payment recorded by hand is joined, not doubled', () => {
    const reference = rentOf('claire', 1).reference;
    const payment = {
      id: 'paid',
      personId: 'claire',
      cents: 30_000,
      receivedOn: '2026-03-08',
      references: [reference],
    };
    for (const label of [reference, 'VIR CLAIRE DUPONT']) {
      const outcomes = match(known({ recorded: [payment], lines: [received(30_000, label)] }));
      expect(certainOf(outcomes)).toMatchObject({ kind: 'join', paymentIds: ['paid'] });
    }
    const dues = [rentOf('claire', 30_000)];
    const asks = match(known({ dues, recorded: [payment], lines: [received(30_000, 'VIR CLAIRE DUPONT')] }));
    expect(asks[0]?.certainty).toBe('likely');
  });

  test('a payout is its payments less its fees; a deposit is its cheques', () => {
    const payments = [
      { paymentId: 'a', cents: 2_000 },
      { paymentId: 'b', cents: 4_000 },
    ];
    const payout = {
      id: 'po',
      provider: 'Stripe',
      reference: null,
      on: '2026-03-08',
      feeCents: 140,
      heldCents: 0,
      payments,
    };
    const paid = match(known({ payouts: [payout], lines: [received(5_860, 'VIR STRIPE PAYMENTS')] }));
    expect(certainOf(paid)).toEqual({
      kind: 'join',
      of: 'payout',
      id: 'po',
      paymentIds: ['a', 'b'],
      feeCents: 140,
    });
    const deposit = { id: 'slip', number: '771', on: '2026-03-08', cheques: payments };
    const lines = [received(6_000, 'REMISE CHEQUES 771')];
    expect(certainOf(match(known({ deposits: [deposit], lines })))).toMatchObject({ id: 'slip' });
    const twin = { ...deposit, id: 'twin', number: '772' };
    const unnamed = [received(6_000, 'REMISE CHEQUES')];
    expect(certainOf(match(known({ deposits: [deposit, twin], lines: unnamed })))).toBeNull();
  });

  const debit = (id: string, cents: number) => ({
    ...{
      id,
      endToEndId: `E-${id}`,
      mandateId: `M-${id}`,
      batchId: 'LOT-3',
      partId: 'LOT-3-2',
      personId: 'claire',
      cents,
    },
    ...{ collectedOn: '2026-03-05', paymentId: null },
    ...{ collectedTold: false, returnedTold: false },
  });
  const debits = [debit('1', 30_000), debit('2', 20_000)];

  test.each([
    ['a batch collected', received(50_000, 'PRLV LOT-3'), { kind: 'collected', debitIds: ['1', '2'] }],
    ['its only part', received(50_000, 'PRLV LOT-3-2'), { kind: 'collected', debitIds: ['1', '2'] }],
    ['both named', received(50_000, 'PRLV LOT-3 LOT-3-2'), { kind: 'collected', debitIds: ['1', '2'] }],
    [
      'a batch that nothing names',
      received(50_000, 'REM PRLV SEPA'),
      { kind: 'collected', debitIds: ['1', '2'] },
    ],
    [
      'a batch that comes back',
      received(-50_900, 'REJET LOT-3'),
      { kind: 'returned', debitIds: ['1', '2'], costCents: 900 },
    ],
    [
      'one that comes back, by its own identification',
      received(-20_000, 'REJET', { endToEndId: 'E-2', returnReason: 'AC04' }),
      { kind: 'returned', debitIds: ['2'], costCents: 0 },
    ],
    [
      'one that comes back, by its mandate',
      received(-30_450, 'REJET', { mandateId: 'M-1' }),
      { kind: 'returned', debitIds: ['1'], costCents: 450 },
    ],
  ])('%s', (_, line, action) => {
    expect(certainOf(match(known({ debits, lines: [line] })))).toEqual(action);
  });

  test('a batch that the bank lists comes back as what it lists, for the reason it gives', () => {
    const detail = (endToEndId: string) => ({ endToEndId, mandateId: null, returnReason: 'MD06' });
    const line = received(-51_200, 'REJETS', { details: [detail('E-2'), detail('E-1')] });
    const outcomes = match(known({ debits, lines: [line] }));
    expect(certainOf(outcomes)).toEqual({ kind: 'returned', debitIds: ['1', '2'], costCents: 1_200 });
    expect(outcomes[0]?.proposals[0]?.reasons).toEqual([
      { code: 'end-to-end', id: 'E-2' },
      { code: 'end-to-end', id: 'E-1' },
      { code: 'returned', names: ['Claire Dupont', 'Claire Dupont'], reason: 'MD06' },
      { code: 'return-cost', costCents: 1_200 },
    ]);
    const odd = { ...line, details: [detail('E-2'), detail('E-9')] };
    expect(match(known({ debits, lines: [odd] }))[0]?.certainty).toBe('none');
  });

  test('the parts of a batch that the bank credits apart are told apart', () => {
    const parts = [...debits, { ...debit('3', 15_000), partId: 'LOT-3-1' }];
    const lines = [received(50_000, 'PRLV LOT-3-2'), received(15_000, 'PRLV LOT-3-1', { id: 'l2' })];
    const outcomes = match(known({ debits: parts, lines }));
    expect(certainOf(outcomes)).toEqual({ kind: 'collected', debitIds: ['1', '2'] });
    expect(certainOf(outcomes, 'l2')).toEqual({ kind: 'collected', debitIds: ['3'] });
    const unnamed = match(known({ debits: parts, lines: [received(50_000, 'REM PRLV')] }));
    expect(certainOf(unnamed)).toEqual({ kind: 'collected', debitIds: ['1', '2'] });
  });

  test.each([
    ['long after the collection', debits, '2026-04-20', 'none'],
    ['before the collection', debits, '2026-03-04', 'none'],
    [
      'when two batches make the amount',
      [...debits, { ...debit('3', 50_000), batchId: 'LOT-4', partId: 'LOT-4-2' }],
      '2026-03-06',
      'likely',
    ],
  ])('an amount alone is not enough %s', (_, sent, on, certainty) => {
    const lines = [received(50_000, 'REM PRLV SEPA', { on })];
    expect(match(known({ debits: sent, lines }))[0]?.certainty).toBe(certainty);
  });

  test('a return that two debits of the mandate fit is a question', () => {
    const twice = [
      debit('1', 18_500),
      { ...debit('2', 18_000), mandateId: 'M-1' },
      { ...debit('3', 18_600), mandateId: 'M-1', collectedOn: '2026-03-11' },
    ];
    const lines = [received(-18_850, 'PRLV IMPAYE', { mandateId: 'M-1', returnReason: 'AM04' })];
    const [outcome] = match(known({ debits: twice, lines }));
    expect(outcome?.certainty).toBe('likely');
    expect(outcome?.proposals.map(({ action }) => action)).toEqual([
      { kind: 'returned', debitIds: ['1'], costCents: 350 },
      { kind: 'returned', debitIds: ['2'], costCents: 850 },
    ]);
  });

  test('what a line has told of a debit is not told again', () => {
    const told = debits.map((one) => ({ ...one, collectedTold: true }));
    const lines = [received(50_000, 'PRLV LOT-3'), received(-50_000, 'REJET LOT-3', { id: 'l2' })];
    const outcomes = match(known({ debits: told, lines }));
    expect(outcomes[0]?.certainty).toBe('none');
    expect(certainOf(outcomes, 'l2')).toMatchObject({ kind: 'returned' });
  });

  test('a debit that comes back with far more than a cost is nothing one knows', () => {
    expect(match(known({ debits, lines: [received(-60_000, 'REJET LOT-3')] }))[0]?.certainty).toBe('none');
  });
});

describe('what is no due', () => {
  test('fees of the bank, a habit, another account of the association', () => {
    const own = 'FR7699900000000000000000099';
    const learned = [{ pattern: 'prlv edf', account: '6061', times: 2 }];
    const lines = [
      received(-450, 'FRAIS TENUE DE COMPTE MARS', { id: 'l1' }),
      received(-8_000, 'PRLV EDF 03/2026', { id: 'l2' }),
      received(-90_000, 'VIR', { id: 'l3', ...from(own) }),
    ];
    const outcomes = match(known({ learned, ownIbans: [own], lines }));
    expect(lines.map(({ id }) => certainOf(outcomes, id))).toEqual([
      { kind: 'account', account: '627' },
      { kind: 'account', account: '6061' },
      { kind: 'internal', otherLineId: null, twinId: null },
    ]);
  });

  test('filed once is likely; filed to two accounts asks', () => {
    const line = received(-8_000, 'PRLV EDF');
    const once = [{ pattern: 'prlv edf', account: '6061', times: 1 }];
    const both = [
      { pattern: 'prlv edf', account: '6061', times: 3 },
      { pattern: 'prlv edf', account: '606', times: 2 },
    ];
    for (const learned of [once, both])
      expect(match(known({ learned, lines: [line] }))[0]?.certainty).toBe('likely');
  });
});
