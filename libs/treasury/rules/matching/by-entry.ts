import { daysBetween } from '@etabli/kernel';
import type { Books } from './books.js';
import { feeWords } from './by-account.js';
import type { BankLine, WrittenEntry } from './facts.js';
import type { Found } from './outcome.js';
import { isKnown, type Recognition } from './payers.js';
import { said, wordsOf } from './text.js';

/** Days that an entry by hand and its line may be apart: to be one of those it may be, and to be sure. */
const [WITHIN, SURE_WITHIN] = [20, 5];
/** Letters of a word that tells something. */
const TELLING = 4;

/** It comes before whatever else the words may be; of somebody else than the line names, after. */
const [FIRST, LAST] = [97, 10];

/**
 * An entry that somebody wrote by hand on the account of the bank is this movement, told by the bank in its turn. Sure when
 * one entry fits, a few days apart, and both say the same thing; it comes before whatever else the words may be, so that the
 * same money is never written twice. Of the deposit of somebody, the line has to name them: every deposit says « dépôt ».
 */
export function byEntry(line: BankLine, books: Books): Found[] {
  const fitting = books.notices
    .writtenOf(line)
    .filter(({ id, on }) => Math.abs(daysBetween(on, line.on)) <= WITHIN && !books.isSpent(`entry ${id}`));
  const who = books.payers.paying(line);
  const theirs = fitting.filter((entry) => isOf(entry, who, books));
  const one = (theirs.length || fitting.length) === 1;
  return fitting.map((entry) => {
    const near = Math.abs(daysBetween(entry.on, line.on)) <= SURE_WITHIN;
    const named = theirs.includes(entry);
    const same = entry.personId ? named && isKnown(who) : theirs.length === 0 && saysTheSame(line, entry);
    return {
      action: { kind: 'entry', entryId: entry.id },
      reasons: [{ code: 'entry', label: entry.label, on: entry.on }],
      sure: one && near && same,
      weight: entry.personId && !named && isKnown(who) ? LAST : FIRST,
    };
  });
}

/** Is it the deposit of whom the line names, or of their household? */
const isOf = ({ personId }: WrittenEntry, who: Recognition | null, books: Books): boolean =>
  personId !== null && who !== null && books.payers.withGroup(who.people).includes(personId);

function saysTheSame(line: BankLine, { label }: WrittenEntry): boolean {
  const [theirs, ours] = [wordsOf(said(line)), new Set(wordsOf(label))];
  const fees = [theirs.join(' '), [...ours].join(' ')].every((text) => feeWords.test(text));
  return fees || theirs.some((word) => word.length >= TELLING && ours.has(word));
}
