/**
 * Why someone asks for the floor: to speak, to answer who has just spoken about them, or about how the debate itself is held
 * (a motion of order: it goes before the subject, whoever waits).
 */
export const motives = ['order', 'answer', 'speech'] as const;
export type Motive = (typeof motives)[number];

/** Who comes first among those who only want to speak: as they asked, or whoever has not spoken on the item yet. */
export const orderings = ['first-come', 'first-time-first'] as const;
export type Ordering = (typeof orderings)[number];

/** What the chair sets for an assembly: the time of one speech, in seconds, and the order. */
export interface SpeakingRules {
  seconds: number;
  ordering: Ordering;
}

/** Until the chair says otherwise: three minutes each, in the order of hands raised. */
export const usualRules: SpeakingRules = { seconds: 180, ordering: 'first-come' };

/** One thing that happened to the speakers’ list of an item. */
export interface FloorEvent {
  kind: 'asked' | 'withdrawn' | 'given' | 'extended' | 'ended' | 'closed' | 'reopened';
  at: Date;
  /** Who asked, withdrew or was given the floor; null for what concerns the list or the speech under way. */
  personId: string | null;
  /** Of what was asked. */
  motive: Motive | null;
  /** Given for a speech, or added to it. */
  seconds: number | null;
}

export interface Waiting {
  personId: string;
  motive: Motive;
  askedAt: Date;
}

export interface Speaking {
  personId: string;
  motive: Motive;
  since: Date;
  /** Given, extensions included. */
  seconds: number;
}

/** What someone has said on an item: how often, and for how many whole seconds in all. */
export interface Spoken {
  personId: string;
  times: number;
  seconds: number;
}

/** The speakers’ list of an item at an instant. */
export interface Floor {
  /** Nobody new may ask, save for a motion of order. */
  closed: boolean;
  speaking: Speaking | null;
  /** In the order in which they will speak. */
  waiting: Waiting[];
  /** In the order of their first speech; the speech under way is not in it. */
  spoken: Spoken[];
}

/**
 * Reads the list out of what happened, in order. Asking again while waiting keeps one’s place; the floor given to someone ends
 * the speech before; nothing else ends one but `ended`. Usage of assemblies, not statute: motions of order, then direct
 * answers, then speeches, each in the order asked for, or those who have not spoken first.
 *
 * @param isPresent leaves out of the queue who has gone; they find their place again when they come back
 */
export function floorOf(
  events: readonly FloorEvent[],
  ordering: Ordering,
  isPresent: (personId: string) => boolean = () => true,
): Floor {
  const floor: Floor = { closed: false, speaking: null, waiting: [], spoken: [] };
  for (const event of events) happen(floor, event);
  const waiting = floor.waiting.filter(({ personId }) => isPresent(personId));
  return { ...floor, waiting: queued(waiting, floor.spoken, ordering) };
}

function happen(floor: Floor, { kind, at, personId, motive, seconds }: FloorEvent): void {
  const place = floor.waiting.findIndex((one) => one.personId === personId);
  const known = floor.waiting[place];
  if (kind === 'closed' || kind === 'reopened') floor.closed = kind === 'closed';
  if (kind === 'asked' && personId && motive) {
    if (known) floor.waiting[place] = { ...known, motive };
    else floor.waiting.push({ personId, motive, askedAt: at });
  }
  if ((kind === 'withdrawn' || kind === 'given') && known) floor.waiting.splice(place, 1);
  if (kind === 'given' || kind === 'ended') end(floor, at);
  if (kind === 'given' && personId) {
    floor.speaking = { personId, motive: known?.motive ?? 'speech', since: at, seconds: seconds ?? 0 };
  }
  if (kind === 'extended' && floor.speaking) {
    floor.speaking = { ...floor.speaking, seconds: floor.speaking.seconds + (seconds ?? 0) };
  }
}

/** The speech under way is over: its time goes to who held it. */
function end(floor: Floor, at: Date): void {
  const { speaking, spoken } = floor;
  if (!speaking) return;
  const { personId, since } = speaking;
  const seconds = Math.max(0, Math.floor((at.getTime() - since.getTime()) / 1000));
  const before = spoken.find((one) => one.personId === personId);
  if (before) {
    before.times += 1;
    before.seconds += seconds;
  } else spoken.push({ personId, times: 1, seconds });
  floor.speaking = null;
}

/** Those who wait in the order in which they will speak; equal ones keep the order in which they asked. */
function queued(waiting: readonly Waiting[], spoken: readonly Spoken[], ordering: Ordering): Waiting[] {
  const hasSpoken = new Set(spoken.map(({ personId }) => personId));
  const turn = ({ personId, motive }: Waiting): number =>
    ordering === 'first-time-first' && motive === 'speech' && hasSpoken.has(personId) ? 1 : 0;
  return [...waiting].sort(
    (a, b) =>
      motives.indexOf(a.motive) - motives.indexOf(b.motive) ||
      turn(a) - turn(b) ||
      a.askedAt.getTime() - b.askedAt.getTime(),
  );
}

/** May someone be put on a list? A closed one takes motions of order only. */
export const takes = ({ closed }: Pick<Floor, 'closed'>, motive: Motive): boolean =>
  !closed || motive === 'order';

/** Seconds left of a speech at an instant; negative once its time is over. */
export const secondsLeft = ({ since, seconds }: Pick<Speaking, 'since' | 'seconds'>, now: Date): number =>
  seconds - Math.floor((now.getTime() - since.getTime()) / 1000);
