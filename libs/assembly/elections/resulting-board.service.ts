import { boardRoles } from '@etabli/access';
import { addDays, type IsoDate, type Locale } from '@etabli/kernel';
import { type Statutes, termsOf } from '@etabli/membership/rules/statutes';
import { currentActor, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { Assemblies } from '../assemblies/assemblies.service.js';
import { checkBoard, electionSentencesIn, type Sitting, vacancyOf } from '../rules/elections.js';
import { Candidacies } from './candidacies.service.js';
import { collegeOf } from './colleges/college-sql.js';
import { Election } from './elections.entities.js';
import { Elections } from './elections.service.js';
import type { ElectedPerson } from './elections.types.js';
import { ElectedMandates } from './mandates.service.js';
import type { ResultingBoard, ResultingMember } from './resulting-board.types.js';
import { isOfBoard } from './terms.service.js';
import { wordsIn } from './words.js';

const STAY = `
  select p.id as "personId", p.display_name as name,
    case when bool_and(m.ends_on is not null) then max(m.ends_on)::text end as until
  from mandate m join person p on p.association_id = m.association_id and p.id = m.person_id
  where m.role = any($1) and m.in_force @> $2::date and p.id <> all($3) and not (m.role = $4 and m.id = any($5))
  group by p.id, p.display_name, p.sort_name order by min(m.starts_on), p.sort_name, p.id`;

/** Before mandates are entered: who would sit, until when, and where that strays from the statutes. */
@Injectable()
export class ResultingBoards {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Assemblies) private readonly assemblies: Assemblies,
    @Inject(Elections) private readonly elections: Elections,
    @Inject(Candidacies) private readonly candidacies: Candidacies,
    @Inject(ElectedMandates) private readonly mandates: ElectedMandates,
  ) {}

  /**
   * The board once those elected have their mandates, by all colleges where each elects its own, and those of `endedIds` have
   * ended; for an office outside the board, those elected alone. Nothing is refused for what it raises: the assembly has decided, and the register says what it decided.
   * Refuses `election.not-one`.
   */
  async of(itemId: string, endedIds: readonly string[]): Promise<ResultingBoard> {
    const election = await this.elections.get(itemId);
    const assembly = await this.assemblies.get(election.assemblyId);
    const { locale } = currentActor();
    const accepting = await this.mandates.accepting(election);
    const together = [...accepting, ...(await this.otherColleges(election))];
    const onBoard = isOfBoard(election.office);
    const day = this.assemblies.dayOf(assembly.startsAt);
    const staying = onBoard ? await this.staying(election, day, together, endedIds) : [];
    const members = [...staying, ...together.map((one) => asMember(one, locale))];
    const { statutes } = await this.assemblies.statutesOf(assembly);
    const vacancy = vacancyOf(statutes, { seats: election.seats, accepting: accepting.length, onBoard });
    const remarks = [
      ...(vacancy ? [electionSentencesIn(locale).vacancy(vacancy)] : []),
      ...(onBoard ? boardRemarks(statutes, await this.seated(members, day), locale) : []),
      ...(await this.personal(election, accepting, locale)),
    ];
    return { members, remarks };
  }

  /** Those whom the other colleges elected at the same assembly: they sit together, whoever has their mandate first. */
  private async otherColleges({ agendaItemId, assemblyId, collegeId }: Election): Promise<ElectedPerson[]> {
    if (collegeId === null) return [];
    const others = await this.db.find(Election, { where: { assemblyId, collegeId: Not(IsNull()) } });
    const beside = others.filter((one) => one.agendaItemId !== agendaItemId);
    return (await Promise.all(beside.map((one) => this.mandates.accepting(one)))).flat();
  }

  /** Those who would sit, each with the college of the statutes that they belong to. */
  private async seated(members: readonly ResultingMember[], day: IsoDate): Promise<Sitting[]> {
    const rows = await this.db.query<{ id: string; collegeId: string | null }>(
      `select p.id, ${collegeOf('p', 'p.id', '$2::date')} as "collegeId" from person p where p.id = any($1)`,
      [members.map(({ personId }) => personId), day],
    );
    const colleges = new Map(rows.map(({ id, collegeId }) => [id, collegeId]));
    return members.map(({ personId: id }) => ({ id, gender: null, collegeId: colleges.get(id) ?? null }));
  }

  /** Those whose mandates go on after the day of the assembly, whatever their office on the board. */
  private async staying(
    { office }: Election,
    day: IsoDate,
    accepting: readonly ElectedPerson[],
    endedIds: readonly string[],
  ): Promise<ResultingMember[]> {
    const taken = accepting.map(({ personId }) => personId);
    const rows = await this.db.query<Pick<ResultingMember, 'personId' | 'name' | 'until'>>(STAY, [
      boardRoles,
      addDays(day, 1),
      taken,
      office,
      endedIds,
    ]);
    return rows.map((row) => ({ ...row, elected: false, why: null }));
  }

  /** What is to be known of each of those elected: too many terms in a row, representatives to inform. */
  private async personal(
    { agendaItemId }: Election,
    accepting: readonly ElectedPerson[],
    locale: Locale,
  ): Promise<string[]> {
    const taken = new Set(accepting.map(({ personId }) => personId));
    const stood = await this.candidacies.standingIn(agendaItemId);
    const remarks = stood
      .filter(({ personId }) => taken.has(personId))
      .map((one) => this.candidacies.remarks(one, locale));
    return (await Promise.all(remarks)).flat();
  }
}

const asMember = ({ personId, name, until, kind }: ElectedPerson, locale: Locale): ResultingMember => ({
  ...{ personId, name, until, elected: true },
  why: kind === 'full' ? null : wordsIn(locale).shorter[kind],
});

/** Nobody’s gender is kept, so parity is only recalled. */
function boardRemarks(statutes: Statutes, board: readonly Sitting[], locale: Locale): string[] {
  const said = checkBoard(statutes, board).map((one) => electionSentencesIn(locale).check(one, () => ''));
  const parity = termsOf(statutes)['board.parity'];
  return parity === 'none' ? said : [...said, wordsIn(locale).parity[parity]];
}
