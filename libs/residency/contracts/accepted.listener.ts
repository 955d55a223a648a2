import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { AcceptedOffers } from '../chain/accepted.js';
import { ContractDrafts } from './drafts.service.js';

/** Whoever takes an offer finds their contract drafted: with the terms last agreed in the house, at the price of the offer. */
@Injectable()
export class ContractForOffer implements OnModuleInit {
  constructor(
    @Inject(AcceptedOffers) private readonly offers: AcceptedOffers,
    @Inject(ContractDrafts) private readonly drafts: ContractDrafts,
  ) {}

  onModuleInit(): void {
    this.offers.declare(async ({ allocationId, offerId }) => {
      await this.drafts.draftFor({ allocationId, offerId });
    });
  }
}
