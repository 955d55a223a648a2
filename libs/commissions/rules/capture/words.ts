import { searchable } from '@etabli/kernel';
import { monthNames, weekdayNames } from '../calendar-words.js';

/** Where a word may begin and end: an apostrophe or a hyphen joins, and a possessive belongs to the title. */
export const START = "(?<![\\p{L}\\p{N}'./-])";
export const END = "(?![\\p{L}\\p{N}]|'s|[-/.:]\\p{N}|-\\p{L})";

const alternatives = (words: Iterable<string>): string =>
  [...words].sort((a, b) => b.length - a.length).join('|');

/** Words to what they stand for, without accents or capitals, in both languages. */
const numbered = (...lists: readonly (readonly string[])[]): Map<string, number> =>
  new Map(lists.flatMap((list) => list.map((word, index) => [searchable(word), index + 1] as const)));

const weekdays = numbered(weekdayNames.fr, weekdayNames.en);
const months = new Map([
  ...numbered(monthNames.fr, monthNames.en),
  ...Object.entries({
    janv: 1,
    jan: 1,
    fevr: 2,
    fev: 2,
    feb: 2,
    avr: 4,
    apr: 4,
    juil: 7,
    jul: 7,
    jun: 6,
    aug: 8,
  }),
  ...Object.entries({ sept: 9, sep: 9, oct: 10, nov: 11, dec: 12 }),
]);
const numbers = new Map([
  ...numbered(
    ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'],
    ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ),
  ...Object.entries({ une: 1, a: 1, an: 1, quinze: 15 }),
]);

export const WEEKDAY = `(?:${alternatives(weekdays.keys())})`;
export const MONTH = `(?:${alternatives(months.keys())})\\.?`;
export const NUMBER = `(?:\\d{1,3}|${alternatives(numbers.keys())})`;
/** A day of the month: `14`, `1er`, `14th`. */
export const DAY = '(?:\\d{1,2}(?:er|st|nd|rd|th)?)';
/** A weekday's order in its month. */
export const ORDINAL =
  '(?:premiers?|1ers?|deuxiemes?|seconds?|2e|troisiemes?|3e|quatriemes?|4e|derniers?|first|1st|2nd|third|3rd|fourth|4th|last)';

/** ISO weekday of a word, plural or not. */
export const weekdayOf = (word: string): number =>
  weekdays.get(word) ?? weekdays.get(word.replace(/s$/, '')) ?? 0;

/** All the weekdays of a list. */
export const weekdaysOf = (list: string): number[] =>
  [...new Set((list.match(new RegExp(WEEKDAY, 'gu')) ?? []).map(weekdayOf))].sort();

export const monthOf = (word: string): number => months.get(word.replace('.', '')) ?? 0;

export const numberOf = (word: string | undefined): number =>
  word === undefined ? 1 : (numbers.get(word) ?? Number(word));

export const dayOf = (word: string): number => Number.parseInt(word, 10);

const ORDINALS = {
  1: /^(prem|1|first)/,
  2: /^(deux|second|2)/,
  3: /^(trois|3|third)/,
  4: /^(quatr|4|fourth)/,
};

/** 1 to 4, or -1 for the last. */
export function ordinalOf(word: string): 1 | 2 | 3 | 4 | -1 {
  const order = ([1, 2, 3, 4] as const).find((candidate) => ORDINALS[candidate].test(word));
  return order ?? -1;
}
