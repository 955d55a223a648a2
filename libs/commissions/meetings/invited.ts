import { TODAY } from '@etabli/membership';

/** Has the person `p` a seat that the meeting `m` calls: in its commission, or the lead of any where all of them meet. */
const SEATED = `exists (select 1 from mandate d where d.association_id = p.association_id and d.person_id = p.id
  and d.in_force @> ${TODAY} and d.commission_id is not null
  and (d.commission_id = m.commission_id or (m.commission_id is null and d.role = 'commission_lead')))`;

/**
 * Who is called to meetings `m`, as people `p` with what they said (`i`): while it is planned, the seats of the day and its
 * guests; once it has begun, those it was held with.
 */
export const CALLED = `meeting m join person p on p.association_id = m.association_id and p.erased_at is null
  left join meeting_person i on i.association_id = m.association_id and i.meeting_id = m.id and i.person_id = p.id
  where case when m.state = 'planned' then coalesce(i.guest, false) or ${SEATED} else i.person_id is not null end`;

/** What a person `i` of a meeting answered, as a `MeetingAnswer`; null while they have not. */
export const ANSWER = `case when i.coming then 'yes' when not i.coming then 'no' when i.answered_at is not null then 'maybe' end`;
