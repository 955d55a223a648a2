import type { Db } from '@etabli/platform';
import { namesOf } from '../roll/names.js';
import type { Situation } from '../roll/situation.js';
import { insideAt } from '../rules/attendance.js';
import {
  type FloorEvent,
  floorOf,
  type Floor as List,
  type SpeakingRules,
  secondsLeft,
  usualRules,
} from '../rules/speakers.js';
import type { Floor } from './floor.types.js';

/** A speakers’ list as recorded, with the names of those on it: the same for everybody who looks. */
export interface RecordedFloor {
  itemId: string;
  rules: SpeakingRules;
  list: List;
  names: Map<string, string>;
}

/** What happened to the list of an item, in order. */
export const floorEvents = (db: Db, itemId: string): Promise<FloorEvent[]> =>
  db.query<FloorEvent>(
    `select kind, at, person_id as "personId", motive, seconds from floor_event
     where agenda_item_id = $1 order by at, id`,
    [itemId],
  );

/** The rules of speaking that the chair set last. */
export async function speakingRules(db: Db, assemblyId: string): Promise<SpeakingRules> {
  const set = await db.row<SpeakingRules>(
    'select seconds, ordering from speaking_rules where assembly_id = $1 order by at desc, id desc limit 1',
    [assemblyId],
  );
  return set ?? usualRules;
}

/** The list of an item now, those who have left the room passed over: three statements. */
export async function recordedFloor(
  db: Db,
  { id: assemblyId }: { id: string },
  itemId: string,
  { now, attendance }: Situation,
): Promise<RecordedFloor> {
  const rules = await speakingRules(db, assemblyId);
  const inside = insideAt(now, attendance);
  const list = floorOf(await floorEvents(db, itemId), rules.ordering, (id) => inside.has(id));
  const people = [...list.waiting, ...list.spoken, ...(list.speaking ? [list.speaking] : [])];
  const named = await namesOf(
    db,
    people.map(({ personId }) => personId),
  );
  return { itemId, rules, list, names: new Map([...named].map(([id, { name }]) => [id, name])) };
}

/** A recorded list as it is sent at an instant: what is left of a speech is counted then, so that no clock need agree. */
export function floorAt({ itemId, rules, list, names }: RecordedFloor, now: Date): Floor {
  const name = (id: string) => names.get(id) ?? '';
  const { closed, speaking, waiting, spoken } = list;
  return {
    itemId,
    closed,
    secondsEach: rules.seconds,
    ordering: rules.ordering,
    speaking: speaking && {
      personId: speaking.personId,
      name: name(speaking.personId),
      motive: speaking.motive,
      seconds: speaking.seconds,
      secondsLeft: secondsLeft(speaking, now),
    },
    waiting: waiting.map(({ personId, motive }) => ({ personId, name: name(personId), motive })),
    spoken: spoken.map((one) => ({ ...one, name: name(one.personId) })),
  };
}
