import { can, type Permission } from '@etabli/access';
import { type Clock, civilDate, demand } from '@etabli/kernel';
import {
  CLOCK,
  currentActor,
  currentAssociation,
  Db,
  Files,
  Pdf,
  type PdfDocument,
  StoredFile,
} from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { AgendaItem } from '../agenda/agenda.entities.js';
import { Assembly, AssemblyState } from '../assemblies/assemblies.entities.js';
import { attendanceDocument } from '../documents/attendance.js';
import { extractDocument } from '../documents/extract.js';
import type { Making } from '../documents/facts.js';
import { minutesDocument } from '../documents/minutes.js';
import { quorumIn, resolutionsIn } from '../documents/resolutions.js';
import { isOfBureau } from '../sitting/sitting.policy.js';
import { Sittings } from '../sitting/sittings.service.js';
import { attendanceFacts } from './attendance.js';
import { written } from './compose.js';
import { signersOf } from './facts.js';
import { MinutesBooks, ownLocale } from './minutes.service.js';
import type { RecordedSitting } from './record.js';
import { Records } from './records.service.js';
import { wordsIn } from './words.js';

/** The papers after an assembly: minutes to sign, attendance sheet, extracts. All are PDF/A, in the association's language. */
@Injectable()
export class SittingPapers {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Pdf) private readonly pdf: Pdf,
    @Inject(Files) private readonly files: Files,
    @Inject(Records) private readonly records: Records,
    @Inject(MinutesBooks) private readonly books: MinutesBooks,
    @Inject(Sittings) private readonly sittings: Sittings,
  ) {}

  /** Prints the minutes to sign, the attendance annexed. Printed again, the last print is the one kept beside them. */
  async printMinutes(assemblyId: string): Promise<StoredFile> {
    const assembly = await this.sittings.lock(assemblyId, 'printMinutes');
    const record = await this.records.of(assembly);
    const saved = await this.books.saved(assemblyId);
    const { blocks } = written(record, saved?.prose ?? {}, ownLocale());
    const facts = { assembly: record.paper, blocks, attendance: attendanceFacts(record, ownLocale()) };
    const name = wordsIn(ownLocale()).minutesFile(dayOf(record));
    const file = await this.keep(minutesDocument(facts, this.making()), name, 'minutes.write');
    await this.books.keepPaper(assemblyId, file.id);
    await this.sittings.changed(assembly);
    return file;
  }

  /** Prints the attendance sheet: to sign at the door before the opening, as the desk recorded it after. */
  async printAttendance(assemblyId: string): Promise<StoredFile> {
    const assembly = await this.db.get(Assembly, assemblyId);
    const none: string[] = [AssemblyState.draft, AssemblyState.cancelled];
    demand(!none.includes(assembly.state), 'sitting.no-roll-yet');
    const record = await this.records.of(assembly);
    const paper = attendanceDocument(attendanceFacts(record, ownLocale()), this.making());
    return this.keep(paper, wordsIn(ownLocale()).attendanceFile(dayOf(record)), 'assembly.desk');
  }

  /**
   * Prints one resolution with its result, word for word, to be certified. Refuses `minutes.no-resolution` for an item without
   * one, and `minutes.not-yet-yours` to who neither writes the minutes nor keeps the association.
   */
  async printExtract(itemId: string): Promise<StoredFile> {
    const item = await this.db.get(AgendaItem, itemId);
    const assembly = await this.db.get(Assembly, item.assemblyId);
    const actor = currentActor();
    demand(isOfBureau(actor, assembly) || can(actor, 'minutes.write'), 'minutes.not-yet-yours');
    demand(assembly.closedAt, 'minutes.not-time-to-print');
    const record = await this.records.of(assembly);
    const saved = await this.books.saved(assembly.id);
    const { blocks } = written(record, saved?.prose ?? {}, ownLocale());
    const resolution = resolutionsIn(blocks).find(({ id }) => id === `item-${itemId}-resolution`);
    demand(resolution, 'minutes.no-resolution');
    const facts = {
      assembly: record.paper,
      quorum: quorumIn(blocks),
      resolutions: [resolution],
      certified: this.certified(record),
    };
    const name = wordsIn(ownLocale()).extractFile({ ...dayOf(record), number: String(item.position) });
    return this.keep(extractDocument(facts, this.making()), name, 'minutes.write');
  }

  private certified(record: RecordedSitting) {
    const { name, seat } = record.paper.association;
    const at = seat.split(', ').at(-1)?.replace(/^\d+ /, '') || name;
    const on = civilDate(this.clock.now(), currentAssociation().timeZone);
    return { at, on, by: signersOf(record, ownLocale()) };
  }

  private making(): Making {
    return { locale: ownLocale(), createdAt: this.clock.now() };
  }

  private async keep(paper: PdfDocument, name: string, readableWith: Permission): Promise<StoredFile> {
    const bytes = await this.pdf.render(paper);
    return this.files.keep({ bytes, name, mediaType: 'application/pdf', readableWith });
  }
}

const dayOf = ({ assembly, paper }: RecordedSitting) => ({
  day: civilDate(assembly.startsAt, paper.timeZone),
});
