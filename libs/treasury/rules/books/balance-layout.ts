/**
 * The balance sheet of associations, and the accounts each row adds up: règlement ANC 2018-06, art. 431-2 and 431-3. Accounts
 * of third parties and of banks are read by the side their balance is on: what is owed to the house is an asset, what the
 * house owes is a debt.
 */
export const assetsLayout = [
  { key: 'intangible', accounts: ['20'], less: ['280', '290'] },
  { key: 'tangible', accounts: ['21', '22', '23', '24'], less: ['281', '282', '291', '292', '293'] },
  { key: 'financial-assets', accounts: ['2', '25', '26', '27'], less: ['28', '29', '296', '297'] },
  { key: 'stocks', accounts: ['3'], less: ['39'] },
  { key: 'owed-by-users', accounts: ['41'], less: ['491'] },
  { key: 'other-receivables', accounts: ['4'], less: ['49'] },
  { key: 'securities', accounts: ['50'], less: ['590'] },
  { key: 'cash', accounts: ['5'], less: ['59'] },
  { key: 'prepaid', accounts: ['486'], less: [] },
] as const;

export const liabilitiesLayout = [
  { key: 'own-funds', accounts: ['10'] },
  { key: 'reserves', accounts: ['106'] },
  { key: 'carried-forward', accounts: ['11'] },
  { key: 'investment-grants', accounts: ['13'] },
  { key: 'regulated-provisions', accounts: ['1', '14'] },
  { key: 'dedicated-funds', accounts: ['19'] },
  { key: 'provisions-for-risk', accounts: ['15'] },
  { key: 'loans', accounts: ['16', '17', '5'] },
  { key: 'suppliers', accounts: ['40'] },
  { key: 'tax-and-social', accounts: ['42', '43', '44'] },
  { key: 'other-debts', accounts: ['4'] },
  { key: 'deferred-income', accounts: ['487'] },
] as const;

export type AssetKey = (typeof assetsLayout)[number]['key'];
export type LiabilityKey = (typeof liabilitiesLayout)[number]['key'] | 'unallocated' | 'result';
