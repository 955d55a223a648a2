import { can } from '@etabli/access';
import { type Clock, civilDate, Refusal } from '@etabli/kernel';
import { termsOf } from '@etabli/membership/rules/statutes';
import {
  CLOCK,
  currentActor,
  currentAssociation,
  Db,
  indexBy,
  Live,
  load,
  orderBy,
  type PageInput,
  type PageOf,
} from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { MembershipSource, type StatutesInForce } from '../electorate/source.js';
import { heldUnder } from '../rules/founding.js';
import { Assembly, AssemblyState } from './assemblies.entities.js';
import type { AssemblyCase } from './assemblies.policy.js';

const sortable = { startsAt: 'starts_at', title: 'fold(title)', state: 'state' };

/** Drafts are for those who prepare. */
const SEEN = `(state <> 'draft' or $1::boolean)`;
const NAMED = `(select coalesce(bool_and(fold(title) like '%' || fold(word) || '%'), true)
  from unnest($2::text[]) as word)`;

@Injectable()
export class Assemblies {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Live) private readonly live: Live,
    @Inject(MembershipSource) private readonly source: MembershipSource,
  ) {}

  /** Assemblies, the latest first; drafts only for those who prepare. */
  async list(page: PageInput): Promise<PageOf<Assembly>> {
    const rows = await this.db.query<{ id: string; total: string }>(
      `select id, count(*) over () as total from assembly where ${SEEN} and ${NAMED}
       order by ${orderBy(page.sort, sortable, 'starts_at desc')} limit $3 offset $4`,
      [seesDrafts(), wordsOf(page.search), page.limit, page.offset],
    );
    return { items: await this.inOrder(rows.map(({ id }) => id)), total: Number(rows[0]?.total ?? 0) };
  }

  /** An assembly the actor may see. Refuses `not-found`: a draft does not exist for those who do not prepare. */
  async get(id: string): Promise<Assembly> {
    const assembly = await this.db.get(Assembly, id);
    if (assembly.state === AssemblyState.draft && !seesDrafts()) throw new Refusal('not-found');
    return assembly;
  }

  /** An assembly by id, batched; null when there is none. */
  byId(id: string): Promise<Assembly | null> {
    return load('assembly', id, async (ids) =>
      indexBy(await this.db.find(Assembly, { where: { id: In([...ids]) } }), (assembly) => assembly.id),
    );
  }

  /** An assembly to change, locked until the operation ends. Refuses `not-found`. */
  lock(id: string): Promise<Assembly> {
    return this.db.get(Assembly, id, { lock: true });
  }

  /**
   * What an assembly is held under: the statutes fixed when it was convened, before that those in force on its day; for
   * founders, what they agree on out of their draft.
   */
  async statutesOf({
    nature,
    startsAt,
    statutesId,
  }: Pick<Assembly, 'nature' | 'startsAt' | 'statutesId'>): Promise<StatutesInForce> {
    const { id, statutes } = await this.source.statutes(this.dayOf(startsAt), statutesId);
    return { id, statutes: heldUnder(nature, statutes) };
  }

  /** The assembly as its policy looks at it. */
  async caseOf(assembly: Assembly): Promise<AssemblyCase> {
    const { statutes } = await this.statutesOf(assembly);
    const { state, nature, call } = assembly;
    return { state, nature, call, terms: termsOf(statutes) };
  }

  /** The civil date of an instant where the association lives. */
  dayOf(instant: Date): string {
    return civilDate(instant, currentAssociation().timeZone);
  }

  today(): string {
    return this.dayOf(this.clock.now());
  }

  /** Notes that something of an assembly changed and tells those who follow it. Gives it as it now is. */
  async touch(id: string): Promise<Assembly> {
    await this.db.query('update assembly set revision = revision + 1 where id = $1', [id]);
    await this.announce(id);
    return this.db.get(Assembly, id);
  }

  /** Tells those who follow an assembly to read it again: something beside it changed, even once it is filed. */
  announce(id: string): Promise<void> {
    return this.live.announce(`assembly:${id}`);
  }

  private async inOrder(ids: string[]): Promise<Assembly[]> {
    const found = indexBy(await this.db.find(Assembly, { where: { id: In(ids) } }), ({ id }) => id);
    return ids.map((id) => found.get(id)).filter((assembly) => assembly !== undefined);
  }
}

const seesDrafts = (): boolean => can(currentActor(), 'assembly.prepare');

const wordsOf = (search: string | null | undefined): string[] =>
  (search ?? '').split(/\s+/).filter(Boolean).slice(0, 8);
