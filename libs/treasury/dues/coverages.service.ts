import { type IsoDate, type Locale } from '@etabli/kernel';
import { Fees } from '@etabli/membership';
import { currentAssociation, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { printedReference } from '../rules/reference.js';

interface Standing {
  id: string;
  personId: string;
  startsOn: IsoDate;
  endsOn: IsoDate;
  settledCents: number;
  reference: string;
  settled: boolean;
  coverageId: string | null;
}

const words = {
  fr: {
    source: (reference: string) => `Cotisation ${reference}`,
    back: (reference: string) => `La cotisation ${reference} n’est plus réglée`,
  },
  en: {
    source: (reference: string) => `Membership fee ${reference}`,
    back: (reference: string) => `The membership fee ${reference} is no longer settled`,
  },
};

/**
 * What a settled membership fee gives: its days are covered, and standing on a date follows. When it is no longer settled,
 * the coverage is taken back; both records stay.
 */
@Injectable()
export class Coverages {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Fees) private readonly fees: Fees,
  ) {}

  /** Follows what became of some dues. One statement when nothing changed. */
  async follow(dueIds: readonly string[]): Promise<void> {
    if (dueIds.length === 0) return;
    const standings = await this.standings(dueIds);
    const said = words[currentAssociation().locale as Locale];
    const gained = standings.filter(({ settled, coverageId }) => settled && !coverageId);
    const ids = await this.fees.coverAll(
      gained.map(({ personId, startsOn, endsOn, settledCents, reference }) => ({
        ...{ personId, startsOn, endsOn, amountCents: settledCents },
        source: said.source(printedReference(reference)),
      })),
    );
    await this.join(gained.map(({ id }, at) => ({ due: id, coverage: ids[at] as string })));
    for (const { coverageId, reference } of standings.filter(
      ({ settled, coverageId }) => !settled && coverageId,
    )) {
      await this.fees.takeBack(coverageId as string, said.back(printedReference(reference)));
    }
  }

  private async join(rows: { due: string; coverage: string }[]): Promise<void> {
    if (rows.length === 0) return;
    await this.db.query(
      `insert into due_coverage (due_id, coverage_id)
       select due, coverage from jsonb_to_recordset($1) as x(due uuid, coverage uuid)`,
      [JSON.stringify(rows)],
    );
  }

  /** Membership fees among the dues: settled or not, and the coverage they give at present. */
  private standings(dueIds: readonly string[]): Promise<Standing[]> {
    return this.db.query<Standing>(
      `select d.id, d.person_id as "personId", d.covers_from::text as "startsOn", d.covers_to::text as "endsOn",
         d.settled_cents as "settledCents", d.reference,
         d.remaining_cents = 0 and d.withdrawn_at is null as settled, c.coverage_id as "coverageId"
       from due_now d
       left join lateral (
         select c.coverage_id from due_coverage c where c.association_id = d.association_id and c.due_id = d.id
         and not exists (select from fee_coverage_reversal r
           where r.association_id = c.association_id and r.coverage_id = c.coverage_id)) c on true
       where d.id = any($1) and d.kind = 'membership_fee' order by d.id`,
      [dueIds],
    );
  }
}
