import { type Cents, formatDate, formatMoney, type IsoDate, type Locale, typo } from '@etabli/kernel';
import { type Letter, type MailBlock, mailLayout } from '@etabli/platform';
import { maskedIban } from '../rules/accounts.js';

/** What somebody is told before they are debited. */
export interface NoticeFacts {
  to: { id: string; name: string; email: string; locale: Locale };
  association: { name: string; url: string };
  creditorId: string;
  collectedOn: IsoDate;
  rum: string;
  iban: string;
  debits: { label: string; amountCents: Cents }[];
}

const fr = {
  subject: (it: { money: string; day: string }) => `Prélèvement de ${it.money} le ${it.day}`,
  hello: (name: string) => `Bonjour ${name},`,
  lead: (it: { association: string; money: string; day: string }) =>
    `Comme votre mandat le permet, ${it.association} prélèvera ${it.money} sur votre compte le ${it.day}.`,
  account: 'Compte',
  rum: 'Votre mandat (RUM)',
  ics: 'Identifiant du créancier (ICS)',
  rights:
    'Une erreur ? Répondez à ce message avant cette date. Après, vous pouvez demander le remboursement à votre banque pendant huit semaines, sans donner de raison.',
  action: 'Voir mes paiements',
  footer: (association: string) =>
    `${association} vous écrit parce que vous avez signé un mandat de prélèvement.`,
};

const en: typeof fr = {
  subject: ({ money, day }) => `Direct debit of ${money} on ${day}`,
  hello: (name) => `Hello ${name},`,
  lead: ({ association, money, day }) =>
    `As your mandate allows, ${association} will debit ${money} from your account on ${day}.`,
  account: 'Account',
  rum: 'Your mandate (RUM)',
  ics: 'Creditor identifier (ICS)',
  rights:
    'Something wrong? Answer this message before that day. Afterwards you may ask your bank for a refund during eight weeks, without giving a reason.',
  action: 'See my payments',
  footer: (association) => `${association} writes to you because you signed a direct debit mandate.`,
};

/** The notice of a debit: how much, when, from which account, under which mandate, and what one may do. */
export function noticeLetter(facts: NoticeFacts): Letter {
  const { to, association, collectedOn, debits } = facts;
  const { locale } = to;
  const words = locale === 'en' ? en : fr;
  const set = (text: string): string => (locale === 'fr' ? typo(text) : text);
  const total = debits.reduce((sum, { amountCents }) => sum + amountCents, 0);
  const said = { money: formatMoney(total, locale), day: formatDate(collectedOn, locale, { weekday: true }) };
  const lead = set(words.lead({ association: association.name, ...said }));
  const blocks: MailBlock[] = [
    { kind: 'paragraph', text: set(words.hello(to.name)) },
    { kind: 'paragraph', text: lead },
    {
      kind: 'facts',
      rows: [
        ...debits.map(({ label, amountCents }) => ({ label, value: formatMoney(amountCents, locale) })),
        { label: words.account, value: maskedIban(facts.iban) },
        { label: words.rum, value: facts.rum },
        { label: words.ics, value: facts.creditorId },
      ],
    },
    { kind: 'paragraph', text: set(words.rights), tone: 'quiet' },
  ];
  const subject = set(words.subject(said));
  const { html, text } = mailLayout({
    ...{ lang: locale, title: subject, preheader: lead, blocks },
    action: { label: words.action, url: `${association.url}/mes-paiements` },
    footer: [set(words.footer(association.name))],
  });
  const addressed = { address: to.email, name: to.name, personId: to.id };
  return { to: addressed, kind: 'debit-notice', subject: `${association.name} – ${subject}`, html, text };
}
