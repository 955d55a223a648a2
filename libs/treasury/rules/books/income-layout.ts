/**
 * The income statement of associations, row by row, and the accounts each row adds up: règlement ANC 2018-06, article
 * 431-4, on the accounts of its article 621-1. An account goes to the row with its longest prefix; the bare classes catch what
 * no row names, so that nothing is left out.
 */
export const incomeLayout = [
  {
    key: 'operating-income',
    side: 'income',
    rows: [
      { key: 'membership-fees', accounts: ['756'] },
      { key: 'goods', accounts: ['701', '702', '703', '707', '7097'] },
      { key: 'services', accounts: ['70'] },
      { key: 'grants', accounts: ['73', '74'] },
      { key: 'founders', accounts: ['757'] },
      { key: 'gifts', accounts: ['7541'] },
      { key: 'sponsorship', accounts: ['7542'] },
      { key: 'legacies', accounts: ['754'] },
      { key: 'contributions', accounts: ['755'] },
      { key: 'write-backs', accounts: ['781', '79'] },
      { key: 'funds-used', accounts: ['789'] },
      { key: 'other-income', accounts: ['7', '71', '72', '75', '78'] },
    ],
  },
  {
    key: 'operating-expense',
    side: 'expense',
    rows: [
      { key: 'goods-bought', accounts: ['607', '6097'] },
      { key: 'stock', accounts: ['603'] },
      { key: 'purchases', accounts: ['60', '61', '62'] },
      { key: 'aid', accounts: ['657'] },
      { key: 'taxes', accounts: ['63'] },
      { key: 'wages', accounts: ['64'] },
      { key: 'social-charges', accounts: ['645', '646', '647'] },
      { key: 'depreciation', accounts: ['681'] },
      { key: 'provisions', accounts: ['6815'] },
      { key: 'funds-carried', accounts: ['689'] },
      { key: 'other-expense', accounts: ['6', '65', '68'] },
    ],
  },
  { key: 'financial-income', side: 'income', rows: [{ key: 'financial-income', accounts: ['76', '786'] }] },
  {
    key: 'financial-expense',
    side: 'expense',
    rows: [{ key: 'financial-expense', accounts: ['66', '686'] }],
  },
  {
    key: 'exceptional-income',
    side: 'income',
    rows: [{ key: 'exceptional-income', accounts: ['77', '787'] }],
  },
  {
    key: 'exceptional-expense',
    side: 'expense',
    rows: [{ key: 'exceptional-expense', accounts: ['67', '687'] }],
  },
  { key: 'profit-tax', side: 'expense', rows: [{ key: 'profit-tax', accounts: ['69'] }] },
] as const;

/** Voluntary contributions in kind, told below the result and never part of it: article 211-1 and following. */
export const inKindLayout = [
  {
    key: 'in-kind-income',
    side: 'income',
    rows: [
      { key: 'gifts-in-kind', accounts: ['87', '870'] },
      { key: 'services-in-kind', accounts: ['871'] },
      { key: 'volunteering', accounts: ['875'] },
    ],
  },
  {
    key: 'in-kind-expense',
    side: 'expense',
    rows: [
      { key: 'relief-in-kind', accounts: ['86', '860'] },
      { key: 'free-use', accounts: ['861'] },
      { key: 'services-received', accounts: ['862'] },
      { key: 'volunteer-staff', accounts: ['864'] },
    ],
  },
] as const;

export type IncomeSection = (typeof incomeLayout)[number] | (typeof inKindLayout)[number];
export type IncomeRowKey = IncomeSection['rows'][number]['key'];
