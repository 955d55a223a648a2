import { type Handover, HandoverLines, Handovers, looksLikeSecret } from '@etabli/commissions';
import { type Clock, demand, formatDate, formatMoney } from '@etabli/kernel';
import { People, said } from '@etabli/membership';
import { CLOCK, currentActor, Db, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { BankAccount } from '../statements/statements.entities.js';
import { AccessKind, TreasuryAccess, TreasuryPromise } from './handover.entities.js';
import type { AccessInput, PromiseInput } from './handover.inputs.js';
import { lineWords } from './words.js';

/** What the treasurer says of what no figure tells, and how it goes into a handover. */
@Injectable()
export class TreasuryKeeping {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(People) private readonly people: People,
    @Inject(Handovers) private readonly handovers: Handovers,
    @Inject(HandoverLines) private readonly lines: HandoverLines,
    @Inject(Live) private readonly live: Live,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Where things are, those of one account together. */
  accesses(): Promise<TreasuryAccess[]> {
    return this.db.find(TreasuryAccess, {
      where: { endedAt: IsNull() },
      order: { accountId: { direction: 'asc', nulls: 'last' }, kind: 'asc', recordedAt: 'asc' },
    });
  }

  /** What is promised, the nearest first. */
  promises(): Promise<TreasuryPromise[]> {
    return this.db.find(TreasuryPromise, {
      where: { endedAt: IsNull() },
      order: { byOn: { direction: 'asc', nulls: 'last' }, recordedAt: 'asc' },
    });
  }

  /** Handovers of the treasurer's office that the viewer sees, those under way first. */
  async ofTheOffice(): Promise<Handover[]> {
    const all = await this.handovers.list(true);
    const theirs = all.filter(({ role }) => role === 'treasurer');
    return [
      ...theirs.filter(({ closedAt }) => closedAt === null),
      ...theirs.filter(({ closedAt }) => closedAt !== null).reverse(),
    ].slice(0, 5);
  }

  /**
   * Says where something is, or who may do it. Refuses `handover.looks-like-a-secret` unless one is sure that it is none,
   * `treasury.held-by` (a signature or a card without whose it is), `treasury.access-there`, `not-found`.
   */
  async note({ sure, ...input }: AccessInput): Promise<TreasuryAccess> {
    const { kind, accountId = null, holderId = null } = input;
    const title = said(input.title, 'title', 200);
    const place = input.place.trim();
    demand(sure || !looksLikeSecret(title), 'handover.looks-like-a-secret', {}, 'title');
    demand(sure || !looksLikeSecret(place), 'handover.looks-like-a-secret', {}, 'place');
    const held = kind === AccessKind.signature || kind === AccessKind.card;
    demand(!held || holderId, 'treasury.held-by', {}, 'holderId');
    if (accountId) demand(await this.db.findOne(BankAccount, { where: { id: accountId } }), 'not-found');
    if (holderId) demand(await this.people.byId(holderId), 'not-found', {}, 'holderId');
    const access = await this.db.add(TreasuryAccess, { kind, title, place, accountId, holderId });
    await this.live.announce('treasury');
    return access;
  }

  /** It is no longer so; or it is after all. Refuses `not-found`, `treasury.access-there`. */
  endAccess(id: string, ended: boolean): Promise<TreasuryAccess> {
    return this.end(TreasuryAccess, id, ended);
  }

  /** Notes what was promised. Refuses `treasury.promised-to` (a waiver is somebody's), `not-found`. */
  async promise(input: PromiseInput): Promise<TreasuryPromise> {
    const { kind, personId = null, amountCents = null, byOn = null } = input;
    demand(kind !== 'waiver' || personId, 'treasury.promised-to', {}, 'personId');
    if (personId) demand(await this.people.byId(personId), 'not-found', {}, 'personId');
    const what = said(input.what, 'what', 300);
    const promise = await this.db.add(TreasuryPromise, { kind, what, personId, amountCents, byOn });
    await this.live.announce('treasury');
    return promise;
  }

  /** It was kept or given up; or it is open after all. Refuses `not-found`. */
  endPromise(id: string, ended: boolean): Promise<TreasuryPromise> {
    return this.end(TreasuryPromise, id, ended);
  }

  /**
   * Puts where the keys are and what is promised into a handover of the office, each once, to be ticked by both persons.
   * Refuses as `Handovers` do, and `treasury.other-office`.
   */
  async intoHandover(handoverId: string): Promise<Handover> {
    const handover = await this.handovers.get(handoverId);
    demand(handover.role === 'treasurer', 'treasury.other-office');
    const there = new Set((await this.handovers.lines(handoverId)).map(({ title }) => title));
    for (const { title, place } of await this.told()) {
      if (!there.has(title)) await this.lines.add(handoverId, title, place, true);
      there.add(title);
    }
    return handover;
  }

  /** What there is to hand over besides duties, in words. */
  private async told(): Promise<{ title: string; place: string }[]> {
    const { locale } = currentActor();
    const words = lineWords[locale];
    const [accesses, promises] = [await this.accesses(), await this.promises()];
    const accounts = new Map((await this.db.find(BankAccount, {})).map(({ id, name }) => [id, name]));
    const nameOf = async (id: string | null) => (id ? ((await this.people.byId(id))?.displayName ?? '') : '');
    const keys = await Promise.all(
      accesses.map(async ({ kind, title, accountId, holderId, place }) => {
        const whose = [accounts.get(accountId ?? ''), await nameOf(holderId)].filter(Boolean).join(', ');
        return { title: words.access({ kind, title, whose }), place };
      }),
    );
    const promised = await Promise.all(
      promises.map(async ({ what, personId, amountCents, byOn }) => {
        const details = [
          await nameOf(personId),
          amountCents ? formatMoney(amountCents, locale) : '',
          byOn ? formatDate(byOn, locale) : '',
        ];
        return { title: words.promise({ what }), place: details.filter(Boolean).join(', ') };
      }),
    );
    return [...keys, ...promised];
  }

  private async end<Kept extends TreasuryAccess | TreasuryPromise>(
    entity: new () => Kept,
    id: string,
    ended: boolean,
  ): Promise<Kept> {
    const row = await this.db.get(entity, id);
    if ((row.endedAt !== null) === ended) return row;
    const change = ended
      ? { endedAt: this.clock.now(), endedBy: currentActor().personId }
      : { endedAt: null, endedBy: null };
    const changed = await this.db.change(entity, id, change as never);
    await this.live.announce('treasury');
    return changed;
  }
}
