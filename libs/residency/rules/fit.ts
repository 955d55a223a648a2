import { addDays, type IsoDate } from '@etabli/kernel/dates';
import { formatDate, formatMoney, formatNumber, type Locale } from '@etabli/kernel/locale';
import type { Cents } from '@etabli/kernel/money';
import { monthlyShare, restOf, type Week, weekWords } from './week.js';

/** Days a place is kept empty for who would come later: the notice of two months. */
export const KEPT_EMPTY_DAYS = 60;

/** What somebody needs. `areaHundredths` 0 and `budgetCents` null ask for nothing. */
export interface Needs {
  kind: string;
  /** At least so much, in hundredths of a square metre. */
  areaHundredths: number;
  /** What must be there, or be allowed: power, water, noise, dust, accessible, daylight. */
  features: readonly string[];
  week: Week;
  /** The first day they can come. */
  startsOn: IsoDate;
  /** At most so much a month. */
  budgetCents: Cents | null;
}

/** What can be had: a place, from a day on, on the half-days that are free. */
export interface Vacancy {
  kind: string;
  areaHundredths: number;
  features: readonly string[];
  freeWeek: Week;
  from: IsoDate;
  /** A month, for the whole week. */
  priceCents: Cents;
}

/** Why a place is not for somebody: what was asked, what there is. */
export type Mismatch =
  | { reason: 'kind' | 'power' | 'water' | 'noise' | 'dust' | 'accessible' | 'daylight' }
  | { reason: 'area' | 'budget'; asked: number; there: number }
  | { reason: 'week'; missing: Week }
  | { reason: 'later'; from: IsoDate };

const features = ['power', 'water', 'noise', 'dust', 'accessible', 'daylight'] as const;

/**
 * Why a place is not for somebody, one reason each; none when it fits. A place is free from a day on: who can come earlier is
 * thought to wait, who would come more than two months later is not.
 */
export function mismatches(needs: Needs, vacancy: Vacancy): Mismatch[] {
  const { areaHundredths, week, startsOn, budgetCents } = needs;
  const cost = monthlyShare(vacancy.priceCents, week);
  const missing = week & restOf(vacancy.freeWeek);
  const found: (Mismatch | false)[] = [
    needs.kind !== vacancy.kind && { reason: 'kind' },
    areaHundredths > vacancy.areaHundredths && {
      ...{ reason: 'area', asked: areaHundredths, there: vacancy.areaHundredths },
    },
    ...features.map(
      (each): Mismatch | false =>
        needs.features.includes(each) && !vacancy.features.includes(each) && { reason: each },
    ),
    missing !== 0 && { reason: 'week', missing },
    budgetCents !== null && cost > budgetCents && { reason: 'budget', asked: budgetCents, there: cost },
    startsOn > vacancy.from &&
      startsOn > addDays(vacancy.from, KEPT_EMPTY_DAYS) && { reason: 'later', from: vacancy.from },
  ];
  return found.filter((one) => one !== false);
}

/** The first day of who takes a place: when it is free and they can come. */
export const firstDayOf = (needs: Pick<Needs, 'startsOn'>, { from }: Pick<Vacancy, 'from'>): IsoDate =>
  needs.startsOn > from ? needs.startsOn : from;

const words = {
  fr: {
    kind: 'ce n’est pas le genre de place demandé',
    power: 'pas de courant fort',
    water: 'pas d’eau',
    noise: 'on ne peut pas y faire de bruit',
    dust: 'on ne peut pas y faire de poussière',
    accessible: 'pas accessible en fauteuil',
    daylight: 'pas de lumière du jour',
    area: (asked: string, there: string) => `${there} m², et ${asked} m² sont demandés`,
    budget: (asked: string, there: string) => `${there} par mois, et le budget est de ${asked}`,
    week: (missing: string) => `pas libre ${missing}`,
    later: (on: string) => `libre le ${on}, plus de deux mois avant la date souhaitée`,
  },
  en: {
    kind: 'it is not the kind of place asked for',
    power: 'no three-phase power',
    water: 'no water',
    noise: 'no noise may be made there',
    dust: 'no dust may be made there',
    accessible: 'not accessible by wheelchair',
    daylight: 'no daylight',
    area: (asked: string, there: string) => `${there} m², and ${asked} m² are asked for`,
    budget: (asked: string, there: string) => `${there} a month, and the budget is ${asked}`,
    week: (missing: string) => `not free ${missing}`,
    later: (on: string) => `free on ${on}, more than two months before the day wished for`,
  },
};

/** A mismatch in words, to be read after the name of the place. */
export function mismatchWords(mismatch: Mismatch, locale: Locale): string {
  const said = words[locale];
  switch (mismatch.reason) {
    case 'area':
      return said.area(
        formatNumber(mismatch.asked / 100, locale),
        formatNumber(mismatch.there / 100, locale),
      );
    case 'budget':
      return said.budget(formatMoney(mismatch.asked, locale), formatMoney(mismatch.there, locale));
    case 'week':
      return said.week(weekWords(mismatch.missing, locale));
    case 'later':
      return said.later(formatDate(mismatch.from, locale));
    default:
      return said[mismatch.reason];
  }
}
