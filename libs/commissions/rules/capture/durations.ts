import type { Meaning, Said, Way } from './reading.js';
import { END, NUMBER, numberOf, START } from './words.js';

/** Above, it is no estimate of one task. */
const MOST_MINUTES = 200 * 60;

const BEFORE = '(?:pendant |durant |duree:? |environ |for |about |~ ?)?';
/** What makes an hour of the day, or a delay, of the same figures. */
const NOT_AFTER = "(?<!(?:^|[^\\p{L}])(?:a|at|vers|de|from|des|avant|before|dans|in|sous|jusqu'a|until|by) )";

const way = (pattern: string, means: Way<number>['means']): Way<number> => ({
  pattern: new RegExp(`${START}${NOT_AFTER}${BEFORE}${NOT_AFTER}${pattern}${END}`, 'gu'),
  means,
});

const lasting = (minutes: number): Meaning<number> =>
  minutes > 0 && minutes <= MOST_MINUTES ? { value: minutes } : null;

/** `2h`, `1h30`. From 8h to 23h59 the same letters say an hour of the day: then nothing is understood. */
function hours({ hours: whole, minutes = '0' }: Said): Meaning<number> {
  const count = Number(whole);
  if (Number(minutes) > 59) return null;
  return count >= 8 && count < 24
    ? { doubt: 'capture.hour-or-duration' }
    : lasting(count * 60 + Number(minutes));
}

/** Tenths and quarters of an hour, when they make whole minutes: `1,5 h`. */
function decimal({ hours: whole, part = '' }: Said): Meaning<number> {
  const hundredths = Number(part.padEnd(2, '0')) * 60;
  return hundredths % 100 === 0 ? lasting(Number(whole) * 60 + hundredths / 100) : null;
}

/** How long something lasts, in minutes, in both languages. */
export const durations: readonly Way<number>[] = [
  way('(?<hours>\\d{1,3}) ?h(?: ?(?<minutes>\\d{2})(?: ?min)?)?', hours),
  way('(?<hours>\\d{1,3})[.,](?<part>\\d{1,2}) ?(?:h|heures?|hours?|hrs?)', decimal),
  way(
    `(?<count>${NUMBER}) (?:heures?|hours?|hrs?)(?:(?: et| and)? (?<half>demie|a half))?`,
    ({ count, half }) => lasting(numberOf(count) * 60 + (half ? 30 : 0)),
  ),
  way('(?<hours>\\d{1,3}) (?:heures?|hours?|hrs?) (?<minutes>\\d{1,2})(?: ?(?:min|minutes))?', (said) =>
    lasting(Number(said['hours']) * 60 + Number(said['minutes'])),
  ),
  way(`(?<count>${NUMBER}) ?(?:min|mn|minutes?|mins)`, ({ count }) => lasting(numberOf(count))),
  way('(?:une demi-heure|une demie heure|half an hour|a half hour)', () => lasting(30)),
  way("(?:un quart d'heure|a quarter of an hour)", () => lasting(15)),
  way("(?:trois quarts d'heure|three quarters of an hour)", () => lasting(45)),
];
