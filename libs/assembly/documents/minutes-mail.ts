import { civilDate, formatDate, type Locale } from '@etabli/kernel';
import { mailLayout } from '@etabli/platform/mail/templates/layout';
import type { AssemblyFacts } from './facts.js';
import { letterheadOf, typeset, wordsIn } from './paper.js';

/** Whom the mail is for, and which assembly it is about. */
export interface PublishedFacts {
  assembly: AssemblyFacts;
  addressee: { name: string };
}

/** The mail that says that signed minutes are there to read, at `url`. */
export function minutesMail(
  { assembly, addressee }: PublishedFacts,
  { locale, url }: { locale: Locale; url: string },
): { subject: string; html: string; text: string } {
  const words = wordsIn(locale);
  const { name, lines } = letterheadOf(assembly.association, words);
  const date = formatDate(civilDate(assembly.startsAt, assembly.timeZone), locale, { weekday: true });
  const said = { nature: assembly.nature, date };
  const subject = typeset(words.minutesSubject(said), locale);
  const content = typeset(
    {
      lang: locale,
      title: subject,
      preheader: words.minutesPublished(said),
      blocks: [
        { kind: 'paragraph' as const, text: words.greeting({ name: addressee.name }) },
        { kind: 'paragraph' as const, text: words.minutesPublished(said) },
      ],
      footer: [`${name}, ${lines.join(', ')}`, words.mailFooter({ association: name })],
    },
    locale,
  );
  return { subject, ...mailLayout({ ...content, action: { label: words.minutesAction, url } }) };
}
