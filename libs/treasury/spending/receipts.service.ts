import { can } from '@etabli/access';
import { demand } from '@etabli/kernel';
import { currentActor, Db, Files, groupBy, load, type StoredFile } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Expense, ExpenseReceipt } from './spending.entities.js';

/** What proves an expense: photos and papers, for who approves it and who keeps the books. */
@Injectable()
export class Receipts {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Files) private readonly files: Files,
  ) {}

  /** Joins what the viewer handed in to their expense, in that order. Refuses `not-found` for a file of somebody else. */
  async prove({ id: expenseId, commissionId }: Expense, fileIds: readonly string[]): Promise<void> {
    for (const [at, fileId] of [...new Set(fileIds)].entries()) {
      const leadFileId = await this.opened(fileId, commissionId !== null);
      await this.db.add(ExpenseReceipt, { expenseId, position: at + 1, fileId, leadFileId });
    }
  }

  /** As the viewer may read them, in order; batched. */
  async readable({ id, personId }: Expense): Promise<StoredFile[]> {
    const actor = currentActor();
    const reads = can(actor, 'treasury.read') || actor.personId === personId;
    const rows = (await load('expense-receipts', id, (ids) => this.of(ids))) ?? [];
    const files = await Promise.all(
      rows.map(({ fileId, leadFileId }) => {
        const wanted = reads ? fileId : leadFileId;
        return wanted ? this.files.byId(wanted) : null;
      }),
    );
    return files.flatMap((file) => file ?? []);
  }

  private async of(ids: readonly string[]): Promise<Map<string, ExpenseReceipt[]>> {
    const order = { position: 'asc' } as const;
    const rows = await this.db.find(ExpenseReceipt, { where: { expenseId: In([...ids]) }, order });
    return groupBy(ids, rows, ({ expenseId }) => expenseId);
  }

  /** For who reads the treasury, and once more for leads of commissions: they approve what they see. */
  private async opened(fileId: string, forLeads: boolean): Promise<string | null> {
    const { file, bytes } = await this.files.read(fileId);
    demand(file.recordedBy === currentActor().personId, 'not-found', {}, 'fileIds');
    await this.files.open(file.id, 'treasury.read');
    if (!forLeads) return null;
    const { name, mediaType } = file;
    const copy = await this.files.keep({ name, mediaType, bytes, readableWith: 'commissions.lead' });
    return copy.id;
  }
}
