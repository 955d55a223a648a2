import { type Actor, all, type Policy, refuse, type Verdict } from '@etabli/access';
import { keeps, leads } from '../commissions.policy.js';

/** What the rules look at in a report. */
export interface ReportRecord {
  commissionId: string | null;
  readyAt: Date | null;
  /** Is its period over? */
  over: boolean;
}

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
