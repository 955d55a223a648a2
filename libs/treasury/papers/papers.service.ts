import { authorize } from '@etabli/access';
import { type Clock, civilDate, type Locale } from '@etabli/kernel';
import { Association, Person } from '@etabli/membership';
import {
  CLOCK,
  currentActor,
  currentAssociation,
  Db,
  Files,
  type PaperDocument,
  Pdf,
  type StoredFile,
} from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Due, DueReduction } from '../dues/dues.entities.js';
import { readsMoneyOf } from '../dues/dues.policy.js';
import { Reductions } from '../dues/reductions.service.js';
import { Payment } from '../payments/payments.entities.js';
import { DueDetails } from '../rents/details.service.js';
import { dueNumber, reductionNumber } from '../rules/numbers.js';
import type { TaxedAmount } from '../rules/vat/amounts.js';
import { Creditors } from '../sepa/creditor/creditors.service.js';
import { transferTo } from '../sepa/transfers/transfer.js';
import { DueTaxes } from '../vat/due-taxes.service.js';
import { Vat } from '../vat/vat.service.js';
import { mentionsOf, withoutTax } from '../vat/words.js';
import { duePaper, receiptPaper, reductionPaper, type WayToPay } from './papers.js';
import { isInvoice, paperWords, reductionTitle, titleOf } from './papers.words.js';

/** Calls, invoices, receipts and credit notes as PDF, for who they are about and who reads the books. */
@Injectable()
export class MoneyPapers {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Pdf) private readonly pdf: Pdf,
    @Inject(Files) private readonly files: Files,
    @Inject(Creditors) private readonly creditors: Creditors,
    @Inject(Reductions) private readonly reductions: Reductions,
    @Inject(DueDetails) private readonly details: DueDetails,
    @Inject(DueTaxes) private readonly taxes: DueTaxes,
    @Inject(Vat) private readonly vat: Vat,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The call or invoice of a due, as it stands today. Refuses `people.not-yours-to-see`. */
  async due(id: string): Promise<StoredFile> {
    const due = await this.db.get(Due, id);
    authorize(readsMoneyOf(currentActor(), due.personId));
    const { coversFrom, coversTo } = due;
    const number = dueNumber(due);
    const taxes = await this.taxes.ofDue(id);
    const facts = {
      ...(await this.invoiced(due, taxes)),
      ...{ ...due, taxes },
      number,
      covers: coversFrom && coversTo ? { from: coversFrom, to: coversTo } : null,
      details: await this.details.ofDue(id),
      reductions: await this.reductions.ofDue(id),
      pay: due.remainingCents > 0 ? await this.wayToPay(due) : null,
    };
    const { words, ...making } = this.making(facts.locale);
    return this.keep(duePaper(facts, making), words.file({ title: titleOf(due.kind, words), number }));
  }

  /** The receipt of a payment. Refuses `people.not-yours-to-see`. */
  async receipt(id: string): Promise<StoredFile> {
    const payment = await this.db.get(Payment, id);
    authorize(readsMoneyOf(currentActor(), payment.personId));
    const settles = await this.db.query<{ label: string; amountCents: number }>(
      `select d.label, sum(s.amount_cents)::int as "amountCents" from settlement s
       join due d on d.association_id = s.association_id and d.id = s.due_id
       where s.payment_id = $1 group by d.id, d.label, d.sequence having sum(s.amount_cents) > 0 order by d.sequence`,
      [id],
    );
    const sent = await this.sent(payment.personId);
    const { words, ...making } = this.making(sent.locale);
    const number = payment.receivedOn;
    return this.keep(
      receiptPaper({ ...sent, ...payment, number, settles }, making),
      words.file({ title: words.receipt, number }),
    );
  }

  /** A credit note or a waiver. Refuses `people.not-yours-to-see`. */
  async reduction(id: string): Promise<StoredFile> {
    const reduction = await this.db.get(DueReduction, id);
    const due = await this.db.get(Due, reduction.dueId);
    authorize(readsMoneyOf(currentActor(), due.personId));
    const taxes = await this.taxes.ofReduction(id);
    const sent = await this.invoiced(due, taxes);
    const { words, ...making } = this.making(sent.locale);
    const onDate = civilDate(reduction.recordedAt, currentAssociation().timeZone);
    const number = reductionNumber(reduction, onDate);
    const about = `${titleOf(due.kind, words)} ${dueNumber(due)}, ${due.label}`;
    return this.keep(
      reductionPaper({ ...sent, ...reduction, number, onDate, about, taxes }, making),
      words.file({ title: reductionTitle(reduction.kind, words), number }),
    );
  }

  /** What is sent about a due; an invoice says what holds of the tax on the day it was asked for. */
  private async invoiced({ personId, kind, calledOn }: Due, taxes: readonly TaxedAmount[]) {
    const sent = await this.sent(personId, calledOn);
    if (!isInvoice(kind) && taxes.length === 0) return sent;
    const rates = taxes.map(({ rate }) => rate);
    const said = mentionsOf(await this.vat.on(calledOn), rates, sent.locale);
    return { ...sent, mentions: [sent.mentions, ...said].filter(Boolean).join(' · ') };
  }

  private async wayToPay({ reference, remainingCents }: Due): Promise<WayToPay | null> {
    const creditor = await this.creditors.current();
    return creditor && transferTo(creditor, { amountCents: remainingCents, reference });
  }

  /** @param day whose tax it tells of; today unless said */
  private async sent(personId: string, day?: string) {
    const association = await this.db.get(Association, currentAssociation().id);
    const person = await this.db.get(Person, personId);
    const mentions = (await this.creditors.current())?.mentions ?? '';
    const { street, postcode, city, displayName } = person;
    const seat = [association.street, `${association.postcode} ${association.city}`.trim()].filter(Boolean);
    const registers = [
      association.rna && `RNA ${association.rna}`,
      association.siret && `SIRET ${association.siret}`,
    ];
    const lines = [seat.join(', '), registers.filter(Boolean).join(' · ')].filter(Boolean);
    return {
      locale: (association.locale === 'en' ? 'en' : 'fr') as Locale,
      letterhead: { name: association.name, lines },
      name: displayName,
      addressee: [displayName, street, `${postcode} ${city}`.trim()].filter(Boolean),
      mentions: (await this.vat.on(day)) ? withoutTax(mentions) : mentions,
    };
  }

  private making(locale: Locale) {
    return { locale, createdAt: this.clock.now(), words: paperWords[locale] };
  }

  private async keep(paper: PaperDocument, name: string): Promise<StoredFile> {
    const bytes = await this.pdf.render(paper);
    return this.files.keep({ bytes, name, mediaType: 'application/pdf', readableWith: null });
  }
}
