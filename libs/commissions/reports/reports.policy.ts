import { type Actor, all, type Policy, refuse, type Verdict } from '@etabli/access';
import type { IsoDate } from '@etabli/kernel';
import { keeps, leads } from '../commissions.policy.js';
import { isOver } from '../rules/report.js';

/** What the rules look at in a report. */
export interface ReportRecord {
  commissionId: string | null;
  readyAt: Date | null;
  /** Is its period over? */
  over: boolean;
}

/** A report as the policy looks at it, on a day. */
export const recordOf = (
  { commissionId, readyAt, endsOn }: { commissionId: string | null; readyAt: Date | null; endsOn: IsoDate },
  today: IsoDate,
): ReportRecord => ({ commissionId, readyAt, over: isOver(endsOn, today) });

/** Leads write for their commission; who looks after all, for every one and for the house. */
const writes = (actor: Actor, { commissionId }: ReportRecord): Verdict =>
  (commissionId === null ? keeps(actor) : leads(actor, { id: commissionId })) === true ||
  refuse('report.not-yours');

const draft = ({ readyAt }: ReportRecord): Verdict => readyAt === null || refuse('report.ready');

export const reportPolicy = {
  start: writes,
  write: (actor, report) => all(draft(report), writes(actor, report)),
  finish: (actor, report) =>
    all(draft(report), writes(actor, report), report.over || refuse('report.not-over')),
  takeUpAgain: (actor, report) =>
    all(writes(actor, report), report.readyAt !== null || refuse('report.not-ready')),
} satisfies Policy<ReportRecord>;
