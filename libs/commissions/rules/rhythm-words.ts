import { type Locale, plural } from '@etabli/kernel';
import { monthNames, weekdayNames } from './calendar-words.js';
import { isNth, type Nth, type Rhythm } from './rhythm.js';

/** The rhythm in words, in the middle of a sentence: « tous les premiers mercredis du mois », "every first Wednesday". */
export const rhythmWords = (rhythm: Rhythm, locale: Locale): string =>
  locale === 'fr' ? inFrench(rhythm) : inEnglish(rhythm);

function inFrench(rhythm: Rhythm): string {
  switch (rhythm.every) {
    case 'day':
      return turnsFr(rhythm);
    case 'week': {
      const days = listed(rhythm.weekdays, 'fr');
      if (rhythm.interval > 1)
        return `${turnsFr(rhythm)}, ${joined(
          days.map((day) => `le ${day}`),
          'fr',
        )}`;
      return days.length === 7
        ? 'tous les jours'
        : `tous les ${joined(
            days.map((day) => `${day}s`),
            'fr',
          )}`;
    }
    case 'month':
      if (!isNth(rhythm)) return `${turnsFr(rhythm)}, ${dayOfMonthFr(rhythm.day)}`;
      return rhythm.interval > 1
        ? `${turnsFr(rhythm)}, le ${ORDINALS.fr[rhythm.nth]} ${named(rhythm.weekday, 'fr')}`
        : `tous les ${ORDINALS.fr[rhythm.nth]}s ${named(rhythm.weekday, 'fr')}s du mois`;
    case 'year':
      return `${turnsFr(rhythm)}, le ${numberedFr(rhythm.day)} ${monthNames.fr[rhythm.month - 1]}`;
  }
}

function inEnglish(rhythm: Rhythm): string {
  switch (rhythm.every) {
    case 'day':
      return turnsEn(rhythm);
    case 'week': {
      const days = listed(rhythm.weekdays, 'en');
      if (rhythm.interval > 1) return `${turnsEn(rhythm)} on ${joined(days, 'en')}`;
      return days.length === 7 ? 'every day' : `every ${joined(days, 'en')}`;
    }
    case 'month':
      if (!isNth(rhythm)) return `${turnsEn(rhythm)} on the ${dayOfMonthEn(rhythm.day)}`;
      return rhythm.interval > 1
        ? `${turnsEn(rhythm)} on the ${ORDINALS.en[rhythm.nth]} ${named(rhythm.weekday, 'en')}`
        : `every ${ORDINALS.en[rhythm.nth]} ${named(rhythm.weekday, 'en')}${ofTheMonth(rhythm.nth)}`;
    case 'year':
      return `${turnsEn(rhythm)} on ${rhythm.day} ${monthNames.en[rhythm.month - 1]}`;
  }
}

const ORDINALS: Record<Locale, Record<Nth, string>> = {
  fr: { 1: 'premier', 2: 'deuxième', 3: 'troisième', 4: 'quatrième', '-1': 'dernier' },
  en: { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', '-1': 'last' },
};

/** Each unit alone, then counted. */
const TURNS_FR = {
  day: ['tous les jours', 'tous les', 'jours'],
  week: ['toutes les semaines', 'toutes les', 'semaines'],
  month: ['tous les mois', 'tous les', 'mois'],
  year: ['tous les ans', 'tous les', 'ans'],
} as const;

function turnsFr({ every, interval }: Rhythm): string {
  const [alone, before, unit] = TURNS_FR[every];
  return interval === 1 ? alone : `${before} ${plural(interval, unit, unit, 'fr')}`;
}

const turnsEn = ({ every, interval }: Rhythm): string =>
  interval === 1 ? `every ${every}` : `every ${plural(interval, every, `${every}s`, 'en')}`;

const numberedFr = (day: number): string => (day === 1 ? '1er' : String(day));

const dayOfMonthFr = (day: number): string =>
  day === 31 ? 'le dernier jour' : `le ${numberedFr(day)}${day > 28 ? ' ou le dernier jour' : ''}`;

/** "Every second Wednesday" alone may also be one Wednesday in two. */
const ofTheMonth = (nth: Nth): string => (nth > 1 ? ' of the month' : '');

function dayOfMonthEn(day: number): string {
  if (day === 31) return 'last day';
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(day);
  const ending = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' }[rule];
  return `${day}${ending}${day > 28 ? ' or the last day' : ''}`;
}

const named = (weekday: number, locale: Locale): string => weekdayNames[locale][weekday - 1] ?? '';

const listed = (weekdays: readonly number[], locale: Locale): string[] =>
  [...new Set(weekdays)].sort().map((weekday) => named(weekday, locale));

/** `lundi, mardi et jeudi`. */
const joined = (words: readonly string[], locale: Locale): string =>
  new Intl.ListFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', { type: 'conjunction' }).format(words);
