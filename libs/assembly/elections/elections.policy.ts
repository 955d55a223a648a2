import { type Actor, all, can, type Policy, refuse, type Verdict } from '@etabli/access';
import { type SittingRecord, sittingPolicy } from '../sitting/sitting.policy.js';

/** What the rules look at in an election: its assembly, and where it stands. */
export interface ElectionCase extends SittingRecord {
  /** Someone was elected and nothing is to be voted any more. */
  concluded: boolean;
  /** Is who asks of the college that elects alone? True where the whole assembly elects. */
  ofCollege: boolean;
  /** Their mandates were entered. */
  entered: boolean;
}

const called = ({ state }: SittingRecord): Verdict =>
  state === 'convened' || state === 'open' || refuse('candidacy.not-called');

const over = ({ concluded }: ElectionCase): Verdict => concluded || refuse('election.not-concluded');

/** Before the day, by those who prepare the assembly; on the day, by those who conduct it. */
const receives = (actor: Actor, record: ElectionCase): Verdict =>
  record.state === 'open'
    ? sittingPolicy.conduct(actor, record)
    : can(actor, 'assembly.prepare') || refuse('candidacy.not-yours');

/** Who stands, who writes down that someone does, and who gives those elected their mandates. */
export const electionPolicy = {
  stand: (actor, record) =>
    all(
      called(record),
      can(actor, 'assembly.vote') || refuse('assembly.members-only'),
      record.ofCollege || refuse('candidacy.other-college'),
    ),
  receive: (actor, record) => all(called(record), receives(actor, record)),
  answer: (actor, record) =>
    all(
      over(record),
      ['open', 'closed'].includes(record.state) || refuse('register.filed'),
      record.state === 'open'
        ? sittingPolicy.conduct(actor, record)
        : can(actor, 'assembly.conduct') || refuse('sitting.not-yours'),
    ),
  enter: (actor, record) =>
    all(
      over(record),
      can(actor, 'mandates.grant') || refuse('election.not-yours-to-enter'),
      !record.entered || refuse('election.already-entered'),
    ),
} satisfies Policy<ElectionCase>;
