import { type Fraction, plural } from '@etabli/kernel';

const shares: Record<string, string> = {
  '1/20': 'un vingtième',
  '1/10': 'un dixième',
  '1/5': 'un cinquième',
  '1/4': 'un quart',
  '1/3': 'un tiers',
  '1/2': 'la moitié',
  '3/5': 'trois cinquièmes',
  '2/3': 'les deux tiers',
  '3/4': 'les trois quarts',
  '1/1': 'la totalité',
};

/** `un quart`, `les deux tiers`, `7/20`. */
export const share = ({ num, den }: Fraction): string => shares[`${num}/${den}`] ?? `${num}/${den}`;

/** `15 jours`. */
export const many = (count: number, one: string, several: string): string =>
  plural(count, one, several, 'fr');
export const days = (count: number): string => many(count, 'jour', 'jours');

/** `A, B et C`, or another text when the list is empty. */
export const all = (items: string[], none: string): string =>
  items.length > 0 ? new Intl.ListFormat('fr-FR', { type: 'conjunction' }).format(items) : none;

/** The labels of some options, put together. */
export const named = <O extends string>(options: Record<O, string>, values: O[], none: string): string =>
  all(
    values.map((value) => options[value]),
    none,
  );

/** The labels of some options, any of which will do: `présents ou représentés`. */
export const anyOf = <O extends string>(options: Record<O, string>, values: O[], none: string): string =>
  values.length > 0
    ? new Intl.ListFormat('fr-FR', { type: 'disjunction' }).format(values.map((value) => options[value]))
    : none;
