import { authorize } from '@etabli/access';
import { type Clock, demand, type IsoDate } from '@etabli/kernel';
import { CLOCK, currentActor, currentAssociation, Db, Files, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { DueKind } from '../dues/dues.entities.js';
import { Dues } from '../dues/dues.service.js';
import type { PaymentMethod } from '../payments/payments.entities.js';
import type { NewPayment } from '../payments/payments.service.js';
import { PaymentsTogether } from '../payments/together.service.js';
import { type Order, ordersOf, paidIn } from '../rules/moving/orders.js';
import type { PlannedFee } from '../rules/moving/plan.js';
import { DuesReader, type UnderstoodFees } from './dues-reader.js';
import { DuesWithdrawal } from './dues-withdrawal.js';
import { DuesImport, type FeeTool } from './moving.entities.js';
import type { DuesFileInput } from './moving.inputs.js';
import { movedPolicy } from './moving.policy.js';

type Asked = PlannedFee & { dueId: string };

/** Lists of fees of other tools: taken in whole or not at all, taken back whole while nothing leans on them. */
@Injectable()
export class DuesImports {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Files) private readonly files: Files,
    @Inject(Live) private readonly live: Live,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(DuesReader) private readonly reader: DuesReader,
    @Inject(Dues) private readonly dues: Dues,
    @Inject(PaymentsTogether) private readonly payments: PaymentsTogether,
    @Inject(DuesWithdrawal) private readonly withdrawal: DuesWithdrawal,
  ) {}

  /** What importing a list would do; nothing is written. */
  preview(asked: DuesFileInput): Promise<UnderstoodFees> {
    return this.reader.understand(asked);
  }

  /** Lists taken in, the latest first. */
  list(): Promise<DuesImport[]> {
    return this.db.find(DuesImport, { order: { recordedAt: 'desc', id: 'desc' }, take: 50 });
  }

  /**
   * Takes a list in, in as many statements whatever it holds: each line is asked for, and what it says was paid is a payment of
   * who paid it, one for an order. Refuses what the preview says is in the way, and what `Dues` and the payments refuse.
   */
  async take(asked: DuesFileInput): Promise<DuesImport> {
    await alone(this.db);
    const { sha256, file, planned, totals, blockers } = await this.reader.understand(asked);
    const [blocker] = blockers;
    if (blocker) throw blocker;
    await this.files.open(asked.fileId, 'treasury.read');
    const taken = await this.db.add(DuesImport, {
      ...{ fileId: asked.fileId, sha256, tool: file.tool as FeeTool, carried: asked.carried },
      ...{ lineCount: totals.found, dueCents: totals.recordedCents, paidCents: totals.paidCents },
    });
    const day = asked.carried ? await this.firstDay() : null;
    await this.lockPeople(planned);
    const fees = await this.ask(
      planned.filter(({ state }) => state === 'found'),
      day,
    );
    const paid = await this.pay(taken.id, fees, day);
    await this.note(taken.id, fees, paid);
    await this.live.announce('treasury');
    return this.db.get(DuesImport, taken.id);
  }

  /** Takes a list back: credit notes for what it asked, and its payments reversed. Refuses as `DuesWithdrawal`. */
  async undo(id: string): Promise<DuesImport> {
    await alone(this.db);
    const taken = await this.db.get(DuesImport, id, { lock: true });
    authorize(movedPolicy.undo(currentActor(), taken));
    if (taken.carried) await this.demandNotOpened();
    await this.withdrawal.withdraw(id, taken.carried ? await this.firstDay() : null);
    await this.live.announce('treasury');
    return this.db.change(DuesImport, id, {
      undoneAt: this.clock.now(),
      undoneBy: currentActor().personId,
    });
  }

  private async demandNotOpened(): Promise<void> {
    const opened = await this.db.row('select 1 from opening_balance where undone_at is null');
    demand(!opened, 'carry.opened-already');
  }

  /** The first day of the books, on which everything that comes from before is written. */
  private async firstDay(): Promise<IsoDate> {
    const row = await this.db.row<{ on: IsoDate }>('select min(starts_on)::text as on from financial_year');
    return row?.on ?? '';
  }

  /** People are locked first, in one order, whatever follows. */
  private async lockPeople(planned: readonly PlannedFee[]): Promise<void> {
    const found = planned.filter(({ state }) => state === 'found');
    const ids = new Set(found.flatMap(({ personId, payerId }) => [personId, payerId]));
    const locked = await this.db.query('select id from person where id = any($1) order by id for update', [
      [...ids],
    ]);
    demand(locked.length === ids.size, 'not-found');
  }

  private async ask(fees: readonly PlannedFee[], day: IsoDate | null): Promise<Asked[]> {
    const ids = await this.dues.raise(
      fees.map(({ personId, line, from, to, amountCents }) => ({
        ...{ personId: personId as string, kind: DueKind.membership_fee, label: line.label || 'Cotisation' },
        ...{ amountCents, covers: { from, to }, calledOn: from, dueOn: from },
        booked: day ? { event: 'carried.due', onDate: day } : null,
      })),
    );
    return fees.map((fee, at) => ({ ...fee, dueId: ids[at] as string }));
  }

  /** The payments of what was paid, by the line of each fee. */
  private async pay(id: string, fees: readonly Asked[], day: IsoDate | null): Promise<Map<number, string>> {
    const orders = ordersOf(fees);
    const open = await this.stillOpen(fees);
    const written = await this.payments.record(orders.map((order) => moneyOf(id, order, open, day)));
    return new Map(
      orders.flatMap(({ fees: paid }, at) =>
        paid.map(({ line }): [number, string] => [line.line, written[at]?.id ?? '']),
      ),
    );
  }

  /** Dues that the credit of their people has not paid at once. */
  private async stillOpen(fees: readonly Asked[]): Promise<Set<string>> {
    const rows = await this.db.query<{ id: string }>(
      'select id from due_now where id = any($1) and remaining_cents > 0',
      [fees.map(({ dueId }) => dueId)],
    );
    return new Set(rows.map(({ id }) => id));
  }

  private async note(id: string, fees: readonly Asked[], paid: ReadonlyMap<number, string>): Promise<void> {
    const rows = fees.map(({ line: { line }, dueId }) => ({
      line,
      due: dueId,
      payment: paid.get(line) ?? null,
    }));
    await this.db.query(
      `insert into dues_import_line (import_id, line, due_id, payment_id)
       select $1, line, due, payment from jsonb_to_recordset($2) as x(line int, due uuid, payment uuid)`,
      [id, JSON.stringify(rows)],
    );
  }
}

/** What is moved in is moved in by one person at a time: each must see what the one before brought. */
export const alone = (db: Db): Promise<unknown> =>
  db.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`moving:${currentAssociation().id}`]);

function moneyOf(
  importId: string,
  { id, fees }: Order<Asked>,
  open: ReadonlySet<string>,
  day: IsoDate | null,
): NewPayment {
  const [first] = fees as [Asked];
  return {
    ...{
      personId: first.payerId as string,
      method: first.line.method as PaymentMethod,
      receivedOn: first.from,
    },
    amountCents: paidIn({ id, fees }),
    ...{ idempotencyKey: `dues-import:${importId}:${id}`, source: 'import', note: first.line.order ?? '' },
    dues: fees.filter(({ dueId }) => open.has(dueId)).map(({ dueId }) => ({ dueId })),
    booked: day ? { event: 'carried.payment', onDate: day } : null,
  };
}
