import type { Clock, Locale } from '@etabli/kernel';
import { Association, People } from '@etabli/membership';
import { letterheadOf } from '@etabli/membership/rules/letterhead';
import { CLOCK, currentAssociation, Db, Files, Pdf, type StoredFile } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Creditors } from '../sepa/creditor/creditors.service.js';
import { friendlyIban } from '../sepa/rules/accounts.js';
import { Cheques } from './cheques.service.js';
import { slipPaper, slipWords } from './slip.js';

/** Deposit slips as PDF. */
@Injectable()
export class ChequeSlips {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Pdf) private readonly pdf: Pdf,
    @Inject(Files) private readonly files: Files,
    @Inject(Cheques) private readonly cheques: Cheques,
    @Inject(Creditors) private readonly creditors: Creditors,
    @Inject(People) private readonly people: People,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The slip of a deposit, to be signed and given with the cheques. */
  async print(id: string): Promise<StoredFile> {
    const { number, onDate } = await this.cheques.get(id);
    const payments = await this.cheques.of(id);
    const names = await Promise.all(payments.map(({ personId }) => this.people.byId(personId)));
    const association = await this.db.get(Association, currentAssociation().id);
    const locale: Locale = association.locale === 'en' ? 'en' : 'fr';
    const creditor = await this.creditors.current();
    const paper = slipPaper(
      {
        ...{ letterhead: letterheadOf(association), number, onDate },
        account: creditor ? { name: creditor.name, iban: friendlyIban(creditor.iban) } : null,
        cheques: payments.map(({ note, receivedOn, amountCents }, at) => ({
          ...{ name: names[at]?.displayName || '—', note, receivedOn, amountCents },
        })),
      },
      { locale, createdAt: this.clock.now() },
    );
    const bytes = await this.pdf.render(paper);
    const title = `${slipWords[locale].title(number)}.pdf`;
    return this.files.keep({ bytes, name: title, mediaType: 'application/pdf', readableWith: null });
  }
}
