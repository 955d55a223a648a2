/** What tells how far a house has come with its treasury. */
export interface Begun {
  opening: boolean;
  accounts: number;
  statements: boolean;
  schedules: number;
  /** Some month was said done. */
  monthDone: boolean;
}

export type StepKey = 'opening' | 'bank' | 'prices' | 'statement';

export interface Step {
  key: StepKey;
  done: boolean;
}

/**
 * What a treasurer does first, in its order; nothing once the house runs: it has its prices and reads its bank, or has said a
 * month done without. Opening balances hold nothing up: a house that begins has none.
 */
export function firstSteps({ opening, accounts, statements, schedules, monthDone }: Begun): Step[] {
  const steps: Step[] = [
    { key: 'opening', done: opening },
    { key: 'bank', done: accounts > 0 },
    { key: 'prices', done: schedules > 0 },
    { key: 'statement', done: statements },
  ];
  const runs = steps.every(({ key, done }) => done || key === 'opening');
  return monthDone || runs ? [] : steps;
}
