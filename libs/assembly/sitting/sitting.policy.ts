import { type Actor, all, can, type Permission, type Policy, refuse, type Verdict } from '@etabli/access';

/** What the rules of the day look at in an assembly. */
export interface SittingRecord {
  state: string;
  chairId: string | null;
  secretaryId: string | null;
  scrutineerIds: string[];
}

const isAmong = (actor: Actor, people: (string | null)[]): boolean =>
  actor.personId !== null && people.includes(actor.personId);

/** Chairs the sitting or keeps its minutes: rights that come from the sitting, whatever office one holds. */
export const isOfBureau = (actor: Actor, { chairId, secretaryId }: SittingRecord): boolean =>
  isAmong(actor, [chairId, secretaryId]);

const inState = (record: SittingRecord, states: string[], code: string): Verdict =>
  states.includes(record.state) || refuse(code);

const ofBureauOr = (actor: Actor, record: SittingRecord, permission: Permission): Verdict =>
  isOfBureau(actor, record) || can(actor, permission) || refuse('sitting.not-yours');

export const isOpen = (record: SittingRecord): Verdict => inState(record, ['open'], 'sitting.not-open');

/** Who does what on the day and after: conducting by office or because the sitting chose one for it. */
export const sittingPolicy = {
  open: (actor, record) =>
    all(
      inState(record, ['convened'], 'sitting.not-convened'),
      can(actor, 'assembly.conduct') || refuse('sitting.not-yours'),
    ),
  receive: (actor, record) =>
    all(
      inState(record, ['convened', 'open'], 'sitting.desk-shut'),
      can(actor, 'assembly.desk') || refuse('sitting.not-yours'),
    ),
  /** What desks noted during the sitting may reach the house after it, until the minutes are filed. */
  merge: (actor, record) =>
    all(
      inState(record, ['convened', 'open', 'closed'], 'sitting.desk-shut'),
      can(actor, 'assembly.desk') || refuse('sitting.not-yours'),
    ),
  conduct: (actor, record) => all(isOpen(record), ofBureauOr(actor, record, 'assembly.conduct')),
  count: (actor, record) =>
    all(
      isOpen(record),
      isAmong(actor, record.scrutineerIds) || ofBureauOr(actor, record, 'assembly.conduct'),
    ),
  writeMinutes: (actor, record) =>
    all(
      inState(record, ['open', 'closed'], 'minutes.not-time-to-write'),
      ofBureauOr(actor, record, 'minutes.write'),
    ),
  /** What was forgotten is still entered once the sitting is closed, until the minutes are filed. */
  noteAfterwards: (actor, record) =>
    all(inState(record, ['closed'], 'incident.not-afterwards'), ofBureauOr(actor, record, 'minutes.write')),
  printMinutes: (actor, record) =>
    all(inState(record, ['closed'], 'minutes.not-time-to-print'), ofBureauOr(actor, record, 'minutes.write')),
  fileMinutes: (actor, record) =>
    all(
      inState(record, ['closed'], 'register.not-time-to-file'),
      can(actor, 'minutes.file') || refuse('sitting.not-yours'),
    ),
  tellMembers: (actor, record) =>
    all(
      inState(record, ['filed'], 'register.not-filed'),
      can(actor, 'minutes.file') || refuse('sitting.not-yours'),
    ),
} satisfies Policy<SittingRecord>;

export type SittingAction = keyof typeof sittingPolicy;
