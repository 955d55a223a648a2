/** A convocation `c` with its mail `m`. */
export const CONVOCATION_WITH_MAIL = `convocation c
  left join mail m on m.association_id = c.association_id and m.id = c.mail_id and c.channel = 'email'`;

/** Where a convocation is on its way: what the mail says, or for paper whether it was posted or handed over. */
export const STATE = `case when m.id is null then case when c.sent_at is null then 'to_deliver' else 'sent' end
  when m.state = 'sending' then 'waiting' else m.state end`;

export const LEFT_AT = 'coalesce(m.sent_at, c.sent_at)';

/** Whether the person of a convocation has voted in advance, on one resolution at least: that is an answer too. */
export const votedInAdvance = (convocation: string): string => `exists (
  select 1 from advance_vote v where v.association_id = ${convocation}.association_id
    and v.assembly_id = ${convocation}.assembly_id and v.person_id = ${convocation}.person_id)`;
