/** What the membership area knows of person `$1`, as one JSON object in one statement. */
export const copySql = `select jsonb_build_object(
  'person', (select to_jsonb(p) - 'association_id' - 'sort_name' - 'search_text' - 'custom' from person p where p.id = $1),
  'custom', (select jsonb_object_agg(coalesce(f.label, v.key), v.value)
             from person p cross join jsonb_each(p.custom) v left join custom_field f on f.key = v.key where p.id = $1),
  'represents', (select jsonb_agg(o.display_name) from person o where o.representative_id = $1),
  'memberships', (select jsonb_agg(jsonb_build_object('category', c.name, 'startsOn', m.starts_on, 'endsOn', m.ends_on,
                    'endReason', m.end_reason) order by m.starts_on)
                  from membership m join membership_category c on c.id = m.category_id where m.person_id = $1),
  'fees', (select jsonb_agg(jsonb_build_object('startsOn', c.starts_on, 'endsOn', c.ends_on, 'amountCents', c.amount_cents,
             'source', c.source, 'recordedAt', c.recorded_at, 'reversedFor', r.reason) order by c.starts_on)
           from fee_coverage c left join fee_coverage_reversal r on r.coverage_id = c.id where c.person_id = $1),
  'mandates', (select jsonb_agg(jsonb_build_object('role', m.role, 'commission', c.name, 'startsOn', m.starts_on,
                 'endsOn', m.ends_on, 'decidedBy', m.decided_by, 'cancelledAt', m.cancelled_at) order by m.starts_on)
               from mandate m left join commission c on c.id = m.commission_id where m.person_id = $1),
  'consents', (select jsonb_agg(jsonb_build_object('kind', kind, 'given', given, 'source', source, 'at', recorded_at)
                 order by recorded_at) from consent where person_id = $1),
  'tags', (select jsonb_agg(t.name order by t.name) from person_tag b join tag t on t.id = b.tag_id where b.person_id = $1),
  'notes', (select jsonb_agg(jsonb_build_object('body', body, 'at', recorded_at) order by recorded_at)
            from note where person_id = $1),
  'changes', (select jsonb_agg(jsonb_build_object('kind', kind, 'changes', changes, 'at', recorded_at) order by recorded_at)
              from person_change where person_id = $1),
  'invitations', (select jsonb_agg(jsonb_build_object('sentTo', sent_to, 'at', recorded_at, 'acceptedAt', accepted_at)
                    order by recorded_at) from invitation where person_id = $1),
  'copies', (select jsonb_agg(recorded_at order by recorded_at) from data_export where person_id = $1),
  'mails', (select jsonb_agg(jsonb_build_object('to', to_address, 'subject', subject, 'text', text, 'at', recorded_at)
              order by recorded_at) from mail where person_id = $1 and kind <> 'invitation'),
  'account', (select jsonb_build_object('email', u.email, 'name', u.name, 'locale', u.locale, 'createdAt', u.created_at,
                'twoFactor', u.two_factor_enabled,
                'passkeys', (select jsonb_agg(k.name) from auth.passkeys k where k.user_id = u.id),
                'sessions', (select jsonb_agg(jsonb_build_object('openedAt', s.created_at, 'device', s.user_agent,
                               'network', s.ip_address)) from auth.sessions s where s.user_id = u.id))
              from belonging b join auth.users u on u.id = b.user_id where b.person_id = $1)
) as data`;
