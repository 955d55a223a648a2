import { type Clock, demand, type IsoDate, newId } from '@etabli/kernel';
import { currentToday, Person, said } from '@etabli/membership';
import { CLOCK, Db, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { type PricedLine, priceWithTax, serviceSubjects } from '../rules/vat/terms.js';
import { Vat } from '../vat/vat.service.js';
import { ServiceUse } from './rents.entities.js';
import type { ServiceUseInput } from './rents.inputs.js';

/** What somebody used and has not been asked for. */
export interface OpenUses {
  personId: string;
  ids: string[];
  /** Tax included. */
  cents: number;
  lines: PricedLine[];
}

interface UsesOf {
  personId: string;
  uses: { id: string; kind: string; label: string; cents: number }[];
}

const OPEN = `u.withdrawn_at is null and not exists (select from service_call c
  where c.association_id = u.association_id and c.service_id = u.id)`;

/** Services by the unit: printing, hours of a room. They wait for the call of the month. */
@Injectable()
export class ServiceUses {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Vat) private readonly vat: Vat,
    @Inject(Live) private readonly live: Live,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What waits to be asked for, the latest first. */
  async open(): Promise<ServiceUse[]> {
    const rows = await this.db.query<ServiceUse>(
      `select u.id, u.person_id as "personId", u.kind, u.label, u.quantity, u.unit_cents as "unitCents",
         u.on_day::text as "onDay", u.withdrawn_at as "withdrawnAt"
       from service_use u where ${OPEN} order by u.on_day desc, u.id desc`,
    );
    return rows.map((row) => Object.assign(new ServiceUse(), row));
  }

  /** The same by person, up to a day, with the tax that prices said without it ask for. */
  async openBy(day: IsoDate): Promise<OpenUses[]> {
    const rows = await this.db.query<UsesOf>(
      `select u.person_id as "personId", json_agg(json_build_object('id', u.id, 'kind', u.kind, 'label', u.label,
         'cents', u.quantity * u.unit_cents) order by u.on_day, u.label, u.id) as uses
       from service_use u where ${OPEN} and u.on_day <= $1 group by u.person_id order by u.person_id`,
      [day],
    );
    const terms = await this.vat.terms();
    return rows.map(({ personId, uses }) => {
      const lines = uses.map(({ kind, label, cents }) => {
        const subjects = serviceSubjects(kind);
        return { label, subjects, grossCents: priceWithTax(terms, subjects, cents), poolCents: 0 };
      });
      const cents = lines.reduce((sum, { grossCents }) => sum + grossCents, 0);
      return { personId, ids: uses.map(({ id }) => id), cents, lines };
    });
  }

  /** Refuses `people.erased`, `input.required`, `service.to-come`, `service.amount` (more than one due may ask for). */
  async record(input: ServiceUseInput): Promise<ServiceUse> {
    demand(input.onDay <= currentToday(this.clock), 'service.to-come', {}, 'onDay');
    return this.keep(input);
  }

  /** The same for a day that may be to come, as a booking says it. Refuses `people.erased`, `input.required`, `service.amount`. */
  async keep(input: ServiceUseInput): Promise<ServiceUse> {
    const person = await this.db.get(Person, input.personId);
    demand(!person.erasedAt, 'people.erased');
    const label = said(input.label, 'label', 120);
    const use = await this.db.add(ServiceUse, { ...input, id: newId(), label, withdrawnAt: null });
    await this.live.announce('treasury');
    return use;
  }

  /** It was a mistake. Refuses `service.withdrawn`, `service.called` (it takes a credit note then). */
  async takeBack(id: string): Promise<ServiceUse> {
    const use = await this.db.get(ServiceUse, id);
    demand(!use.withdrawnAt, 'service.withdrawn');
    await this.db.query('update service_use set withdrawn_at = clock_timestamp() where id = $1', [id]);
    await this.live.announce('treasury');
    return use;
  }
}
