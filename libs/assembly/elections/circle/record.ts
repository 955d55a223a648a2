import type { Statutes } from '@etabli/membership/rules/statutes';
import { type Db, indexBy, load } from '@etabli/platform';
import {
  type CircleAct,
  type CircleCourse,
  type CircleEntry as Followed,
  followCircle,
} from '../../rules/elections.js';
import type { Circle, CircleEntry } from './circle.entities.js';

/** One seat as it was opened, with everything written down of it that was not taken back. */
export interface CircleRecord extends Pick<Circle, 'voteId' | 'seats' | 'seed'> {
  entries: CircleEntry[];
  /** Those elected to the seats before. */
  taken: string[];
}

const RECORD = `
  select c.vote_id as "voteId", c.seats, c.seed,
    array(select elected ->> 'candidateId' from vote v cross join jsonb_array_elements(v.outcome #> '{election,elected}') elected
      where v.agenda_item_id = c.agenda_item_id and v.proclaimed_at is not null and v.cancelled_at is null
        and v.outcome ->> 'verdict' <> 'no-quorum' and v.id <> c.vote_id) as taken,
    coalesce((select jsonb_agg(jsonb_build_object('id', e.id, 'voteId', e.vote_id, 'assemblyId', e.assembly_id, 'number', e.number,
        'kind', e.kind, 'electorId', e.elector_id, 'voices', e.voices, 'candidateId', e.candidate_id, 'said', e.said,
        'counts', e.counts, 'accepts', e.accepts, 'correctsId', e.corrects_id, 'at', e.at) order by e.number)
      from circle_entry e where e.vote_id = c.vote_id and e.kind <> 'correction'
        and not exists (select 1 from circle_entry x where x.association_id = e.association_id and x.corrects_id = e.id)), '[]')
      as entries
  from circle c where c.vote_id = any($1)`;

/** The circle that a vote is; batched, null for any other vote. */
export const recordOf = (db: Db, voteId: string): Promise<CircleRecord | null> =>
  load('circle', voteId, async (ids) => indexBy(await readRecords(db, ids), (one) => one.voteId));

/** The same, read again after a change of the same operation. */
export async function freshRecord(db: Db, voteId: string): Promise<CircleRecord | null> {
  const [record] = await readRecords(db, [voteId]);
  return record ?? null;
}

const readRecords = (db: Db, ids: readonly string[]): Promise<CircleRecord[]> =>
  db.query<CircleRecord>(RECORD, [ids]);

/** Where it stands. Refuses what `followCircle` refuses. */
export const courseOf = (statutes: Statutes, entries: readonly CircleEntry[]): CircleCourse =>
  followCircle(statutes, entries.map(followed));

/** A row as the rules follow it: constraints of its table give each kind its values. */
const followed = ({
  id,
  kind,
  electorId,
  voices,
  candidateId,
  said,
  counts,
  accepts,
}: CircleEntry): Followed =>
  ({ id, kind, electorId, voices, candidateId, said, counts, accepts }) as { id: string } & CircleAct;

/** Everyone whom a record names. */
export const peopleIn = ({ entries }: CircleRecord): string[] => [
  ...new Set(
    entries.flatMap(({ electorId, candidateId }) => [electorId, candidateId]).filter((id) => id !== null),
  ),
];
