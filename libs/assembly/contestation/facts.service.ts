import type { Role } from '@etabli/access';
import type { IsoDate } from '@etabli/kernel';
import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Agenda } from '../agenda/agenda.service.js';
import { isOtherBusiness } from '../agenda/other-business.js';
import { isAboutPersons, isRevocation } from '../agenda/subjects.js';
import { type Assembly, AssemblyState } from '../assemblies/assemblies.entities.js';
import { Assemblies } from '../assemblies/assemblies.service.js';
import { CalledPeople } from '../convocation/called.js';
import { Notices } from '../convocation/notices.js';
import { ConvocationPapers } from '../convocation/papers.service.js';
import { CONVOCATION_WITH_MAIL, STATE } from '../convocation/sending-sql.js';
import { Electorates } from '../electorate/electorates.service.js';
import { MembershipSource } from '../electorate/source.js';
import type { Situation } from '../roll/situation.js';
import { Situations } from '../roll/situations.service.js';
import {
  type CalledFact,
  type ContestationFacts,
  type ItemFact,
  isHeld,
  type VoteFact,
} from '../rules/contestation/facts.js';
import { type ExclusionCode, entitlement } from '../rules/electorate.js';
import { ElectionFacts } from './elections.source.js';

/**
 * Reasons that hold whatever was recorded since. What a category gives, or who represents an organisation, may have changed
 * after the day without saying anything of it.
 */
const lasting: readonly ExclusionCode[] = ['not-member', 'fee-unpaid', 'too-recent', 'too-young'];

/** Reads everything an objection could be raised from: two dozen statements, whatever the number of people. */
@Injectable()
export class ContestationSource {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Agenda) private readonly agenda: Agenda,
    @Inject(Assemblies) private readonly assemblies: Assemblies,
    @Inject(CalledPeople) private readonly people: CalledPeople,
    @Inject(Notices) private readonly notices: Notices,
    @Inject(ConvocationPapers) private readonly papers: ConvocationPapers,
    @Inject(Electorates) private readonly electorates: Electorates,
    @Inject(MembershipSource) private readonly members: MembershipSource,
    @Inject(Situations) private readonly situations: Situations,
    @Inject(ElectionFacts) private readonly elections: ElectionFacts,
  ) {}

  async of(assembly: Assembly): Promise<ContestationFacts> {
    const { id, state, call, openedAt, convenedAt, chairId, scrutineerIds } = assembly;
    const convened = convenedAt !== null;
    const roll = convened ? await this.situations.of(assembly) : null;
    const { statutes } = await this.assemblies.statutesOf(assembly);
    const first = assembly.firstCallId ? await this.assemblies.byId(assembly.firstCallId) : null;
    const sentOn = convened ? this.assemblies.dayOf(convenedAt) : this.assemblies.today();
    const heldOn = this.assemblies.dayOf(assembly.startsAt);
    return {
      ...{ statutes, state, call, openedAt, convenedAt, chairId, roll },
      scrutineers: scrutineerIds.length,
      heldOn,
      firstHeldOn: first && this.assemblies.dayOf(first.startsAt),
      notice: await this.notices.grade(assembly, sentOn),
      convenedBy: convened ? await this.convener(id, sentOn) : null,
      called: convened ? await this.called(id) : [],
      forgotten: convened ? await this.forgotten(assembly, sentOn) : [],
      unentitled: roll && isHeld(assembly) ? await this.unentitled(assembly, roll) : [],
      items: await this.items(id),
      votes: await this.votes(id),
      ...(await this.elections.of(id, heldOn, statutes)),
      documents: convened ? await this.documents(id) : [],
    };
  }

  private async items(assemblyId: string): Promise<ItemFact[]> {
    const asked = await this.db.query<{ id: string; requests: number }>(
      `select r.agenda_item_id as id, count(*)::int as requests
       from secrecy_request r join agenda_item i on i.association_id = r.association_id and i.id = r.agenda_item_id
       where i.assembly_id = $1 group by 1`,
      [assemblyId],
    );
    const requests = new Map(asked.map((row) => [row.id, row.requests]));
    return (await this.agenda.of(assemblyId)).map((item) => itemFact(item, requests.get(item.id) ?? 0));
  }

  private async convener(assemblyId: string, day: IsoDate): Promise<ContestationFacts['convenedBy']> {
    return this.db.row<{ personId: string; roles: Role[] }>(
      `select c.recorded_by as "personId", array(select d.role from mandate d where d.association_id = c.association_id
         and d.person_id = c.recorded_by and d.in_force @> $2::date) as roles
       from convocation c where c.assembly_id = $1 and c.recorded_by is not null
       order by c.recorded_at, c.id limit 1`,
      [assemblyId, day],
    );
  }

  private called(assemblyId: string): Promise<CalledFact[]> {
    return this.db.query<CalledFact>(
      `select c.person_id as "personId", ${STATE} as state, c.late_days as "lateDays"
       from ${CONVOCATION_WITH_MAIL} where c.assembly_id = $1 order by c.person_id`,
      [assemblyId],
    );
  }

  /** Members of the day the convocation left, then those of the day of the assembly, who have none. */
  private async forgotten(assembly: Assembly, sentOn: IsoDate): Promise<ContestationFacts['forgotten']> {
    const missingOn = async (day: IsoDate) =>
      (await this.people.missing(assembly.id, [day])).map(({ id }) => id);
    const then = await missingOn(sentOn);
    const since = (await missingOn(this.assemblies.dayOf(assembly.startsAt))).filter(
      (id) => !then.includes(id),
    );
    return [
      ...then.map((personId) => ({ personId, admittedSince: false })),
      ...since.map((personId) => ({ personId, admittedSince: true })),
    ];
  }

  /** Listed as voting, though memberships and fees as they are known now say otherwise. */
  private async unentitled(assembly: Assembly, { statutes, electors }: Situation): Promise<string[]> {
    const dates = this.electorates.datesOf(assembly);
    const listed = new Set(electors.map(({ memberId }) => memberId));
    const known = await this.members.everyone();
    return known
      .filter(({ id }) => listed.has(id))
      .map((member) => entitlement(statutes, dates, member))
      .filter((one) => !one.votes && one.reasons.some(({ code }) => lasting.includes(code)))
      .map(({ memberId }) => memberId);
  }

  /** Every time something was put to the vote: a text, an amendment to it, a round of an election. */
  private async votes(assemblyId: string): Promise<VoteFact[]> {
    const rows = await this.db.query<
      Omit<VoteFact, 'ballots'> & { ballots: { electorId: string; castBy: string; at: string }[] }
    >(
      `select v.id, v.agenda_item_id as "itemId", a.number as amendment, v.round, v.outcome, coalesce(r.seed, c.seed) as seed,
         v.opened_at as "openedAt", v.proclaimed_at as "proclaimedAt", v.cancelled_at is not null as cancelled,
         array(select x.person_id from agenda_item_conflict x where x.agenda_item_id = v.agenda_item_id) as conflicted,
         (select coalesce(jsonb_agg(jsonb_build_object('electorId', s.elector_id, 'castBy', s.cast_by,
           'at', coalesce(s.at, v.closed_at, v.opened_at))), '[]')
          from sign_off s join elector e on e.association_id = s.association_id and e.assembly_id = v.assembly_id
            and e.person_id = s.elector_id and e.votes
          where s.vote_id = v.id) as ballots
       from vote v
       left join amendment a on a.association_id = v.association_id and a.id = v.amendment_id
       left join election_round r on r.association_id = v.association_id and r.vote_id = v.id
       left join circle c on c.association_id = v.association_id and c.vote_id = v.id
       where v.assembly_id = $1 order by v.opened_at, v.id`,
      [assemblyId],
    );
    return rows.map((row) => ({
      ...row,
      ballots: row.ballots.map((ballot) => ({ ...ballot, at: new Date(ballot.at) })),
    }));
  }

  /** What was joined beside the convocation itself. */
  private async documents(assemblyId: string): Promise<ContestationFacts['documents']> {
    const [, ...joined] = await this.papers.documents(assemblyId);
    return joined.map(({ name, recordedAt }) => ({ name, on: this.assemblies.dayOf(recordedAt) }));
  }
}

const itemFact = (item: Awaited<ReturnType<Agenda['of']>>[number], secrecyRequests: number): ItemFact => ({
  ...{ id: item.id, position: item.position, kind: item.kind, part: item.part, addedAt: item.recordedAt },
  otherBusiness: isOtherBusiness(item.title),
  revocation: item.revokesId !== null || isRevocation(item.title),
  aboutPersons: item.aboutPerson || isAboutPersons(item.title),
  secrecyRequests,
});

/** Is there anything to look at: not once it was called off. */
export const isChecked = ({ state }: Assembly): boolean => state !== AssemblyState.cancelled;
