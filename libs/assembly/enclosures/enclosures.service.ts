import { authorize } from '@etabli/access';
import { Reports } from '@etabli/commissions';
import { type Clock, demand } from '@etabli/kernel';
import { termsOf } from '@etabli/membership/rules/statutes';
import { CLOCK, currentActor, Db, Files, groupBy, indexBy, load, StoredFile } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { AgendaItem } from '../agenda/agenda.entities.js';
import type { Assembly } from '../assemblies/assemblies.entities.js';
import { assemblyPolicy } from '../assemblies/assemblies.policy.js';
import { Assemblies } from '../assemblies/assemblies.service.js';
import { documentLateness, missingDocuments } from '../rules/documents.js';
import { AssemblyDocument, type AttachDocumentInput, type Enclosed } from './enclosures.entities.js';

const MEGABYTE = 1024 * 1024;
/** What mail servers commonly take, with the papers of the convocation itself. */
const MAX_TOGETHER = 15;

/** The documents that members receive before an assembly: reports, accounts, candidacies. */
@Injectable()
export class Enclosures {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Files) private readonly handedIn: Files,
    @Inject(Assemblies) private readonly assemblies: Assemblies,
    @Inject(Reports) private readonly reports: Reports,
  ) {}

  /** The documents of an assembly in the order they came, and those the statutes still want. */
  async of(assemblyId: string): Promise<Enclosed> {
    const assembly = await this.assemblies.get(assemblyId);
    const { statutes } = await this.assemblies.statutesOf(assembly);
    const documents = await this.documents(assemblyId);
    const files = await this.files(assemblyId);
    return {
      documents,
      missing: missingDocuments(
        termsOf(statutes),
        { nature: assembly.nature, elects: await this.elects(assemblyId) },
        documents.map(({ purpose }) => purpose),
      ),
      size: files.reduce((sum, { size }) => sum + size, 0),
    };
  }

  /**
   * Attaches a document that the actor handed in, and opens it to every member. Once the convocation has left it is shown to
   * them, and counted late where it is. Refuses `not-found`, `convocation.attachments-too-heavy`, `document.attached-already`.
   */
  async attach({ assemblyId, fileId, agendaItemId, purpose }: AttachDocumentInput): Promise<Assembly> {
    const assembly = await this.assemblies.lock(assemblyId);
    authorize(assemblyPolicy.attach(currentActor(), await this.assemblies.caseOf(assembly)));
    const file = await this.db.get(StoredFile, fileId);
    demand(file.recordedBy === currentActor().personId, 'not-found', {}, 'fileId');
    if (agendaItemId) {
      const item = await this.db.get(AgendaItem, agendaItemId);
      demand(item.assemblyId === assemblyId, 'not-found', {}, 'agendaItemId');
    }
    return this.enclose(assemblyId, file, { agendaItemId: agendaItemId ?? null, purpose: purpose ?? null });
  }

  /**
   * Attaches a report that is ready, as the activity report. Refuses `document.report-not-ready`, and as `attach` does; one
   * that is attached already is refused with `document.attached-already`.
   */
  async attachReport(assemblyId: string, reportId: string): Promise<Assembly> {
    const assembly = await this.assemblies.lock(assemblyId);
    authorize(assemblyPolicy.attach(currentActor(), await this.assemblies.caseOf(assembly)));
    const { fileId } = await this.reports.get(reportId);
    demand(fileId, 'document.report-not-ready', {}, 'reportId');
    const file = await this.db.get(StoredFile, fileId);
    return this.enclose(assemblyId, file, { agendaItemId: null, purpose: 'activity-report' });
  }

  private async elects(assemblyId: string): Promise<boolean> {
    const rows = await this.db.query('select 1 from election where assembly_id = $1 limit 1', [assemblyId]);
    return rows.length > 0;
  }

  private async enclose(
    assemblyId: string,
    file: StoredFile,
    about: Pick<AssemblyDocument, 'agendaItemId' | 'purpose'>,
  ): Promise<Assembly> {
    const { size } = await this.of(assemblyId);
    const max = MAX_TOGETHER;
    demand(size + file.size <= max * MEGABYTE, 'convocation.attachments-too-heavy', { max }, 'fileId');
    await this.handedIn.open(file.id, 'assembly.read');
    await this.db.add(AssemblyDocument, { assemblyId, fileId: file.id, ...about });
    return this.assemblies.touch(assemblyId);
  }

  /** Takes a document away from a draft. Refuses `document.sent` once the convocation has left. */
  async detach(id: string): Promise<Assembly> {
    const { assemblyId } = await this.db.get(AssemblyDocument, id);
    const assembly = await this.assemblies.lock(assemblyId);
    authorize(assemblyPolicy.detach(currentActor(), await this.assemblies.caseOf(assembly)));
    await this.db.change(AssemblyDocument, id, { detachedAt: this.clock.now() });
    return this.assemblies.touch(assemblyId);
  }

  /** The files of the documents of an assembly, in the order they came. */
  async files(assemblyId: string): Promise<StoredFile[]> {
    const documents = await this.documents(assemblyId);
    const files = await Promise.all(documents.map((document) => this.fileOf(document)));
    return files.filter((file) => file !== null);
  }

  /** The documents about one item; batched. */
  async aboutItem(itemId: string): Promise<AssemblyDocument[]> {
    const found = await load('item-documents', itemId, async (ids) => {
      const rows = await this.db.find(AssemblyDocument, {
        where: { agendaItemId: In([...ids]), detachedAt: IsNull() },
        order: { recordedAt: 'asc', id: 'asc' },
      });
      return groupBy(ids, rows, (row) => row.agendaItemId as string);
    });
    return found ?? [];
  }

  /** The file of a document; batched. */
  fileOf({ fileId }: AssemblyDocument): Promise<StoredFile | null> {
    return load('enclosed-file', fileId, async (ids) =>
      indexBy(await this.db.find(StoredFile, { where: { id: In([...ids]) } }), ({ id }) => id),
    );
  }

  /** By how many days a document came late. */
  async lateDays({ assemblyId, recordedAt }: AssemblyDocument): Promise<number> {
    const assembly = await this.assemblies.byId(assemblyId);
    if (!assembly) return 0;
    const { statutes } = await this.assemblies.statutesOf(assembly);
    const { startsAt, convenedAt } = assembly;
    const day = (at: Date) => this.assemblies.dayOf(at);
    return documentLateness(termsOf(statutes), day(startsAt), convenedAt && day(convenedAt), day(recordedAt));
  }

  private documents(assemblyId: string): Promise<AssemblyDocument[]> {
    return this.db.find(AssemblyDocument, {
      where: { assemblyId, detachedAt: IsNull() },
      order: { recordedAt: 'asc', id: 'asc' },
    });
  }
}
