import { fraction } from '@etabli/kernel';
import type { College } from '@etabli/membership/rules/statutes';

/** A share in whole per cent. */
export const percentOf = ({ num, den }: College['weight']): number => Math.round((num / den) * 100);

/** A college that weighs this many hundredths of the whole; zero is kept to be refused in words. */
export const withPercent = (college: College, percent: number): College => ({
  ...college,
  weight: percent > 0 ? fraction(percent, 100) : { num: 0, den: 100 },
});

/** One more college, with an id of its own and what is left of the whole. */
export function newCollege(colleges: readonly College[]): College {
  const taken = new Set(colleges.map(({ id }) => id));
  let number = colleges.length + 1;
  while (taken.has(`college-${number}`)) number += 1;
  const left = 100 - colleges.reduce((sum, { weight }) => sum + percentOf(weight), 0);
  return withPercent(
    { id: `college-${number}`, name: '', weight: fraction(1, 1), seats: null },
    Math.max(left, 1),
  );
}
