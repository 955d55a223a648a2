import { civilDate, formatDate, type Locale } from '@etabli/kernel';
import { mailLayout } from '@etabli/platform/mail/templates/layout';
import type { AssemblyFacts } from './facts.js';
import { letterheadOf, placeAndTime, typeset, wordsIn } from './paper.js';

/** What a reminder says to one person. */
export interface ReminderFacts {
  assembly: AssemblyFacts;
  addressee: { name: string };
  /** As whoever sends it wrote it; an empty line begins a paragraph. */
  text: string;
}

/** The mail to who has not answered a convocation yet; `url` is their personal link. */
export function reminderMail(
  { assembly, addressee, text }: ReminderFacts,
  { locale, url }: { locale: Locale; url: string },
): { subject: string; html: string; text: string } {
  const words = wordsIn(locale);
  const { name, lines } = letterheadOf(assembly.association, words);
  const day = formatDate(civilDate(assembly.startsAt, assembly.timeZone), locale, { weekday: true });
  const subject = typeset(words.reminderSubject({ nature: assembly.nature, date: day }), locale);
  const content = typeset(
    {
      lang: locale,
      title: subject,
      preheader: text.slice(0, 120),
      blocks: [
        { kind: 'paragraph' as const, text: words.greeting({ name: addressee.name }) },
        { kind: 'paragraph' as const, text },
        { kind: 'facts' as const, rows: placeAndTime(assembly, locale, words) },
      ],
      after: [{ kind: 'paragraph' as const, text: words.mailLink, tone: 'quiet' as const }],
      footer: [`${name}, ${lines.join(', ')}`, words.mailFooter({ association: name })],
    },
    locale,
  );
  return { subject, ...mailLayout({ ...content, action: { label: words.mailAction, url } }) };
}
