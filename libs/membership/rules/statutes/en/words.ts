import { type Fraction, plural } from '@etabli/kernel';

const shares: Record<string, string> = {
  '1/20': 'one twentieth',
  '1/10': 'one tenth',
  '1/5': 'one fifth',
  '1/4': 'one quarter',
  '1/3': 'one third',
  '1/2': 'half',
  '3/5': 'three fifths',
  '2/3': 'two thirds',
  '3/4': 'three quarters',
  '1/1': 'all',
};

/** `one quarter`, `7/20`. */
export const share = ({ num, den }: Fraction): string => shares[`${num}/${den}`] ?? `${num}/${den}`;

/** `15 days`. */
export const many = (count: number, one: string, several: string): string =>
  plural(count, one, several, 'en');
export const days = (count: number): string => many(count, 'day', 'days');

/** `A, B and C`, or another text when the list is empty. */
export const all = (items: string[], none: string): string =>
  items.length > 0 ? new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items) : none;

/** The labels of some options, put together. */
export const named = <O extends string>(options: Record<O, string>, values: O[], none: string): string =>
  all(
    values.map((value) => options[value]),
    none,
  );

/** The labels of some options, any of which will do: `present or represented`. */
export const anyOf = <O extends string>(options: Record<O, string>, values: O[], none: string): string =>
  values.length > 0
    ? new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(values.map((value) => options[value]))
    : none;
