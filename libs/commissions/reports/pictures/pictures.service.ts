import { authorize } from '@etabli/access';
import { type Clock, demand, Refusal } from '@etabli/kernel';
import { currentToday } from '@etabli/membership';
import {
  CLOCK,
  currentActor,
  Db,
  Files,
  groupBy,
  load,
  Pdf,
  PdfFailure,
  type Picture,
  pictureSize,
  StoredFile,
} from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { Report } from '../reports.entities.js';
import { recordOf, reportPolicy } from '../reports.policy.js';
import { type AddReportPictureInput, ReportPicture } from './pictures.entities.js';
import { proofOf } from './proof.js';

/** Pictures that one part of a report holds. */
const MOST = 6;
const MEGABYTE = 1024 * 1024;
/** The heaviest picture, in bytes: what a report of many is mailed with. */
const HEAVIEST = 5 * MEGABYTE;
const KINDS = ['image/jpeg', 'image/png'];

/** Pictures of reports, shown and printed. */
@Injectable()
export class ReportPictures {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Files) private readonly files: Files,
    @Inject(Pdf) private readonly pdf: Pdf,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Those of a report, the first added first; batched. */
  async of(reportId: string): Promise<ReportPicture[]> {
    const found = await load('report-pictures', reportId, async (ids) => {
      const rows = await this.db.find(ReportPicture, {
        where: { reportId: In([...ids]), removedAt: IsNull() },
        order: { id: 'asc' },
      });
      return groupBy(ids, rows, (row) => row.reportId);
    });
    return found ?? [];
  }

  /** Those of a report as they are printed. */
  async printed(reportId: string): Promise<(Picture & Pick<ReportPicture, 'section'>)[]> {
    const pictures = await this.of(reportId);
    return Promise.all(
      pictures.map(async ({ fileId, section, caption, alt }) => {
        const { sha256 } = await this.db.get(StoredFile, fileId);
        const content = await this.files.content(sha256);
        return { section, caption, alt, content, ...sizeOf(content) };
      }),
    );
  }

  /**
   * Puts a picture in a part. Only what can be printed is taken. Refuses `report.picture-kind`, `report.picture-heavy`,
   * `report.picture-unreadable`, `report.pictures-many`, `report.ready`, `report.not-yours`, `not-found`.
   */
  async add({ id: reportId, section, fileId, caption, alt }: AddReportPictureInput): Promise<Report> {
    const report = await this.locked(reportId);
    const file = await this.db.get(StoredFile, fileId);
    demand(file.recordedBy === currentActor().personId, 'not-found', {}, 'fileId');
    demand(KINDS.includes(file.mediaType), 'report.picture-kind', {}, 'fileId');
    demand(file.size <= HEAVIEST, 'report.picture-heavy', { max: HEAVIEST / MEGABYTE }, 'fileId');
    demand(alt.trim() !== '', 'input.required', {}, 'alt');
    const there = (await this.of(reportId)).filter((one) => one.section === section);
    demand(there.length < MOST, 'report.pictures-many', { max: MOST });
    const content = await this.files.content(file.sha256);
    await this.prove({ content, caption, alt, ...sizeOf(content) });
    await this.files.open(fileId, 'commissions.read');
    await this.db.add(ReportPicture, { reportId, section, fileId, caption: caption.trim(), alt: alt.trim() });
    return report;
  }

  /** Takes a picture off, or puts it back. Refuses `report.ready`, `report.not-yours`, `not-found`. */
  async takeOff(id: string, off: boolean): Promise<Report> {
    const { reportId } = await this.db.get(ReportPicture, id);
    const report = await this.locked(reportId);
    await this.db.change(ReportPicture, id, { removedAt: off ? this.clock.now() : null });
    return report;
  }

  private async locked(id: string): Promise<Report> {
    const report = await this.db.get(Report, id, { lock: true });
    authorize(reportPolicy.write(currentActor(), recordOf(report, currentToday(this.clock))));
    return report;
  }

  /** A report is made ready months later: a picture that no typesetter reads is refused now. */
  private async prove(picture: Picture): Promise<void> {
    try {
      await this.pdf.render(proofOf(picture, this.clock.now()));
    } catch (error) {
      throw error instanceof PdfFailure ? new Refusal('report.picture-unreadable', {}, 'fileId') : error;
    }
  }
}

function sizeOf(content: Uint8Array): { width: number; height: number } {
  const size = pictureSize(content);
  if (!size) throw new Refusal('report.picture-unreadable', {}, 'fileId');
  return size;
}
