import { demand, formatDate } from '@etabli/kernel';
import { Association } from '@etabli/membership';
import { currentAssociation, Db, Files, Pdf, type StoredFile } from '@etabli/platform';
import type { Letterhead } from '@etabli/platform/pdf/blocks';
import type { PaperDocument } from '@etabli/platform/pdf/pdf';
import { Inject, Injectable } from '@nestjs/common';
import type { ContractVersion } from '../contracts.entities.js';
import { VersionCause } from '../contracts.kinds.js';
import { ContractReads } from '../reads.service.js';
import { contractPaper } from './contract-paper.js';

/** Contracts on paper, for who may see them: made again from what was recorded, or the very scan that was signed. */
@Injectable()
export class ContractPapers {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Pdf) private readonly pdf: Pdf,
    @Inject(Files) private readonly files: Files,
    @Inject(ContractReads) private readonly reads: ContractReads,
  ) {}

  /** A version of a contract as PDF, readable by who asked. Refuses `not-found`. */
  async make(id: string, number: number): Promise<StoredFile> {
    const contract = await this.reads.get(id);
    const version = (await this.reads.versions(id)).find((one) => one.number === number);
    demand(version, 'not-found');
    const hands = (await this.reads.signatures(id)).filter((one) => one.number === number);
    const { letterhead, house } = await this.house();
    return this.keep(
      contractPaper({
        ...{ letterhead, house, hands, occupant: contract.personName },
        ...titled(version, contract.placeName),
        ...{
          clauses: version.clauses,
          createdAt: version.recordedAt,
          timeZone: currentAssociation().timeZone,
        },
      }),
      `${namedAs(version)}, ${contract.personName}.pdf`,
    );
  }

  /** The scan of the paper that was signed by hand, readable by who asked. Refuses `not-found`. */
  async scan(id: string, number: number): Promise<StoredFile> {
    await this.reads.get(id);
    const found = (await this.reads.signatures(id)).find((one) => one.number === number && one.fileId);
    demand(found?.fileId, 'not-found');
    return this.copy(found.fileId);
  }

  /** A document somebody else handed in, readable by who asked: whoever calls this has asked whether they may. */
  async copy(fileId: string): Promise<StoredFile> {
    const file = await this.db.row<{ name: string; mediaType: string; sha256: string }>(
      'select name, media_type as "mediaType", sha256 from stored_file where id = $1',
      [fileId],
    );
    demand(file, 'not-found');
    const bytes = await this.files.content(file.sha256);
    return this.files.keep({ bytes, name: file.name, mediaType: file.mediaType, readableWith: null });
  }

  /** Prints a paper for who asked. */
  async keep(paper: PaperDocument, name: string): Promise<StoredFile> {
    const bytes = await this.pdf.render(paper);
    return this.files.keep({ bytes, name, mediaType: 'application/pdf', readableWith: null });
  }

  /** The house at the head of its papers. */
  async house(): Promise<{ letterhead: Letterhead; house: string }> {
    const { name, street, postcode, city, siret } = await this.db.get(Association, currentAssociation().id);
    const seat = [street, `${postcode} ${city}`.trim()].filter(Boolean).join(', ');
    return {
      house: name,
      letterhead: { name, lines: [seat, siret ? `SIRET ${siret}` : ''].filter(Boolean) },
    };
  }
}

/** An indexation needs no hand: it follows from what was signed. */
const titled = ({ cause, title }: ContractVersion, place: string) => ({
  ...{ title, isSigned: cause !== VersionCause.indexation },
  subtitle: cause === VersionCause.draft ? place : `${causes[cause]}, ${place}`,
});

/** What tells one paper of a contract from another, as a file. */
const namedAs = ({ cause, title, fromDay }: ContractVersion): string =>
  cause === VersionCause.draft ? title : `${causes[cause]} du ${formatDate(fromDay, 'fr')}`;

const causes = { [VersionCause.amendment]: 'Avenant', [VersionCause.indexation]: 'Indexation' };
