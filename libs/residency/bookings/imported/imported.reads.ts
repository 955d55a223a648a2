import { Db, groupBy } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { planUndo, type Touched, type UndoFate } from '../../rules/bookings/calendar-undo.js';
import type { Hours } from '../../rules/bookings/hours.js';
import { BookingReads } from '../reads.service.js';
import type { ImportedRecord } from './imported.policy.js';
import type { CalendarImport } from './imported.types.js';

/** How many of a room are shown, the last first. */
const MOST_IMPORTS = 20;

/** A booking that an import touched, with how many things were done with it. */
export interface TouchedBooking extends Touched {
  importId: string;
  step: number;
  fate: UndoFate;
}

type Found = Pick<CalendarImport, 'id' | 'placeId' | 'importedBy' | 'name' | 'importedAt' | 'undoneAt'>;

const IMPORTS = `select i.id, i.place_id as "placeId", i.recorded_by as "importedBy", i.name,
    i.recorded_at as "importedAt", u.recorded_at as "undoneAt"
  from booking_import i
  left join booking_import_undo u on u.association_id = i.association_id and u.import_id = i.id`;

/** What an import did, once a booking: what it brings, it does not give up. */
const TOUCHED = `select d.import_id as "importId", b.id, b.step, b.stands, d.is_last as "isLast",
    b.starts_at as start, b.ends_at as end, case d.act when 'cancelled' then 'gave-up' else 'brought' end as did,
    exists (select from booking_step l where l.association_id = d.association_id and l.booking_id = d.booking_id
      and l.step > d.step and l.import_id is not null and not exists (select from booking_import_undo u
        where u.association_id = l.association_id and u.import_id = l.import_id)) as "isUnderLater"
  from booking_import_did d join booking_now b on b.association_id = d.association_id and b.id = d.booking_id
  where d.import_id = any($1) order by b.starts_at, b.id`;

/** Calendars that were read into a room, and what taking each back would do: three statements. */
@Injectable()
export class CalendarImportReads {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(BookingReads) private readonly reads: BookingReads,
  ) {}

  /** Those that changed something in a room, the last first. */
  async ofRoom(placeId: string): Promise<CalendarImport[]> {
    const found = await this.db.query<Found>(
      `${IMPORTS} where i.place_id::text = $1 and exists (select from booking_step s
         where s.association_id = i.association_id and s.import_id = i.id)
       order by i.recorded_at desc limit ${MOST_IMPORTS}`,
      [placeId],
    );
    return (await this.looked(placeId, found)).map(({ record }) => record);
  }

  /** One of them, with the bookings it touched; null when there is none. */
  async one(id: string): Promise<{ record: CalendarImport; touched: TouchedBooking[] } | null> {
    const found = await this.db.query<Found>(`${IMPORTS} where i.id::text = $1`, [id]);
    const [first] = found;
    return first ? ((await this.looked(first.placeId, found))[0] ?? null) : null;
  }

  private async looked(placeId: string, found: readonly Found[]) {
    const ids = found.map(({ id }) => id);
    const rows = ids.length > 0 ? await this.db.query<Row>(TOUCHED, [ids]) : [];
    const byImport = groupBy(ids, rows, ({ importId }) => importId);
    const standing = ids.length > 0 ? await this.standing(placeId) : [];
    return found.map((one) => {
      const own = byImport.get(one.id) ?? [];
      const touched = this.fated(own, standing);
      const isUnderLater = own.some((row) => row.isUnderLater);
      return { record: { ...one, ...counted(touched), isUnderLater }, touched };
    });
  }

  private fated(own: readonly Row[], standing: readonly (Hours & { id: string })[]): TouchedBooking[] {
    const ids = new Set(own.map(({ id }) => id));
    const others = standing.filter(({ id }) => !ids.has(id));
    const fates = new Map(planUndo(own, others, this.reads.now()).map(({ id, fate }) => [id, fate]));
    return own.map((row) => ({ ...row, fate: fates.get(row.id) ?? 'settled' }));
  }

  /** Hours to come of a room that are somebody’s: booked, or held while it is merged, split or allocated. */
  private async standing(placeId: string): Promise<(Hours & { id: string })[]> {
    const booked = await this.db.query<Hours & { id: string }>(
      `select id, starts_at as start, ends_at as end from booking_now
       where place_id = $1 and stands and ends_at > $2`,
      [placeId, this.reads.now()],
    );
    const held = await this.reads.held(placeId, this.reads.yearToCome());
    return [...booked, ...held.map(({ start, end }) => ({ id: '', start, end }))];
  }
}

interface Row extends Touched {
  importId: string;
  step: number;
  isUnderLater: boolean;
}

function counted(touched: readonly TouchedBooking[]): Pick<CalendarImport, 'brought' | 'gaveUp' | 'undoing'> {
  const of = (fate: UndoFate) => touched.filter((one) => one.fate === fate).length;
  const brought = touched.filter(({ did }) => did === 'brought').length;
  return {
    ...{ brought, gaveUp: touched.length - brought },
    undoing: {
      ...{ givenUp: of('given-up'), putBack: of('put-back') },
      ...{ changed: of('changed'), begun: of('begun'), taken: of('taken') },
    },
  };
}

/** An import as its policy looks at it. */
export const importedRecord = ({ undoneAt, isUnderLater, undoing }: CalendarImport): ImportedRecord => ({
  ...{ undoneAt, isUnderLater, changes: undoing.givenUp + undoing.putBack },
});
