import type { Cents, IsoDate } from '@etabli/kernel';
import { Injectable } from '@nestjs/common';

/** A place that somebody was offered and took: what follows is a contract. */
export interface AcceptedOffer {
  offerId: string;
  placeId: string;
  /** Who takes it; an applicant has become a person of the house by then. */
  personId: string;
  /** The allocation that holds the place for them from that day on. */
  allocationId: string;
  startsOn: IsoDate;
  /** Last day; null when it has none. */
  lastDay: IsoDate | null;
  /** Of a whole month. */
  monthlyCents: Cents;
}

/** What happens once an offer is taken, in the same transaction: offers do not know contracts, contracts listen here. */
@Injectable()
export class AcceptedOffers {
  private readonly listeners: ((offer: AcceptedOffer) => Promise<void>)[] = [];

  /** Called once by each that goes on from an offer. */
  declare(listener: (offer: AcceptedOffer) => Promise<void>): void {
    this.listeners.push(listener);
  }

  async taken(offer: AcceptedOffer): Promise<void> {
    for (const listener of this.listeners) await listener(offer);
  }
}
