import { type Cents, formatDate, formatMoney, type IsoDate, type Locale, typo } from '@etabli/kernel';
import { type Letter, type MailBlock, mailLayout } from '@etabli/platform';
import { encode } from 'uqr';
import type { Transfer } from '../sepa/transfers/transfer.js';

/** One thing that is asked for in a mail. */
export interface CalledThing {
  label: string;
  dueOn: IsoDate;
  remainingCents: Cents;
}

/** A call as it leaves: to whom, what for, one transfer for all of it, and its paper. */
export interface CallToWrite {
  to: { id: string; name: string; email: string | null; locale: string };
  /** Of a household, what each owes, by name. */
  called: CalledThing | { household: string; things: readonly (CalledThing & { name: string })[] };
  transfer: Transfer;
  fileId: string;
}

const fr = {
  subject: (it: { label: string; money: string }) => `${it.label} : ${it.money}`,
  hello: (name: string) => `Bonjour ${name},`,
  lead: (it: { label: string; money: string; day: string }) =>
    `Voici l’appel pour : ${it.label}. Il reste ${it.money} à payer avant le ${it.day}. Vous le trouverez aussi en pièce jointe.`,
  household: (name: string) => `Foyer ${name}`,
  householdLead: (it: { household: string; money: string }) =>
    `Voici ce que doivent les personnes du foyer ${it.household} pour qui vous payez : ${it.money} en tout, par un seul virement. Vous trouverez aussi cet appel en pièce jointe.`,
  thing: (it: { name: string; label: string; day: string }) => `${it.name} : ${it.label}, avant le ${it.day}`,
  total: 'En tout',
  reference: 'Référence à recopier',
  beneficiary: 'Bénéficiaire',
  action: 'Payer ou voir mes paiements',
  footer: (association: string) => `${association} vous écrit parce que vous en êtes membre ou résident·e.`,
};

const en: typeof fr = {
  subject: ({ label, money }) => `${label}: ${money}`,
  hello: (name) => `Hello ${name},`,
  lead: ({ label, money, day }) =>
    `This is the call for: ${label}. ${money} remains to be paid by ${day}. It is joined to this message too.`,
  household: (name) => `Household ${name}`,
  householdLead: ({ household, money }) =>
    `This is what the people of the household ${household} for whom you pay owe: ${money} in all, by one transfer. This call is joined to this message too.`,
  thing: ({ name, label, day }) => `${name}: ${label}, by ${day}`,
  total: 'In all',
  reference: 'Reference to copy',
  beneficiary: 'Beneficiary',
  action: 'Pay, or see my payments',
  footer: (association) => `${association} writes to you as a member or resident.`,
};

interface House {
  name: string;
  url: string;
}

/** The mail of a call: in it all that a transfer needs, and a code that fills one in. */
export function callLetter({ to, called, transfer, fileId }: CallToWrite, house: House): Letter {
  const locale: Locale = to.locale === 'en' ? 'en' : 'fr';
  const words = locale === 'en' ? en : fr;
  const set = (text: string): string => (locale === 'fr' ? typo(text) : text);
  const { label, lead, rows } = toldOf(called, transfer.amountCents, locale);
  const blocks: MailBlock[] = [
    { kind: 'paragraph', text: set(words.hello(to.name)) },
    { kind: 'paragraph', text: set(lead) },
    {
      kind: 'facts',
      rows: [
        ...rows.map(([what, value]) => ({ label: set(what), value })),
        { label: 'IBAN', value: transfer.iban },
        { label: words.beneficiary, value: transfer.name },
        { label: words.reference, value: transfer.reference },
      ],
    },
    {
      kind: 'squares',
      rows: encode(transfer.payload, { border: 3, ecc: 'M' }).data,
      text: transfer.reference,
    },
  ];
  const subject = set(words.subject({ label, money: formatMoney(transfer.amountCents, locale) }));
  const { html, text } = mailLayout({
    ...{ lang: locale, title: subject, preheader: set(lead), blocks },
    action: { label: words.action, url: house.url },
    footer: [set(words.footer(house.name))],
  });
  const address = { address: to.email ?? '', name: to.name, personId: to.id };
  return {
    ...{ to: address, kind: 'money-call', subject: `${house.name} – ${subject}`, html, text },
    fileIds: [fileId],
  };
}

interface Told {
  label: string;
  lead: string;
  rows: [what: string, value: string][];
}

function toldOf(called: CallToWrite['called'], cents: Cents, locale: Locale): Told {
  const words = locale === 'en' ? en : fr;
  const money = formatMoney(cents, locale);
  if (!('household' in called)) {
    const { label, dueOn } = called;
    return { label, lead: words.lead({ label, money, day: formatDate(dueOn, locale) }), rows: [] };
  }
  const { household, things } = called;
  const rows = things.map(({ name, label, dueOn, remainingCents }): [string, string] => [
    words.thing({ name, label, day: formatDate(dueOn, locale) }),
    formatMoney(remainingCents, locale),
  ]);
  return {
    label: words.household(household),
    lead: words.householdLead({ household, money }),
    rows: [...rows, [words.total, money]],
  };
}
