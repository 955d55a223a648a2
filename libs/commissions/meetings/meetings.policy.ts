import { type Actor, all, can, type Policy, refuse, type Verdict } from '@etabli/access';
import { holds } from '@etabli/membership/people/people.policy';

/** What the rules look at in a meeting; `invited` says whether the viewer is called to it. */
export interface MeetingRecord {
  commissionId: string | null;
  state: 'planned' | 'held' | 'published' | 'cancelled';
  invited: boolean;
}

type Of = Pick<MeetingRecord, 'commissionId'>;

/** Who works in a commission, or leads one where all of them meet; and who keeps commissions. */
export const worksIn = (actor: Actor, { commissionId }: Of): Verdict =>
  (commissionId ? can(actor, 'commissions.work', commissionId) : can(actor, 'commissions.lead')) ||
  holds(actor, 'commissions.write') === true ||
  refuse('meeting.not-yours');

const takesPart = (actor: Actor, meeting: MeetingRecord): Verdict =>
  meeting.invited || worksIn(actor, meeting);

const is = ({ state }: MeetingRecord, ...states: MeetingRecord['state'][]): Verdict =>
  states.includes(state) || refuse(`meeting.is-${state}`);

export const meetingPolicy = {
  move: (actor, meeting) => all(is(meeting, 'planned'), worksIn(actor, meeting)),
  invite: (actor, meeting) => all(is(meeting, 'planned'), worksIn(actor, meeting)),
  cancel: (actor, meeting) => all(is(meeting, 'planned'), worksIn(actor, meeting)),
  hold: (actor, meeting) => all(is(meeting, 'planned'), worksIn(actor, meeting)),
  answer: (_, meeting) => all(is(meeting, 'planned'), meeting.invited || refuse('meeting.not-invited')),
  propose: (actor, meeting) => all(is(meeting, 'planned', 'held'), takesPart(actor, meeting)),
  write: (actor, meeting) => all(is(meeting, 'held'), takesPart(actor, meeting)),
  publish: (actor, meeting) => all(is(meeting, 'held'), worksIn(actor, meeting)),
  correct: (actor, meeting) => all(is(meeting, 'published'), worksIn(actor, meeting)),
} satisfies Policy<MeetingRecord>;
