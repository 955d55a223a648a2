import { CommissionsModule } from '@etabli/commissions';
import { MembershipModule } from '@etabli/membership';
import { addConstraints, addRefusals } from '@etabli/platform';
import { Module } from '@nestjs/common';
import { AgendaItem } from './agenda/agenda.entities.js';
import { AgendaItemResolver, AgendaResolver } from './agenda/agenda.resolver.js';
import { Agenda } from './agenda/agenda.service.js';
import { TasksAboutAssemblyResolver, TasksAboutItemResolver } from './agenda/tasks-about.resolver.js';
import { Assembly } from './assemblies/assemblies.entities.js';
import { AssembliesResolver } from './assemblies/assemblies.resolver.js';
import { Assemblies } from './assemblies/assemblies.service.js';
import { Preparation } from './assemblies/preparation.service.js';
import { SecondCalls } from './assemblies/second-call.service.js';
import { CalledPeople } from './convocation/called.js';
import { Convening } from './convocation/convening.service.js';
import { Convocation } from './convocation/convocation.entities.js';
import { ConvocationResolver } from './convocation/convocation.resolver.js';
import { Convocations } from './convocation/convocations.service.js';
import { Delivery } from './convocation/delivery.service.js';
import {
  AssemblyDocumentsResolver,
  AwaitedAnswersResolver,
  MyAssemblyResolver,
} from './convocation/mine.resolver.js';
import { MyAssemblies } from './convocation/mine.service.js';
import { NoticeResolver } from './convocation/notice.resolver.js';
import { Notices } from './convocation/notices.js';
import { ConvocationPapers } from './convocation/papers.service.js';
import { day, dayEntities } from './day.js';
import { ElectorateResolver, ElectorLineResolver } from './electorate/electorate.resolver.js';
import { Electorates } from './electorate/electorates.service.js';
import { MembershipSource } from './electorate/source.js';
import { AssemblyDocument } from './enclosures/enclosures.entities.js';
import { EnclosedItemResolver, EnclosuresResolver } from './enclosures/enclosures.resolver.js';
import { Enclosures } from './enclosures/enclosures.service.js';
import { ForecastResolver } from './forecast/forecast.resolver.js';
import { Forecasts } from './forecast/forecasts.service.js';
import { foundingProviders } from './founding/module.js';
import { en } from './messages.en.js';
import { fr } from './messages.fr.js';
import { PersonalCircleResolver } from './personal/circle.resolver.js';
import { PersonalCircles } from './personal/circle.service.js';
import { PersonalElections } from './personal/elections.service.js';
import { HandedLinks } from './personal/handing.service.js';
import { PersonalLinks } from './personal/links.service.js';
import { PersonalController } from './personal/personal.controller.js';
import { PersonalLink } from './personal/personal.entities.js';
import { PersonalResolver } from './personal/personal.resolver.js';
import { PersonalPages } from './personal/personal.service.js';
import { PersonalVotingResolver } from './personal/voting.resolver.js';
import { PersonalVotes } from './personal/voting.service.js';
import { AddedItems } from './proposals/added-items.js';
import { ItemNotice } from './proposals/notices.entities.js';
import { ItemNoticesResolver } from './proposals/notices.resolver.js';
import { ItemNotices } from './proposals/notices.service.js';
import { ItemProposal } from './proposals/proposals.entities.js';
import { AskedItemResolver, ProposalsResolver } from './proposals/proposals.resolver.js';
import { Proposals } from './proposals/proposals.service.js';
import { Reminder, ReminderSending } from './reminders/reminders.entities.js';
import { RemindedResolver, RemindersResolver } from './reminders/reminders.resolver.js';
import { Reminders } from './reminders/reminders.service.js';
import { en as electionsEn } from './rules/elections/messages.en.js';
import { fr as electionsFr } from './rules/elections/messages.fr.js';

addRefusals(fr, en);
addRefusals(electionsFr, electionsEn);
addConstraints({ assembly_document_once: 'document.attached-already' });

/** The tables of the area, for the data source. */
export const assemblyEntities = [
  Assembly,
  AgendaItem,
  Convocation,
  PersonalLink,
  Reminder,
  ReminderSending,
  ItemProposal,
  ItemNotice,
  AssemblyDocument,
  ...dayEntities,
];

/** Everything before the day: file, agenda, electorate, convocation. */
const preparation = [
  Assemblies,
  Preparation,
  SecondCalls,
  AssembliesResolver,
  Agenda,
  AgendaResolver,
  TasksAboutAssemblyResolver,
  TasksAboutItemResolver,
  AgendaItemResolver,
  MembershipSource,
  Electorates,
  ElectorateResolver,
  ElectorLineResolver,
  CalledPeople,
  Notices,
  NoticeResolver,
  ConvocationPapers,
  Convening,
  Convocations,
  Delivery,
  ConvocationResolver,
  MyAssemblies,
  MyAssemblyResolver,
  AssemblyDocumentsResolver,
  AwaitedAnswersResolver,
  PersonalLinks,
  PersonalElections,
  PersonalPages,
  PersonalResolver,
  HandedLinks,
  PersonalVotes,
  PersonalVotingResolver,
  PersonalCircles,
  PersonalCircleResolver,
  Forecasts,
  ForecastResolver,
  Reminders,
  RemindersResolver,
  RemindedResolver,
  AddedItems,
  ItemNotices,
  ItemNoticesResolver,
  Proposals,
  ProposalsResolver,
  AskedItemResolver,
  Enclosures,
  EnclosuresResolver,
  EnclosedItemResolver,
  ...foundingProviders,
];

@Module({
  imports: [MembershipModule, CommissionsModule],
  controllers: [PersonalController],
  providers: [...preparation, ...day],
  exports: [Assemblies, Agenda, MembershipSource],
})
export class AssemblyModule {}
