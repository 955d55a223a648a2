import { CommissionsModule } from '@etabli/commissions';
import { MembershipModule } from '@etabli/membership';
import { addRefusals } from '@etabli/platform';
import { Module } from '@nestjs/common';
import { AgendaItem } from './agenda/agenda.entities.js';
import { AgendaItemResolver, AgendaResolver } from './agenda/agenda.resolver.js';
import { Agenda } from './agenda/agenda.service.js';
import { Assembly } from './assemblies/assemblies.entities.js';
import { AssembliesResolver } from './assemblies/assemblies.resolver.js';
import { Assemblies } from './assemblies/assemblies.service.js';
import { Preparation } from './assemblies/preparation.service.js';
import { SecondCalls } from './assemblies/second-call.service.js';
import { Attachments } from './convocation/attachments.js';
import { CalledPeople } from './convocation/called.js';
import { Convening } from './convocation/convening.service.js';
import { Convocation } from './convocation/convocation.entities.js';
import { ConvocationResolver } from './convocation/convocation.resolver.js';
import { Convocations } from './convocation/convocations.service.js';
import { Delivery } from './convocation/delivery.service.js';
import { AssemblyDocumentsResolver, MyAssemblyResolver } from './convocation/mine.resolver.js';
import { MyAssemblies } from './convocation/mine.service.js';
import { NoticeResolver } from './convocation/notice.resolver.js';
import { Notices } from './convocation/notices.js';
import { ConvocationPapers } from './convocation/papers.service.js';
import { day, dayEntities } from './day.js';
import { ElectorateResolver, ElectorLineResolver } from './electorate/electorate.resolver.js';
import { Electorates } from './electorate/electorates.service.js';
import { MembershipSource } from './electorate/source.js';
import { en } from './messages.en.js';
import { fr } from './messages.fr.js';

addRefusals(fr, en);

/** The tables of the area, for the data source. */
export const assemblyEntities = [Assembly, AgendaItem, Convocation, ...dayEntities];

/** Everything before the day: file, agenda, electorate, convocation. */
const preparation = [
  Assemblies,
  Preparation,
  SecondCalls,
  AssembliesResolver,
  Agenda,
  AgendaResolver,
  AgendaItemResolver,
  MembershipSource,
  Electorates,
  ElectorateResolver,
  ElectorLineResolver,
  CalledPeople,
  Notices,
  NoticeResolver,
  Attachments,
  ConvocationPapers,
  Convening,
  Convocations,
  Delivery,
  ConvocationResolver,
  MyAssemblies,
  MyAssemblyResolver,
  AssemblyDocumentsResolver,
];

@Module({
  imports: [MembershipModule, CommissionsModule],
  providers: [...preparation, ...day],
  exports: [Assemblies, Agenda, MembershipSource],
})
export class AssemblyModule {}
