import { civilDate, formatDate, type Locale } from '@etabli/kernel';
import { mailLayout } from '@etabli/platform/mail/templates/layout';
import type { AgendaPoint, AssemblyFacts } from './facts.js';
import { agendaItems, letterheadOf, placeAndTime, typeset, wordsIn } from './paper.js';

/** An item added to an agenda that has left already. */
export interface AddedItemFacts {
  assembly: AssemblyFacts;
  addressee: { name: string };
  item: AgendaPoint;
  askedBy: { name: string; others: number };
}

/** The additional notice: who was called learns in time of an item that members had added. `url` is their personal link. */
export function itemAddedMail(
  { assembly, addressee, item, askedBy }: AddedItemFacts,
  { locale, url }: { locale: Locale; url: string },
): { subject: string; html: string; text: string } {
  const words = wordsIn(locale);
  const { name, lines } = letterheadOf(assembly.association, words);
  const date = formatDate(civilDate(assembly.startsAt, assembly.timeZone), locale, { weekday: true });
  const subject = typeset(words.itemAddedSubject({ nature: assembly.nature, date }), locale);
  const [{ number, title, note } = { number: '', title: item.title, note: '' }] = agendaItems([item], words);
  const content = typeset(
    {
      lang: locale,
      title: subject,
      preheader: title,
      blocks: [
        { kind: 'paragraph' as const, text: words.greeting({ name: addressee.name }) },
        { kind: 'paragraph' as const, text: words.itemAdded(askedBy) },
        { kind: 'heading' as const, text: words.itemAddedTitle({ number, title, note }) },
        ...(item.text ? [{ kind: 'paragraph' as const, text: item.text }] : []),
        { kind: 'paragraph' as const, text: words.itemAddedRest },
        { kind: 'facts' as const, rows: placeAndTime(assembly, locale, words) },
      ],
      after: [{ kind: 'paragraph' as const, text: words.mailLink, tone: 'quiet' as const }],
      footer: [`${name}, ${lines.join(', ')}`, words.mailFooter({ association: name })],
    },
    locale,
  );
  return { subject, ...mailLayout({ ...content, action: { label: words.mailAction, url } }) };
}
