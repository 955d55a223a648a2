import { authorize } from '@etabli/access';
import { type Clock, demand, Refusal } from '@etabli/kernel';
import { currentToday } from '@etabli/membership';
import { CLOCK, currentActor, Db, groupBy, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
import { Commission } from '../commissions.entities.js';
import { periodProblem, reportSections } from '../rules/report.js';
import { ReportFigures } from './facts.service.js';
import type { ReportFacts } from './facts.types.js';
import { ReportPapers } from './papers.service.js';
import { ReportPictures } from './pictures/pictures.service.js';
import { Report, ReportText, type StartReportInput, type WriteReportInput } from './reports.entities.js';
import { type ReportRecord, recordOf, reportPolicy } from './reports.policy.js';

/** Reports of a period: figures come from the data, words from people, and nothing moves once it is ready. */
@Injectable()
export class Reports {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(ReportFigures) private readonly figures: ReportFigures,
    @Inject(ReportPictures) private readonly pictures: ReportPictures,
    @Inject(ReportPapers) private readonly papers: ReportPapers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A report as the policy looks at it. */
  record(report: Report): ReportRecord {
    return recordOf(report, currentToday(this.clock));
  }

  /** Every report, the latest period first; those of the house before the others. */
  list(): Promise<Report[]> {
    return this.db.find(Report, {
      order: { endsOn: 'desc', commissionId: { direction: 'asc', nulls: 'first' }, id: 'asc' },
    });
  }

  /** A report by id. Refuses `not-found`. */
  get(id: string): Promise<Report> {
    return this.db.get(Report, id);
  }

  /** Its figures: as they stood when it was ready, else as they stand now. */
  async factsOf(report: Report): Promise<ReportFacts> {
    return report.kept ?? this.figures.of(report);
  }

  /** What was last written in each part, in the order in which it is read; batched. */
  async texts(reportId: string): Promise<ReportText[]> {
    const latest = new Map((await this.versions(reportId)).map((text) => [text.section, text]));
    return reportSections.flatMap((section) => latest.get(section) ?? []).filter(({ text }) => text !== '');
  }

  /** Every version of every part, oldest first; batched. */
  async versions(reportId: string): Promise<ReportText[]> {
    const found = await load('report-texts', reportId, async (ids) => {
      const rows = await this.db.find(ReportText, {
        where: { reportId: In([...ids]) },
        order: { number: 'asc' },
      });
      return groupBy(ids, rows, (row) => row.reportId);
    });
    return found ?? [];
  }

  /** The reports of commissions that the one of the house puts together: those of its very period. */
  async parts({ commissionId, startsOn, endsOn }: Report): Promise<Report[]> {
    if (commissionId) return [];
    return this.db.find(Report, {
      where: { startsOn, endsOn, commissionId: Not(IsNull()) },
      order: { id: 'asc' },
    });
  }

  /**
   * Starts the report of a period. Refuses `report.not-yours`, `report.there-already`, and as `periodProblem` says.
   */
  async start({ commissionId = null, startsOn, endsOn }: StartReportInput): Promise<Report> {
    if (commissionId) await this.db.get(Commission, commissionId);
    authorize(reportPolicy.start(currentActor(), { commissionId, readyAt: null, over: false }));
    const problem = periodProblem(startsOn, endsOn, currentToday(this.clock));
    if (problem) throw new Refusal(problem, {}, problem === 'report.to-come' ? 'startsOn' : 'endsOn');
    return this.db.add(Report, { commissionId, startsOn, endsOn });
  }

  /**
   * Writes one part anew; what it said before is kept. Refuses `report.changed-since` when somebody wrote there meanwhile,
   * `report.ready`, `report.not-yours`.
   */
  async write({ id, section, text, from }: WriteReportInput): Promise<Report> {
    const report = await this.locked(id, 'write');
    const last = (await this.versions(id)).filter((one) => one.section === section).at(-1);
    demand((last?.number ?? 0) === from, 'report.changed-since', {}, 'text');
    await this.db.add(ReportText, { reportId: id, section, number: from + 1, text: text.trim() });
    return report;
  }

  /** Its figures are kept as they stand, and it is printed. Refuses `report.not-over`, `report.ready`, `report.not-yours`. */
  async finish(id: string): Promise<Report> {
    const report = await this.locked(id, 'finish');
    const kept = await this.figures.of(report);
    const file = await this.papers.print({ ...report, kept }, await this.told(report, kept), 'pdf');
    return this.db.change(Report, id, { kept, readyAt: this.clock.now(), fileId: file.id });
  }

  /** A draft again: its figures follow the data. What an assembly received stays as it was. Refuses `report.not-ready`. */
  async takeUpAgain(id: string): Promise<Report> {
    await this.locked(id, 'takeUpAgain');
    return this.db.change(Report, id, { kept: null, readyAt: null, fileId: null });
  }

  /** As a word processor opens it, as it stands now. */
  async asWord(id: string) {
    const report = await this.get(id);
    return this.papers.print(report, await this.told(report, await this.factsOf(report)), 'word');
  }

  private async told(report: Report, facts: ReportFacts) {
    const parts = await this.parts(report);
    return {
      facts,
      ...(await this.said(report.id)),
      parts: await Promise.all(
        parts.map(async ({ id, commissionId }) => ({ commissionId, ...(await this.said(id)) })),
      ),
    };
  }

  private async said(id: string) {
    return { texts: await this.texts(id), pictures: await this.pictures.printed(id) };
  }

  private async locked(id: string, action: 'write' | 'finish' | 'takeUpAgain'): Promise<Report> {
    const report = await this.db.get(Report, id, { lock: true });
    authorize(reportPolicy[action](currentActor(), this.record(report)));
    return report;
  }
}
