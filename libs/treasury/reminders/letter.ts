import { type Cents, formatDate, formatMoney, type IsoDate, type Locale, typo } from '@etabli/kernel';
import { type Letter, type MailBlock, mailLayout } from '@etabli/platform';
import { encode } from 'uqr';
import { printedReference } from '../rules/reference.js';
import { friendlyIban } from '../sepa/rules/accounts.js';
import { epcPayload } from '../sepa/rules/epc-qr.js';

/** A reminder as it leaves: the words of the association, what is late, and how to pay it or answer. */
export interface ReminderToWrite {
  subject: string;
  wording: string;
  totalCents: Cents;
  /** For whom they pay, when it tells what others owe; empty otherwise. */
  household: string;
  dues: readonly { label: string; dueOn: IsoDate; leftCents: Cents; name: string }[];
  /** Compact, as a bank reads them back: of each due, or of the household when it is all that it owes. */
  references: readonly string[];
  to: { id: string; name: string; email: string | null; locale: string };
}

/** Who writes, and where it is paid. */
export interface House {
  name: string;
  url: string;
  creditor: { name: string; iban: string; bic: string | null };
}

const fr = {
  hello: (name: string) => `Bonjour ${name},`,
  due: (it: { label: string; day: string }) => `${it.label}, à payer avant le ${it.day}`,
  dueOf: (it: { name: string; label: string; day: string }) =>
    `${it.name} : ${it.label}, à payer avant le ${it.day}`,
  household: (name: string) =>
    `Vous payez pour le foyer ${name} : ce message dit ce qui y est en retard, et ne part qu’à vous.`,
  total: 'En tout',
  beneficiary: 'Bénéficiaire',
  reference: 'Référence à recopier',
  plan: 'Si vous ne pouvez pas tout payer d’un coup, proposez de payer en plusieurs fois : un bouton est prévu dans « Mes paiements ». Tant que la proposition attend sa réponse, vous ne recevez plus de rappel.',
  planOfHousehold:
    'Si tout ne peut pas être payé d’un coup, un bouton est prévu dans « Mes paiements » pour proposer de payer en plusieurs fois ce qui est à votre nom ; les autres personnes du foyer font de même pour ce qui est au leur. Tant que la proposition attend sa réponse, cette échéance n’est plus rappelée.',
  crossed: 'Si vous avez payé entre-temps, ne tenez pas compte de ce message.',
  action: 'Payer, ou proposer un échéancier',
  footer: (association: string) => `${association} vous écrit parce que vous en êtes membre ou résident·e.`,
};

const en: typeof fr = {
  hello: (name) => `Hello ${name},`,
  due: ({ label, day }) => `${label}, to be paid by ${day}`,
  dueOf: ({ name, label, day }) => `${name}: ${label}, to be paid by ${day}`,
  household: (name) =>
    `You pay for the household ${name}: this message tells what is late in it, and goes to you alone.`,
  total: 'In all',
  beneficiary: 'Beneficiary',
  reference: 'Reference to copy',
  plan: 'If you cannot pay all of it at once, propose to pay in several times: there is a button for it in “My payments”. As long as the proposal waits for its answer, you receive no other reminder.',
  planOfHousehold:
    'If all of it cannot be paid at once, there is a button in “My payments” to propose instalments for what is in your name; the others of the household do the same for what is in theirs. As long as a proposal waits for its answer, that due is not told of again.',
  crossed: 'If you have paid in the meantime, please ignore this message.',
  action: 'Pay, or propose instalments',
  footer: (association) => `${association} writes to you as a member or resident.`,
};

/** What a transfer may carry as its text (EPC069-12). */
const TRANSFER_TEXT = 140;

/** One mail for all that is late: a code that fills in one transfer, its reference, and the way to propose instalments. */
export function reminderLetter(it: ReminderToWrite, { name, url, creditor }: House): Letter {
  const locale: Locale = it.to.locale === 'en' ? 'en' : 'fr';
  const words = locale === 'en' ? en : fr;
  const set = (text: string): string => (locale === 'fr' ? typo(text) : text);
  const paragraphs = it.wording
    .split(/\n\s*\n/)
    .map((text): MailBlock => ({ kind: 'paragraph', text: set(text) }));
  const blocks: MailBlock[] = [
    { kind: 'paragraph', text: set(words.hello(it.to.name)) },
    ...paragraphs,
    ...(it.household
      ? [{ kind: 'paragraph', text: set(words.household(it.household)) } satisfies MailBlock]
      : []),
    {
      kind: 'facts',
      rows: [
        ...it.dues.map(({ name, label, dueOn, leftCents }) => {
          const said = { name, label, day: formatDate(dueOn, locale) };
          return {
            label: set(it.household ? words.dueOf(said) : words.due(said)),
            value: formatMoney(leftCents, locale),
          };
        }),
        { label: words.total, value: formatMoney(it.totalCents, locale) },
        { label: 'IBAN', value: friendlyIban(creditor.iban) },
        { label: words.beneficiary, value: creditor.name },
        { label: words.reference, value: printed(it.references) },
      ],
    },
    ...code(it, creditor),
    { kind: 'paragraph', text: set(it.household ? words.planOfHousehold : words.plan) },
    { kind: 'paragraph', text: set(words.crossed), tone: 'quiet' },
  ];
  const subject = set(it.subject);
  const { html, text } = mailLayout({
    ...{ lang: locale, title: subject, preheader: subject, blocks },
    action: { label: words.action, url: `${url}/mes-paiements` },
    footer: [set(words.footer(name))],
  });
  const to = { address: it.to.email ?? '', name: it.to.name, personId: it.to.id };
  return { to, kind: 'money-reminder', subject: `${name} – ${subject}`, html, text };
}

/** Nothing when there are more references than a transfer has room for: they are in the message. */
function code(
  { totalCents, references }: ReminderToWrite,
  { name, iban, bic }: House['creditor'],
): MailBlock[] {
  const text = references.join(' ');
  if (text.length > TRANSFER_TEXT) return [];
  const payload = epcPayload({ name, iban, bic, amountCents: totalCents, text });
  return [
    { kind: 'squares', rows: encode(payload, { border: 3, ecc: 'M' }).data, text: printed(references) },
  ];
}

const printed = (references: readonly string[]): string => references.map(printedReference).join(', ');
