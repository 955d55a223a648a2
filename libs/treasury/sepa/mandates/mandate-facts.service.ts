import type { Clock, IsoDate } from '@etabli/kernel';
import { currentToday } from '@etabli/membership';
import { CLOCK, Db, groupBy, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Collection, type MandateFacts, standingOf } from '../rules/mandates.js';
import type { KnownMandate } from '../rules/selection.js';
import { type SepaMandate, SepaMandateVersion } from './mandates.entities.js';
import type { SepaMandateRecord } from './mandates.policy.js';

/** What is known of mandates beside their signature: their versions, and the collections presented to the bank. */
@Injectable()
export class MandateFactsOf {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Versions of a mandate, oldest first; batched. */
  async versions(mandateId: string): Promise<SepaMandateVersion[]> {
    const found = await load('sepa-mandate-versions', mandateId, async (ids) => {
      const rows = await this.db.find(SepaMandateVersion, {
        where: { mandateId: In([...ids]) },
        order: { number: 'asc' },
      });
      return groupBy(ids, rows, (row) => row.mandateId);
    });
    return found ?? [];
  }

  /** A mandate as the rules read it; batched. */
  async of(mandate: SepaMandate): Promise<MandateFacts> {
    const { id, kind, signedOn } = mandate;
    const [versions, collections] = [await this.versions(id), await this.collections(id)];
    return { kind, signedOn, versions, collections };
  }

  /** All of these as the selection of debits reads them, in two statements. */
  known(mandates: readonly SepaMandate[]): Promise<KnownMandate[]> {
    return Promise.all(
      mandates.map(async (mandate) => ({
        ...(await this.of(mandate)),
        id: mandate.id,
        personId: mandate.personId,
      })),
    );
  }

  /** A mandate as the policy looks at it today. */
  async record(mandate: SepaMandate): Promise<SepaMandateRecord> {
    const standing = standingOf(await this.of(mandate), this.today());
    const [first] = await this.versions(mandate.id);
    return { personId: mandate.personId, standing, enteredBy: first?.recordedBy ?? null };
  }

  today(): IsoDate {
    return currentToday(this.clock);
  }

  private async collections(mandateId: string): Promise<Collection[]> {
    const found = await load('sepa-mandate-collections', mandateId, async (ids) => {
      const rows = await this.db.query<Collection & { mandateId: string }>(
        `select mandate_id as "mandateId", collected_on::text as "collectedOn", state = 'returned' as returned, iban
         from debit_now where mandate_id = any($1) and state in ('sent', 'collected', 'returned') order by collected_on`,
        [ids],
      );
      return groupBy(ids, rows, (row) => row.mandateId);
    });
    return found ?? [];
  }
}
