import { demand, type IsoDate, newId, parseFraction, shareOf } from '@etabli/kernel';
import { Person, said } from '@etabli/membership';
import { Db, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { type RentKind, RentLine, type RentPrice } from './rents.entities.js';
import type { RentLineInput, RentPriceInput } from './rents.inputs.js';

const LINES = `
  select l.id, l.person_id as "personId", l.kind, l.label, e.ends_on::text as "endsOn",
    (select json_agg(json_build_object('from', p.from_day, 'fullCents', p.full_cents,
       'share', p.share_num || '/' || p.share_den, 'revised', p.revision_id is not null) order by p.from_day)
     from rent_price_now p where p.association_id = l.association_id and p.line_id = l.id) as prices
  from rent_line l
  join person w on w.association_id = l.association_id and w.id = l.person_id
  left join rent_end_now e on e.association_id = l.association_id and e.line_id = l.id`;

/** What residents pay by the month: lines whose prices follow each other by date, and are never changed. */
@Injectable()
export class RentLines {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Live) private readonly live: Live,
  ) {}

  /** Lines that had not ended before a day, those to come included, by the name of their people. One statement. */
  async standing(day: IsoDate): Promise<RentLine[]> {
    const rows = await this.db.query<RentLine>(
      `${LINES} where e.ends_on is null or e.ends_on >= $1 order by w.sort_name, w.id, l.label, l.id`,
      [day],
    );
    return rows.map(lineOf);
  }

  async byId(id: string): Promise<RentLine> {
    const row = await this.db.row<RentLine>(`${LINES} where l.id = $1`, [id]);
    demand(row, 'not-found');
    return lineOf(row);
  }

  /** Somebody pays for something from a day on. Refuses `people.erased`, `input.required`, `rent.share`. */
  async start({ personId, kind, label, ...price }: RentLineInput): Promise<RentLine> {
    const person = await this.db.get(Person, personId);
    demand(!person.erasedAt, 'people.erased');
    const id = newId();
    await this.write(id, { personId, kind, label: said(label, 'label', 120) });
    return this.price(id, price);
  }

  /**
   * Another price from a day on; what was called stays. Refuses `rent.ended` (a day after its last one) and `rent.share`.
   */
  async reprice(id: string, price: RentPriceInput): Promise<RentLine> {
    const { endsOn } = await this.held(id);
    demand(endsOn === null || price.from <= endsOn, 'rent.ended', {}, 'from');
    return this.price(id, price);
  }

  /** Its last day, or none again. Refuses `rent.end-before` (its first day). */
  async end(id: string, endsOn: IsoDate | null): Promise<RentLine> {
    const { prices } = await this.held(id);
    const first = prices[0]?.from ?? '';
    demand(endsOn === null || endsOn >= first, 'rent.end-before', { first }, 'endsOn');
    await this.db.query('insert into rent_end (id, line_id, ends_on) values ($1, $2, $3)', [
      ...[newId(), id, endsOn],
    ]);
    await this.live.announce('treasury');
    return this.byId(id);
  }

  private async held(id: string): Promise<RentLine> {
    await this.db.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [id]);
    return this.byId(id);
  }

  private async write(id: string, line: { personId: string; kind: RentKind; label: string }): Promise<void> {
    await this.db.query('insert into rent_line (id, person_id, kind, label) values ($1, $2, $3, $4)', [
      ...[id, line.personId, line.kind, line.label],
    ]);
  }

  private async price(id: string, { from, fullCents, share }: RentPriceInput): Promise<RentLine> {
    const { num, den } = parseFraction(share);
    demand(num <= den, 'rent.share', {}, 'share');
    await this.db.query(
      `insert into rent_price (id, line_id, from_day, full_cents, share_num, share_den) values ($1, $2, $3, $4, $5, $6)`,
      [newId(), id, from, fullCents, num, den],
    );
    await this.live.announce('treasury');
    return this.byId(id);
  }
}

/** The key of a line among all charges. */
export const keyOf = (id: string): string => `rent.${id}`;

const lineOf = ({ prices, ...line }: RentLine): RentLine =>
  Object.assign(new RentLine(), {
    ...line,
    prices: prices.map(
      (price): RentPrice => ({
        ...price,
        monthlyCents: shareOf(price.fullCents, parseFraction(price.share)),
      }),
    ),
  });
