import { type Locale, typo } from '@etabli/kernel';
import { type Letter, mailLayout } from '@etabli/platform';

/** What the mail to somebody called by a comment is made of; `url` leads to the task. */
export interface MentionFacts {
  to: { address: string; name: string; personId: string };
  association: string;
  author: string;
  title: string;
  body: string;
  url: string;
  locale: Locale;
}

const words = {
  fr: {
    subject: ({ author, title }: MentionFacts) => `${author} vous parle de « ${title} »`,
    hello: ({ to }: MentionFacts) => `Bonjour ${to.name},`,
    said: ({ author }: MentionFacts) => `${author} a écrit :`,
    action: 'Voir la tâche',
    footer: ({ association }: MentionFacts) =>
      `Vous recevez ce message parce que quelqu’un de ${association} vous a nommé·e dans un commentaire.`,
  },
  en: {
    subject: ({ author, title }: MentionFacts) => `${author} mentions you about “${title}”`,
    hello: ({ to }: MentionFacts) => `Hello ${to.name},`,
    said: ({ author }: MentionFacts) => `${author} wrote:`,
    action: 'See the task',
    footer: ({ association }: MentionFacts) =>
      `You receive this message because somebody of ${association} named you in a comment.`,
  },
};

/** The mail that tells somebody they were called by a comment, with the words themselves. */
export function mentionLetter(facts: MentionFacts): Letter {
  const { locale, to, body, url } = facts;
  const say = words[locale];
  const set = (text: string): string => (locale === 'fr' ? typo(text) : text);
  const paragraph = (text: string) => ({ kind: 'paragraph' as const, text });
  const subject = set(say.subject(facts));
  const { html, text } = mailLayout({
    lang: locale,
    title: subject,
    preheader: body.slice(0, 120),
    blocks: [paragraph(set(say.hello(facts))), paragraph(set(say.said(facts))), paragraph(body)],
    action: { label: say.action, url },
    footer: [set(say.footer(facts))],
  });
  return { to, kind: 'mention', subject, html, text };
}
