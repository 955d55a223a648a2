import { People, Person } from '@etabli/membership';
import { Ability, abilitiesFor, Files, Read, StoredFile, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Commission } from '../commissions.entities.js';
import { Commissions } from '../commissions.service.js';
import { ReportFacts } from './facts.types.js';
import { Report, ReportText, StartReportInput, WriteReportInput } from './reports.entities.js';
import { reportPolicy } from './reports.policy.js';
import { Reports } from './reports.service.js';

const id = () => Args('id', { type: () => ID });

@Resolver(() => Report)
export class ReportsResolver {
  constructor(
    @Inject(Reports) private readonly reports: Reports,
    @Inject(Commissions) private readonly commissions: Commissions,
    @Inject(Files) private readonly files: Files,
  ) {}

  @Read(() => [Report], { permission: 'commissions.read', description: 'The latest period first.' })
  activityReports(): Promise<Report[]> {
    return this.reports.list();
  }

  @Read(() => Report, { permission: 'commissions.read' })
  activityReport(@id() reportId: string): Promise<Report> {
    return this.reports.get(reportId);
  }

  @Verb(() => Report, { permission: 'signed-in', description: 'For leads, and who keeps commissions.' })
  startReport(@Args('input') input: StartReportInput): Promise<Report> {
    return this.reports.start(input);
  }

  @Verb(() => Report, { permission: 'signed-in', description: 'What it said before is kept.' })
  writeReport(@Args('input') input: WriteReportInput): Promise<Report> {
    return this.reports.write(input);
  }

  @Verb(() => Report, { permission: 'signed-in', description: 'Its figures are kept as they stand.' })
  finishReport(@id() reportId: string): Promise<Report> {
    return this.reports.finish(reportId);
  }

  @Verb(() => Report, { permission: 'signed-in', description: 'A draft again.' })
  takeReportUpAgain(@id() reportId: string): Promise<Report> {
    return this.reports.takeUpAgain(reportId);
  }

  @Verb(() => StoredFile, { permission: 'commissions.read', description: 'For a word processor.' })
  printReportAsWord(@id() reportId: string): Promise<StoredFile> {
    return this.reports.asWord(reportId);
  }

  @ResolveField(() => Commission, { nullable: true, description: 'Null for the house.' })
  commission(@Parent() { commissionId }: Report): Promise<Commission | null> | null {
    return commissionId ? this.commissions.byId(commissionId) : null;
  }

  @ResolveField(() => ReportFacts)
  facts(@Parent() report: Report): Promise<ReportFacts> {
    return this.reports.factsOf(report);
  }

  @ResolveField(() => [ReportText], { description: 'As last written.' })
  texts(@Parent() { id: reportId }: Report): Promise<ReportText[]> {
    return this.reports.texts(reportId);
  }

  @ResolveField(() => [ReportText], { description: 'Every version, oldest first.' })
  versions(@Parent() { id: reportId }: Report): Promise<ReportText[]> {
    return this.reports.versions(reportId);
  }

  @ResolveField(() => [Report], { description: 'Of commissions, for the same period, in that of the house.' })
  parts(@Parent() report: Report): Promise<Report[]> {
    return this.reports.parts(report);
  }

  @ResolveField(() => StoredFile, { nullable: true, description: 'Once it is ready.' })
  file(@Parent() { fileId }: Report): Promise<StoredFile | null> | null {
    return fileId ? this.files.byId(fileId) : null;
  }

  @ResolveField(() => [Ability])
  viewerCan(@Parent() report: Report): Ability[] {
    return abilitiesFor(reportPolicy, this.reports.record(report));
  }
}

@Resolver(() => ReportText)
export class ReportTextResolver {
  constructor(@Inject(People) private readonly people: People) {}

  @ResolveField(() => Person, { nullable: true, description: 'Who wrote it.' })
  author(@Parent() { recordedBy }: ReportText): Promise<Person | null> | null {
    return recordedBy ? this.people.byId(recordedBy) : null;
  }
}
