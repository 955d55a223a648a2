import type { Locale } from '@etabli/kernel';

/** One of the two texts of an article, under the words that announce it. */
export interface ArticleText {
  label: string;
  text: string;
}

/** A resolution that rewrites an article: what is decided, then the article as it was and as it would be. */
export interface StatuteChange {
  decision: string;
  before: ArticleText;
  after: ArticleText;
}

const forms = {
  fr: { before: 'Ancien texte', after: 'Nouveau texte', colon: ' : ', open: '« ', close: ' »' },
  en: { before: 'Old text', after: 'New text', colon: ': ', open: '“', close: '”' },
} as const satisfies Record<Locale, unknown>;

/** The text of a resolution that rewrites an article, so that it can be read alone and `statuteChangeIn` knows it again. */
export function statuteChangeText(decision: string, before: string, after: string, locale: Locale): string {
  const form = forms[locale];
  const quoted = (label: string, text: string) => `${label}${form.colon}${form.open}${text}${form.close}`;
  return [decision, quoted(form.before, before), quoted(form.after, after)].join('\n\n');
}

const BEFORE = /(Ancien texte|Old text)\s*:\s*[«“]/;
const AFTER = /[»”]\s*(Nouveau texte|New text)\s*:\s*[«“]/;
const END = /[»”]\.?$/;

/**
 * The two texts of an article in a resolution, to be shown side by side. They are read from the resolution itself, which is
 * what is sent, amended and voted: nothing kept beside it could come to differ. Each is announced once, and the second
 * ends the resolution.
 *
 * @returns null when the text is not in that form, or when an article quotes the form itself: it is then read as it is
 */
export function statuteChangeIn(text: string): StatuteChange | null {
  const [decision = '', label, quoted = '', ...more] = text.split(BEFORE);
  const [before = '', labelAfter, rest = '', ...evenMore] = quoted.split(AFTER);
  const closed = rest.trim();
  if (!label || !labelAfter || more.length + evenMore.length > 0 || !END.test(closed)) return null;
  return {
    decision: decision.trim(),
    before: { label, text: before.trim() },
    after: { label: labelAfter, text: closed.replace(END, '').trim() },
  };
}
