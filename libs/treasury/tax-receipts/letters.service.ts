import { type Clock, type Locale, typo } from '@etabli/kernel';
import {
  CLOCK,
  currentAssociation,
  Db,
  Files,
  type Letter,
  mailLayout,
  Outbox,
  Pdf,
  SETTINGS,
  type Settings,
  type StoredFile,
} from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Mailed } from '../papers/call-letters.service.js';
import { receiptPaper } from './paper.js';
import type { TaxReceipt } from './receipts.entities.js';
import { TaxReceipts } from './receipts.service.js';

const fr = {
  subject: (it: { number: string; year: number }) => `Votre reçu fiscal ${it.number} pour ${it.year}`,
  hello: (name: string) => `Bonjour ${name},`,
  thanks: (it: { association: string; year: number }) =>
    `Merci pour ce que vous avez donné à ${it.association} en ${it.year}. Votre reçu fiscal est en pièce jointe ; il reste aussi dans « Mes paiements ».`,
  action: 'Voir mes paiements',
  footer: (association: string) => `${association} vous écrit parce que vous lui avez fait un don.`,
};

const en: typeof fr = {
  subject: ({ number, year }) => `Your tax receipt ${number} for ${year}`,
  hello: (name) => `Hello ${name},`,
  thanks: ({ association, year }) =>
    `Thank you for what you gave to ${association} in ${year}. Your tax receipt is joined to this message; it is among your payments too.`,
  action: 'See my payments',
  footer: (association) => `${association} writes to you because you gave it something.`,
};

interface Donor {
  id: string;
  name: string;
  email: string | null;
  locale: string;
}

/** Receipts as PDF, for who gave and who reads the books, and by mail. */
@Injectable()
export class ReceiptLetters {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(TaxReceipts) private readonly receipts: TaxReceipts,
    @Inject(Pdf) private readonly pdf: Pdf,
    @Inject(Files) private readonly files: Files,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Refuses as `TaxReceipts.readable`. */
  async print(id: string): Promise<StoredFile> {
    const { facts, cancelled, number } = await this.receipts.readable(id);
    const bytes = await this.pdf.render(receiptPaper(facts, cancelled, this.clock.now()));
    const name = `${number}.pdf`;
    return this.files.keep({ bytes, name, mediaType: 'application/pdf', readableWith: null });
  }

  /** One mail a receipt that stands, to who has an address. Refuses as `print`. */
  async post(ids: readonly string[]): Promise<Mailed> {
    const letters: Letter[] = [];
    let withoutAddress = 0;
    for (const id of ids) {
      const receipt = await this.receipts.readable(id);
      if (receipt.cancelled !== null) continue;
      const to = await this.donor(receipt.personId);
      if (to?.email) letters.push(this.letter(to, receipt, (await this.print(id)).id));
      else withoutAddress++;
    }
    await this.outbox.post(letters);
    return { sent: letters.length, withoutAddress };
  }

  private async donor(personId: string): Promise<Donor | undefined> {
    const row = await this.db.row<Donor>(
      'select id, display_name as name, email, locale from person where id = $1',
      [personId],
    );
    return row ?? undefined;
  }

  private letter({ id, name, email, locale: spoken }: Donor, receipt: TaxReceipt, fileId: string): Letter {
    const locale: Locale = spoken === 'en' ? 'en' : 'fr';
    const words = locale === 'en' ? en : fr;
    const set = (text: string): string => (locale === 'fr' ? typo(text) : text);
    const { name: association, slug } = currentAssociation();
    const { number, giftYear: year } = receipt;
    const subject = set(words.subject({ number, year }));
    const thanks = set(words.thanks({ association, year }));
    const { html, text } = mailLayout({
      ...{ lang: locale, title: subject, preheader: thanks },
      blocks: [
        { kind: 'paragraph', text: set(words.hello(name)) },
        { kind: 'paragraph', text: thanks },
      ],
      action: { label: words.action, url: `${this.settings.url}/${slug}/mes-paiements` },
      footer: [set(words.footer(association))],
    });
    const to = { address: email ?? '', name, personId: id };
    return { to, kind: 'tax-receipt', subject: `${association} – ${subject}`, html, text, fileIds: [fileId] };
  }
}
