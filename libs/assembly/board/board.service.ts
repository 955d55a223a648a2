import { type Clock, civilDate, demand, type Locale, newId } from '@etabli/kernel';
import { Association, Person } from '@etabli/membership';
import {
  CLOCK,
  currentActor,
  currentAssociation,
  Db,
  Files,
  indexBy,
  Pdf,
  StoredFile,
} from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Assembly, AssemblyState } from '../assemblies/assemblies.entities.js';
import { Assemblies } from '../assemblies/assemblies.service.js';
import { assemblyFacts } from '../assemblies/facts.js';
import { boardListDocument } from '../documents/board-list.js';
import { ownLocale } from '../minutes/minutes.service.js';
import { wordsIn } from '../minutes/words.js';
import { missingFields, type Officer } from '../rules/board-list.js';
import { BoardSource } from './board.source.js';
import {
  type BoardList,
  type BoardOfficer,
  Declaration,
  type DeclarationInput,
  type DueDeclaration,
  type OfficerDetailInput,
} from './board.types.js';

interface Detail {
  personId: string;
  profession: string;
  nationality: string;
}

const over: readonly AssemblyState[] = [AssemblyState.closed, AssemblyState.filed];
/** Only recent assemblies are watched: older ones were held before the house kept this. */
const WATCHED = `interval '1 year'`;

/** What the prefecture is told after an assembly: who directs, what changed, and that it was declared. */
@Injectable()
export class Board {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Pdf) private readonly pdf: Pdf,
    @Inject(Files) private readonly files: Files,
    @Inject(Assemblies) private readonly assemblies: Assemblies,
    @Inject(BoardSource) private readonly source: BoardSource,
  ) {}

  /** Who directs after an assembly that is over. Refuses `board.not-over`. */
  async list(assemblyId: string): Promise<BoardList> {
    const assembly = await this.over(assemblyId);
    const { officers, changes, toDeclare, deadline } = await this.source.after(assembly);
    const declaration = await this.db.findOne(Declaration, { where: { assemblyId } });
    return {
      ...{ assemblyId, changes, toDeclare, deadline },
      officers: await this.described(officers, currentActor().locale),
      declaredOn: declaration?.declaredOn ?? null,
      receipt: declaration?.receiptId ? await this.db.get(StoredFile, declaration.receiptId) : null,
    };
  }

  /** What is still to be declared, the most pressing first: a few statements for each recent assembly. */
  async due(): Promise<DueDeclaration[]> {
    const rows = await this.db.query<{ id: string }>(
      `select a.id from assembly a where a.state in ('closed', 'filed') and a.starts_at > $1::timestamptz - ${WATCHED}
       and not exists (select 1 from board_declaration d where d.association_id = a.association_id and d.assembly_id = a.id)
       order by a.starts_at`,
      [this.clock.now()],
    );
    const due: DueDeclaration[] = [];
    for (const { id } of rows) {
      const assembly = await this.db.get(Assembly, id);
      const { toDeclare, deadline } = await this.source.after(assembly);
      if (toDeclare) due.push({ assemblyId: id, title: assembly.title, deadline });
    }
    return due;
  }

  /** Notes what the prefecture asks of an officer. Refuses `board.not-an-officer`: nobody else is asked for it. */
  async describe({ personId, profession, nationality }: OfficerDetailInput): Promise<Person> {
    const person = await this.db.get(Person, personId);
    const held = await this.db.row(
      `select 1 from mandate where person_id = $1 and cancelled_at is null
       and role in ('chair', 'co_chair', 'secretary', 'treasurer', 'board_member') limit 1`,
      [personId],
    );
    demand(held, 'board.not-an-officer', {}, 'personId');
    await this.db.query(
      `insert into officer_detail (person_id, profession, nationality) values ($1, $2, $3)
       on conflict (association_id, person_id) do update
         set profession = excluded.profession, nationality = excluded.nationality,
             recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by, recorded_under = excluded.recorded_under`,
      [personId, profession.trim(), nationality.trim()],
    );
    return person;
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
    const described = await this.described(officers, ownLocale());
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

  /** Officers with what is known of them: two statements whatever their number. */
  private async described(list: Officer[], locale: Locale): Promise<BoardOfficer[]> {
    const ids = list.map(({ personId }) => personId);
    const people = indexBy(await this.db.find(Person, { where: { id: In(ids) } }), ({ id }) => id);
    const details = indexBy(
      await this.db.query<Detail>(
        'select person_id as "personId", profession, nationality from officer_detail where person_id = any($1)',
        [ids],
      ),
      ({ personId }) => personId,
    );
    return list.flatMap(({ personId, standing, offices }) => {
      const person = people.get(personId);
      const [first] = offices;
      if (!person || !first) return [];
      const { profession = '', nationality = '' } = details.get(personId) ?? {};
      const address = addressOf(person);
      const { familyName, givenName } = person;
      return [
        {
          ...{ person, standing, profession, nationality, address },
          office: [...new Set(offices.map(({ role }) => wordsIn(locale).office(role)))].join(', '),
          decidedBy: first.decidedBy,
          since: first.startsOn,
          until: first.endsOn,
          missing: missingFields({ familyName, givenName, profession, nationality, address }),
        },
      ];
    });
  }
}

const addressOf = ({ street, postcode, city, country }: Person): string =>
  street
    ? [street.replace(/\n/g, ', '), `${postcode} ${city}`.trim(), country === 'FR' ? '' : country]
        .filter(Boolean)
        .join(', ')
    : '';
