import { type Actor, all, can, type Policy, refuse, type Verdict } from '@etabli/access';
import { keepsPlaces } from '../places/places.policy.js';

/** What the rules look at in a training. */
export interface TrainingRecord {
  trainerIds: readonly string[];
  closed: boolean;
}

const isOpen = ({ closed }: TrainingRecord): Verdict => !closed || refuse('training.closed');

const mayTrain = (actor: Actor, { trainerIds }: TrainingRecord): Verdict =>
  (actor.personId !== null && trainerIds.includes(actor.personId) && can(actor, 'bookings.book')) ||
  (can(actor, 'places.write') ? keepsPlaces(actor) : refuse('training.not-a-trainer'));

export const trainingPolicy = {
  describe: (actor) => keepsPlaces(actor),
  close: (actor, training) => all(keepsPlaces(actor), isOpen(training)),
  reopen: (actor, training) => all(keepsPlaces(actor), training.closed || refuse('training.open-already')),
  /** Says when one trains, and who knows. */
  train: (actor, training) => all(mayTrain(actor, training), isOpen(training)),
  withdraw: (actor, training) => mayTrain(actor, training),
} satisfies Policy<TrainingRecord>;

/** What the rules look at in a session. */
export interface SessionRecord {
  training: TrainingRecord;
  startsAt: Date;
  cancelled: boolean;
  seatsLeft: number;
  trainerId: string;
  /** Is the actor among those who come? */
  comes: boolean;
  now: Date;
}

const toCome = ({ startsAt, cancelled, now }: SessionRecord): Verdict =>
  all(!cancelled || refuse('session.cancelled'), startsAt > now || refuse('session.begun'));

export const sessionPolicy = {
  join: (actor, session) =>
    all(
      can(actor, 'bookings.book') || refuse('booking.not-yours'),
      toCome(session),
      session.trainerId !== actor.personId || refuse('session.yours'),
      !session.comes || refuse('session.comes-already'),
      session.seatsLeft > 0 || refuse('session.full'),
    ),
  leave: (actor, session) =>
    all(
      can(actor, 'bookings.book') || refuse('booking.not-yours'),
      session.comes || refuse('session.not-coming'),
      toCome(session),
    ),
  cancel: (actor, session) => all(mayTrain(actor, session.training), toCome(session)),
  grant: (actor, session) =>
    all(
      mayTrain(actor, session.training),
      !session.cancelled || refuse('session.cancelled'),
      session.startsAt <= session.now || refuse('session.to-come'),
    ),
} satisfies Policy<SessionRecord>;
