import type { IsoDate } from '@etabli/kernel';
import { currentActor, Db } from '@etabli/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Retention } from '../retention/retention.rules.js';
import { Retentions } from '../retention/retention.settings.js';
import { AccountEraser } from './account.eraser.js';
import { copySql } from './copy.sql.js';
import { FilesEraser } from './files.eraser.js';
import type { Erased, Kept } from './privacy.entities.js';
import { type OverduePapers, PersonalData, type PersonalDataSource } from './sources.js';
import { words } from './words.js';

/** Mails that prove something: they stay as long as the papers of assemblies. */
const PROOFS = `kind like 'convocation%'`;

type Counts = Record<'notes' | 'tags' | 'changes' | 'mails', number>;

/** What the membership area knows about people. */
@Injectable()
export class MembershipSource implements PersonalDataSource, OnModuleInit {
  readonly section = 'membership';

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(PersonalData) private readonly data: PersonalData,
    @Inject(FilesEraser) private readonly files: FilesEraser,
    @Inject(AccountEraser) private readonly account: AccountEraser,
    @Inject(Retentions) private readonly retentions: Retentions,
  ) {}

  onModuleInit(): void {
    this.data.declare(this);
  }

  async copy(personId: string): Promise<unknown> {
    return (await this.db.row<{ data: unknown }>(copySql, [personId]))?.data ?? null;
  }

  async erase(personId: string): Promise<Erased[]> {
    const { locale } = currentActor();
    const files = await this.files.emptyFilesOf(personId, locale);
    const counts = await this.emptyRows(personId);
    const account = await this.account.unlink(personId);
    const found: [Parameters<typeof words>[0] & `erased.${string}`, number][] = [
      ['erased.identity', 1],
      ['erased.notes', counts.notes],
      ['erased.tags', counts.tags],
      ['erased.changes', counts.changes],
      ['erased.mails', counts.mails],
      ['erased.files', files],
      ['erased.link', account === 'link' ? 1 : 0],
      ['erased.account', account === 'account' ? 1 : 0],
    ];
    return found
      .filter(([, count]) => count > 0)
      .map(([code, count]) => ({ code, what: words(code, locale), count }));
  }

  /** What stays: dates without a name, fees as vouchers, proofs of convocation. Three statements for any number. */
  async kept(personIds: readonly string[]): Promise<Map<string, Kept[]>> {
    const { assemblyPaperMonths } = await this.retentions.current();
    const rows = await this.db.query<{ id: string; code: KeptCode; count: number; until: IsoDate | null }>(
      `select person_id as id, 'dates' as code, count(*)::int as count, null::text as until from (
         select person_id from membership union all select person_id from mandate
         union all select person_id from consent) d where person_id = any($1) group by 1
       union all
       select person_id, 'fees', count(*)::int,
              make_date(extract(year from max(recorded_at))::int + 10, 12, 31)::text
         from fee_coverage where person_id = any($1) group by 1
       union all
       select person_id, 'convocations', count(*)::int,
              (max(recorded_at)::date + make_interval(months => $2::int))::date::text
         from mail where person_id = any($1) and ${PROOFS} group by 1`,
      [personIds, assemblyPaperMonths],
    );
    const { locale } = currentActor();
    const kept = new Map<string, Kept[]>();
    for (const { id, code, count, until } of rows) {
      const what = words(`kept.${code}.what`, locale);
      const why = words(`kept.${code}.why`, locale);
      kept.set(id, [...(kept.get(id) ?? []), { code, what, why, count, until }]);
    }
    return kept;
  }

  async overdue(today: IsoDate, { auditMonths }: Retention): Promise<OverduePapers[]> {
    const row = await this.db.row<{ count: number; since: IsoDate | null }>(
      `select count(*)::int as count, min(recorded_at)::date::text as since from person_change
       where kind = 'corrected' and recorded_at < $1::date - make_interval(months => $2::int)`,
      [today, auditMonths],
    );
    if (!row?.since) return [];
    const what = words('overdue.changes', currentActor().locale);
    return [{ kind: 'changes', what, count: row.count, since: row.since }];
  }

  private async emptyRows(personId: string): Promise<Counts> {
    const [counts] = await this.db.query<Counts>(
      `with notes as (delete from note where person_id = $1 returning 1),
            tags as (delete from person_tag where person_id = $1 returning 1),
            changes as (update person_change set changes = '{}' where person_id = $1 and changes <> '{}' returning 1),
            mails as (update mail set to_address = '', to_name = '', subject = '', html = '', text = '',
                        state = case when state in ('waiting', 'sending') then 'held' else state end
                      where person_id = $1 and not ${PROOFS} returning 1),
            lines as (update member_import_line set before = null where person_id = $1 returning 1),
            invited as (update invitation set sent_to = '', withdrawn_at = coalesce(withdrawn_at, accepted_at, now())
                        where person_id = $1 returning 1),
            left_for as (update membership set end_reason = null where person_id = $1 returning 1),
            endings as (update membership_ending e set reason = '' from membership m
                        where m.id = e.membership_id and m.person_id = $1 returning 1),
            ended as (update mandate_ending e set reason = '' from mandate m
                      where m.id = e.mandate_id and m.person_id = $1 returning 1),
            reversed as (update fee_coverage_reversal r set reason = '' from fee_coverage c
                         where c.id = r.coverage_id and c.person_id = $1 returning 1)
       select (select count(*)::int from notes) as notes, (select count(*)::int from tags) as tags,
              (select count(*)::int from changes) as changes, (select count(*)::int from mails) as mails`,
      [personId],
    );
    await this.db.query(
      'delete from tag t where not exists (select 1 from person_tag b where b.tag_id = t.id)',
    );
    return counts as Counts;
  }
}

type KeptCode = 'dates' | 'fees' | 'convocations';
