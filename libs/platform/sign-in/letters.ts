import type { Locale } from '@etabli/kernel';
import { type MailBlock, mailLayout } from '../mail/templates/layout.js';
import { type Notice, type Sentence, say } from './wording.js';

/** Whom sign-in writes to. */
export interface Recipient {
  id: string;
  email: string;
  name: string;
  locale: Locale;
}

/** A mail of sign-in, ready to be put in the outbox. */
export interface SignInMail {
  to: string;
  name: string;
  userId: string;
  subject: string;
  html: string;
  text: string;
  kind: 'sign-in.link' | 'sign-in.password-reset' | 'sign-in.notice';
  locale: Locale;
}

interface Post {
  baseUrl: string;
  mail(letter: SignInMail): Promise<void>;
}

const paragraph = (text: string): MailBlock & { kind: 'paragraph' } => ({ kind: 'paragraph', text });

/** The three letters of sign-in. Links lead to pages of the web client, which ask for a gesture before they act. */
export class Letters {
  constructor(private readonly post: Post) {}

  link(to: Recipient, token: string): Promise<void> {
    return this.send(
      to,
      'sign-in.link',
      'letter.link',
      say('letter.link.body', to.locale),
      `connexion/lien?token=${token}`,
    );
  }

  reset(to: Recipient, token: string): Promise<void> {
    const page = `connexion/mot-de-passe?token=${token}`;
    return this.send(to, 'sign-in.password-reset', 'letter.reset', say('letter.reset.body', to.locale), page);
  }

  /** Tells a person what has just changed on the account, so that a thief does not work in silence. */
  notice(to: Recipient, what: Notice): Promise<void> {
    return this.send(to, 'sign-in.notice', 'letter.notice', say(what, to.locale), 'mon-compte');
  }

  private async send(
    to: Recipient,
    kind: SignInMail['kind'],
    letter: 'letter.link' | 'letter.reset' | 'letter.notice',
    body: string,
    page: string,
  ): Promise<void> {
    const { locale, name } = to;
    const sentence = (part: 'subject' | 'preheader' | 'action' | 'not-you'): string =>
      say(`${letter}.${part}` as Exclude<Sentence, 'letter.greeting' | 'sign-in.too-many'>, locale);
    const { html, text } = mailLayout({
      lang: locale,
      title: sentence('subject'),
      preheader: sentence('preheader'),
      blocks: [paragraph(say('letter.greeting', locale, { name })), paragraph(body)],
      action: { label: sentence('action'), url: `${this.post.baseUrl}/${page}` },
      after: [{ ...paragraph(sentence('not-you')), tone: 'quiet' }],
      footer: [say('letter.footer', locale)],
    });
    await this.post.mail({
      to: to.email,
      name,
      userId: to.id,
      subject: sentence('subject'),
      html,
      text,
      kind,
      locale,
    });
  }
}
