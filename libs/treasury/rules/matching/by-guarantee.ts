import type { Books } from './books.js';
import type { BankLine } from './facts.js';
import type { Found, Reason } from './outcome.js';
import { isKnown } from './payers.js';
import { kindsNamed, said, wordsOf } from './text.js';

/** What people write when they pay a deposit. */
const telling = new Set(['depot', 'caution', 'garantie', 'deposit']);

/** As strong as a due of the amount that no month is named of: of both, somebody says which. */
const ALIKE = { iban: 68, name: 58, 'name-partly': 28 };

/**
 * A deposit that was agreed and has not come: the amount is what is still to come, and the line names who owes it. Sure when
 * it also says what it is, and nothing else fits: a month’s fee is often of the same amount.
 */
export function byGuarantee(line: BankLine, books: Books): Found[] {
  if (line.cents <= 0) return [];
  const who = books.payers.paying(line);
  if (!who) return [];
  const ids = new Set(books.payers.withGroup(who.people));
  const fitting = books.notices
    .awaitedOf(line.cents)
    .filter(({ id, personId }) => ids.has(personId) && !books.isSpent(`guarantee ${id}`));
  const text = said(line);
  const says = wordsOf(text).some((word) => telling.has(word));
  if (!says && kindsNamed(text) !== null) return [];
  const known = isKnown(who);
  return fitting.map(({ id, personId, what }): Found => {
    const reasons: Reason[] = [{ code: 'guarantee', what, name: books.payers.name(personId) }];
    return {
      action: { kind: 'guarantee', contractId: id },
      reasons: says ? [...reasons, { code: 'guarantee-named' }] : reasons,
      sure: says && known && fitting.length === 1,
      weight: says ? 92 : ALIKE[who.by],
    };
  });
}
