import { civilDate, formatDate, type Locale } from '@etabli/kernel';
import { type MailBlock, mailLayout } from '@etabli/platform/mail/templates/layout';
import { shortCode } from '../rules/desk-code.js';
import type { ConvocationFacts } from './convocation.js';
import { agendaItems, letterheadOf, momentOf, placeAndTime, typeset, wordsIn } from './paper.js';

import { qrSquares } from './qr.js';

/**
 * The mail that carries the convocation: it says the essential by itself, for those who never open attachments.
 *
 * @param url the member's personal link: they read the assembly there and answer, without signing in
 */
export function convocationMail(
  facts: ConvocationFacts,
  { locale, url }: { locale: Locale; url: string },
): { subject: string; html: string; text: string } {
  const { assembly, agenda } = facts;
  const words = wordsIn(locale);
  const date = momentOf(assembly.startsAt, assembly, locale);
  const day = formatDate(civilDate(assembly.startsAt, assembly.timeZone), locale, { weekday: true });
  const { name, lines } = letterheadOf(assembly.association, words);
  const content = typeset(
    {
      lang: locale,
      title: words.convocation(assembly),
      preheader: words.mailPreheader({ count: agenda.length, date, place: assembly.place }),
      blocks: essentials(facts, locale),
      after: [
        { kind: 'paragraph', text: words.mailLink, tone: 'quiet' },
        ...(facts.deskCode ? codeBlocks(facts.deskCode, locale) : []),
        { kind: 'paragraph', text: words.mailAttached(assembly), tone: 'quiet' },
      ] satisfies MailBlock[],
      footer: [
        `${name}, ${lines.join(', ')}`,
        assembly.nature === 'constitutive'
          ? words.mailFooterFounder({ association: name })
          : words.mailFooter({ association: name }),
      ],
    },
    locale,
  );
  const action = { label: words.mailAction, url };
  return {
    subject: typeset(words.mailSubject({ nature: assembly.nature, date: day }), locale),
    ...mailLayout({ ...content, action }),
  };
}

/** Drawn in the mail itself: nothing to load, nothing blocked. */
function codeBlocks(code: string, locale: Locale): MailBlock[] {
  const words = wordsIn(locale);
  return [
    { kind: 'heading', text: words.atDesk },
    { kind: 'paragraph', text: words.deskCode },
    { kind: 'squares', rows: qrSquares(code), text: shortCode(code) },
  ];
}

function essentials({ assembly, agenda, addressee }: ConvocationFacts, locale: Locale): MailBlock[] {
  const words = wordsIn(locale);
  const { nature, association, startsAt } = assembly;
  const date = momentOf(startsAt, assembly, locale);
  const points = agendaItems(agenda, words);
  const ordered = points.every(({ number }, index) => number === String(index + 1));
  const items = points.map(({ number, title, note }) => `${ordered ? '' : `${number} `}${title} (${note})`);
  return [
    { kind: 'paragraph', text: words.greeting({ name: addressee.name }) },
    { kind: 'paragraph', text: words.invitation({ nature, association: association.name, date }) },
    { kind: 'facts', rows: placeAndTime(assembly, locale, words) },
    { kind: 'heading', text: words.agenda },
    { kind: 'list', items, ordered },
  ];
}
