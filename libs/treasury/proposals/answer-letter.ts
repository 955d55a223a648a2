import { formatDate, formatMoney, type Locale, typo } from '@etabli/kernel';
import { type Letter, type MailBlock, mailLayout } from '@etabli/platform';
import type { Term } from '../dues/instalments.service.js';

/** The answer to a proposal, as its author receives it. */
export interface AnswerToWrite {
  to: { id: string; name: string; email: string; locale: string };
  house: { name: string; url: string };
  label: string;
  accepted: boolean;
  answer: string;
  parts: readonly Term[];
}

const fr = {
  accepted: 'Votre échéancier est accepté',
  declined: 'Une réponse à votre proposition d’échéancier',
  hello: (name: string) => `Bonjour ${name},`,
  yes: (label: string) => `Votre proposition pour « ${label} » est acceptée. Voici quand payer :`,
  no: (label: string) => `Votre proposition pour « ${label} » n’a pas été retenue telle quelle. La réponse :`,
  again: 'Vous pouvez en proposer une autre.',
  action: 'Voir mes paiements',
  footer: (association: string) => `${association} vous écrit parce que vous avez proposé un échéancier.`,
};

const en: typeof fr = {
  accepted: 'Your instalments are accepted',
  declined: 'An answer to your proposal of instalments',
  hello: (name) => `Hello ${name},`,
  yes: (label) => `Your proposal for “${label}” is accepted. This is when to pay:`,
  no: (label) => `Your proposal for “${label}” was not accepted as it is. The answer:`,
  again: 'You may propose another one.',
  action: 'See my payments',
  footer: (association) => `${association} writes to you because you proposed to pay in instalments.`,
};

/** Says whether the plan is agreed, and its days. */
export function answerLetter({ to, house, label, accepted, answer, parts }: AnswerToWrite): Letter {
  const locale: Locale = to.locale === 'en' ? 'en' : 'fr';
  const words = locale === 'en' ? en : fr;
  const set = (text: string): string => (locale === 'fr' ? typo(text) : text);
  const subject = accepted ? words.accepted : words.declined;
  const lead = set(accepted ? words.yes(label) : words.no(label));
  const days: MailBlock = {
    kind: 'facts',
    rows: parts.map(({ dueOn, amountCents }) => ({
      label: formatDate(dueOn, locale),
      value: formatMoney(amountCents, locale),
    })),
  };
  const blocks: MailBlock[] = [
    { kind: 'paragraph', text: set(words.hello(to.name)) },
    { kind: 'paragraph', text: lead },
    ...(accepted ? [days] : []),
    ...(answer ? [{ kind: 'paragraph' as const, text: set(answer) }] : []),
    ...(accepted ? [] : [{ kind: 'paragraph' as const, text: words.again }]),
  ];
  const { html, text } = mailLayout({
    ...{ lang: locale, title: subject, preheader: lead, blocks },
    action: { label: words.action, url: `${house.url}/mes-paiements` },
    footer: [set(words.footer(house.name))],
  });
  const addressed = { address: to.email, name: to.name, personId: to.id };
  return { to: addressed, kind: 'plan-answer', subject: `${house.name} – ${subject}`, html, text };
}
