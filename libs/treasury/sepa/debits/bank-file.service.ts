import { type Clock, demand, formatDate } from '@etabli/kernel';
import { Person } from '@etabli/membership';
import { CLOCK, currentActor, Db, Files, StoredFile } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Creditors } from '../creditor/creditors.service.js';
import { SepaMandate } from '../mandates/mandates.entities.js';
import { presentBy } from '../rules/notice.js';
import { type DebitOrder, pain008 } from '../rules/pain008.js';
import { BatchStep, Debit, type DebitBatch, type DebitFileVersion, DebitState } from './debits.entities.js';
import { Debits } from './debits.service.js';
import { pain008Faults } from './pain008-check.js';

/** An identifier of the house, as banks take it: 32 characters, unique for ever. */
const compact = (id: string): string => id.replaceAll('-', '');

/** The file of a batch, for the bank. */
@Injectable()
export class BankFiles {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Files) private readonly files: Files,
    @Inject(Creditors) private readonly creditors: Creditors,
    @Inject(Debits) private readonly debits: Debits,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Makes the file of a batch. Made again, in this version or the other, it is the same message with the same debits:
   * a bank that receives it twice refuses the second.
   *
   * Refuses `sepa.batch-not-approved`, `sepa.too-late` after the day banks need it, `sepa.nothing-to-debit` when all was
   * paid meanwhile, `sepa.file-faulty`.
   */
  async download(id: string, version: DebitFileVersion): Promise<StoredFile> {
    const batch = await this.debits.permitted(id, 'download');
    const done = (await this.debits.steps(id)).find(({ step }) => step === BatchStep.downloaded);
    if (done) return this.make(batch, version, done.recordedAt);
    const by = presentBy(batch.collectedOn);
    demand(this.debits.today() <= by, 'sepa.too-late', { by: formatDate(by, currentActor().locale) });
    await this.debits.setAside(batch);
    const file = await this.make(batch, version, this.clock.now());
    await this.debits.step(id, BatchStep.downloaded, '', file.id);
    return file;
  }

  private async make(batch: DebitBatch, version: DebitFileVersion, createdAt: Date): Promise<StoredFile> {
    const { name, creditorId, iban, bic } = await this.creditors.get(batch.creditorId);
    const orders = await this.orders(batch);
    demand(orders.length > 0 && creditorId, 'sepa.nothing-to-debit');
    const creditor = { name, creditorId, iban, bic };
    const { collectedOn } = batch;
    const messageId = compact(batch.id);
    const xml = pain008({ messageId, createdAt, collectedOn, creditor, orders }, version);
    const [fault] = pain008Faults(xml);
    demand(!fault, 'sepa.file-faulty', { where: fault?.where ?? '' });
    return this.files.keep({
      bytes: new TextEncoder().encode(xml),
      name: `prelevements-${collectedOn}-pain.008.001.${version}.xml`,
      mediaType: 'application/xml',
      readableWith: 'treasury.write',
    });
  }

  private async orders(batch: DebitBatch): Promise<DebitOrder[]> {
    const all = await this.db.find(Debit, {
      where: { batchId: batch.id },
      order: { holder: 'asc', id: 'asc' },
    });
    const debits = all.filter(({ state }) => state !== DebitState.aside);
    const mandates = await this.byId(
      SepaMandate,
      debits.map(({ mandateId }) => mandateId),
    );
    const people = await this.byId(
      Person,
      debits.map(({ personId }) => personId),
    );
    return debits.map((debit): DebitOrder => {
      const { iban, bic, holder, accountChanged } = debit;
      const [mandate, person] = [mandates.get(debit.mandateId), people.get(debit.personId)];
      demand(mandate && person, 'not-found');
      const { street, postcode, city, country } = person;
      return {
        endToEndId: compact(debit.id),
        amountCents: debit.amountCents,
        sequence: debit.sequence,
        mandate: { rum: mandate.rum, signedOn: mandate.signedOn, accountChanged },
        debtor: { name: holder, iban, bic, address: { street, postcode, city, country } },
        label: debit.label,
      };
    });
  }

  private async byId<T extends { id: string }>(entity: new () => T, ids: string[]): Promise<Map<string, T>> {
    const rows = await this.db.find(entity, { where: { id: In(ids) } as never });
    return new Map(rows.map((row) => [row.id, row]));
  }
}
