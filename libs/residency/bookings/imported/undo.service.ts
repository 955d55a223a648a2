import { authorize } from '@etabli/access';
import { newId, Refusal } from '@etabli/kernel';
import { currentActor, Db, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { UndoFate } from '../../rules/bookings/calendar-undo.js';
import { BookingImport, BookingImportUndo, BookingPlan, BookingStep } from '../bookings.entities.js';
import { BOOKED } from '../bookings.service.js';
import { importedPolicy } from './imported.policy.js';
import { CalendarImportReads, importedRecord, type TouchedBooking } from './imported.reads.js';
import type { CalendarImport } from './imported.types.js';

/** A calendar that came into a room by mistake leaves it whole, but for what somebody changed since. */
@Injectable()
export class CalendarImportUndo {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Live) private readonly live: Live,
    @Inject(CalendarImportReads) private readonly imports: CalendarImportReads,
  ) {}

  /**
   * Takes an import back: what it brought is given up, what it gave up is put back, and what was changed since or has begun
   * stays. Answers the import with what was done. Refuses `place.not-yours`, `calendar-import.undone`,
   * `calendar-import.later` when a later import gave up some of what it brought, `calendar-import.nothing-left`.
   */
  async undo(id: string): Promise<CalendarImport> {
    const { placeId } = await this.db.get(BookingImport, id);
    await this.db.query('select from place where id = $1 for no key update', [placeId]);
    const found = await this.imports.one(id);
    if (!found) throw new Refusal('not-found');
    const { record, touched } = found;
    authorize(importedPolicy.undo(currentActor(), importedRecord(record)));
    const { id: undoId } = await this.db.add(BookingImportUndo, { importId: id });
    await this.takeBack(undoId, touched);
    await this.live.announce(BOOKED);
    const { recordedAt } = await this.db.get(BookingImportUndo, undoId);
    return { ...record, undoneAt: recordedAt };
  }

  /** In one statement, hours given up first; what an import brought is the house’s, and costs nothing. */
  private async takeBack(undoId: string, touched: readonly TouchedBooking[]): Promise<void> {
    const of = (fate: UndoFate, act: BookingStep['act']) =>
      touched
        .filter((one) => one.fate === fate)
        .map(({ id, step }) => ({ bookingId: id, step: step + 1, act }));
    await this.db.insert(
      BookingStep,
      [...of('given-up', 'cancelled'), ...of('put-back', 'restored')].map((one) => ({
        ...{ id: newId(), plan: BookingPlan.house, freeMinutes: 0, cents: 0, useId: null },
        ...{ ...one, importId: null, undoId },
      })),
    );
  }
}
