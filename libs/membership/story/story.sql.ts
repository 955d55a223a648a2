/** One part of the story: rows of a table as entries. `who` is the person it is about. */
const part = (
  from: string,
  key: string,
  kind: string,
  entry: { who: string; on?: string; details: string; at?: string; by?: string },
) => `
  select ${entry.who} as person_id, ${key} as key, ${kind} as kind, ${entry.at ?? 'x.recorded_at'} as at,
         ${entry.on ?? 'null::date'} as effective_on, jsonb_strip_nulls(jsonb_build_object(${entry.details})) as details,
         ${entry.by ?? 'x.recorded_by'} as recorded_by
  from ${from}`;

const fees = 'fee_coverage f';
const period = (table: string): string => `'startsOn', ${table}.starts_on, 'endsOn', ${table}.ends_on`;

const parts = [
  part('person_change x', `'c' || x.id`, 'x.kind', {
    who: 'x.person_id',
    details: `'changes', nullif(x.changes, '{}'::jsonb)`,
  }).concat(` where x.kind in ('registered', 'corrected', 'erased')`),
  part(
    'member_import_line l join member_import x on x.association_id = l.association_id and x.id = l.import_id',
    `'i' || x.id || l.line`,
    `'imported'`,
    { who: 'l.person_id', details: `'line', l.line, 'action', l.action, 'undone', x.undone_at` },
  ),
  part('membership x join membership_category c on c.id = x.category_id', `'m' || x.id`, `'admitted'`, {
    who: 'x.person_id',
    on: 'x.starts_on',
    details: `'category', c.name, 'voice', c.voice, ${period('x')}`,
  }),
  part(
    'membership_ending x join membership m on m.id = x.membership_id',
    `'me' || m.id || x.recorded_at`,
    `'membership_ended'`,
    {
      who: 'm.person_id',
      on: 'x.ends_on',
      details: `'reason', nullif(x.reason, ''), 'endsOn', x.ends_on, 'wasEndsOn', x.was_ends_on`,
    },
  ),
  part('fee_coverage x', `'f' || x.id`, `'fee_recorded'`, {
    who: 'x.person_id',
    on: 'x.starts_on',
    details: `'amountCents', x.amount_cents, 'source', x.source, ${period('x')}`,
  }),
  part(`fee_coverage_reversal x join ${fees} on f.id = x.coverage_id`, `'fr' || f.id`, `'fee_reversed'`, {
    who: 'f.person_id',
    details: `'reason', nullif(x.reason, ''), 'amountCents', f.amount_cents, ${period('f')}`,
  }),
  part('mandate x left join commission c on c.id = x.commission_id', `'d' || x.id`, `'mandate_granted'`, {
    who: 'x.person_id',
    on: 'x.starts_on',
    details: `'role', x.role, 'commission', c.name, 'decidedBy', x.decided_by, ${period('x')}`,
  }),
  part(
    'mandate_ending x join mandate m on m.id = x.mandate_id left join commission c on c.id = m.commission_id',
    `'de' || m.id || x.recorded_at`,
    `case when x.ends_on is null then 'mandate_cancelled' else 'mandate_ended' end`,
    {
      who: 'm.person_id',
      on: 'x.ends_on',
      details: `'role', m.role, 'commission', c.name, 'reason', nullif(x.reason, ''), 'wasEndsOn', x.was_ends_on`,
    },
  ),
  part('consent x', `'k' || x.id`, `case when x.given then 'consent_given' else 'consent_withdrawn' end`, {
    who: 'x.person_id',
    details: `'consent', x.kind, 'source', x.source`,
  }),
  part('invitation x', `'v' || x.id`, `'invited'`, {
    who: 'x.person_id',
    details: `'expiresAt', x.expires_at, 'withdrawnAt', x.withdrawn_at`,
  }),
  part('invitation x', `'va' || x.id`, `'joined'`, {
    who: 'x.person_id',
    at: 'x.accepted_at',
    by: 'x.person_id',
    details: '',
  }).concat(' where x.accepted_at is not null'),
  part('data_export x', `'x' || x.id`, `'exported'`, { who: 'x.person_id', details: '' }),
];

/** Everything that happened to people `$1`, latest first. */
export const storySql = `select person_id as "personId", key, kind, at, effective_on::text as "on", details,
    recorded_by as "recordedBy"
  from (${parts.join('\n  union all')}) story
  where person_id = any($1) order by at desc, key`;
