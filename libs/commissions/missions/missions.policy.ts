import { type Actor, all, can, type Policy, refuse, type Verdict } from '@etabli/access';
import { keeps, leads } from '../commissions.policy.js';

/** Somebody in a mission today. */
export interface Holding {
  personId: string;
  name: string;
  lastDay: string | null;
}

/** What the rules look at in a mission. */
export interface MissionRecord {
  commissionId: string;
  endedAt: Date | null;
  holder: Holding | null;
  deputy: Holding | null;
  /** Why a call is open, null when none is. */
  calledFor: string | null;
}

const atWork = ({ endedAt }: MissionRecord): Verdict => endedAt === null || refuse('mission.ended');

const looksAfter = (actor: Actor, { commissionId }: MissionRecord): Verdict =>
  leads(actor, { id: commissionId }) === true || refuse('mission.not-yours');

const is = (actor: Actor, seat: Holding | null): boolean =>
  seat !== null && actor.personId !== null && seat.personId === actor.personId;

/** Who belongs to the house: members and its coordinator. */
const belongs = (actor: Actor): Verdict => can(actor, 'self.write') || refuse('mission.members-only');

export const missionPolicy = {
  describe: (actor, mission) => all(atWork(mission), looksAfter(actor, mission)),
  /** To another commission: it concerns both. */
  move: (actor, mission) => all(atWork(mission), keeps(actor)),
  end: (actor, mission) => all(atWork(mission), looksAfter(actor, mission)),
  writeSheet: (actor, mission) =>
    all(
      atWork(mission),
      is(actor, mission.holder) || is(actor, mission.deputy) || looksAfter(actor, mission),
    ),
  /** Which tasks come back for it. */
  arrangeTasks: (actor, mission) =>
    all(
      atWork(mission),
      is(actor, mission.holder) || is(actor, mission.deputy) || looksAfter(actor, mission),
    ),
  take: (actor, mission) =>
    all(
      atWork(mission),
      belongs(actor),
      !is(actor, mission.holder) || refuse('mission.already-yours'),
      mission.calledFor !== null || refuse('mission.taken', { name: mission.holder?.name ?? '' }),
    ),
  standBy: (actor, mission) =>
    all(
      atWork(mission),
      belongs(actor),
      !is(actor, mission.holder) || refuse('mission.already-yours'),
      mission.deputy === null || refuse('mission.has-deputy', { name: mission.deputy.name }),
    ),
  /** Its holder says so, or its lead when the holder is not heard of any more. */
  giveUp: (actor, mission) =>
    all(
      atWork(mission),
      is(actor, mission.holder) || looksAfter(actor, mission),
      mission.holder !== null || refuse('mission.nobody-holds'),
      mission.holder?.lastDay === null || refuse('mission.given-up-already'),
    ),
  stepAside: (actor, mission) =>
    all(atWork(mission), is(actor, mission.deputy) || refuse('mission.not-deputy')),
  /** Taken back, while nobody answered. */
  keep: (actor, mission) =>
    all(
      atWork(mission),
      is(actor, mission.holder) || looksAfter(actor, mission),
      (mission.calledFor === 'given-up' && mission.holder !== null) || refuse('mission.not-given-up'),
    ),
  handOver: (actor, mission) => all(atWork(mission), is(actor, mission.holder) || looksAfter(actor, mission)),
} satisfies Policy<MissionRecord>;
