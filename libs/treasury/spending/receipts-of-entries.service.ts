import { can } from '@etabli/access';
import { currentActor, Db, Files, groupBy, load, type StoredFile } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';

/** What an entry of the books was written of. */
interface Vouched {
  voucherKind: string;
  voucherId: string | null;
}

/** The papers that prove what an entry of the books tells. */
@Injectable()
export class ReceiptsOfEntries {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Files) private readonly files: Files,
  ) {}

  /** Of an expense, in their order, for who reads the books; none of anything else. Batched. */
  async of({ voucherKind, voucherId }: Vouched): Promise<StoredFile[]> {
    if (!voucherId || !isExpense(voucherKind) || !can(currentActor(), 'treasury.read')) return [];
    const rows = await load('receipts-of-entries', voucherId, (ids) => this.read(ids));
    const files = await Promise.all((rows ?? []).map(({ fileId }) => this.files.byId(fileId)));
    return files.flatMap((file) => file ?? []);
  }

  private async read(ids: readonly string[]): Promise<Map<string, { id: string; fileId: string }[]>> {
    const rows = await this.db.query<{ id: string; fileId: string }>(
      `select expense_id as id, file_id as "fileId" from expense_receipt where expense_id = any($1) order by position`,
      [ids],
    );
    return groupBy(ids, rows, ({ id }) => id);
  }
}

/** An expense, what was given up of it, and its payment: all of them are proved by the same papers. */
const isExpense = (kind: string): boolean => kind === 'expense' || kind.startsWith('expense-');
