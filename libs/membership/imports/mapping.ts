import { searchable } from '@etabli/kernel';
import { contradicts, readContent } from './content.js';
import { fields, repeatable, type Target } from './fields.js';
import { readHeading } from './headers.js';
import type { Problem } from './problems.js';

/** A field the association added for itself. */
export interface CustomField {
  key: string;
  label: string;
}

/** Why a column was given its target; worded in the import catalogue under `import.reason-*`. */
export type ColumnReason =
  | 'heading'
  | 'part-of-heading'
  | 'custom-field'
  | 'content'
  | 'taken'
  | 'unknown'
  | 'known-useless';

export interface ColumnProposal {
  heading: string;
  target: Target;
  /** From 0 (nothing known) to 1. Under 0.8 the person should look. */
  confidence: number;
  reason: ColumnReason;
  /** Up to three values, for the screen. */
  samples: string[];
}

/** One target for each column of the table, in order. */
export type Mapping = Target[];

/**
 * Proposes a target for every column, from its heading and from its first values, each field at most once (except
 * those that add up). The person corrects it; nothing is imported on a guess alone.
 *
 * @param sampleRows the cells of some rows; the first 200 are looked at
 */
export function proposeMapping(
  columns: string[],
  sampleRows: string[][],
  customFields: CustomField[] = [],
): ColumnProposal[] {
  const proposals = columns.map((heading, index) =>
    proposeColumn(
      heading,
      sampleRows.slice(0, 200).map((cells) => cells[index] ?? ''),
      customFields,
    ),
  );
  settleRivals(proposals);
  settleSubscriptions(proposals);
  return proposals;
}

function proposeColumn(heading: string, cells: string[], customFields: CustomField[]): ColumnProposal {
  const samples = [...new Set(cells.map((cell) => cell.trim()).filter(Boolean))].slice(0, 3);
  const custom = customFields.find(({ label }) => searchable(label) === searchable(heading));
  if (custom) {
    return { heading, target: `custom:${custom.key}`, confidence: 1, reason: 'custom-field', samples };
  }
  const said = readHeading(heading);
  const shown = readContent(cells);
  if (said && !contradicts(said.target, cells)) {
    const reason =
      said.target === 'ignore' ? 'known-useless' : said.confidence > 0.9 ? 'heading' : 'part-of-heading';
    return { heading, ...said, reason, samples };
  }
  if (said?.target === 'kind')
    return { heading, target: 'category', confidence: 0.6, reason: 'part-of-heading', samples };
  if (shown) return { heading, target: shown, confidence: 0.6, reason: 'content', samples };
  return { heading, target: 'ignore', confidence: 0, reason: 'unknown', samples };
}

/** A field goes to the surest column, the first among equals. Other phones become notes, so that nothing is lost. */
function settleRivals(proposals: ColumnProposal[]): void {
  const ranked = [...proposals].sort((a, b) => rank(b) - rank(a));
  const taken = new Set<Target>();
  for (const proposal of ranked) {
    const { target } = proposal;
    if (repeatable.has(target)) continue;
    if (!taken.has(target)) taken.add(target);
    else
      Object.assign(proposal, {
        target: target === 'phone' ? 'note' : 'ignore',
        confidence: 0.3,
        reason: 'taken',
      });
  }
}

/** A filled column goes before an empty one; a mobile phone before a landline. */
const rank = ({ target, confidence, samples, heading }: ColumnProposal): number =>
  confidence +
  (samples.length > 0 ? 0.04 : 0) +
  (target === 'phone' && /mobile|portable|gsm|cell/i.test(heading) ? 0.02 : 0);

/**
 * In a list of fees (an amount, and an end of validity or a mark « payé »), the date of inscription begins what is
 * paid for, unless its heading speaks of belonging. In a HelloAsso order list without a date of membership, the order date begins the membership.
 */
function settleSubscriptions(proposals: ColumnProposal[]): void {
  const has = (target: Target) => proposals.some((proposal) => proposal.target === target);
  const start = proposals.find(({ target }) => target === 'membershipStart');
  if (
    start &&
    !/\badh|\bmembre\b|\bmember/.test(searchable(start.heading)) &&
    !has('feePaidFrom') &&
    has('feeAmount') &&
    (has('feePaidUntil') || has('feePaid'))
  ) {
    Object.assign(start, { target: 'feePaidFrom', confidence: 0.75 });
  }
  const order = proposals.find(({ heading }) => searchable(heading) === 'date de la commande');
  if (order && !start) {
    Object.assign(order, { target: 'membershipStart', confidence: 0.75, reason: 'part-of-heading' });
  }
}

/** What keeps a mapping from being used: a field fed twice, an unknown target, nothing that tells people apart. */
export function checkMapping(
  mapping: Mapping,
  columns: string[],
  customFields: CustomField[] = [],
): Problem[] {
  const problems: Problem[] = [];
  const add = (code: string, column?: string) =>
    problems.push({ line: 0, column, code, level: 'error', details: {} });
  const allowed = new Set<string>([...fields, 'ignore', ...customFields.map(({ key }) => `custom:${key}`)]);
  const seen = new Set<Target>();
  columns.forEach((heading, index) => {
    const target = mapping[index] ?? 'ignore';
    if (!allowed.has(target)) add('import.target-unknown', heading);
    if (seen.has(target) && !repeatable.has(target)) add('import.target-twice', heading);
    seen.add(target);
  });
  const naming: Target[] = [
    'familyName',
    'fullName',
    'organisationName',
    'givenName',
    'memberNumber',
    'email',
  ];
  if (!naming.some((target) => seen.has(target))) add('import.no-name-column');
  return problems;
}
