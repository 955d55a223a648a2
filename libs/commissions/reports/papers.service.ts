import type { Clock, Locale } from '@etabli/kernel';
import { Association } from '@etabli/membership';
import { letterheadOf } from '@etabli/membership/rules/letterhead';
import { CLOCK, currentAssociation, Db, Files, Pdf, type StoredFile, toWord, WORD } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Commissions } from '../commissions.service.js';
import type { ReportFacts } from './facts.types.js';
import { reportPaper, type Said, type Shown } from './report-paper.js';
import { reportWords } from './report-words.js';
import type { Report } from './reports.entities.js';

/** What there is to print beside the report itself. */
export interface Told {
  facts: ReportFacts;
  texts: readonly Said[];
  pictures: readonly Shown[];
  parts: readonly { commissionId: string | null; texts: readonly Said[]; pictures: readonly Shown[] }[];
}

/** Reports as files, readable by whoever reads what commissions do. */
@Injectable()
export class ReportPapers {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Pdf) private readonly pdf: Pdf,
    @Inject(Files) private readonly files: Files,
    @Inject(Commissions) private readonly commissions: Commissions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Makes the file of a report. */
  async print(
    report: Report,
    { facts, texts, pictures, parts }: Told,
    kind: 'pdf' | 'word',
  ): Promise<StoredFile> {
    const association = await this.db.get(Association, currentAssociation().id);
    const locale: Locale = association.locale === 'en' ? 'en' : 'fr';
    const of = await this.nameOf(report.commissionId);
    const told = {
      ...{ letterhead: letterheadOf(association), of, facts, texts, pictures },
      ...{ from: report.startsOn, to: report.endsOn },
      parts: await Promise.all(
        parts.map(async (part) => ({ ...part, name: (await this.nameOf(part.commissionId)) ?? '' })),
      ),
    };
    const paper = reportPaper(told, { locale, createdAt: this.clock.now() });
    const [bytes, mediaType, ending] =
      kind === 'word'
        ? [await toWord(paper), WORD, 'docx']
        : [await this.pdf.render(paper), 'application/pdf', 'pdf'];
    const name = reportWords[locale].file({ of: of ?? association.name, to: report.endsOn, kind: ending });
    return this.files.keep({ bytes, name, mediaType, readableWith: 'commissions.read' });
  }

  private async nameOf(commissionId: string | null): Promise<string | null> {
    return commissionId ? ((await this.commissions.byId(commissionId))?.name ?? null) : null;
  }
}
