import { type Clock, civilDate, demand, newId } from '@etabli/kernel';
import { Association } from '@etabli/membership';
import { CLOCK, currentActor, currentAssociation, Db, Files, Pdf, StoredFile } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Assembly, AssemblyState } from '../assemblies/assemblies.entities.js';
import { Assemblies } from '../assemblies/assemblies.service.js';
import { assemblyFacts } from '../assemblies/facts.js';
import { boardListDocument } from '../documents/board-list.js';
import { ownLocale } from '../minutes/minutes.service.js';
import { wordsIn } from '../minutes/words.js';
import { type BoardAfter, BoardSource } from './board.source.js';
import { type BoardList, Declaration, type DeclarationInput, type DueDeclaration } from './board.types.js';
import { Officers } from './officers.service.js';

const over: readonly AssemblyState[] = [AssemblyState.closed, AssemblyState.filed];
/** Only recent assemblies are watched: older ones were held before the house kept this. */
const WATCHED = `interval '1 year'`;

/** What the prefecture is told after an assembly: the list to join, and that it was declared. */
@Injectable()
export class Board {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Pdf) private readonly pdf: Pdf,
    @Inject(Files) private readonly files: Files,
    @Inject(Assemblies) private readonly assemblies: Assemblies,
    @Inject(BoardSource) private readonly source: BoardSource,
    @Inject(Officers) private readonly officers: Officers,
  ) {}

  /** Who directs after an assembly that is over. Refuses `board.not-over`. */
  async list(assemblyId: string): Promise<BoardList> {
    const assembly = await this.over(assemblyId);
    const { officers, changes, toDeclare, deadline } = await this.source.after(assembly);
    const declaration = await this.db.findOne(Declaration, { where: { assemblyId } });
    return {
      ...{ assemblyId, changes, toDeclare, deadline },
      officers: await this.officers.described(officers, currentActor().locale),
      declaredOn: declaration?.declaredOn ?? null,
      receipt: declaration?.receiptId ? await this.db.get(StoredFile, declaration.receiptId) : null,
    };
  }

  /** What is still to be declared, the most pressing first: a constant number of statements. */
  async due(): Promise<DueDeclaration[]> {
    const rows = await this.db.query<{ id: string }>(
      `select a.id from assembly a where a.state in ('closed', 'filed') and a.starts_at > $1::timestamptz - ${WATCHED}
       and not exists (select 1 from board_declaration d where d.association_id = a.association_id and d.assembly_id = a.id)`,
      [this.clock.now()],
    );
    if (rows.length === 0) return [];
    const assemblies = await this.db.find(Assembly, {
      where: { id: In(rows.map(({ id }) => id)) },
      order: { startsAt: 'asc', id: 'asc' },
    });
    const after = await this.source.afterEach(assemblies);
    return assemblies.flatMap(({ id, title }, index) => {
      const { toDeclare, deadline } = after[index] as BoardAfter;
      return toDeclare ? [{ assemblyId: id, title, deadline }] : [];
    });
  }

  /**
   * Notes that the prefecture was told, once for an assembly. Refuses `board.not-over`, `board.declared-on` for a day before the
   * assembly or to come, `board.already-declared`, and `register.not-a-pdf` for the receipt.
   */
  async declare({ assemblyId, declaredOn, receiptFileId = null }: DeclarationInput): Promise<BoardList> {
    const assembly = await this.over(assemblyId);
    const since = this.assemblies.dayOf(assembly.startsAt);
    const possible = declaredOn >= since && declaredOn <= this.assemblies.today();
    demand(possible, 'board.declared-on', { since }, 'declaredOn');
    if (receiptFileId) {
      const { file } = await this.files.read(receiptFileId);
      demand(file.mediaType === 'application/pdf', 'register.not-a-pdf', {}, 'receiptFileId');
      await this.files.open(receiptFileId, 'minutes.file');
    }
    await this.db.insert(Declaration, [{ id: newId(), assemblyId, declaredOn, receiptId: receiptFileId }]);
    return this.list(assemblyId);
  }

  /** The list to join to the declaration. */
  async print(assemblyId: string): Promise<StoredFile> {
    const assembly = await this.over(assemblyId);
    const { officers, changes, deadline } = await this.source.after(assembly);
    const association = await this.db.get(Association, currentAssociation().id);
    const described = await this.officers.described(officers, ownLocale());
    const now = this.clock.now();
    const paper = boardListDocument(
      {
        ...{ changes, deadline, assembly: assemblyFacts(assembly, association) },
        officers: described.map(({ person: { familyName, givenName }, ...officer }) => ({
          ...officer,
          ...{ familyName, givenName },
        })),
        made: {
          at: association.city || association.name,
          on: civilDate(now, association.timeZone),
          by: described
            .filter(({ standing }) => standing !== 'outgoing')
            .slice(0, 2)
            .map(({ person, office }) => ({ name: person.displayName, capacity: office })),
        },
      },
      { locale: ownLocale(), createdAt: now },
    );
    const name = wordsIn(ownLocale()).boardFile({ day: this.assemblies.dayOf(assembly.startsAt) });
    const bytes = await this.pdf.render(paper);
    return this.files.keep({ bytes, name, mediaType: 'application/pdf', readableWith: 'minutes.file' });
  }

  private async over(assemblyId: string): Promise<Assembly> {
    const assembly = await this.db.get(Assembly, assemblyId);
    demand(over.includes(assembly.state), 'board.not-over');
    return assembly;
  }
}
