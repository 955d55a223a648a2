import { searchable } from '@etabli/kernel/names';

/** From the best to the worst. */
export const conditions = ['new', 'good', 'worn', 'damaged'] as const;
export type Condition = (typeof conditions)[number];

export interface InspectedRoom {
  name: string;
  condition: Condition | null;
  notes: string;
}

/** What became of a room between coming and leaving. */
export interface RoomChange {
  name: string;
  before: InspectedRoom | null;
  after: InspectedRoom | null;
  /** `worn` is what use does and nobody pays for (Code civil, art. 1732, 1755); `damaged` is for the parties to discuss. */
  verdict: 'same' | 'better' | 'worn' | 'damaged' | 'added' | 'missing';
}

/**
 * « Ce qui a changé »: each room of the entry beside the same of the exit, by name, then those only one of them knows.
 * Order of the entry; a room that is not looked at yet is `missing`.
 */
export function compareInspections(
  entry: readonly InspectedRoom[],
  exit: readonly InspectedRoom[],
): RoomChange[] {
  const after = new Map(exit.map((room) => [searchable(room.name), room]));
  const known = new Set(entry.map(({ name }) => searchable(name)));
  return [
    ...entry.map((before) => compared(before, after.get(searchable(before.name)) ?? null)),
    ...exit
      .filter(({ name }) => !known.has(searchable(name)))
      .map((room): RoomChange => ({ name: room.name, before: null, after: room, verdict: 'added' })),
  ];
}

function compared(before: InspectedRoom, after: InspectedRoom | null): RoomChange {
  const said = { name: before.name, before, after };
  if (!after?.condition) return { ...said, verdict: 'missing' };
  const [from, to] = [before.condition ?? after.condition, after.condition].map((one) =>
    conditions.indexOf(one),
  ) as [number, number];
  if (to === from) return { ...said, verdict: 'same' };
  if (to < from) return { ...said, verdict: 'better' };
  return { ...said, verdict: after.condition === 'damaged' ? 'damaged' : 'worn' };
}

/** Rooms without a word yet: an inspection is signed once each has its condition. */
export const notLookedAt = (rooms: readonly InspectedRoom[]): string[] =>
  rooms.filter(({ condition }) => condition === null).map(({ name }) => name);
