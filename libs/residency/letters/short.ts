import { type Locale, typo } from '@etabli/kernel';
import { type Letter, mailLayout } from '@etabli/platform';

/** Somebody a letter reaches. */
export interface Reader {
  id: string;
  name: string;
  email: string;
  locale: Locale;
}

/** Who of these people a letter reaches: `$1` is their ids. */
export const READERS = `select p.id, p.display_name as name, p.email::text, p.locale from person p
  where p.id = any($1) and p.email is not null and p.erased_at is null`;

/** What a short letter says; `url` is where its button leads. */
export interface Said {
  greeting: string;
  subject: string;
  body: string;
  action: string;
  url: string;
  footer: string;
}

/** A letter of one paragraph and one button, in the language of who reads it. */
export function shortLetter(kind: string, to: Reader, said: Said): Letter {
  const set = (text: string): string => (to.locale === 'fr' ? typo(text) : text);
  const [subject, body] = [set(said.subject), set(said.body)];
  const { html, text } = mailLayout({
    ...{ lang: to.locale, title: subject, preheader: body },
    blocks: [
      { kind: 'paragraph', text: set(said.greeting) },
      { kind: 'paragraph', text: body },
    ],
    action: { label: set(said.action), url: said.url },
    footer: [set(said.footer)],
  });
  const address = { address: to.email, name: to.name, personId: to.id };
  return { to: address, kind, subject, html, text };
}
