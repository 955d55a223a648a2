import { authorize } from '@etabli/access';
import { demand } from '@etabli/kernel';
import { said } from '@etabli/membership';
import { currentActor, Db, groupBy, Live, load, type PageOf } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Criterion } from '../rules/ranking.js';
import { type StepKind, stateAfter } from '../rules/record.js';
import { PlaceApplication, Recusal, ReviewComment } from './applications.entities.js';
import { type ApplicationRecord, applicationPolicy, reviews } from './applications.policy.js';
import { ApplicationLetters } from './letters.js';
import { WAITING, WaitingLists } from './list.service.js';

/** What the commission says and decides of applications. */
@Injectable()
export class Reviews {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Live) private readonly live: Live,
    @Inject(WaitingLists) private readonly lists: WaitingLists,
    @Inject(ApplicationLetters) private readonly letters: ApplicationLetters,
  ) {}

  /** Applications kind by kind: those who wait by their rank, then the others, the latest first. */
  async page(
    kind: string | null,
    state: string | null,
    offset: number,
    limit: number,
  ): Promise<PageOf<PlaceApplication>> {
    authorize(reviews(currentActor()));
    const ranks = await this.ranks();
    const rows = await this.db.query<{ id: string; kind: string; last: StepKind | null }>(
      `select a.id, a.kind, last.kind as last from application a
       left join lateral (select s.kind from application_step s where s.association_id = a.association_id
         and s.application_id = a.id and s.kind <> 'skipped' order by s.number desc limit 1) last on true
       where a.erased_at is null and ($1::text is null or a.kind = $1)
       order by a.recorded_at desc, a.id`,
      [kind],
    );
    const shown = rows
      .filter(({ last }) => state === null || stateAfter(last ? [{ kind: last }] : []) === state)
      .sort(
        (a, b) =>
          Number(ranks.has(b.id)) - Number(ranks.has(a.id)) ||
          Number(ranks.has(a.id)) * byKind(a.kind, b.kind) ||
          (ranks.get(a.id) ?? 0) - (ranks.get(b.id) ?? 0),
      );
    const ids = shown.slice(offset, offset + limit).map(({ id }) => id);
    const found = await this.db.find(PlaceApplication, { where: { id: In(ids) } });
    const byId = new Map(found.map((one) => [one.id, one]));
    return { items: ids.flatMap((id) => byId.get(id) ?? []), total: shown.length };
  }

  /** Refuses who does not look after the waiting list. */
  demand(): void {
    authorize(reviews(currentActor()));
  }

  /** The rank of somebody who waits; batched. */
  rankOf(id: string): Promise<number | null> {
    return load('waiting-rank', id, () => this.ranks());
  }

  /** What the order is made of; read once for all who are shown. */
  async order(): Promise<{ criteria: Criterion[]; seed: string }> {
    const found = await load('waiting-order', '', async () => new Map([['', await this.lists.order()]]));
    return found ?? { criteria: [], seed: '' };
  }

  /** The rank of everybody who waits, each in the list of their kind. */
  async ranks(): Promise<Map<string, number>> {
    const kinds = new Set((await this.lists.waiting()).map(({ kind }) => kind));
    const ranks = new Map<string, number>();
    for (const kind of kinds) {
      for (const { id, rank } of await this.lists.standings(kind)) ranks.set(id, rank);
    }
    return ranks;
  }

  async get(id: string): Promise<PlaceApplication> {
    authorize(reviews(currentActor()));
    return this.db.get(PlaceApplication, id);
  }

  /** The commission does not accept an application: a letter says why. Refuses `application.recused`, `-not-now`. */
  async decline(id: string, reason: string): Promise<PlaceApplication> {
    return this.decide(id, 'declined', reason);
  }

  /** The commission changes its mind. */
  async readmit(id: string, reason: string): Promise<PlaceApplication> {
    return this.decide(id, 'readmitted', reason);
  }

  /** A place is not offered to somebody, for a reason that is kept. */
  async skip(id: string, placeId: string, reason: string): Promise<PlaceApplication> {
    const application = await this.held(id, 'skip');
    const words = said(reason, 'reason', 1000);
    await this.lists.note([{ applicationId: id, kind: 'skipped' }], { reason: words, placeId });
    await this.live.announce(WAITING);
    return application;
  }

  async comment(id: string, body: string): Promise<PlaceApplication> {
    const application = await this.held(id, 'comment');
    await this.db.add(ReviewComment, { applicationId: id, body: said(body, 'body', 2000) });
    await this.live.announce(WAITING);
    return application;
  }

  /** Whoever acts has an interest in an application: they decide nothing of it from now on. */
  async declareConflict(id: string, reason: string): Promise<PlaceApplication> {
    const application = await this.held(id, 'declareConflict');
    const { personId } = currentActor();
    demand(personId, 'access.denied');
    await this.db.add(Recusal, { applicationId: id, personId, reason: reason.trim().slice(0, 500) });
    await this.live.announce(WAITING);
    return application;
  }

  /** Comments on an application, the oldest first; batched. */
  async comments(id: string): Promise<ReviewComment[]> {
    const found = await load('review-comments', id, async (ids) => {
      const where = { applicationId: In([...ids]) };
      const rows = await this.db.find(ReviewComment, { where, order: { recordedAt: 'asc' } });
      return groupBy(ids, rows, (row) => row.applicationId);
    });
    return (found ?? []).filter(({ body }) => body !== '');
  }

  /** Who declared an interest; batched. */
  async recusals(id: string): Promise<Recusal[]> {
    const found = await load('application-recusals', id, async (ids) => {
      const rows = await this.db.find(Recusal, {
        where: { applicationId: In([...ids]) },
        order: { id: 'asc' },
      });
      return groupBy(ids, rows, (row) => row.applicationId);
    });
    return found ?? [];
  }

  /** An application as its policy looks at it. An applicant who is of the commission is recused by that. */
  async recordOf({ id, erasedAt, personId, email }: PlaceApplication): Promise<ApplicationRecord> {
    const actor = currentActor();
    const declared = (await this.recusals(id)).some((one) => one.personId === actor.personId);
    const own = actor.personId !== null && (personId === actor.personId || (await this.isOwn(email)));
    return { state: await this.lists.stateOf(id), recused: declared || own, erased: erasedAt !== null };
  }

  private async isOwn(email: string): Promise<boolean> {
    const own = await load('own-address', currentActor().personId ?? '', async (ids) => {
      const rows = await this.db.query<{ id: string; email: string | null }>(
        'select id, email from person where id = any($1)',
        [ids],
      );
      return new Map(rows.map((row) => [row.id, row.email ?? '']));
    });
    return (own ?? '') !== '' && own?.toLowerCase() === email.toLowerCase();
  }

  private async decide(
    id: string,
    kind: 'declined' | 'readmitted',
    reason: string,
  ): Promise<PlaceApplication> {
    const application = await this.held(id, kind === 'declined' ? 'decline' : 'readmit');
    const offered = await this.db.row(
      'select from place_offer where application_id = $1 and outcome is null',
      [id],
    );
    demand(!offered, 'application.offered');
    const words = said(reason, 'reason', 1000);
    await this.lists.note([{ applicationId: id, kind }], { reason: words });
    await this.letters.send(kind, application, { said: words });
    await this.live.announce(WAITING);
    return application;
  }

  /** An application once the list stands still, when the policy lets the actor do it. */
  private async held(id: string, action: keyof typeof applicationPolicy): Promise<PlaceApplication> {
    await this.lists.hold();
    const application = await this.db.get(PlaceApplication, id, { lock: true });
    authorize(applicationPolicy[action](currentActor(), await this.recordOf(application)));
    return application;
  }
}

const kinds = ['desk', 'office', 'workshop', 'storage', 'locker'];
const byKind = (one: string, other: string): number => kinds.indexOf(one) - kinds.indexOf(other);
