import { authorize } from '@etabli/access';
import { ageOn, type Clock, demand, type IsoDate, type Locale, type Period, Refusal } from '@etabli/kernel';
import { CLOCK, currentActor, Db, groupBy, indexBy, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { Assembly } from '../assemblies/assemblies.entities.js';
import { Assemblies } from '../assemblies/assemblies.service.js';
import { demandPeople, namesOf } from '../roll/names.js';
import { type Received, seatedBeyond, whyNotStand } from '../rules/candidacies.js';
import { collegeName } from '../rules/college-elections.js';
import { type BoardCheck, checkCandidacy, electionSentencesIn, termsInARow } from '../rules/elections.js';
import { collegeOf } from './colleges/college-sql.js';
import { Candidacy, type Election } from './elections.entities.js';
import type { CandidacyInput } from './elections.inputs.js';
import { electionPolicy } from './elections.policy.js';
import { Elections } from './elections.service.js';
import { Standing } from './standing.service.js';

/** A candidacy with what became of it. */
export interface Stood extends Candidacy {
  withdrawnAt: Date | null;
}

/** What is written down of someone who stands. */
export type Entered = Pick<
  Candidacy,
  'personId' | 'statement' | 'received' | 'guardiansConsent' | 'listId' | 'place'
>;

const STOOD = `
  select c.id, c.assembly_id as "assemblyId", c.agenda_item_id as "agendaItemId", c.person_id as "personId", c.number,
    c.statement, c.received, c.guardians_consent as "guardiansConsent", c.list_id as "listId", c.place, c.at, w.at as "withdrawnAt"
  from candidacy c
  left join candidacy_withdrawal w on w.association_id = c.association_id and w.candidacy_id = c.id
  where c.agenda_item_id = any($1) order by c.at, c.id`;

interface Known {
  id: string;
  birthDate: IsoDate | null;
  isMember: boolean;
  collegeId: string | null;
  /** Terms in the office, those to come left out. */
  held: Period[];
}

const KNOWN = `
  select p.id, p.birth_date::text as "birthDate",
    exists (select 1 from membership m where m.association_id = p.association_id and m.person_id = p.id
      and daterange(m.starts_on, m.ends_on, '[]') @> $2::date) as "isMember",
    ${collegeOf('p', 'p.id', '$2::date')} as "collegeId",
    coalesce((select jsonb_agg(jsonb_build_object('start', t.starts_on, 'end', t.ends_on)) from mandate t
      where t.association_id = p.association_id and t.person_id = p.id and t.role = $3 and t.cancelled_at is null), '[]') as held
  from person p where p.id = any($1)`;

/** Who stands: declared by oneself, or written down for someone; withdrawn by another record. */
@Injectable()
export class Candidacies {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Assemblies) private readonly assemblies: Assemblies,
    @Inject(Elections) private readonly elections: Elections,
    @Inject(Standing) private readonly standing: Standing,
  ) {}

  /** Every candidacy to the election of an item, those withdrawn included, in the order in which they came; batched. */
  async of(itemId: string): Promise<Stood[]> {
    const found = await load('candidacies', itemId, async (ids) =>
      groupBy(ids, await this.db.query<Stood>(STOOD, [ids]), ({ agendaItemId }) => agendaItemId),
    );
    return found ?? [];
  }

  /** Those who stand now. */
  async standingIn(itemId: string): Promise<Stood[]> {
    const all = await this.db.query<Stood>(STOOD, [[itemId]]);
    return all.filter(({ withdrawnAt }) => withdrawnAt === null);
  }

  /**
   * Enters a candidacy: one’s own, until the date announced; someone else’s, by who prepares the assembly or conducts it. Refuses
   * what the policy and `receive` refuse, `candidacy.declared-by-self` for a declaration in somebody else’s name,
   * `candidacy.on-list` in a ballot by lists, and `circle.nobody-stands` without candidate.
   */
  async enter(input: CandidacyInput): Promise<Candidacy> {
    const election = await this.elections.get(input.itemId);
    const assembly = await this.assemblies.lock(election.assemblyId);
    const actor = currentActor();
    const personId = input.personId ?? actor.personId ?? '';
    const record = await this.standing.caseOf(election, assembly);
    const declares = input.received === 'declared';
    demand(!declares || personId === actor.personId, 'candidacy.declared-by-self');
    authorize(electionPolicy[declares ? 'stand' : 'receive'](actor, record));
    demand(election.method !== 'list', 'candidacy.on-list');
    demand(election.method !== 'without-candidate', 'circle.nobody-stands');
    const { statement, received, guardiansConsent } = input;
    const candidacy = await this.receive(election, assembly, {
      ...{ personId, statement, received, guardiansConsent, listId: null, place: null },
    });
    await this.assemblies.touch(assembly.id);
    return candidacy;
  }

  /**
   * Records that someone stands, alone or on a list, once who may is settled. Refuses what `whyNotStand` and `checkCandidacy`
   * refuse, and `candidacy.standing`.
   */
  async receive(election: Election, assembly: Assembly, one: Entered): Promise<Candidacy> {
    const { personId, guardiansConsent } = one;
    await this.demandTime(election, assembly, one.received);
    const before = (await this.db.query<Stood>(STOOD, [[election.agendaItemId]])).filter(
      (other) => other.personId === personId,
    );
    demand(!before.some(({ withdrawnAt }) => withdrawnAt === null), 'candidacy.standing');
    await this.demandEligible(election, assembly, personId, guardiansConsent);
    return this.db.add(Candidacy, {
      ...one,
      ...{ assemblyId: assembly.id, agendaItemId: election.agendaItemId },
      statement: one.statement.trim(),
      number: before.length + 1,
    });
  }

  /** Withdraws a candidacy: one’s own, or one that is told to who conducts. Refuses `candidacy.withdrawn` and `vote.under-way`. */
  async withdraw(id: string): Promise<Candidacy> {
    const candidacy = await this.db.get(Candidacy, id);
    const election = await this.elections.get(candidacy.agendaItemId);
    const assembly = await this.assemblies.lock(candidacy.assemblyId);
    const actor = currentActor();
    const record = await this.standing.caseOf(election, assembly);
    const own = candidacy.personId === actor.personId;
    authorize(electionPolicy[own ? 'stand' : 'receive'](actor, record));
    demand(!(await this.standing.voteIsOpen(election.agendaItemId)), 'vote.under-way');
    const standing = await this.standingIn(election.agendaItemId);
    demand(
      standing.some((one) => one.id === id),
      'candidacy.withdrawn',
    );
    await this.db.query('insert into candidacy_withdrawal (candidacy_id, assembly_id) values ($1, $2)', [
      id,
      assembly.id,
    ]);
    await this.assemblies.touch(assembly.id);
    return candidacy;
  }

  /** What a candidacy raises without making it void: told before the vote, and no more once the mandates are entered. */
  async remarks({ agendaItemId, personId, guardiansConsent }: Candidacy, locale: Locale): Promise<string[]> {
    const election = await this.elections.of(agendaItemId);
    const assembly = election && (await this.assemblies.byId(election.assemblyId));
    if (!assembly || (await this.standing.isEntered(agendaItemId))) return [];
    const checks = await this.checks(election, assembly, personId, guardiansConsent);
    return this.worded(checks, personId, locale);
  }

  private async demandTime(election: Election, { state }: Assembly, received: Received): Promise<void> {
    const until = election.candidaciesUntil;
    const put = await this.standing.isPut(election.agendaItemId);
    const why = whyNotStand({ state, now: this.clock.now(), until, put }, received);
    if (why) throw new Refusal(why);
  }

  /** Refuses someone unknown, and `candidacy.not-eligible` with the reason. */
  async demandEligible(
    election: Election,
    assembly: Assembly,
    personId: string,
    guardiansConsent: boolean,
  ): Promise<void> {
    await demandPeople(this.db, { personId });
    const checks = await this.checks(election, assembly, personId, guardiansConsent);
    const refused = checks.filter(({ severity }) => severity === 'refusal');
    if (refused.length === 0) return;
    const [sentence = ''] = await this.worded(refused, personId, currentActor().locale);
    throw new Refusal('candidacy.not-eligible', { sentence });
  }

  private async checks(
    { office, collegeId }: Election,
    assembly: Assembly,
    personId: string,
    guardiansConsent: boolean,
  ): Promise<BoardCheck[]> {
    const day = this.assemblies.dayOf(assembly.startsAt);
    const known = await this.known(personId, { day, office });
    const { statutes } = await this.assemblies.statutesOf(assembly);
    return checkCandidacy(statutes, {
      candidateId: personId,
      isMember: known?.isMember ?? false,
      age: known?.birthDate ? ageOn(known.birthDate, day) : null,
      guardiansConsent,
      termsInARow: termsInARow(known?.held ?? [], day),
      seatedUntil: seatedBeyond(known?.held ?? [], day),
      college:
        collegeId === null
          ? null
          : { name: collegeName(statutes, collegeId) ?? collegeId, own: known?.collegeId === collegeId },
    });
  }

  /** What is known of someone who stands for an office; batched for all who do. */
  private known(personId: string, { day, office }: { day: IsoDate; office: string }): Promise<Known | null> {
    return load(`candidates-${office}-${day}`, personId, async (ids) => {
      const rows = await this.db.query<Known>(KNOWN, [ids, day, office]);
      return indexBy(rows, ({ id }) => id);
    });
  }

  private async worded(checks: BoardCheck[], personId: string, locale: Locale): Promise<string[]> {
    if (checks.length === 0) return [];
    const names = await namesOf(this.db, [personId]);
    const said = electionSentencesIn(locale);
    return checks.map((check) => said.check(check, (id) => names.get(id)?.name ?? ''));
  }
}
