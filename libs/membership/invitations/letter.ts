import { formatDate, type Locale, typo } from '@etabli/kernel';
import { type Letter, mailLayout } from '@etabli/platform';
import { en } from './letter.en.js';
import { fr } from './letter.fr.js';

/** What an invitation's mail is made of. `until` is a civil date, `url` the personal link. */
export interface InvitationFacts {
  to: { address: string; name: string; personId: string };
  association: string;
  inviter: string | null;
  until: string;
  url: string;
  locale: Locale;
}

/** The mail that invites a person to their space. */
export function invitationLetter({ to, association, inviter, until, url, locale }: InvitationFacts): Letter {
  const words = locale === 'en' ? en : fr;
  const set = (text: string): string => (locale === 'fr' ? typo(text) : text);
  const paragraph = (text: string) => ({ kind: 'paragraph' as const, text: set(text) });
  const subject = set(words.subject({ association }));
  const { html, text } = mailLayout({
    lang: locale,
    title: subject,
    preheader: set(words.preheader),
    blocks: [paragraph(words.greeting({ name: to.name })), paragraph(words.body({ association, inviter }))],
    action: { label: words.action, url },
    after: [
      paragraph(words.until({ date: formatDate(until, locale, { weekday: true }) })),
      { ...paragraph(words.mistake), tone: 'quiet' },
    ],
    footer: [set(words.footer({ association }))],
  });
  return { to, kind: 'invitation', subject, html, text };
}
