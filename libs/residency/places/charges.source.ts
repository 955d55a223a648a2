import { type ChargeSource, ChargeSources, type MonthlyCharge } from '@etabli/commissions';
import type { IsoDate } from '@etabli/kernel';
import { Db } from '@etabli/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CHARGES } from './charges.sql.js';

/** What those who have a place pay for it by the month. */
@Injectable()
export class PlaceCharges implements ChargeSource, OnModuleInit {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(ChargeSources) private readonly sources: ChargeSources,
  ) {}

  onModuleInit(): void {
    this.sources.declare(this);
  }

  charges(from: IsoDate, until: IsoDate): Promise<MonthlyCharge[]> {
    return this.db.query<MonthlyCharge>(CHARGES, [from, until]);
  }
}
