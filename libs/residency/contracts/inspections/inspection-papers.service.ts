import { currentAssociation, Db, Files, type StoredFile } from '@etabli/platform';
import { type Picture, pictureSize } from '@etabli/platform/pdf/pictures';
import { Inject, Injectable } from '@nestjs/common';
import { ContractPapers } from '../papers/papers.service.js';
import { ContractReads } from '../reads.service.js';
import { inspectionPaper } from './inspection-paper.js';
import { InspectionReads } from './inspection-reads.service.js';
import type { InspectionRoom } from './inspections.entities.js';
import { Inspections } from './inspections.service.js';

/** Inspections on paper, for who may see their contract. */
@Injectable()
export class InspectionPapers {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Files) private readonly files: Files,
    @Inject(ContractReads) private readonly contracts: ContractReads,
    @Inject(Inspections) private readonly inspections: Inspections,
    @Inject(InspectionReads) private readonly reads: InspectionReads,
    @Inject(ContractPapers) private readonly papers: ContractPapers,
  ) {}

  /** As PDF, readable by who asked. */
  async make(id: string): Promise<StoredFile> {
    const inspection = await this.inspections.get(id);
    const { personName, placeName } = await this.contracts.get(inspection.contractId);
    const rooms: { room: InspectionRoom; pictures: Picture[] }[] = [];
    for (const room of await this.reads.rooms(id)) rooms.push({ room, pictures: await this.pictures(room) });
    const paper = inspectionPaper({
      ...(await this.papers.house()),
      ...{ inspection, personName, placeName, rooms, timeZone: currentAssociation().timeZone },
      changes: await this.reads.changes(inspection),
      hands: await this.reads.signatures(id),
    });
    return this.papers.keep(paper, `${paper.title}, ${personName}.pdf`);
  }

  private async pictures({ id, name }: InspectionRoom): Promise<Picture[]> {
    const shown: Picture[] = [];
    for (const { fileId } of await this.reads.photos(id)) {
      const file = await this.db.row<{ sha256: string }>('select sha256 from stored_file where id = $1', [
        fileId,
      ]);
      const content = file && (await this.files.content(file.sha256));
      const size = content && pictureSize(content);
      if (content && size) shown.push({ content, ...size, caption: '', alt: name });
    }
    return shown;
  }
}
