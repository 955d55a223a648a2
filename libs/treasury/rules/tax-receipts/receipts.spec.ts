import { type Donor, type Given, isSiren, plannedReceipt, receiptNumber, wayOf } from './receipts.js';

const donor: Donor = {
  ...{ personId: 'zoe', organisation: false, name: 'Zoé Bonnet', street: '3 rue du Rabot' },
  ...{ postcode: '26400', city: 'Crest', siren: null, legalForm: null },
};
const gift = (amountCents: number, givenOn: string): Given => ({
  ...{
    paymentId: 'p',
    dueId: 'd',
    expenseId: null,
    label: 'Don',
    way: 'cheque' as const,
    amountCents,
    givenOn,
  },
});

test('a year of gifts is one receipt, its gifts by date, its total theirs', () => {
  const planned = plannedReceipt(donor, [gift(2_000, '2026-05-01'), gift(1_000, '2026-02-01')]);
  expect(planned).toMatchObject({ form: '11580', amountCents: 3_000, missing: [] });
  expect(planned.gifts.map(({ givenOn }) => givenOn)).toEqual(['2026-02-01', '2026-05-01']);
});

test.each([
  // Cerfa 11580, « Donateur »: name and address. Cerfa 16216: also the number of the company.
  ['a person without a street', { street: ' ' }, ['address']],
  ['a person without a town', { city: '' }, ['address']],
  ['a company without its number', { organisation: true }, ['siren']],
  ['a company with it', { organisation: true, siren: '732829320' }, []],
] as const)('%s lacks %j', (_, values, missing) => {
  expect(plannedReceipt({ ...donor, ...values }, [gift(100, '2026-01-01')]).missing).toEqual(missing);
});

test('a company has its own form (CGI, art. 238 bis)', () => {
  expect(plannedReceipt({ ...donor, organisation: true }, []).form).toBe('16216');
});

test('methods are told as the form has them', () => {
  const methods = ['cash', 'cheque', 'transfer', 'card', 'direct_debit', 'other'];
  expect(methods.map(wayOf)).toEqual(['cash', 'cheque', 'transfer', 'transfer', 'transfer', 'transfer']);
});

test('numbers say the year they are given in, and the rank', () => {
  expect(receiptNumber({ issuedOn: '2027-01-14', number: 42 })).toBe('RF2027-00042');
});

test.each([
  ['732829320', true],
  ['732829321', false],
  ['73282932', false],
  ['7328293A0', false],
])('%s as the number of a company: %s', (text, good) => expect(isSiren(text)).toBe(good));
