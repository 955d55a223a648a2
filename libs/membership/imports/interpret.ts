import type { IsoDate } from '@etabli/kernel';
import type { Candidate } from './candidate.js';
import { type CategoryTally, categoryReader } from './categories.js';
import { checkNumbers, checkPeriods } from './checks.js';
import { columnNotes, headingOf, layOut } from './layout.js';
import { Line } from './line.js';
import type { Mapping } from './mapping.js';
import { type NameOrder, unshoutTown } from './names.js';
import type { Problem } from './problems.js';
import type { Table } from './table.js';
import { readTags } from './values.js';
import { readWho } from './who.js';

export interface InterpretOptions {
  today: IsoDate;
  /** Names of the categories the association has. */
  categories: string[];
  /** The order in the full-name column, when the person corrected what was detected. */
  nameOrder?: NameOrder;
  /** Give a member the payer's address when the payer is somebody else (default: only when it is the same person). */
  usePayerEmail?: boolean;
}

export interface Interpretation {
  candidates: Candidate[];
  /** By line, errors and warnings together; those of the whole file first. */
  problems: Problem[];
  /** Lines that are not taken, each with the code of its problem. */
  skipped: { line: number; code: string }[];
  /** Categories the association does not have yet, as the file spells them. */
  newCategories: { name: string; lines: number }[];
}

/**
 * Understands every line of a table under a mapping: typed, normalised values, and all problems by line at once.
 *
 * A value in error is left out of its candidate; a line without anyone in it, or of an order that was not validated,
 * is skipped with its reason. Whether a file with errors may be imported is the caller's rule.
 */
export function interpret(table: Table, mapping: Mapping, options: InterpretOptions): Interpretation {
  const layout = layOut(table, mapping, options.today, options.nameOrder);
  const categories = categoryReader(options.categories);
  const result: Interpretation = {
    candidates: [],
    problems: columnNotes(layout),
    skipped: [],
    newCategories: [],
  };
  for (const row of table.rows) {
    const line = new Line(row, layout);
    const refusal = readLine(line, categories, options);
    if (typeof refusal === 'string') result.skipped.push({ line: row.line, code: refusal });
    else result.candidates.push(refusal);
    result.problems.push(...line.problems);
  }
  result.problems.push(...checkNumbers(result.candidates, headingOf(layout, 'memberNumber')));
  result.problems.push(...categories.problems(headingOf(layout, 'category')));
  result.problems.sort((a, b) => a.line - b.line);
  result.newCategories = categories.unknown();
  return result;
}

/** The candidate of a line, or the code for which it is skipped. */
function readLine(line: Line, categories: CategoryTally, options: InterpretOptions): Candidate | string {
  const status = line.raw('orderStatus');
  if (status !== '' && !/^(valid|processed|authori[sz]ed|pay[ée])/i.test(status)) {
    line.report('order-not-validated', 'warning', 'orderStatus', { value: status });
    return 'import.order-not-validated';
  }
  const who = readWho(line, options);
  if (!who) return 'import.name-missing';
  const country = line.country();
  const candidate: Candidate = {
    line: line.number,
    ...who,
    phone: line.phone(),
    street: line.text('street') || null,
    postcode: line.postcode(country),
    city: unshoutTown(line.text('city')) || null,
    country,
    birthDate: line.date('birthDate'),
    memberNumber: line.text('memberNumber') || null,
    category: categories.read(line.text('category'), line.number),
    membershipStart: line.date('membershipStart'),
    membershipEnd: line.date('membershipEnd'),
    feePaidFrom: line.date('feePaidFrom'),
    feePaidUntil: line.date('feePaidUntil'),
    feeAmount: line.amount('feeAmount'),
    feeDiscount: line.amount('feeDiscount'),
    feePaid: line.yesNo('feePaid'),
    newsletterConsent: line.yesNo('newsletterConsent'),
    tags: readTags(line.text('tags', ';')),
    note: line.note(),
    custom: readCustom(line),
    orderReference: line.text('orderReference') || null,
  };
  checkPeriods(candidate, line, options.today);
  return candidate;
}

const readCustom = (line: Line): Record<string, string> =>
  Object.fromEntries(
    line.customTargets().flatMap((target) => {
      const value = line.text(target);
      return value ? [[target.slice('custom:'.length), value]] : [];
    }),
  );
