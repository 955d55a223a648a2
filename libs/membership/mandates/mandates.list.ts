import type { PageInput } from '@etabli/platform';
import { TODAY } from '../today.js';
import { type MandateFilter, MandateState } from './mandates.inputs.js';

const states: Record<MandateState, string> = {
  [MandateState.current]: `m.in_force @> ${TODAY}`,
  [MandateState.past]: `m.cancelled_at is null and m.ends_on < ${TODAY}`,
  [MandateState.upcoming]: `m.cancelled_at is null and m.starts_on > ${TODAY}`,
  [MandateState.cancelled]: 'm.cancelled_at is not null',
};

/** The statement behind every list of mandates: ids and the total, latest first, then by name. */
export function mandatesQuery(page: PageInput, filter: MandateFilter): { sql: string; values: unknown[] } {
  const values: unknown[] = [];
  const value = (given: unknown): string => `$${values.push(given)}`;
  const where = [
    filter.state ? states[filter.state] : null,
    filter.on ? `m.in_force @> ${value(filter.on)}::date` : null,
    filter.roles?.length ? `m.role = any(${value(filter.roles)})` : null,
    filter.personId ? `m.person_id = ${value(filter.personId)}` : null,
    filter.commissionId ? `m.commission_id = ${value(filter.commissionId)}` : null,
    page.search ? `p.search_text like '%' || fold(${value(page.search)}) || '%'` : null,
  ].filter((condition) => condition !== null);
  const sql = `select m.id, count(*) over () as total from mandate m
    join person p on p.association_id = m.association_id and p.id = m.person_id
    ${where.length > 0 ? `where ${where.join(' and ')}` : ''}
    order by m.starts_on desc, p.sort_name, m.id limit ${value(page.limit)} offset ${value(page.offset)}`;
  return { sql, values };
}
