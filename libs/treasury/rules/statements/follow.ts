import type { Cents, IsoDate } from '@etabli/kernel';
import type { StatementProblem } from './bank-file.js';

/** A statement of an account as far as the chain of balances goes. */
export interface Link {
  from: IsoDate;
  to: IsoDate;
  opening: Cents | null;
  /** What the account holds after it: as the bank says, else reckoned; null when nobody can tell. */
  balance: Cents | null;
  /** Waits for somebody to accept it. */
  held: boolean;
}

/** A statement about to take its place. */
export interface Arriving {
  from: IsoDate;
  to: IsoDate;
  opening: Cents | null;
  closing: Cents | null;
  /** Sum of those of its lines that the account does not have yet. */
  fresh: Cents;
  /** Its own balances and lines agree. */
  adds: boolean;
}

/** What the account holds after a statement, and why it must be held if it must. */
export interface Placed {
  balance: Cents | null;
  problems: StatementProblem[];
}

/**
 * Places a statement in the chain of its account: at the end, what the account held and the new lines must give the
 * closing balance; before the first, it must close where the first opened; between two, it must fit both. What no balance
 * tells is not doubted.
 *
 * @param chain the statements of the account, in the order of their last day
 */
export function follow(chain: readonly Link[], arriving: Arriving): Placed {
  const last = chain.at(-1);
  const first = [...chain].sort((a, b) => (a.from < b.from ? -1 : 1))[0];
  if (!last || !first) return { balance: after(arriving.opening, arriving), problems: [] };
  if (arriving.to >= last.to) return atTheEnd(last, arriving);
  if (arriving.to <= first.from) return before(first, arriving);
  return between(chain, arriving);
}

const after = (balance: Cents | null, { closing, fresh }: Arriving): Cents | null =>
  closing ?? (balance === null ? null : balance + fresh);

function atTheEnd(last: Link, arriving: Arriving): Placed {
  const balance = after(last.balance, arriving);
  if (last.held) return { balance, problems: [{ code: 'statements.after-held', details: { to: last.to } }] };
  // It starts where the last one ended: what is wrong is within it, and said of it; no statement is missing before.
  if (!arriving.adds && arriving.opening === last.balance) return { balance, problems: [] };
  const gap = difference(arriving.closing, last.balance === null ? null : last.balance + arriving.fresh);
  return {
    balance,
    problems: gap === 0 ? [] : [missing('previous', last.balance, last.to, arriving.opening, gap)],
  };
}

function before(first: Link, arriving: Arriving): Placed {
  const gap = difference(first.opening, arriving.closing);
  return {
    balance: after(arriving.opening, arriving),
    problems: gap === 0 ? [] : [missing('next', arriving.closing, arriving.to, first.opening, gap)],
  };
}

function between(chain: readonly Link[], arriving: Arriving): Placed {
  const previous = chain.findLast(({ to }) => to <= arriving.from);
  const next = chain.find(({ from }) => from >= arriving.to);
  const gaps = [
    previous && difference(arriving.opening, previous.balance),
    next && difference(next.opening, arriving.closing),
  ].filter((gap) => gap !== undefined && gap !== 0);
  return {
    balance: after(arriving.opening, arriving),
    problems: gaps.length === 0 ? [] : [{ code: 'statements.between', details: { gap: gaps[0] } }],
  };
}

/** 0 when one of the two is not known. */
const difference = (one: Cents | null, other: Cents | null): Cents =>
  one === null || other === null ? 0 : one - other;

const missing = (
  which: 'previous' | 'next',
  known: Cents | null,
  on: IsoDate,
  opening: Cents | null,
  gap: Cents,
): StatementProblem => ({ code: `statements.${which}-missing`, details: { known, on, opening, gap } });
