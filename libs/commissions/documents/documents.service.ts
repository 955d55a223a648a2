import { type Clock, demand } from '@etabli/kernel';
import { said } from '@etabli/membership';
import { CLOCK, currentActor, Db, Files, groupBy, load, StoredFile } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { Commissions } from '../commissions.service.js';
import { demandSource, MOST_DOCUMENTS } from '../rules/documents.js';
import {
  type AddCommissionDocumentsInput,
  CommissionDocument,
  type CommissionDocumentInput,
} from './documents.entities.js';

/** What commissions keep at hand, without a task. */
@Injectable()
export class DocumentsOfCommissions {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Files) private readonly files: Files,
    @Inject(Commissions) private readonly commissions: Commissions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Those of a commission, by name; batched. */
  async of(commissionId: string): Promise<CommissionDocument[]> {
    const found = await load('commission-documents', commissionId, async (ids) => {
      const rows = await this.db.find(CommissionDocument, {
        where: { commissionId: In([...ids]), removedAt: IsNull() },
        order: { name: 'asc', id: 'asc' },
      });
      return groupBy(ids, rows, (row) => row.commissionId);
    });
    return found ?? [];
  }

  /**
   * Puts files and pages on a commission, all or none, and opens the files to whoever reads commissions. Refuses
   * `commission.closed`, `commission-document.not-yours`, `commission-document.too-many`, `input.required` (a name),
   * `commission-document.there-already`, what `demandSource` refuses, and `not-found` for a file of somebody else.
   */
  async add({ commissionId, documents }: AddCommissionDocumentsInput): Promise<CommissionDocument[]> {
    await this.commissions.locked(commissionId, 'keepDocuments');
    const there = await this.db.find(CommissionDocument, { where: { commissionId, removedAt: IsNull() } });
    demand(there.length + documents.length <= MOST_DOCUMENTS, 'commission-document.too-many', {
      max: MOST_DOCUMENTS,
    });
    const added: CommissionDocument[] = [];
    for (const [at, document] of documents.entries()) {
      added.push(await this.put(commissionId, document, `documents.${at}`, [...there, ...added]));
    }
    return added;
  }

  /**
   * Takes documents off their commissions, or puts them back; what is so already stays so. Refuses `commission.closed`,
   * `commission-document.not-yours`, `commission-document.there-already`, `not-found`.
   */
  async takeOff(ids: readonly string[], off: boolean): Promise<CommissionDocument[]> {
    const changed: CommissionDocument[] = [];
    for (const id of [...new Set(ids)].sort()) {
      const { commissionId } = await this.db.get(CommissionDocument, id);
      await this.commissions.locked(commissionId, 'keepDocuments');
      changed.push(
        await this.db.change(CommissionDocument, id, { removedAt: off ? this.clock.now() : null }),
      );
    }
    return changed;
  }

  private async put(
    commissionId: string,
    { name, fileId = null, url = null }: CommissionDocumentInput,
    path: string,
    there: readonly CommissionDocument[],
  ): Promise<CommissionDocument> {
    const address = url?.trim() || null;
    demandSource({ fileId, url: address }, path);
    const called = said(name, `${path}.name`, 200);
    const again = there.some((known) => known.fileId === fileId && known.url === address);
    demand(!again, 'commission-document.there-already', {}, `${path}.${fileId ? 'fileId' : 'url'}`);
    if (fileId) await this.open(fileId, path);
    return this.db.add(CommissionDocument, { commissionId, name: called, fileId, url: address });
  }

  private async open(fileId: string, path: string): Promise<void> {
    const { recordedBy } = await this.db.get(StoredFile, fileId);
    demand(recordedBy === currentActor().personId, 'not-found', {}, `${path}.fileId`);
    await this.files.open(fileId, 'commissions.read');
  }
}
