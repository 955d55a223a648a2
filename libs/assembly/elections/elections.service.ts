import { authorize, boardRoles, type MandateRole } from '@etabli/access';
import { type Clock, demand, newId } from '@etabli/kernel';
import { type Statutes, termsOf } from '@etabli/membership/rules/statutes';
import { CLOCK, currentActor, Db, indexBy, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { ItemKind } from '../agenda/agenda.entities.js';
import { Agenda } from '../agenda/agenda.service.js';
import type { Assembly } from '../assemblies/assemblies.entities.js';
import { assemblyPolicy } from '../assemblies/assemblies.policy.js';
import { Assemblies } from '../assemblies/assemblies.service.js';
import { ballotMode } from '../rules/ballot-mode.js';
import { demandCollegeElection } from '../rules/college-elections.js';
import type { ElectionMethod } from '../rules/elections.js';
import { demandPublic } from './circle/aloud.js';
import { Election } from './elections.entities.js';
import type { ElectionInput } from './elections.inputs.js';

const electable: readonly MandateRole[] = [...(boardRoles as readonly MandateRole[]), 'auditor'];

/** Elections on the agenda: what is to be filled, how, and until when one may stand. */
@Injectable()
export class Elections {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Assemblies) private readonly assemblies: Assemblies,
    @Inject(Agenda) private readonly agenda: Agenda,
  ) {}

  /** The election an item holds; batched, null for any other item. */
  of(itemId: string): Promise<Election | null> {
    return load('election', itemId, async (ids) =>
      indexBy(
        await this.db.find(Election, { where: { agendaItemId: In([...ids]) } }),
        ({ agendaItemId }) => agendaItemId,
      ),
    );
  }

  /** The election of an item. Refuses `election.not-one`. */
  async get(itemId: string): Promise<Election> {
    const election = await this.db.findOne(Election, { where: { agendaItemId: itemId } });
    demand(election, 'election.not-one');
    return election;
  }

  /** Is this another method than the one the statutes of the assembly name (elect.method)? The assembly is told so. */
  async isUnusual(assemblyId: string, method: ElectionMethod): Promise<boolean> {
    const assembly = await this.assemblies.byId(assemblyId);
    if (!assembly) return false;
    const { statutes } = await this.assemblies.statutesOf(assembly);
    return termsOf(statutes)['elect.method'] !== method;
  }

  /**
   * Puts an election on the agenda: an item about persons, so voted in secret where the statutes say so. Refuses what `Agenda.add`
   * and `described` refuse.
   */
  async add(assemblyId: string, input: ElectionInput): Promise<Assembly> {
    const assembly = await this.assemblies.lock(assemblyId);
    const values = await this.described(assembly, input);
    const agendaItemId = newId();
    const item = { kind: ItemKind.vote, part: 'ordinary' as const, aboutPerson: true, speaker: '' };
    await this.agenda.add(assemblyId, { ...item, title: input.title, text: input.text }, agendaItemId);
    await this.db.insert(Election, [{ ...values, agendaItemId, assemblyId }]);
    return this.assemblies.touch(assemblyId);
  }

  /**
   * Makes an item of a new agenda the election of the board: these seats, or else its least, by the method of the statutes, or by
   * the plainest one where theirs fills one seat of several, or is held aloud though they want secrecy.
   */
  async ofBoard(assembly: Assembly, agendaItemId: string, wanted?: number | null): Promise<void> {
    const { statutes } = await this.assemblies.statutesOf(assembly);
    const seats = wanted || termsOf(statutes)['board.seats_min'];
    const method = this.methodFor(statutes, { seats, aloud: secrecyOf(statutes) === null });
    const input = { title: '', text: '', office: 'board_member', seats, method } as const;
    const values = await this.described(assembly, input);
    await this.db.insert(Election, [{ ...values, agendaItemId, assemblyId: assembly.id }]);
  }

  /**
   * The method of an election that nobody chose one for: null for that of the statutes (elect.method), or the plainest where theirs
   * fills one seat and there are several, or names nobody before and it cannot be held aloud.
   */
  methodFor(statutes: Statutes, { seats, aloud }: { seats: number; aloud: boolean }): ElectionMethod | null {
    const named = termsOf(statutes)['elect.method'];
    const fits = named === 'without-candidate' ? aloud : named !== 'uninominal' || seats === 1;
    return fits ? null : 'plurinominal-relative';
  }

  /** Changes what an election fills and how, while the agenda may change. Refuses as `add` does. */
  async describe(itemId: string, input: ElectionInput): Promise<Assembly> {
    const { assemblyId } = await this.get(itemId);
    const assembly = await this.assemblies.lock(assemblyId);
    authorize(assemblyPolicy.changeAgenda(currentActor(), await this.assemblies.caseOf(assembly)));
    const values = await this.described(assembly, input);
    await this.agenda.describe(itemId, { title: input.title, text: input.text });
    await this.db.query(
      `update election set office = $2, seats = $3, method = $4, term_years = $5, candidacies_until = $6, college_id = $7
       where agenda_item_id = $1`,
      [
        itemId,
        values.office,
        values.seats,
        values.method,
        values.termYears,
        values.candidaciesUntil,
        values.collegeId,
      ],
    );
    return this.assemblies.touch(assemblyId);
  }

  /** A second call elects what the first could not, between those who still stand. Whoever wants to may stand besides. */
  async callAgain(assemblyId: string, items: { from: string; to: string }[]): Promise<void> {
    const [from, to] = [items.map((item) => item.from), items.map((item) => item.to)];
    await this.db.query(
      `insert into election (agenda_item_id, assembly_id, office, seats, method, term_years, college_id)
       select pair.after, $1, e.office, e.seats, e.method, e.term_years, e.college_id
       from unnest($2::uuid[], $3::uuid[]) as pair (before, after) join election e on e.agenda_item_id = pair.before`,
      [assemblyId, from, to],
    );
    await this.db.query(
      `with pair as (select * from unnest($2::uuid[], $3::uuid[]) as pair (before, after)),
         list as materialized (select l.*, gen_random_uuid() as again, pair.after
           from pair join candidate_list l on l.agenda_item_id = pair.before
           where exists (select 1 from candidacy c where c.list_id = l.id and not exists (
             select 1 from candidacy_withdrawal w where w.candidacy_id = c.id))),
         relisted as (
           insert into candidate_list (id, assembly_id, agenda_item_id, name, statement, received, at)
           select again, $1, after, name, statement, received, at from list)
       insert into candidacy (id, assembly_id, agenda_item_id, person_id, number, statement, received, guardians_consent,
         list_id, place, at)
       select gen_random_uuid(), $1, pair.after, c.person_id, 1, c.statement, c.received, c.guardians_consent,
         list.again, c.place, c.at
       from pair join candidacy c on c.agenda_item_id = pair.before left join list on list.id = c.list_id
       where not exists (select 1 from candidacy_withdrawal w
         where w.association_id = c.association_id and w.candidacy_id = c.id)`,
      [assemblyId, from, to],
    );
  }

  /**
   * What is asked, the statutes filling what is not said (elect.method, board.term_years). Refuses `election.office-appointed`,
   * `circle.secret` for an election without candidate where they want secrecy (ballot.secret_if_persons) and
   * `circle.nobody-stands` for a last day to stand in one, `election.one-seat-at-a-time`, what `demandCollegeElection` refuses where one college elects, `election.deadline-late` once the assembly has begun, and `election.deadline-past`.
   */
  private async described(
    assembly: Assembly,
    input: ElectionInput,
  ): Promise<Omit<Election, 'agendaItemId' | 'assemblyId'>> {
    const { office, seats, candidaciesUntil = null, collegeId = null } = input;
    const { statutes } = await this.assemblies.statutesOf(assembly);
    const terms = termsOf(statutes);
    const method = input.method ?? terms['elect.method'];
    demand(electable.includes(office), 'election.office-appointed', {}, 'office');
    if (method === 'without-candidate') {
      demandPublic(secrecyOf(statutes));
      demand(!candidaciesUntil, 'circle.nobody-stands', {}, 'candidaciesUntil');
    }
    demand(method !== 'uninominal' || seats === 1, 'election.one-seat-at-a-time', { seats }, 'seats');
    if (collegeId) {
      const onBoard = (boardRoles as readonly MandateRole[]).includes(office);
      demandCollegeElection(statutes, { collegeId, onBoard, seats, method });
    }
    demand(
      !candidaciesUntil || candidaciesUntil <= assembly.startsAt,
      'election.deadline-late',
      {},
      'candidaciesUntil',
    );
    demand(
      !candidaciesUntil || candidaciesUntil > this.clock.now(),
      'election.deadline-past',
      {},
      'candidaciesUntil',
    );
    const termYears = input.termYears ?? terms['board.term_years'];
    return { office, collegeId, seats, method, termYears, candidaciesUntil };
  }
}

/** What makes elections secret under these statutes, before anyone asks for it. */
const secrecyOf = (statutes: Statutes) => ballotMode(statutes, { aboutPerson: true, requests: 0 }).imposedBy;
