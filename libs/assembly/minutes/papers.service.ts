import { authorize, type Permission } from '@etabli/access';
import { type Clock, civilDate, demand, newId } from '@etabli/kernel';
import { CLOCK, currentActor, Db, Files, indexBy, Pdf, StoredFile, toWord, WORD } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { AgendaItem } from '../agenda/agenda.entities.js';
import { Assembly } from '../assemblies/assemblies.entities.js';
import { Sittings } from '../sitting/sittings.service.js';
import { signersOf } from './facts.js';
import {
  attendancePaper,
  extractPaper,
  minutesJson,
  minutesPaper,
  proxiesPaper,
  type Source,
} from './make.js';
import { MinutesBooks, ownLocale } from './minutes.service.js';
import { type AssemblyPaper, MadePaper, PaperKind } from './papers.entities.js';
import { mayMake } from './papers.policy.js';
import type { RecordedSitting } from './record.js';
import { Records } from './records.service.js';
import { wordsIn } from './words.js';

const PDF = 'application/pdf';
interface Wanted {
  kind: PaperKind;
  item: AgendaItem | null;
}
interface Bytes {
  bytes: Uint8Array;
  name: string;
  mediaType: string;
}

/** The papers after an assembly: minutes to sign and in other formats, attendance, proxies, extracts. */
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
    const source = await this.source(assembly);
    const bytes = await this.pdf.render(minutesPaper(source));
    const name = wordsIn(ownLocale()).minutesFile(dayOf(source.record));
    const file = await this.files.keep({ bytes, name, mediaType: PDF, readableWith: 'minutes.write' });
    await this.books.keepPaper(assemblyId, file.id);
    await this.sittings.changed(assembly);
    return file;
  }

  /** The papers the viewer may make of an assembly, each with the last one made. Nothing for who may make none. */
  async list(assemblyId: string): Promise<AssemblyPaper[]> {
    const assembly = await this.db.get(Assembly, assemblyId);
    const allowed = Object.values(PaperKind).filter(
      (kind) => mayMake(currentActor(), assembly, kind) === true,
    );
    if (allowed.length === 0) return [];
    const record = await this.records.of(assembly);
    const made = await this.made(assemblyId);
    const certifiedBy = signersOf(record, ownLocale()).map(({ name, capacity }) => `${name}, ${capacity}`);
    return wantedOf(record)
      .filter(({ kind }) => allowed.includes(kind))
      .map(({ kind, item }) => ({
        ...{ kind, itemId: item?.id ?? null, position: item?.position ?? null, title: item?.title ?? null },
        certifiedBy: kind === PaperKind.extract ? certifiedBy : [],
        file: made.get(keyOf(kind, item?.id ?? null)) ?? null,
      }));
  }

  /**
   * Makes one paper. Refuses `minutes.no-resolution` for an extract of an item without one, and what `mayMake` says.
   */
  async make(assemblyId: string, kind: PaperKind, itemId: string | null): Promise<StoredFile> {
    const assembly = await this.db.get(Assembly, assemblyId);
    authorize(mayMake(currentActor(), assembly, kind));
    demand((kind === PaperKind.extract) === (itemId !== null), 'minutes.no-resolution', {}, 'itemId');
    const item = itemId ? await this.db.get(AgendaItem, itemId) : null;
    demand(item === null || item.assemblyId === assemblyId, 'not-found', {}, 'itemId');
    return this.keep(await this.source(assembly), { kind, item });
  }

  /** Makes every paper that the viewer may make: what was recorded is read once. */
  async makeAll(assemblyId: string): Promise<AssemblyPaper[]> {
    const assembly = await this.db.get(Assembly, assemblyId);
    authorize(mayMake(currentActor(), assembly, PaperKind.minutes_word));
    const source = await this.source(assembly);
    for (const wanted of wantedOf(source.record)) await this.keep(source, wanted);
    return this.list(assemblyId);
  }

  private async source(assembly: Assembly): Promise<Source> {
    return {
      record: await this.records.of(assembly),
      prose: (await this.books.saved(assembly.id))?.prose ?? {},
      making: { locale: ownLocale(), createdAt: this.clock.now() },
    };
  }

  private async keep(source: Source, { kind, item }: Wanted): Promise<StoredFile> {
    const made = await this.written(source, { kind, item });
    const file = await this.files.keep({ ...made, readableWith: readableWith[kind] });
    const assemblyId = source.record.assembly.id;
    const row = { id: newId(), assemblyId, kind, agendaItemId: item?.id ?? null, fileId: file.id };
    await this.db.insert(MadePaper, [row]);
    return file;
  }

  private async written(source: Source, { kind, item }: Wanted): Promise<Bytes> {
    const words = wordsIn(ownLocale());
    const day = dayOf(source.record);
    const printed = async (paper: ReturnType<typeof minutesPaper>, name: string): Promise<Bytes> => ({
      ...{ bytes: await this.pdf.render(paper), name, mediaType: PDF },
    });
    switch (kind) {
      case PaperKind.minutes_word:
        return { bytes: await toWord(minutesPaper(source)), name: words.wordFile(day), mediaType: WORD };
      case PaperKind.minutes_data:
        return { bytes: minutesJson(source), name: words.dataFile(day), mediaType: 'application/json' };
      case PaperKind.attendance:
        return printed(attendancePaper(source), words.attendanceFile(day));
      case PaperKind.proxies:
        return printed(proxiesPaper(source), words.proxiesFile(day));
      case PaperKind.extract: {
        const name = words.extractFile({ ...day, number: String(item?.position ?? '') });
        return printed(extractPaper(source, item?.id ?? ''), name);
      }
    }
  }

  /** The last paper made of each kind. */
  private async made(assemblyId: string): Promise<Map<string, StoredFile>> {
    const papers = await this.db.find(MadePaper, {
      where: { assemblyId },
      order: { recordedAt: 'asc', id: 'asc' },
    });
    const files = indexBy(
      await this.db.find(StoredFile, { where: { id: In(papers.map(({ fileId }) => fileId)) } }),
      ({ id }) => id,
    );
    return new Map(
      papers.flatMap(({ kind, agendaItemId, fileId }) => {
        const file = files.get(fileId);
        return file ? [[keyOf(kind, agendaItemId), file] as const] : [];
      }),
    );
  }
}

const readableWith: Record<PaperKind, Permission> = {
  minutes_word: 'minutes.write',
  minutes_data: 'minutes.write',
  attendance: 'assembly.desk',
  proxies: 'assembly.desk',
  extract: 'minutes.write',
};

const keyOf = (kind: PaperKind, itemId: string | null): string => `${kind} ${itemId ?? ''}`;

/** Every paper of a sitting: an extract for each item that has a result. */
function wantedOf({ items, votes }: RecordedSitting): Wanted[] {
  const decided = new Set(
    votes.filter((vote) => vote.proclaimedAt && !vote.cancelledAt).map((vote) => vote.agendaItemId),
  );
  const sheets = [PaperKind.minutes_word, PaperKind.minutes_data, PaperKind.attendance, PaperKind.proxies];
  return [
    ...sheets.map((kind) => ({ kind, item: null })),
    ...items.filter(({ id }) => decided.has(id)).map((item) => ({ kind: PaperKind.extract, item })),
  ];
}

const dayOf = ({ assembly, paper }: RecordedSitting) => ({
  day: civilDate(assembly.startsAt, paper.timeZone),
});
