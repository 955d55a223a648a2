interface Counted {
  electors: number;
  excluded: number;
  exclusions: readonly { code: string; count: number }[];
}

/** Nobody votes, and each of them for want of a fee: the day is past those paid so far, as early in a new year. */
export const unpaidByAll = ({ electors, excluded, exclusions }: Counted): boolean =>
  electors === 0 &&
  excluded > 0 &&
  exclusions.some(({ code, count }) => code === 'fee_unpaid' && count === excluded);
