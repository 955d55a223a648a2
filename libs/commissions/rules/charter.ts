import { addDays, type IsoDate } from '@etabli/kernel';

/** Days before its end from which a charter is to be renewed. */
export const NOTICE_DAYS = 60;

/** What a charter says, in the order it is read. */
export const charterFields = [
  'purpose',
  'scope',
  'powers',
  'ceilingCents',
  'deliverables',
  'endsOn',
] as const;
export type CharterField = (typeof charterFields)[number];

/** The part of a charter that two versions are compared by. `ceilingCents` in whole cents, null when nothing is said. */
export interface CharterText {
  purpose: string;
  scope: string;
  powers: string;
  ceilingCents: number | null;
  deliverables: string;
  endsOn: IsoDate | null;
}

export interface CharterDates {
  number: number;
  decidedOn: IsoDate;
  endsOn: IsoDate | null;
}

/** The version in force on a day: the last one decided by then, over or not; undefined before the first. */
export const charterInForce = <C extends CharterDates>(versions: readonly C[], day: IsoDate): C | undefined =>
  versions
    .filter(({ decidedOn }) => decidedOn <= day)
    .reduce<C | undefined>((last, next) => (last && last.number > next.number ? last : next), undefined);

/** Is a charter over, or within sixty days of its end? */
export const endsSoon = ({ endsOn }: { endsOn: IsoDate | null }, day: IsoDate): boolean =>
  endsOn !== null && endsOn <= addDays(day, NOTICE_DAYS);

/** What one version says otherwise than the one before it; everything that is said, for the first. */
export function charterDifferences(before: CharterText | null, after: CharterText): CharterField[] {
  const said = (value: string | number | null | undefined) => value ?? '';
  return charterFields.filter((field) => said(before?.[field]) !== said(after[field]));
}
