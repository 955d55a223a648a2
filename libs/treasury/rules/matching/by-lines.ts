import { daysBetween } from '@etabli/kernel';
import type { Books } from './books.js';
import type { BankLine, OpenDue } from './facts.js';
import { grouped } from './grouped.js';
import type { Found } from './outcome.js';
import { kindsNamed, said } from './text.js';

/** Days between the first and the last line that pay one due together, and how many there may be. */
const WITHIN = 62;
const TOGETHER = 4;

/**
 * Lines of the same people, which nothing explains alone, and which together make the only due these people have open.
 *
 * @param lines what is left to explain, and bears no reference
 */
export function byLinesTogether(
  lines: readonly BankLine[],
  books: Books,
): { line: BankLine; found: Found }[] {
  const families = grouped(lines, (line) => keysOf(line, books));
  return [...families].flatMap(([key, theirs]) => {
    const [due, another] = books.duesOf(key.split(' '));
    return due && !another && makeOne(theirs, due)
      ? theirs.map((line) => ({ line, found: part(line, due, theirs.length, books) }))
      : [];
  });
}

/** The people a line is surely from, as one key. */
function keysOf(line: BankLine, books: Books): string[] {
  const who = books.payers.ofIban(line) ?? books.payers.named(line);
  if (line.cents <= 0 || !who || who.by === 'name-partly' || who.namesakes) return [];
  return [books.payers.withGroup(who.people).join(' ')];
}

function makeOne(lines: readonly BankLine[], due: OpenDue): boolean {
  const days = lines.map(({ on }) => on).sort();
  return (
    lines.length > 1 &&
    lines.length <= TOGETHER &&
    lines.reduce((sum, { cents }) => sum + cents, 0) === due.leftCents &&
    daysBetween(days[0] ?? '', days.at(-1) ?? '') <= WITHIN &&
    lines.every((line) => kindsNamed(said(line))?.has(due.kind) ?? true)
  );
}

function part(line: BankLine, due: OpenDue, count: number, books: Books): Found {
  const name = books.payers.name(due.personId);
  return {
    action: {
      ...{ kind: 'dues', payerId: due.personId, creditCents: 0 },
      parts: [{ dueId: due.id, cents: line.cents }],
    },
    reasons: [{ code: 'several-lines', count, due: due.label, name }],
    sure: true,
    weight: 65,
  };
}
