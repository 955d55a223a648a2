import { MembershipModule } from '@etabli/membership';
import { addConstraints, addRefusals } from '@etabli/platform';
import { Module } from '@nestjs/common';
import { BudgetedResolver } from './budgets/budgeted.resolver.js';
import { BudgetSources } from './budgets/sources.js';
import { CalendarsController } from './calendars/calendars.controller.js';
import { calendars, calendarsEntities } from './calendars/module.js';
import { CalendarSources } from './calendars/sources.js';
import { AskedFees } from './charges/asked.js';
import { DepositExchange } from './charges/deposits.js';
import { ChargeSources } from './charges/sources.js';
import { Uses } from './charges/uses.js';
import { Charters } from './charters/charters.service.js';
import { Commission } from './commissions.entities.js';
import { CommissionsResolver, SeatResolver } from './commissions.resolver.js';
import { Commissions } from './commissions.service.js';
import { DecisionSources } from './decisions/decision-sources.js';
import { digestEntities, digestProviders } from './digest/parts.js';
import { DigestSending } from './digest/sending.service.js';
import { documentsEntities, documentsProviders } from './documents/parts.js';
import { Handovers } from './handover/handovers.service.js';
import { HandoverLines } from './handover/lines.service.js';
import { handoverEntities, handoverProviders } from './handover/parts.js';
import { Hours } from './hours/hours.service.js';
import { hours, hoursEntities } from './hours/module.js';
import { HoursReports } from './hours/report.service.js';
import { meetingsEntities, meetingsProviders } from './meetings/parts.js';
import { en } from './messages.en.js';
import { fr } from './messages.fr.js';
import { en as missionsEn } from './missions/messages.en.js';
import { fr as missionsFr } from './missions/messages.fr.js';
import { missionsEntities, missionsExports, missionsProviders } from './missions/missions.providers.js';
import { CommissionsLines } from './monday/commissions.lines.js';
import { ArchiveController } from './moving/archive/archive.controller.js';
import { moving, movingEntities } from './moving/module.js';
import { PersonalLinks } from './personal-links.js';
import { CommissionsQuestions } from './questions/commissions.questions.js';
import { RecordQuestions } from './questions/record.questions.js';
import { reportEntities, reportProviders } from './reports/parts.js';
import { Reports } from './reports/reports.service.js';
import { CommissionsFinds } from './search/commissions.finds.js';
import { Seats } from './seats.service.js';
import { en as tasksEn } from './tasks/messages.en.js';
import { fr as tasksFr } from './tasks/messages.fr.js';
import { tasksEntities, tasksExports, tasksProviders } from './tasks/tasks.providers.js';

addRefusals(fr, en);
addRefusals(missionsFr, missionsEn);
addRefusals(tasksFr, tasksEn);
addConstraints({
  commission_name: 'commission.name-taken',
  commission_intercommission: 'commission.intercommission-exists',
  intercommission_has_no_seats: 'commission.made-of-leads',
  mission_title: 'mission.title-taken',
  mission_never_dropped: 'mission.never-dropped',
  stage_name: 'stage.name-taken',
  label_name: 'label.name-taken',
  kept_looking_name: 'looking.name-taken',
  task_place: 'task.place-taken',
  task_once_an_occurrence: 'task.occurrence-there',
  task_dependency_acyclic: 'task.circle',
  task_attachment_once: 'attachment.there-already',
  task_link_once: 'task-link.there-already',
  task_link_to_agenda_item: 'not-found',
  task_link_to_assembly: 'not-found',
  task_link_to_place: 'not-found',
  task_link_to_due: 'not-found',
  task_link_to_expense: 'not-found',
  task_event_undone_once: 'task.undone-already',
});

/** The tables of the area, for the data source. */
export const commissionsEntities = [
  Commission,
  ...missionsEntities,
  ...tasksEntities,
  ...meetingsEntities,
  ...hoursEntities,
  ...movingEntities,
  ...calendarsEntities,
  ...digestEntities,
  ...documentsEntities,
  ...handoverEntities,
  ...reportEntities,
];

@Module({
  imports: [MembershipModule],
  controllers: [CalendarsController, ArchiveController],
  providers: [
    ...[Commissions, CommissionsFinds, CommissionsLines, CommissionsQuestions, RecordQuestions],
    ...[
      BudgetedResolver,
      BudgetSources,
      AskedFees,
      ChargeSources,
      DepositExchange,
      Uses,
      CommissionsResolver,
      SeatResolver,
      Seats,
    ],
    ...[
      ...missionsProviders,
      ...tasksProviders,
      ...meetingsProviders,
      ...hours,
      ...digestProviders,
      ...documentsProviders,
      PersonalLinks,
    ],
    ...[...moving, ...calendars, ...handoverProviders, ...reportProviders],
  ],
  exports: [
    BudgetSources,
    CalendarSources,
    AskedFees,
    ChargeSources,
    DepositExchange,
    Uses,
    Charters,
    Commissions,
    DecisionSources,
    DigestSending,
    Handovers,
    HandoverLines,
    Hours,
    HoursReports,
    Reports,
    ...missionsExports,
    ...tasksExports,
  ],
})
export class CommissionsModule {}
