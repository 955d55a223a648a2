import { formatNumber, type Locale } from '@etabli/kernel';
import type { DuelsCount } from './counts.js';
import { type StvStage, unit } from './stv-types.js';

/** The name of a candidate or a list, as readers know them. Results hold ids only. */
export type NameOf = (id: string) => string;

/** Hundred-thousandths of a voice as people read them: `18,54544`, and `19` when whole. */
export function votesText(units: number, locale: Locale): string {
  const whole = formatNumber(Math.floor(units / unit), locale);
  const rest = units % unit;
  return rest === 0 ? whole : `${whole}${locale === 'fr' ? ',' : '.'}${String(rest).padStart(5, '0')}`;
}

/** `A, B et C`. */
export function joined(names: readonly string[], last: string): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}`;
}

/** Each pair of names once, with the voices of each, in the order of the ballot paper. */
export const duelPairs = ({ duels }: DuelsCount, candidates: readonly string[]) =>
  candidates.flatMap((one, i) =>
    candidates
      .map((other, j) => ({ one, won: duels[i]?.[j] ?? 0, other, lost: duels[j]?.[i] ?? 0 }))
      .slice(i + 1),
  );

/** Names and votes at the end of a stage, the most votes first. */
export const byVotes = ({ votes }: StvStage): [string, number][] =>
  Object.entries(votes).sort(([, a], [, b]) => b - a);
