import { authorize } from '@etabli/access';
import { Uses } from '@etabli/commissions';
import { type Clock, demand, newId, Refusal } from '@etabli/kernel';
import { currentToday, People, said } from '@etabli/membership';
import { demandStillHere } from '@etabli/membership/people/people.policy';
import { CLOCK, currentActor, Db, type PageOf } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { keepsPlaces } from '../places/places.policy.js';
import { lastDayOf } from '../rules/passes.js';
import { Pass, PassBought, PassKind } from './passes.entities.js';
import type { PassesPageInput, PassKindInput } from './passes.inputs.js';
import { forThem, passKindPolicy, passPolicy } from './passes.policy.js';

const FIELDS = `p.id, p.name, p.person_id as "personId", p.half_days as "halfDays", p.used, p.left_over as "left",
  p.price_cents as "priceCents", p.bought_on::text as "boughtOn", p.valid_until::text as "validUntil", p.use_id as "useId",
  p.withdrawn_at as "withdrawnAt"`;

/** Passes: what kinds there are, who bought which, what is left. */
@Injectable()
export class Passes {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(People) private readonly people: People,
    @Inject(Uses) private readonly uses: Uses,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The kinds that are sold, the smallest first; the retired ones too for who asks. */
  kinds(retired: boolean): Promise<PassKind[]> {
    return this.db.find(PassKind, {
      where: retired ? {} : { retiredAt: IsNull() },
      order: { halfDays: 'asc', priceCents: 'asc', id: 'asc' },
    });
  }

  /** Refuses `place.not-yours`, `pass-kind.name-taken`. */
  async offer({ name, ...input }: PassKindInput): Promise<PassKind> {
    authorize(keepsPlaces(currentActor()));
    return this.db.add(PassKind, {
      ...input,
      validDays: input.validDays ?? null,
      name: said(name, 'name', 80),
    });
  }

  /** It is sold no more; what was bought stays good. Refuses `pass-kind.retired`. */
  async retire(id: string): Promise<PassKind> {
    return this.turn(id, 'retire', this.clock.now());
  }

  /** It is sold again. Refuses `pass-kind.offered-already`, `pass-kind.name-taken`. */
  async offerAgain(id: string): Promise<PassKind> {
    return this.turn(id, 'offerAgain', null);
  }

  /**
   * Buys a pass for oneself, or for somebody by who looks after the places; it is asked for with the month. Refuses
   * `place.not-yours`, `pass-kind.retired`, `people.erased`.
   */
  async buy(kindId: string, personId: string): Promise<Pass> {
    authorize(forThem(currentActor(), personId));
    const kind = await this.db.get(PassKind, kindId);
    authorize(passKindPolicy.buy(currentActor(), kind));
    demandStillHere(await this.people.get(personId));
    const { name, halfDays, priceCents } = kind;
    const boughtOn = currentToday(this.clock);
    const use = { personId, what: 'other' as const, label: name, quantity: 1, unitCents: priceCents };
    const id = newId();
    await this.db.insert(PassBought, [
      {
        ...{ id, kindId, personId, halfDays, priceCents, boughtOn },
        validUntil: lastDayOf(boughtOn, kind.validDays),
        useId: await this.uses.note({ ...use, onDay: boughtOn }),
      },
    ]);
    return this.get(id);
  }

  /** It was a mistake, and nothing of it was used: it is not asked for. Refuses `pass.used`, `pass.withdrawn`, `pass.not-today`, and when it was asked for already. */
  async withdraw(id: string): Promise<Pass> {
    const pass = await this.get(id);
    authorize(passPolicy.withdraw(currentActor(), this.record(pass)));
    await this.db.query(
      'update pass set withdrawn_at = clock_timestamp() where id = $1 and withdrawn_at is null',
      [id],
    );
    await this.uses.withdraw(pass.useId);
    return this.get(id);
  }

  /** Everything somebody bought, the latest first. */
  ofPerson(personId: string): Promise<Pass[]> {
    return this.db.query<Pass>(
      `select ${FIELDS} from pass_now p where p.person_id = $1 order by p.bought_on desc, p.id desc`,
      [personId],
    );
  }

  /** Who has passes, the first to end first; for who looks after the places. */
  async list({ good, limit, offset }: PassesPageInput): Promise<PageOf<Pass>> {
    authorize(keepsPlaces(currentActor()));
    const rows = await this.db.query<Pass & { total: number }>(
      `select ${FIELDS}, count(*) over ()::int as total from pass_now p
       where not $1 or (p.left_over > 0 and (p.valid_until is null or p.valid_until >= $2))
       order by p.valid_until nulls last, p.bought_on desc, p.id limit $3 offset $4`,
      [good, currentToday(this.clock), limit, offset],
    );
    return { items: rows, total: rows[0]?.total ?? 0 };
  }

  record(pass: Pass) {
    return { ...pass, today: currentToday(this.clock) };
  }

  private async get(id: string): Promise<Pass> {
    demand(/^[0-9a-f-]{36}$/i.test(id), 'not-found');
    const found = await this.db.row<Pass>(`select ${FIELDS} from pass_now p where p.id = $1`, [id]);
    if (!found) throw new Refusal('not-found');
    return found;
  }

  private async turn(id: string, action: 'retire' | 'offerAgain', retiredAt: Date | null): Promise<PassKind> {
    const kind = await this.db.get(PassKind, id);
    authorize(passKindPolicy[action](currentActor(), kind));
    return this.db.change(PassKind, id, { retiredAt });
  }
}
