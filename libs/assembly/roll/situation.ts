import { readStatutes, type Statutes } from '@etabli/membership/rules/statutes';
import { type AttendanceEvent, movesThatCount } from '../rules/attendance.js';
import type { Elector, Exclusion } from '../rules/electorate.js';
import { heldUnder } from '../rules/founding.js';
import type { AssemblyNature } from '../rules/kinds.js';
import type { ProxyFiling, ProxyRevocation } from '../rules/proxies.js';
import type { AdvanceVote, RollSituation } from '../rules/roll.js';
import { proxyDeadline } from './deadline.js';

/** One member on the list of an assembly, with the voices they have or the reasons why they have none. */
export interface ListedMember {
  memberId: string;
  votes: boolean;
  voices: number;
  /** Who casts the vote: the member, or the representative of an organisation. */
  exercisedBy: string;
  /** The college their voices weigh in; null where everyone votes together. */
  collegeId: string | null;
  reasons: Exclusion[];
}

/** Everything the rules need to call the roll of an assembly at any instant up to `now`. */
export interface Situation extends RollSituation {
  /** The database's time: the one that arrivals and proxies are stamped with. */
  now: Date;
  listed: ListedMember[];
  /** Moves that count, in order, with the desk that noted them. */
  attendance: NotedMove[];
  /** Every vote in advance received, with the item it is on. */
  advance: AdvanceOnItem[];
  /** The items that one college alone votes on, with that college. */
  collegeOf: Record<string, string>;
}

/** A vote in advance, and the item it is on. */
export interface AdvanceOnItem extends AdvanceVote {
  itemId: string;
}

/** A move, and the name of the desk that noted it; null where it was not noted at one. */
export interface NotedMove extends AttendanceEvent {
  desk?: string | null;
}

/** What the statement gives: JSON, its instants as text. */
export interface SituationRow {
  now: Date;
  nature: AssemblyNature;
  document: Statutes;
  electors: ListedMember[];
  attendance: Stored<NotedMove>[];
  filings: Stored<ProxyFiling>[];
  revocations: Stored<ProxyRevocation>[];
  advance: Stored<AdvanceOnItem>[];
  collegeOf: Record<string, string>;
}
type Stored<T> = { [K in keyof T]: T[K] extends Date ? string : T[K] };

const rows = (fields: string, source: string): string =>
  `(select coalesce(jsonb_agg(jsonb_build_object(${fields})), '[]') from ${source})`;

/** Whether a row of `attendance` counts: a person may have set the entry of a desk aside. */
export const stands = (row: string): string =>
  `not exists (select 1 from desk_decision aside where aside.association_id = ${row}.association_id
     and aside.entry_id = ${row}.entry_id and not aside.stands)`;

/**
 * The columns that gather a roll: one statement whatever the number of people. They expect the assembly as `a` and its
 * statutes as `s`. `whose` narrows the list and the attendance to some members; `proxies` says whether proxies matter.
 */
export const situationColumns = (
  whose: (column: string) => string = () => 'true',
  proxies = 'true',
): string => `
  clock_timestamp() as now, a.nature, s.document,
  ${rows(
    `'memberId', e.person_id, 'votes', e.votes, 'voices', e.voices, 'exercisedBy', coalesce(e.exercised_by, e.person_id), 'collegeId', e.college_id, 'reasons', e.reasons`,
    `(select * from elector where assembly_id = a.id order by person_id) e where ${whose('e.person_id')}`,
  )} as electors,
  ${rows(
    `'memberId', t.person_id, 'kind', t.kind, 'mode', t.mode, 'at', t.at, 'desk', d.desk`,
    `attendance t left join desk_entry d on d.association_id = t.association_id and d.id = t.entry_id
     where t.assembly_id = a.id and ${stands('t')} and ${whose('t.person_id')}`,
  )} as attendance,
  ${rows(
    `'id', p.id, 'giverId', p.giver_id, 'holderId', p.holder_id, 'substituteId', p.substitute_id, 'filedAt', p.filed_at`,
    `proxy p where p.assembly_id = a.id and ${proxies}`,
  )} as filings,
  ${rows(
    `'proxyId', w.proxy_id, 'at', w.at`,
    `proxy_withdrawal w join proxy p on p.association_id = w.association_id and p.id = w.proxy_id
     where p.assembly_id = a.id and ${proxies}`,
  )} as revocations,
  ${rows(
    `'memberId', x.person_id, 'channel', x.channel, 'at', x.at, 'itemId', x.agenda_item_id`,
    `advance_vote x where x.assembly_id = a.id and ${whose('x.person_id')}`,
  )} as advance,
  (select coalesce(jsonb_object_agg(n.agenda_item_id, n.college_id), '{}') from election n
    where n.assembly_id = a.id and n.college_id is not null) as "collegeOf"`;

/** The situation in the terms of the rules. */
export function readSituation(
  row: SituationRow,
  assembly: { startsAt: Date; chairId: string | null },
  timeZone: string,
): Situation {
  const statutes = heldUnder(row.nature, readStatutes(row.document));
  return {
    now: row.now,
    statutes,
    listed: row.electors,
    electors: electorsOf(row.electors),
    attendance: movesThatCount(row.attendance.map((event) => ({ ...event, at: new Date(event.at) }))),
    filings: row.filings.map((filing) => ({ ...filing, filedAt: new Date(filing.filedAt) })),
    revocations: row.revocations.map((revocation) => ({ ...revocation, at: new Date(revocation.at) })),
    advance: row.advance.map((vote) => ({ ...vote, at: new Date(vote.at) })),
    collegeOf: row.collegeOf,
    chairId: assembly.chairId,
    deadline: proxyDeadline(statutes, assembly.startsAt, timeZone),
  };
}

/** Those on the list who vote. */
export const electorsOf = (listed: ListedMember[]): Elector[] =>
  listed
    .filter(({ votes }) => votes)
    .map(({ memberId, voices, exercisedBy, collegeId }) => ({ memberId, voices, collegeId, exercisedBy }));
