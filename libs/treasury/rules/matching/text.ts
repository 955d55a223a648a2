import { type IsoDate, searchable } from '@etabli/kernel';
import type { BankLine, DueKind } from './facts.js';

/** Everything a line says in words, as the bank and the payer wrote it. */
export const said = (line: BankLine): string =>
  [line.counterparty.name ?? '', line.label, line.remittance].join(' ');

/** Its words, folded: no accents, no case, no punctuation. */
export const wordsOf = (text: string): string[] => searchable(text).split(' ').filter(Boolean);

const months: Record<string, number> = {};
for (const [at, names] of [
  'janvier janv jan january',
  'fevrier fevr fev february feb',
  'mars march',
  'avril avr april',
  'mai may',
  'juin june',
  'juillet juil july',
  'aout august',
  'septembre sept sep september',
  'octobre oct october',
  'novembre nov november',
  'decembre dec december',
].entries()) {
  for (const name of names.split(' ')) months[name] = at + 1;
}

/**
 * The months a text names, as `YYYY-MM`, in order: « loyer mars 2026 », « 03/2026 », « 2026-03 », « janv fév ». Without a year, the nearest to
 * the day of the line.
 *
 * @param ignored folded words that are names of people here (Avril, Mars…)
 */
export function monthsNamed(text: string, on: IsoDate, ignored: ReadonlySet<string> = new Set()): string[] {
  const found = new Set<string>();
  for (const [, month, year] of text.matchAll(/(?<!\d|\d[/.-])(0[1-9]|1[0-2])[/.-](20\d\d)(?!\d)/g)) {
    found.add(`${year}-${month}`);
  }
  for (const [month] of text.matchAll(/(?<![\d-])20\d\d-(?:0[1-9]|1[0-2])(?![\d-])/g)) found.add(month);
  const words = wordsOf(text);
  for (const [at, word] of words.entries()) {
    const month = ignored.has(word) ? undefined : months[word];
    if (month === undefined) continue;
    const year = /^20\d\d$/.exec(words[at + 1] ?? '')?.[0];
    found.add(year ? `${year}-${String(month).padStart(2, '0')}` : nearest(month, on));
  }
  return [...found].sort();
}

function nearest(month: number, on: IsoDate): string {
  const [year = 0, at = 0] = on.split('-').map(Number);
  const shift = month - at > 6 ? -1 : at - month > 6 ? 1 : 0;
  return `${year + shift}-${String(month).padStart(2, '0')}`;
}

const kindWords: Record<string, readonly DueKind[]> = {
  loyer: ['occupancy_fee'],
  loyers: ['occupancy_fee'],
  rent: ['occupancy_fee'],
  redevance: ['occupancy_fee'],
  occupation: ['occupancy_fee'],
  cotisation: ['membership_fee', 'joining_fee'],
  cotisations: ['membership_fee', 'joining_fee'],
  cotis: ['membership_fee', 'joining_fee'],
  adhesion: ['membership_fee', 'joining_fee'],
  adhesions: ['membership_fee', 'joining_fee'],
  caution: ['other'],
  garantie: ['other'],
  don: [],
  dons: [],
  donation: [],
};

/** The kinds of due a text speaks of; null when it says nothing of it; empty for a gift, which settles none. */
export function kindsNamed(text: string): ReadonlySet<DueKind> | null {
  const named = wordsOf(text).flatMap((word) =>
    Object.hasOwn(kindWords, word) ? [kindWords[word] ?? []] : [],
  );
  return named.length ? new Set(named.flat()) : null;
}

/** A label without what changes each time (numbers, dates, months): what a correction is learned for. */
export const labelPattern = (label: string): string =>
  wordsOf(label)
    .filter((word) => !/\d/.test(word) && months[word] === undefined)
    .join(' ');
