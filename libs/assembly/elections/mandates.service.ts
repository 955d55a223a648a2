import { authorize } from '@etabli/access';
import { addDays, demand, formatDate, type IsoDate, newId } from '@etabli/kernel';
import { Mandates } from '@etabli/membership';
import { currentActor, currentAssociation, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { Assembly } from '../assemblies/assemblies.entities.js';
import { Assemblies } from '../assemblies/assemblies.service.js';
import { answersIn } from './answers.js';
import { collegeOf } from './colleges/college-sql.js';
import type { Election } from './elections.entities.js';
import { electionPolicy } from './elections.policy.js';
import { Elections } from './elections.service.js';
import type { ElectedPerson, EndingMandate } from './elections.types.js';
import { namesFor } from './names.js';
import { Standing } from './standing.service.js';
import { wordsIn } from './words.js';

interface HeldMandate {
  id: string;
  personId: string;
  startsOn: IsoDate;
  endsOn: IsoDate | null;
}

/** After the proclamation: what those elected answer, and the mandates they are given. */
@Injectable()
export class ElectedMandates {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Assemblies) private readonly assemblies: Assemblies,
    @Inject(Elections) private readonly elections: Elections,
    @Inject(Standing) private readonly standing: Standing,
    @Inject(Mandates) private readonly mandates: Mandates,
  ) {}

  /** Those elected over all rounds, in the order of election, with their answers. */
  async elected({ agendaItemId, assemblyId }: Election): Promise<ElectedPerson[]> {
    const terms = (await this.standing.said(agendaItemId)).flatMap(({ outcome }) => outcome.terms);
    if (terms.length === 0) return [];
    const nameOf = await namesFor(
      this.db,
      terms.map(({ candidateId }) => candidateId),
    );
    const answers = (await answersIn(this.db, assemblyId)).filter((one) => one.agendaItemId === agendaItemId);
    return terms.map(({ candidateId: personId, endsOn: until, kind }) => ({
      ...{ personId, until, kind, name: nameOf(personId) },
      accepts: answers.find((one) => one.personId === personId)?.accepts ?? null,
    }));
  }

  /**
   * Notes what someone elected answered; said again, the last answer stands. Refuses `election.not-elected`, what the policy
   * says, and `election.answer-entered` for an answer that the mandates entered since would contradict.
   */
  async answer(itemId: string, personId: string, accepts: boolean): Promise<Election> {
    const { election, assembly } = await this.permitted(itemId, 'answer');
    const one = (await this.elected(election)).find((other) => other.personId === personId);
    demand(one !== undefined, 'election.not-elected');
    const entered = await this.standing.isEntered(itemId);
    demand(!entered || accepts === (one.accepts !== false), 'election.answer-entered');
    await this.db.query(
      `insert into elected_answer (id, assembly_id, agenda_item_id, person_id, accepts) values ($1, $2, $3, $4, $5)`,
      [newId(), assembly.id, itemId, personId, accepts],
    );
    await this.assemblies.touch(assembly.id);
    return election;
  }

  /**
   * Mandates of the office held by others than those elected, which their entry may end: proposed, for a person to confirm.
   * Whoever was elected again keeps no other: their former mandate ends where the new one begins. A college ends none but
   * those of its own members.
   */
  async ending(election: Election): Promise<EndingMandate[]> {
    const assembly = await this.assemblies.byId(election.assemblyId);
    if (!assembly) return [];
    const taken = new Set((await this.accepting(election)).map(({ personId }) => personId));
    const held = (await this.held(election, this.assemblies.dayOf(assembly.startsAt))).filter(
      ({ personId }) => !taken.has(personId),
    );
    const nameOf = await namesFor(
      this.db,
      held.map(({ personId }) => personId),
    );
    return held.map(({ id: mandateId, personId, endsOn }) => ({ mandateId, name: nameOf(personId), endsOn }));
  }

  /**
   * Gives those elected, who did not decline, their mandates from the day of the assembly to the end of their terms, and ends
   * on the eve those that a person confirmed. Once: refuses `election.already-entered`, and what the policy and the keeping of
   * mandates refuse.
   */
  async enter(itemId: string, endedIds: string[]): Promise<Election> {
    const { election, assembly } = await this.permitted(itemId, 'enter');
    await this.db.query('insert into election_entry (agenda_item_id) values ($1)', [itemId]);
    const day = this.assemblies.dayOf(assembly.startsAt);
    const { locale } = currentAssociation();
    const decidedBy = wordsIn(locale).decidedBy(assembly.title, formatDate(day, locale));
    const accepting = await this.accepting(election);
    const taken = new Set(accepting.map(({ personId }) => personId));
    for (const { personId, until } of accepting) {
      const kept = (await this.held(election, day)).filter((one) => one.personId === personId);
      for (const { id, startsOn } of kept) {
        if (startsOn < day) await this.mandates.end(id, addDays(day, -1), decidedBy);
      }
      const role = election.office;
      await this.mandates.grant({ personId, role, startsOn: day, endsOn: until, decidedBy });
    }
    const leaving = (await this.held(election, day)).filter(
      ({ id, personId, startsOn }) => endedIds.includes(id) && !taken.has(personId) && startsOn < day,
    );
    for (const { id } of leaving) await this.mandates.end(id, addDays(day, -1), decidedBy);
    await this.assemblies.touch(assembly.id);
    return election;
  }

  /** Those elected who did not decline. */
  async accepting(election: Election): Promise<ElectedPerson[]> {
    return (await this.elected(election)).filter(({ accepts }) => accepts !== false);
  }

  private async permitted(
    itemId: string,
    action: 'answer' | 'enter',
  ): Promise<{ election: Election; assembly: Assembly }> {
    const election = await this.elections.get(itemId);
    const assembly = await this.assemblies.lock(election.assemblyId);
    authorize(electionPolicy[action](currentActor(), await this.standing.caseOf(election, assembly)));
    return { election, assembly };
  }

  /** Mandates of the office in force on a day; of the college alone, where one elects. */
  private held({ office, collegeId }: Election, day: IsoDate): Promise<HeldMandate[]> {
    return this.db.query<HeldMandate>(
      `select m.id, m.person_id as "personId", m.starts_on::text as "startsOn", m.ends_on::text as "endsOn"
       from mandate m join person p on p.association_id = m.association_id and p.id = m.person_id
       where m.role = $1 and m.in_force @> $2::date
         and ($3::text is null or ${collegeOf('m', 'm.person_id', '$2::date')} = $3)
       order by p.sort_name, m.id`,
      [office, day, collegeId],
    );
  }
}
