import { formatDate, formatMoney, type Locale, typo } from '@etabli/kernel';
import type { ConsentKind } from '../consents/consents.js';
import * as english from './story.en.js';
import type { StoryEntry } from './story.entities.js';
import * as french from './story.fr.js';

const catalogues = { fr: { ...french, say: french.fr }, en: { ...english, say: english.en } };

/** An entry of the story in words. */
export function storySentence({ kind, on, details }: StoryEntry, locale: Locale): string {
  const words = catalogues[locale];
  const day = (value: unknown): string | null =>
    typeof value === 'string' ? formatDate(value, locale) : null;
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  const amount = details['amountCents'];
  const sentence = words.say[kind]({
    category: text(details['category']) ?? '',
    role: words.roleNames[text(details['role']) ?? ''] ?? '',
    commission: text(details['commission']),
    from: day(details['startsOn']) ?? '',
    until: day(details['endsOn']),
    on: day(on) ?? '',
    amount: typeof amount === 'number' ? formatMoney(amount, locale) : null,
    source: text(details['source']) ?? text(details['decidedBy']) ?? '',
    reason: text(details['reason']),
    consent: details['consent'] as ConsentKind,
    fields: Object.entries(words.fieldNames)
      .filter(([field]) => field in ((details['changes'] as object | undefined) ?? {}))
      .map(([, name]) => name)
      .join(', '),
    undone: 'undone' in details,
  });
  return locale === 'fr' ? typo(sentence) : sentence;
}
