import { TODAY } from '@etabli/membership';
import { likeWord, searchWords } from '@etabli/platform';
import type { DecisionSource } from './decision-sources.js';
import type { DecisionsPageInput } from './decisions.entities.js';

/** A decision is looked at again on the day last said, and no more once another replaced it. */
const OWN = `select d.id, 'commission' as source, d.what, d.why, d.method, d.figures, coalesce(r.options, '{}') as options,
    d.decided_on, c.name as by, d.commission_id, d.meeting_id as origin_id,
    case when s.id is not null then null when v.recorded_at is not null then v.next_on else d.review_on end as review_on,
    s.id as superseded_by, d.search_text
  from decision d
  left join commission c on c.association_id = d.association_id and c.id = d.commission_id
  left join round r on r.association_id = d.association_id and r.id = d.round_id
  left join decision s on s.association_id = d.association_id and s.supersedes = d.id
  left join lateral (select recorded_at, next_on from decision_review w where w.association_id = d.association_id
    and w.decision_id = d.id order by recorded_at desc limit 1) v on true`;

const borrowed = ({ name, select }: DecisionSource): string =>
  `select id, '${name}' as source, what, why, null as method, null::jsonb as figures, '{}'::text[] as options, decided_on, by,
     null::uuid as commission_id, origin_id, null::date as review_on, null::uuid as superseded_by, search_text
   from (${select}) as other (id, what, why, decided_on, by, origin_id, search_text)`;

/** The statement behind the log: every word looked for without accents, anywhere in what was decided and why; or one entry by its id. */
export function decisionsQuery(page: DecisionsPageInput, sources: readonly DecisionSource[], id?: string) {
  const values: unknown[] = [];
  const value = (given: unknown): string => `$${values.push(given)}`;
  const words = searchWords(page.search);
  const where = words.map((word) => `search_text like fold(${value(likeWord(word))})`);
  if (id) where.push(`id = ${value(id)}`);
  if (page.commissionId) where.push(`commission_id = ${value(page.commissionId)}`);
  if (page.source) where.push(`source = ${value(page.source)}`);
  if (page.method) where.push(`method = ${value(page.method)}`);
  if (page.since) where.push(`decided_on >= ${value(page.since)}`);
  if (page.inForce) where.push('superseded_by is null');
  if (page.toReview) where.push(`review_on <= ${TODAY}`);
  const log = [OWN, ...sources.map(borrowed)].join(' union all ');
  return {
    sql: `select id, source, what, why, method, figures, options, decided_on::text as "decidedOn", by,
        commission_id as "commissionId", origin_id as "originId", review_on::text as "reviewOn",
        superseded_by as "supersededBy", count(*) over ()::int as total
      from (${log}) as log ${where.length > 0 ? `where ${where.join(' and ')}` : ''}
      order by decided_on desc, id desc limit ${value(page.limit)} offset ${value(page.offset)}`,
    values,
  };
}
