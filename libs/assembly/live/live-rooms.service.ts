import { type Clock, type Locale, Refusal } from '@etabli/kernel';
import { type Statutes, termsOf } from '@etabli/membership/rules/statutes';
import { CLOCK, currentActor, currentAssociation, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Assembly, AssemblyState } from '../assemblies/assemblies.entities.js';
import { Amendments } from '../debate/amendments.service.js';
import { floorAt, type RecordedFloor, recordedFloor } from '../debate/floor.record.js';
import { type CircleRecord, freshRecord, peopleIn } from '../elections/circle/record.js';
import { viewOf } from '../elections/circle/view.js';
import type { ElectionRound } from '../elections/elections.entities.js';
import { Rounds } from '../elections/rounds.service.js';
import { quorumState, quorumsOf } from '../roll/lines.js';
import { type Named, namesOf } from '../roll/names.js';
import { onItem } from '../roll/on-item.js';
import type { Situation } from '../roll/situation.js';
import { Situations } from '../roll/situations.service.js';
import type { RoundSetting } from '../rules/candidacies.js';
import { collegeName } from '../rules/college-elections.js';
import { isElection, type VoteOutcome } from '../rules/election-outcome.js';
import { namedIn } from '../rules/elections.js';
import type { QuorumResult } from '../rules/quorum.js';
import { type Roll, rollAt } from '../rules/roll.js';
import { keptFromVote } from '../rules/voting-room.js';
import { resultOf } from '../votes/results.js';
import { expectedMandates } from '../votes/room.js';
import { discussed } from './discussed.js';
import { type LiveAssembly, type LiveItem, LiveStage, type LiveVote } from './live.types.js';

/** The room as facts, in no language: shared by everyone who follows it. */
interface Room {
  assembly: Assembly;
  item: LiveItem | null;
  vote: Omit<LiveVote, 'circle'> | null;
  /** What was written down of it, where it is an election without candidate; worded for each language. */
  circle: { statutes: Statutes; record: CircleRecord } | null;
  /** All that was said aloud last, in the order of the agenda. */
  proclaimed: Proclaimed[];
  quorums: QuorumResult[];
  floor: RecordedFloor | null;
  /** Of those who stand, before the vote, in it or in the last result. */
  names: Map<string, Named>;
}
interface Proclaimed {
  voteId: string;
  itemId: string;
  amendmentId: string | null;
  title: string;
  proclaimedAt: string;
  outcome: VoteOutcome;
}

interface RoomRow {
  item: Omit<LiveItem, 'amended' | 'amendments' | 'standing'> | null;
  vote:
    | (Omit<LiveVote, 'openedAt' | 'participation' | 'online' | 'election' | 'circle'> & {
        openedAt: string;
        cast: number;
        election: (Pick<ElectionRound, 'setting' | 'seed'> & { collegeId: string | null }) | null;
        round: number;
      })
    | null;
  proclaimed: Proclaimed[];
  conflicted: string[];
}

/** What moves: a change of the assembly, a ballot. One light statement for each who follows, at each piece of news. */
const MARK = `
  select a.revision, (select count(*)::int from vote v join sign_off o on o.association_id = v.association_id and o.vote_id = v.id
    where v.assembly_id = a.id and v.closed_at is null and v.cancelled_at is null) as cast
  from assembly a where a.id = $1`;

const ROOM = `
  with vote_now as (
    select v.* from vote v join assembly a on a.association_id = v.association_id and a.id = v.assembly_id
    where a.id = $1 and v.agenda_item_id = a.current_item_id and v.cancelled_at is null and v.proclaimed_at is null
    order by v.opened_at desc limit 1)
  select
    (select jsonb_build_object('id', i.id, 'position', i.position, 'kind', i.kind, 'title', i.title, 'text', i.text)
       from agenda_item i join assembly a on a.association_id = i.association_id and a.current_item_id = i.id
       where a.id = $1) as item,
    (select jsonb_build_object('id', v.id, 'itemId', v.agenda_item_id, 'amendmentId', v.amendment_id, 'method', v.method, 'openedAt', v.opened_at, 'round', v.round,
       'election', (select jsonb_build_object('setting', r.setting, 'seed', r.seed, 'collegeId', n.college_id) from election_round r
         join election n on n.association_id = r.association_id and n.agenda_item_id = r.agenda_item_id where r.vote_id = v.id),
       'stage', case when v.closed_at is null then '${LiveStage.open}' else '${LiveStage.counted}' end,
       'cast', (select count(*) from sign_off o where o.vote_id = v.id)) from vote_now v) as vote,
    (select coalesce(jsonb_agg(jsonb_build_object('voteId', v.id, 'itemId', i.id, 'amendmentId', v.amendment_id, 'title', i.title,
         'proclaimedAt', v.proclaimed_at, 'outcome', v.outcome) order by i.position), '[]')
       from vote v join agenda_item i on i.association_id = v.association_id and i.id = v.agenda_item_id
       where v.assembly_id = $1 and v.cancelled_at is null and v.proclaimed_at = (select max(proclaimed_at) from vote
         where assembly_id = $1 and cancelled_at is null)) as proclaimed,
    array(select c.person_id from agenda_item_conflict c join vote_now v on c.agenda_item_id = v.agenda_item_id) as conflicted`;

const REMEMBERED = 200;

/**
 * What the room sees. Its facts are read once by a process for each change, whoever asks first; the others are given the
 * same. Nobody is named in them but who asked to speak, proposed an amendment or stands, and each of those who follow was authorised
 * before they come here.
 */
@Injectable()
export class LiveRooms {
  private readonly rooms = new Map<string, { mark: string; room: Promise<Room> }>();

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Situations) private readonly situations: Situations,
    @Inject(Amendments) private readonly amendments: Amendments,
    @Inject(Rounds) private readonly rounds: Rounds,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The room as the viewer reads it. Refuses `not-found`, also for a draft. */
  async see(assemblyId: string): Promise<LiveAssembly> {
    const room = await this.room(assemblyId);
    if (room.assembly.state === AssemblyState.draft) throw new Refusal('not-found');
    return worded(room, currentActor().locale, this.clock.now());
  }

  private async room(assemblyId: string): Promise<Room> {
    const row = await this.db.row<{ revision: number; cast: number }>(MARK, [assemblyId]);
    if (!row) throw new Refusal('not-found');
    const name = `${currentAssociation().id}:${assemblyId}`;
    const mark = `${row.revision}:${row.cast}`;
    const known = this.rooms.get(name);
    if (known?.mark === mark) return known.room;
    const room = this.read(assemblyId);
    this.remember(name, mark, room);
    return room;
  }

  private remember(name: string, mark: string, room: Promise<Room>): void {
    this.rooms.delete(name);
    this.rooms.set(name, { mark, room });
    room.catch(() => this.rooms.delete(name));
    const [oldest] = this.rooms.keys();
    if (this.rooms.size > REMEMBERED && oldest) this.rooms.delete(oldest);
  }

  private async read(assemblyId: string): Promise<Room> {
    const assembly = await this.db.get(Assembly, assemblyId);
    const row = (await this.db.row<RoomRow>(ROOM, [assemblyId])) as RoomRow;
    const noRoll: string[] = [AssemblyState.draft, AssemblyState.cancelled];
    if (noRoll.includes(assembly.state)) {
      return {
        assembly,
        item: null,
        vote: null,
        circle: null,
        proclaimed: [],
        quorums: [],
        floor: null,
        names: new Map(),
      };
    }
    const situation = await this.situations.of(assembly);
    const roll = rollAt(assembly.closedAt ?? situation.now, situation);
    const asked = row.vote && rollOn(row.vote, assembly, situation);
    const kept = keptFromVote(situation.statutes, asked ?? roll, row.conflicted);
    const record = row.vote?.method === 'circle' ? await freshRecord(this.db, row.vote.id) : null;
    const stands = row.item && !row.vote ? await this.rounds.stands(row.item.id) : null;
    const names = await namesOf(this.db, [
      ...candidatesIn(row),
      ...(record ? peopleIn(record) : []),
      ...(stands?.candidates ?? []),
    ]);
    const nameOf = (id: string): string => names.get(id)?.name ?? '';
    return {
      assembly,
      names,
      item: row.item && {
        ...(await discussed(this.db, this.amendments, row.item)),
        standing: stands ? namesPut(stands, nameOf) : [],
      },
      vote: row.vote && voteOf(row.vote, asked ?? roll, kept, { statutes: situation.statutes, names }),
      circle: record && { statutes: situation.statutes, record },
      proclaimed: row.proclaimed,
      quorums: quorumsOf(situation, assembly, roll),
      floor: row.item && (await recordedFloor(this.db, assembly, row.item.id, situation)),
    };
  }
}

const candidatesIn = ({ vote, proclaimed }: RoomRow): string[] => [
  ...(vote?.election?.setting.candidates ?? []),
  ...proclaimed.flatMap(({ outcome }) => (isElection(outcome) ? namedIn(outcome.election) : [])),
];

/** The roll that a vote sees: votes in advance on other items leave their electors’ proxies in the room. */
const rollOn = (
  { itemId, amendmentId, method }: NonNullable<RoomRow['vote']>,
  { closedAt }: Assembly,
  situation: Situation,
): Roll =>
  rollAt(closedAt ?? situation.now, onItem(situation, { agendaItemId: itemId, amendmentId, method }));

function voteOf(
  { cast, openedAt, election, round, ...vote }: NonNullable<RoomRow['vote']>,
  roll: Roll,
  kept: Set<string>,
  { statutes, names }: { statutes: Statutes; names: Map<string, Named> },
): Omit<LiveVote, 'circle'> {
  const online = vote.method !== 'hands' && termsOf(statutes)['ballot.phones'];
  const signs = vote.method !== 'circle' && (online || cast > 0);
  const participation = signs ? { cast, expected: Math.max(cast, expectedMandates(roll, kept)) } : null;
  const put = election && {
    round,
    seed: election.seed,
    college: collegeName(statutes, election.collegeId),
    seats: election.setting.seats,
    tieBallot: election.setting.tieBallot ?? false,
    names: namesPut(election.setting, (id) => names.get(id)?.name ?? ''),
  };
  return { ...vote, openedAt: new Date(openedAt), participation, online, election: put };
}

/** Who stands, as the room reads it: people, or lists with theirs. */
const namesPut = ({ candidates, lists }: RoundSetting, nameOf: (id: string) => string): string[] =>
  lists?.map(({ name, members }) => `${name} (${members.map(nameOf).join(', ')})`) ?? candidates.map(nameOf);

function worded(
  { assembly, item, vote, circle, proclaimed, quorums, floor, names }: Room,
  locale: Locale,
  now: Date,
): LiveAssembly {
  const nameOf = (id: string): string => names.get(id)?.name ?? '';
  return {
    id: assembly.id,
    revision: assembly.revision,
    state: assembly.state,
    item,
    vote: vote && { ...vote, circle: circle && viewOf(circle.statutes, circle.record, { locale, nameOf }) },
    results: proclaimed.map(({ outcome, proclaimedAt, ...said }) => ({
      ...said,
      proclaimedAt: new Date(proclaimedAt),
      ...resultOf(outcome, locale, said.amendmentId ? 'amendment' : 'resolution', nameOf),
    })),
    quorums: quorums.map((quorum) => quorumState(quorum, locale)),
    floor: floor && floorAt(floor, now),
  };
}
