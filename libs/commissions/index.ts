export { type BudgetSource, BudgetSources, CommissionBudget } from './budgets/sources.js';
export { type CalendarScope, type CalendarSource, CalendarSources } from './calendars/sources.js';
export { AskedFees, type AskedOfCharge, type AskedOfMonth, type AskedSource } from './charges/asked.js';
export {
  type AwaitedDeposit,
  type DepositBooks,
  DepositExchange,
  type DepositMoved,
  type DepositRegister,
  type HeldDeposit,
  type OwedFromDeposit,
} from './charges/deposits.js';
export { type ChargeSource, ChargeSources, type MonthlyCharge } from './charges/sources.js';
export { type Use, type UseSink, Uses } from './charges/uses.js';
export { Charters } from './charters/charters.service.js';
export { Commission } from './commissions.entities.js';
export { CommissionsModule, commissionsEntities } from './commissions.module.js';
export { Commissions } from './commissions.service.js';
export { type DecisionSource, DecisionSources } from './decisions/decision-sources.js';
export { DigestSending } from './digest/sending.service.js';
export { DocumentsOfCommissions } from './documents/documents.service.js';
export { Handover } from './handover/handover.entities.js';
export { Handovers } from './handover/handovers.service.js';
export { HandoverLines } from './handover/lines.service.js';
export { Hours } from './hours/hours.service.js';
export { HoursReports } from './hours/report.service.js';
export { Agendas } from './meetings/agendas.service.js';
export { MeetingAnswer } from './meetings/answers/answers.entities.js';
export { Attendances } from './meetings/attendances.service.js';
export { Invitations } from './meetings/invitations.service.js';
export { DecisionMethod, LineKind, Meeting } from './meetings/meetings.entities.js';
export { Meetings } from './meetings/meetings.service.js';
export { Notes } from './meetings/notes.service.js';
export { Publishing } from './meetings/publishing.service.js';
export { Mission } from './missions/missions.entities.js';
export { Missions } from './missions/missions.service.js';
export { ReportPictures } from './reports/pictures/pictures.service.js';
export { Report } from './reports/reports.entities.js';
export { Reports } from './reports/reports.service.js';
export { RoundMethod, Settled, Stance } from './rounds/rounds.entities.js';
export { Rounds } from './rounds/rounds.service.js';
export { looksLikeSecret } from './rules/secret-words.js';
export { type Entrusted, EntrustedTasks } from './tasks/entrusted.service.js';
export { TaskEvents } from './tasks/events.js';
export { TaskHands } from './tasks/hands.service.js';
export { Labels } from './tasks/labels.service.js';
export { LinkedTasks } from './tasks/linked.service.js';
export { TaskMoves } from './tasks/moves.service.js';
export { TaskLink } from './tasks/parts.entities.js';
export { TaskReads } from './tasks/reads.js';
export { TaskSeries } from './tasks/series.entities.js';
export { SeriesOfTasks } from './tasks/series.service.js';
export { Stage } from './tasks/stages.entities.js';
export { Stages } from './tasks/stages.service.js';
export { Task } from './tasks/tasks.entities.js';
export { type NewTask, Tasks } from './tasks/tasks.service.js';
export { TaskUndo } from './tasks/undo.service.js';
