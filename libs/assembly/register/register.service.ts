import { type Clock, civilDate, demand, type Locale, newId } from '@etabli/kernel';
import { Association } from '@etabli/membership';
import {
  CLOCK,
  currentAssociation,
  Db,
  Files,
  indexBy,
  load,
  type PageInput,
  type PageOf,
  Pdf,
  StoredFile,
} from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { AssemblyState } from '../assemblies/assemblies.entities.js';
import { type RegisterLine, registerDocument } from '../documents/register.js';
import { Foundings } from '../founding/foundings.service.js';
import { MinutesBooks } from '../minutes/minutes.service.js';
import { wordsIn } from '../minutes/words.js';
import { Sittings } from '../sitting/sittings.service.js';
import { RegisterEntry } from './register.entities.js';

const NAMED = `(select coalesce(bool_and(fold(a.title) like '%' || fold(word) || '%'), true)
  from unnest($1::text[]) as word)`;

/** Every line with what was adopted, in order of number. */
const LINES = `select r.number, a.title, a.starts_at as "heldAt", r.recorded_at as "recordedAt", r.sha256,
    array(select i.title from agenda_item i join vote v on v.association_id = i.association_id and v.agenda_item_id = i.id
      where i.association_id = a.association_id and i.assembly_id = a.id and v.proclaimed_at is not null
        and v.cancelled_at is null and v.outcome ->> 'verdict' = 'adopted' order by i.position) as adopted
  from register_entry r join assembly a on a.association_id = r.association_id and a.id = r.assembly_id
  order by r.number`;

/** The register of deliberations: signed minutes, numbered without gaps, hashed, never changed. */
@Injectable()
export class Register {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Pdf) private readonly pdf: Pdf,
    @Inject(Files) private readonly files: Files,
    @Inject(MinutesBooks) private readonly books: MinutesBooks,
    @Inject(Sittings) private readonly sittings: Sittings,
    @Inject(Foundings) private readonly foundings: Foundings,
  ) {}

  /**
   * Enters the signed copy; from then on nothing of the assembly changes and every member may read it, and what founders
   * adopted is in force. Refuses `not-found` for a
   * file the actor did not hand in, `register.not-a-pdf`, and `register.not-signed` for the very paper that was printed.
   */
  async file(assemblyId: string, fileId: string): Promise<RegisterEntry> {
    const assembly = await this.sittings.lock(assemblyId, 'fileMinutes');
    const { file } = await this.files.read(fileId);
    demand(file.mediaType === 'application/pdf', 'register.not-a-pdf', {}, 'fileId');
    demand(file.sha256 !== (await this.printed(assemblyId)), 'register.not-signed', {}, 'fileId');
    await this.files.open(fileId, 'assembly.read');
    const entry = await this.db.add(RegisterEntry, {
      id: newId(),
      ...{ assemblyId, fileId, sha256: file.sha256 },
      number: await this.nextNumber(),
    });
    await this.sittings.changed(assembly, { state: AssemblyState.filed });
    await this.foundings.conclude(assembly);
    return entry;
  }

  /** The register, the latest first. */
  async list({ search, limit, offset }: PageInput): Promise<PageOf<RegisterEntry>> {
    const words = (search ?? '').split(/\s+/).filter(Boolean).slice(0, 8);
    const rows = await this.db.query<{ id: string; total: string }>(
      `select r.id, count(*) over () as total
       from register_entry r join assembly a on a.association_id = r.association_id and a.id = r.assembly_id
       where ${NAMED} order by r.number desc limit $2 offset $3`,
      [words, limit, offset],
    );
    const found = await this.db.find(RegisterEntry, {
      where: { id: In(rows.map(({ id }) => id)) },
      order: { number: 'desc' },
    });
    return { items: found, total: Number(rows[0]?.total ?? 0) };
  }

  /** The line of an assembly, batched; null until its minutes are filed. */
  entryOf(assemblyId: string): Promise<RegisterEntry | null> {
    return load('register-entry', assemblyId, async (ids) =>
      indexBy(
        await this.db.find(RegisterEntry, { where: { assemblyId: In([...ids]) } }),
        (entry) => entry.assemblyId,
      ),
    );
  }

  /** The line that holds this very document, whatever it is called; null when none does. */
  holding(sha256: string): Promise<RegisterEntry | null> {
    return this.db.findOne(RegisterEntry, { where: { sha256: sha256.toLowerCase() } });
  }

  /** The whole register as a paper: two statements whatever its length. */
  async print(): Promise<StoredFile> {
    const association = await this.db.get(Association, currentAssociation().id);
    const lines = await this.db.query<RegisterLine>(LINES);
    const now = this.clock.now();
    const { name, street, postcode, city, rna, siret, timeZone, locale } = association;
    const seat = [street, `${postcode} ${city}`.trim()].filter(Boolean).join(', ');
    const paper = registerDocument(
      { association: { name, seat, rna, siret }, timeZone, lines },
      { locale: locale as Locale, createdAt: now },
    );
    const day = civilDate(now, timeZone);
    return this.files.keep({
      bytes: await this.pdf.render(paper),
      name: wordsIn(locale as Locale).registerFile({ day }),
      mediaType: 'application/pdf',
      readableWith: 'assembly.read',
    });
  }

  /** The hash of the paper printed to be signed. */
  private async printed(assemblyId: string): Promise<string | null> {
    const fileId = (await this.books.saved(assemblyId))?.fileId;
    return fileId ? (await this.db.get(StoredFile, fileId)).sha256 : null;
  }

  /** One number at a time: whoever files meanwhile waits on the association's row. */
  private async nextNumber(): Promise<number> {
    await this.db.query('select id from association where id = current_association() for no key update');
    const row = await this.db.row<{ next: number }>(
      'select coalesce(max(number), 0)::int + 1 as next from register_entry',
    );
    return row?.next ?? 1;
  }
}
