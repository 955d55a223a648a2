import type { Cents, IsoDate } from '@etabli/kernel';
import { adding, sumOf } from './balance.js';
import type { FileAccount, FileLine, FileStatement, StatementProblem } from './bank-file.js';
import { follow, type Link } from './follow.js';

/** What an account of the association has already. */
export interface KnownAccount {
  chain: Link[];
  /** Keys of its lines, among those of the file. */
  keys: ReadonlySet<string>;
  /** How many of its lines have a day and an amount, leaving out those the file has by their key. */
  others: ReadonlyMap<string, number>;
}

export interface PlannedLine {
  line: FileLine;
  key: string;
}

/** What one statement of a file would bring. */
export interface PlannedStatement {
  statement: FileStatement;
  fresh: PlannedLine[];
  /** Lines the account has already. */
  known: number;
  balance: Cents | null;
  /** Why it waits for somebody; empty when it does not. */
  held: StatementProblem[];
  /** Nothing in it is new: it is left aside. */
  idle: boolean;
}

/** A statement with the key of each of its lines. */
export interface KeyedStatement {
  statement: FileStatement;
  keys: string[];
}

/** The day and amount of a line, as `KnownAccount.others` counts them. */
export const twinOf = ({ bookedOn, amount }: { bookedOn: IsoDate; amount: Cents }): string =>
  `${bookedOn} ${amount}`;

/**
 * What the statements of one account of a file bring to an account of the association, in the order of their days. What
 * is there already changes nothing; what does not add up, does not follow, or looks like lines known under other words
 * is held.
 */
export function planAccount(statements: readonly KeyedStatement[], known: KnownAccount): PlannedStatement[] {
  const keys = new Set(known.keys);
  const chain = [...known.chain].sort(byEnd);
  return [...statements]
    .sort((a, b) => byEnd(a.statement, b.statement))
    .map(({ statement, keys: own }) => {
      const fresh = statement.lines
        .map((line, at) => ({ line, key: own[at] ?? '' }))
        .filter(({ key }) => !keys.has(key));
      const planned = placed(statement, fresh, chain, known);
      if (planned.idle) return planned;
      for (const { key } of fresh) keys.add(key);
      chain.push({ ...statement, balance: planned.balance, held: planned.held.length > 0 });
      chain.sort(byEnd);
      return planned;
    });
}

function placed(
  statement: FileStatement,
  fresh: PlannedLine[],
  chain: readonly Link[],
  known: KnownAccount,
): PlannedStatement {
  const adds = adding(statement.opening, statement.closing, statement.lines).length === 0;
  const arriving = { ...statement, fresh: sumOf(fresh.map(({ line }) => line)), adds };
  const { balance, problems } = follow(chain, arriving);
  return {
    statement,
    fresh,
    known: statement.lines.length - fresh.length,
    balance,
    held: [...statement.problems, ...problems, ...inside(fresh, chain), ...alike(fresh, known)],
    idle: fresh.length === 0 && (statement.lines.length > 0 || chain.some((link) => same(link, statement))),
  };
}

const same = (link: Link, { from, to, closing }: FileStatement): boolean =>
  link.from === from && link.to === to && (closing === null || link.balance === closing);

/**
 * New lines in the midst of a period whose balances are known: the bank had told all of it, so something is amiss. Its
 * first and last day may each be told by two statements.
 */
function inside(fresh: PlannedLine[], chain: readonly Link[]): StatementProblem[] {
  const told = chain.filter(({ opening, balance }) => opening !== null && balance !== null);
  const count = fresh.filter(({ line: { bookedOn } }) =>
    told.some(({ from, to }) => from < bookedOn && bookedOn < to),
  ).length;
  return count === 0 ? [] : [{ code: 'statements.inside-known', details: { count } }];
}

/** New lines of a day and an amount that the account has under other words: perhaps the same, read in another format. */
function alike(fresh: PlannedLine[], { others }: KnownAccount): StatementProblem[] {
  const left = new Map(others);
  const count = fresh.filter(({ line }) => {
    const waiting = left.get(twinOf(line)) ?? 0;
    left.set(twinOf(line), waiting - 1);
    return waiting > 0;
  }).length;
  return count === 0 ? [] : [{ code: 'statements.looks-known', details: { count } }];
}

const byEnd = (a: { from: IsoDate; to: IsoDate }, b: { from: IsoDate; to: IsoDate }): number =>
  a.to === b.to ? compare(a.from, b.from) : compare(a.to, b.to);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Why an account of a file cannot be the account of the association that was chosen for it; null when it can. */
export function mismatch(
  file: Pick<FileAccount, 'number' | 'currency'>,
  chosen: { name: string; iban: string | null; currency: string },
): StatementProblem | null {
  const isIban = /^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/.test(file.number);
  if (isIban && chosen.iban !== null && chosen.iban !== file.number) {
    return {
      code: 'statements.other-iban',
      details: { number: file.number, name: chosen.name, iban: chosen.iban },
    };
  }
  if (file.currency !== null && file.currency !== chosen.currency) {
    const details = { currency: file.currency, name: chosen.name, other: chosen.currency };
    return { code: 'statements.other-currency', details };
  }
  return null;
}
