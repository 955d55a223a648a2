import fc from 'fast-check';
import { certainOf, codesOf, known, received, rentOf } from '../../testing/bank-month/by-hand.js';
import type { ExpectedExpense, MatchingFacts, WrittenEntry } from './facts.js';
import { match } from './match.js';
import { actionKey, type Outcome } from './outcome.js';

const expense = (id: string, cents: number, more: Partial<ExpectedExpense> = {}): ExpectedExpense => ({
  ...{ id, label: 'Planches', name: 'Scierie du Lac', iban: null, reference: 'F-2026-118', cents },
  ...{ spentOn: '2026-03-01', paidOn: null },
  ...more,
});
const claim = (id: string, cents: number, more: Partial<ExpectedExpense> = {}) =>
  expense(id, cents, { label: 'Vis', name: 'Claire Dupont', reference: '', ...more });
const entry = (id: string, cents: number, more: Partial<WrittenEntry> = {}): WrittenEntry => ({
  ...{ id, accountIds: ['bank'], on: '2026-03-09', cents, label: 'Frais bancaires de mars' },
  ...{ common: false, personId: null },
  ...more,
});

describe('what the house pays', () => {
  const iban = 'FR7612345000000000000000001';
  const of = (label: string, expenses: ExpectedExpense[], more = {}) =>
    match(known({ expenses, lines: [received(-4_200, label, more)] }));

  test.each([
    ['the supplier', 'VIR SCIERIE DU LAC', [expense('e', 4_200)], 'payee-named'],
    ['the number of the invoice', 'PRLV F2026118', [expense('e', 4_200)], 'payee-reference'],
    ['the volunteer', 'VIR CLAIRE DUPONT', [claim('e', 4_200)], 'payee-named'],
    [
      'an expense said paid',
      'VIR CLAIRE DUPONT',
      [claim('e', 4_200, { paidOn: '2026-03-07' })],
      'payee-named',
    ],
  ])('by %s', (_, label, expenses, code) => {
    const outcomes = of(label, expenses);
    expect(certainOf(outcomes)).toEqual({ kind: 'expenses', expenseIds: ['e'] });
    expect(codesOf(outcomes)).toEqual(expect.arrayContaining([code, 'expense']));
  });

  test('by the account where it is paid', () => {
    const outcomes = of('VIR', [claim('e', 4_200, { iban })], { counterparty: { name: null, iban } });
    expect(codesOf(outcomes)).toEqual(['payee-iban', 'expense']);
  });

  test('all receipts of somebody at once', () => {
    const outcomes = of('VIR CLAIRE DUPONT', [claim('a', 3_000), claim('b', 1_200), expense('c', 900)]);
    expect(certainOf(outcomes)).toEqual({ kind: 'expenses', expenseIds: ['a', 'b'] });
    expect(codesOf(outcomes)).toEqual(['payee-named', 'expenses']);
  });

  test.each([
    ['the amount alone', 'CB MAGASIN', [expense('e', 4_200)]],
    [
      'two of the same amount for the same person',
      'VIR CLAIRE DUPONT',
      [claim('a', 4_200), claim('b', 4_200)],
    ],
  ])('%s asks', (_, label, expenses) => {
    expect(of(label, expenses)[0]?.certainty).toBe('likely');
  });

  test.each([
    ['paid long before', [expense('e', 4_200, { paidOn: '2026-01-02' })]],
    ['spent since', [expense('e', 4_200, { spentOn: '2026-03-11' })]],
    ['of another amount', [expense('e', 4_100)]],
  ])('one %s is another', (_, expenses) => {
    expect(of('VIR SCIERIE DU LAC', expenses)[0]?.certainty).toBe('none');
  });

  test('money that comes in pays no expense', () => {
    const lines = [received(4_200, 'VIR SCIERIE DU LAC F-2026-118')];
    expect(match(known({ expenses: [expense('e', 4_200)], lines }))[0]?.certainty).toBe('none');
  });
});

describe('cash of the box', () => {
  const bag = { id: 'bag', on: '2026-03-09', cents: 18_000 };
  const of = (label: string, bags = [bag]) => match(known({ bags, lines: [received(18_000, label)] }));

  test('is certain where the line speaks of cash, likely where it does not', () => {
    expect(certainOf(of('VERSEMENT ESPECES AGENCE'))).toEqual({ kind: 'cash', depositId: 'bag' });
    expect(of('DIVERS')[0]).toMatchObject({ certainty: 'likely' });
  });

  test('in two bags alike asks', () => {
    expect(certainOf(of('VERSEMENT ESPECES', [bag, { ...bag, id: 'twin' }]))).toBeNull();
  });
});

describe('an entry by hand', () => {
  const of = (label: string, entries: WrittenEntry[]) =>
    match(known({ entries, lines: [received(-450, label)] }));

  test('for fees of the bank is joined: they are not written twice', () => {
    const outcomes = of('FRAIS TENUE DE COMPTE', [entry('e', -450)]);
    expect(certainOf(outcomes)).toEqual({ kind: 'entry', entryId: 'e' });
    expect(codesOf(outcomes)).toEqual(['entry']);
  });

  test('a line that may be one of two, or that says something else, is not filed to fees meanwhile', () => {
    const two = of('FRAIS TENUE DE COMPTE', [entry('a', -450), entry('b', -450)]);
    expect(two[0]?.certainty).toBe('likely');
    const other = of('FRAIS TENUE DE COMPTE', [entry('e', -450, { label: 'Timbres' })]);
    expect(other[0]?.certainty).toBe('likely');
    expect(other[0]?.proposals.map(({ action }) => action.kind)).toEqual(['entry', 'account']);
  });

  test.each([
    ['on another account', { accountIds: ['savings'] }],
    ['of another month', { on: '2026-01-09' }],
  ])('%s is another movement', (_, more) => {
    expect(certainOf(of('FRAIS TENUE DE COMPTE', [entry('e', -450, more)]))).toMatchObject({
      kind: 'account',
    });
  });
});

describe('what was written of a deposit', () => {
  const deposit = (id: string, personId: string, name: string) =>
    entry(id, 30_000, { personId, label: `Dépôt de garantie reçu, ${name}, Bureau 4` });
  const claires = deposit('c', 'claire', 'Claire Dupont');
  const kindsOf = (outcome?: Outcome) => outcome?.proposals.map(({ action }) => action.kind);
  const studios = deposit('s', 'studio', 'Atelier Martin');
  const of = (labels: string[], entries: WrittenEntry[], more: Partial<MatchingFacts> = {}) =>
    match(
      known({
        entries,
        lines: labels.map((label, at) => received(30_000, label, { id: `l${at + 1}` })),
        ...more,
      }),
    );

  test('goes to the line that names whose it is, and is not offered to the other of the same amount', () => {
    const outcomes = of(
      ['ATELIER MARTIN DEPOT DE GARANTIE', 'VIR CLAIRE DUPONT DEPOT DE GARANTIE'],
      [claires],
    );
    expect(certainOf(outcomes, 'l2')).toEqual({ kind: 'entry', entryId: 'c' });
    expect(kindsOf(outcomes[0])).toEqual(['dues']);
  });

  test('two of one amount each go to the line that names whose it is', () => {
    const outcomes = of(['ATELIER MARTIN CAUTION', 'VIR CLAIRE DUPONT'], [claires, studios]);
    expect(certainOf(outcomes, 'l1')).toEqual({ kind: 'entry', entryId: 's' });
    expect(certainOf(outcomes, 'l2')).toEqual({ kind: 'entry', entryId: 'c' });
  });

  test.each([
    ['names somebody else, after what they may pay', 'ATELIER MARTIN DEPOT DE GARANTIE', ['dues', 'entry']],
    ['names nobody', 'VIREMENT DEPOT DE GARANTIE BUREAU', ['entry']],
    ['names somebody in part', 'VIR DUPONT DEPOT DE GARANTIE', ['entry']],
  ])('a line that %s is asked about', (_, label, kinds) => {
    const [outcome] = of([label], [claires]);
    expect(outcome?.certainty).toBe('likely');
    expect(kindsOf(outcome)).toEqual(kinds);
  });

  test('a line from the account of one that names the other is asked about', () => {
    const iban = 'FR7612345000000000000000001';
    const line = received(30_000, 'CLAIRE DUPONT CAUTION', { counterparty: { name: null, iban } });
    const facts = { ibans: [{ iban, personId: 'studio' }], lines: [line] };
    expect(of([], [claires], facts)[0]?.certainty).toBe('likely');
    const awaited = [{ id: 'k', personId: 'studio', what: 'Box', cents: 30_000, entryId: null }];
    expect(of([], [], { ...facts, awaited })[0]?.certainty).toBe('likely');
  });

  test('of two lines that name whose it is, neither has it', () => {
    const twice = of(['CLAIRE DUPONT CAUTION', 'CLAIRE DUPONT CAUTION'], [claires]);
    expect(twice.map(({ certainty }) => certainty)).toEqual(['likely', 'likely']);
  });

  test('what somebody else owes comes before it', () => {
    const [outcome] = of(['ATELIER MARTIN LOYER'], [claires], { dues: [rentOf('studio', 30_000)] });
    expect(outcome?.certainty).toBe('certain');
    expect(outcome?.proposals[0]?.action.kind).toBe('dues');
  });
});

describe('a transfer between two accounts of the house', () => {
  const half = { matchId: 'm', accountId: 'savings', on: '2026-03-09', cents: -50_000 };
  const of = (label: string, halves = [half]) => match(known({ halves, lines: [received(50_000, label)] }));

  test('whose other side is matched is certain when the line says it, and asks when it does not', () => {
    const outcomes = of('VIR INTERNE DEPUIS LIVRET');
    expect(certainOf(outcomes)).toEqual({ kind: 'internal', otherLineId: null, twinId: 'm' });
    expect(codesOf(outcomes)).toEqual(['other-half']);
    expect(of('VIREMENT RECU')[0]?.certainty).toBe('likely');
  });

  test('has one other side', () => {
    expect(certainOf(of('VIR INTERNE', [half, { ...half, matchId: 'n' }]))).toBeNull();
    expect(certainOf(of('VIR INTERNE', [{ ...half, accountId: 'bank' }]))).toBeNull();
  });
});

/** Things the house knows of, and lines that may tell some of them, once or twice. */
const stories = fc
  .array(
    fc.record({
      kind: fc.constantFrom('claim', 'invoice', 'bag', 'entry', 'half'),
      cents: fc.constantFrom(450, 900, 4_200),
      lines: fc.nat({ max: 2 }),
    }),
    { maxLength: 9 },
  )
  .map((told): MatchingFacts => {
    const of = <Thing>(kind: string, make: (id: string, cents: number) => Thing) =>
      told.flatMap((one, at) => (one.kind === kind ? [make(`${kind}${at}`, one.cents)] : []));
    const labels = {
      claim: 'VIR CLAIRE DUPONT',
      invoice: 'VIR SCIERIE DU LAC',
      bag: 'VERSEMENT ESPECES',
      entry: 'FRAIS BANCAIRES',
      half: 'VIR INTERNE',
    };
    const out = ['claim', 'invoice', 'entry'];
    const lines = told.flatMap(({ kind, cents, lines }, at) =>
      Array.from({ length: lines }, (_, rank) =>
        received(out.includes(kind) ? -cents : cents, labels[kind as keyof typeof labels], {
          id: `l${at}-${rank}`,
        }),
      ),
    );
    return known({
      lines,
      expenses: [...of('claim', claim), ...of('invoice', expense)],
      bags: of('bag', (id, cents) => ({ id, cents, on: '2026-03-09' })),
      entries: of('entry', (id, cents) => entry(id, -cents)),
      halves: of('half', (id, cents) => ({ ...half(id), cents: -cents })),
    });
  });
const half = (matchId: string) => ({ matchId, accountId: 'savings', on: '2026-03-09' });

test('nothing is ever told by two lines, and a line is worth what it tells', () => {
  fc.assert(
    fc.property(stories, (facts) => {
      const taken: string[] = [];
      for (const { lineId, certainty, proposals } of match(facts)) {
        const action = proposals[0]?.action;
        if (certainty !== 'certain' || !action) continue;
        const line = facts.lines.find(({ id }) => id === lineId);
        if (action.kind === 'expenses') {
          const paid = facts.expenses.filter(({ id }) => action.expenseIds.includes(id));
          expect(paid.reduce((sum, { cents }) => sum - cents, 0)).toBe(line?.cents);
          taken.push(...action.expenseIds);
        } else if (action.kind !== 'account') taken.push(actionKey(action));
      }
      expect(new Set(taken).size).toBe(taken.length);
    }),
  );
});

test('the order of nothing changes the answer', () => {
  fc.assert(
    fc.property(stories, (facts) => {
      const back = Object.fromEntries(
        Object.entries(facts).map(([name, of]) => [name, Array.isArray(of) ? [...of].reverse() : of]),
      ) as unknown as MatchingFacts;
      const said = (of: MatchingFacts) =>
        new Map(
          match(of).map(({ lineId, certainty, proposals: [one] }) => [lineId, [certainty, one?.action]]),
        );
      expect(said(back)).toEqual(said(facts));
    }),
  );
});
