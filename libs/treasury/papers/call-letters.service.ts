import { type Cents, demand, formatDate, formatMoney, type IsoDate, type Locale, typo } from '@etabli/kernel';
import {
  currentAssociation,
  Db,
  type Letter,
  type MailBlock,
  mailLayout,
  Outbox,
  SETTINGS,
  type Settings,
} from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { encode } from 'uqr';
import { printedReference } from '../rules/reference.js';
import { Creditors } from '../sepa/creditor/creditors.service.js';
import { friendlyIban } from '../sepa/rules/accounts.js';
import { epcPayload } from '../sepa/rules/epc-qr.js';
import { MoneyPapers } from './papers.service.js';

@ObjectType()
export class Mailed {
  @Field(() => Int)
  sent: number;

  @Field(() => Int, { description: 'Of whom no address is known.' })
  withoutAddress: number;
}

interface Called {
  id: string;
  label: string;
  reference: string;
  remainingCents: Cents;
  dueOn: IsoDate;
  personId: string;
  name: string;
  email: string | null;
  locale: string;
}

const fr = {
  subject: (it: { label: string; money: string }) => `${it.label} : ${it.money}`,
  hello: (name: string) => `Bonjour ${name},`,
  lead: (it: { label: string; money: string; day: string }) =>
    `Voici l’appel pour : ${it.label}. Il reste ${it.money} à payer avant le ${it.day}. Vous le trouverez aussi en pièce jointe.`,
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
  reference: 'Reference to copy',
  beneficiary: 'Beneficiary',
  action: 'Pay, or see my payments',
  footer: (association) => `${association} writes to you as a member or resident.`,
};

/** Calls sent by mail: the paper joined, and in the mail itself what a transfer needs. */
@Injectable()
export class CallLetters {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(MoneyPapers) private readonly papers: MoneyPapers,
    @Inject(Creditors) private readonly creditors: Creditors,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** One mail a due of which something remains. Refuses `sepa.no-account`, `due.settled` when nothing remains of any. */
  async post(dueIds: readonly string[]): Promise<Mailed> {
    const creditor = await this.creditors.demandCurrent();
    const called = await this.db.query<Called>(
      `select d.id, d.label, d.reference, d.remaining_cents as "remainingCents", d.due_on::text as "dueOn",
         p.id as "personId", p.display_name as name, p.email, p.locale
       from due_now d join person p on p.association_id = d.association_id and p.id = d.person_id
       where d.id = any($1) and d.remaining_cents > 0 and d.withdrawn_at is null order by d.sequence`,
      [dueIds],
    );
    demand(called.length > 0, 'due.settled');
    const reachable = called.filter(({ email }) => email);
    const letters: Letter[] = [];
    for (const one of reachable)
      letters.push(letterOf(one, creditor, (await this.papers.due(one.id)).id, this.address()));
    await this.outbox.post(letters);
    return { sent: letters.length, withoutAddress: called.length - reachable.length };
  }

  private address(): string {
    return `${this.settings.url}/${currentAssociation().slug}/mes-paiements`;
  }
}

function letterOf(
  called: Called,
  { name: beneficiary, iban, bic }: { name: string; iban: string; bic: string | null },
  fileId: string,
  url: string,
): Letter {
  const locale: Locale = called.locale === 'en' ? 'en' : 'fr';
  const words = locale === 'en' ? en : fr;
  const set = (text: string): string => (locale === 'fr' ? typo(text) : text);
  const { label, reference, remainingCents, personId, name, email } = called;
  const said = { label, money: formatMoney(remainingCents, locale), day: formatDate(called.dueOn, locale) };
  const payload = epcPayload({ name: beneficiary, iban, bic, amountCents: remainingCents, text: reference });
  const blocks: MailBlock[] = [
    { kind: 'paragraph', text: set(words.hello(name)) },
    { kind: 'paragraph', text: set(words.lead(said)) },
    {
      kind: 'facts',
      rows: [
        { label: 'IBAN', value: friendlyIban(iban) },
        { label: words.beneficiary, value: beneficiary },
        { label: words.reference, value: printedReference(reference) },
      ],
    },
    {
      kind: 'squares',
      rows: encode(payload, { border: 3, ecc: 'M' }).data,
      text: printedReference(reference),
    },
  ];
  const association = currentAssociation().name;
  const subject = set(words.subject(said));
  const { html, text } = mailLayout({
    ...{ lang: locale, title: subject, preheader: set(words.lead(said)), blocks },
    action: { label: words.action, url },
    footer: [set(words.footer(association))],
  });
  const to = { address: email ?? '', name, personId };
  return { to, kind: 'money-call', subject: `${association} – ${subject}`, html, text, fileIds: [fileId] };
}
