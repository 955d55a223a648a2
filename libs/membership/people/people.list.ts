import { orderBy } from '@etabli/platform';
import { TODAY } from '../today.js';
import type { PeoplePageInput } from './people.inputs.js';

export const IS_MEMBER = `exists (select 1 from membership m where m.association_id = p.association_id
  and m.person_id = p.id and daterange(m.starts_on, m.ends_on, '[]') @> ${TODAY})`;

export const IS_IN_GOOD_STANDING = `exists (select 1 from fee_coverage c where c.association_id = p.association_id
  and c.person_id = p.id and c.starts_on <= ${TODAY} and c.ends_on >= ${TODAY}
  and not exists (select 1 from fee_coverage_reversal r
                  where r.association_id = c.association_id and r.coverage_id = c.id))`;

const sortable = { name: 'p.sort_name', number: 'p.member_number', city: 'p.city', since: 'p.recorded_at' };

/**
 * The statement behind every list of people: one condition per filter, words looked for without accents and, when
 * nothing matches to the letter, by likeness of spelling.
 */
export function peopleQuery({ search, sort, filter }: PeoplePageInput): {
  where: string;
  values: unknown[];
  order: string;
} {
  const values: unknown[] = [];
  const value = (given: unknown): string => `$${values.push(given)}`;
  const where: string[] = [];
  for (const word of (search ?? '').split(/\s+/).filter(Boolean).slice(0, 8)) {
    const said = value(word);
    where.push(
      `(p.search_text like '%' || replace(replace(fold(${said}), '%', '\\%'), '_', '\\_') || '%'
        or (length(${said}) > 3 and fold(${said}) <% p.search_text))`,
    );
  }
  if (filter?.membership === 'member') where.push(IS_MEMBER);
  if (filter?.membership === 'former') where.push(`not ${IS_MEMBER}`);
  if (filter?.inGoodStanding === true) where.push(IS_IN_GOOD_STANDING);
  if (filter?.inGoodStanding === false) where.push(`not ${IS_IN_GOOD_STANDING}`);
  if (filter?.kind) where.push(`p.kind = ${value(filter.kind)}`);
  if (filter?.categoryId) {
    where.push(`exists (select 1 from membership m where m.association_id = p.association_id and m.person_id = p.id
      and m.category_id = ${value(filter.categoryId)} and daterange(m.starts_on, m.ends_on, '[]') @> ${TODAY})`);
  }
  if (filter?.role) {
    where.push(`exists (select 1 from mandate m where m.association_id = p.association_id and m.person_id = p.id
      and m.role = ${value(filter.role)} and m.in_force @> ${TODAY})`);
  }
  if (filter?.tagId) {
    where.push(`exists (select 1 from person_tag t where t.association_id = p.association_id and t.person_id = p.id
      and t.tag_id = ${value(filter.tagId)})`);
  }
  return {
    where: where.length > 0 ? `where ${where.join('\n and ')}` : '',
    values,
    order: orderBy(sort, sortable, 'p.sort_name').replace(/, id$/, ', p.id'),
  };
}
