import { Db, groupBy, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import type { PassedOffer } from './applications.types.js';
import { PlaceOffer } from './offers.entities.js';

const LET_PASS = `
  select p.name as place, o.outcome = 'refused' as refused from place_offer o
  join place p on p.association_id = o.association_id and p.id = o.place_id
  where o.application_id = $1 and o.outcome in ('refused', 'expired') and o.ended_at > coalesce(
    (select max(s.recorded_at) from application_step s where s.association_id = o.association_id
     and s.application_id = o.application_id and s.kind in ('resumed', 'readmitted')), '-infinity')
  order by o.ended_at desc`;

/** Offers as they are read, batched. */
@Injectable()
export class OfferReads {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** Those made to an applicant, the latest first. */
  async of(applicationId: string): Promise<PlaceOffer[]> {
    const found = await load('application-offers', applicationId, async (ids) => {
      const where = { applicationId: In([...ids]) };
      const rows = await this.db.find(PlaceOffer, { where, order: { recordedAt: 'desc' } });
      return groupBy(ids, rows, (row) => row.applicationId);
    });
    return found ?? [];
  }

  /** Those let pass since an application last joined the list, the latest first. */
  letPass(applicationId: string): Promise<PassedOffer[]> {
    return this.db.query<PassedOffer>(LET_PASS, [applicationId]);
  }

  /** Until when a place is kept for somebody; null when it is on offer to nobody. */
  async offeredUntil(placeId: string): Promise<Date | null> {
    const found = await load('place-on-offer', placeId, async (ids) => {
      const rows = await this.db.find(PlaceOffer, { where: { placeId: In([...ids]), outcome: IsNull() } });
      return groupBy(ids, rows, (row) => row.placeId);
    });
    const ends = (found ?? []).map(({ expiresAt }) => expiresAt.getTime());
    return ends.length > 0 ? new Date(Math.max(...ends)) : null;
  }
}
