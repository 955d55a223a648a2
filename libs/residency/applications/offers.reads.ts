import { Db, groupBy, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { PlaceOffer } from './offers.entities.js';

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
