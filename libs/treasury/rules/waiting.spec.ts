import { type BankLine, noFacts, type OpenDue } from './matching/facts.js';
import { whoseMoneyWaits } from './waiting.js';

const line = (values: Partial<BankLine>): BankLine => ({
  ...{
    id: 'line',
    accountId: 'main',
    currency: 'EUR',
    on: '2026-03-10',
    cents: 18_000,
    label: 'VIR',
    remittance: '',
  },
  ...{
    endToEndId: null,
    mandateId: null,
    counterparty: { name: null, iban: null },
    returnReason: null,
    details: [],
  },
  ...values,
});
const due = (id: string, personId: string): OpenDue => ({
  ...{ id, personId, reference: id === 'zoe-march' ? 'RF45BKCMTQ' : 'RF18539007547034', leftCents: 18_000 },
  ...{ kind: 'occupancy_fee', label: 'Redevance', coversFrom: null, coversTo: null, dueOn: '2026-03-05' },
});
const facts = {
  ...noFacts,
  dues: [due('zoe-march', 'zoe'), due('luc-march', 'luc')],
  people: [
    { id: 'zoe', givenName: 'Zoé', familyName: 'Lambert', groupId: null },
    { id: 'luc', givenName: 'Luc', familyName: 'Moreau', groupId: null },
  ],
};

describe('money that waits on a statement', () => {
  test.each<[string, Partial<BankLine>, string[]]>([
    ['a reference says whose it is', { label: 'VIR RF45BKCMTQ' }, ['zoe']],
    ['a name and an amount do', { counterparty: { name: 'LAMBERT ZOE', iban: null } }, ['zoe']],
    ['a likely line counts too', { cents: 9_000, label: 'VIR MOREAU LUC ACOMPTE' }, ['luc']],
    ['what goes out is nobody’s', { cents: -18_000, label: 'VIR LAMBERT ZOE' }, []],
    [
      'an unknown payer is nobody',
      { counterparty: { name: 'CAF DE LA DROME', iban: null }, cents: 4_321 },
      [],
    ],
  ])('%s', (_, values, people) => {
    expect([...whoseMoneyWaits({ ...facts, lines: [line(values)] })].sort()).toEqual(people);
  });

  test('without a line, nobody’s money waits', () => expect(whoseMoneyWaits(facts).size).toBe(0));
});
