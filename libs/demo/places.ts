import { addDays, type IsoDate } from '@etabli/kernel';
import { areaOf, type Point, rectangle } from '@etabli/residency/rules/shapes';
import { WHOLE_WEEK, weekOf } from '@etabli/residency/rules/week';
import { demoId } from './ids.js';
import type { DemoPerson } from './people.js';

/** A place of the house: where it is drawn, what it is, who shares it. */
interface Spot {
  kind: 'desk' | 'office' | 'workshop' | 'storage' | 'locker' | 'meeting_room' | 'machine';
  name: string;
  floor: number;
  from: Point;
  to: Point;
  capacity?: number;
  price?: number;
  features?: string[];
  notes?: string;
  /** The weeks of those who are there, one a person; nobody when left out. */
  weeks?: number[];
}

const HOLDS_BACK = 300;
const mornings = weekOf([0, 2, 4, 6, 8]);
const afternoons = weekOf([1, 3, 5, 7, 9]);
const firstDays = weekOf([0, 1, 2, 3, 4, 5]);
const lastDays = weekOf([6, 7, 8, 9]);
const mondayAndTuesday = weekOf([0, 1, 2, 3]);

/** Desks that nobody has, and those that are shared. */
const shares: Record<number, number[]> = {
  4: [firstDays, lastDays],
  9: [],
  12: [mornings, afternoons],
  17: [mondayAndTuesday],
  21: [],
  25: [weekOf([0, 1, 2, 3, 4, 5, 6, 7])],
};

/** A desk that is left in a few days. */
export const LEAVING_DESK = 7;
export const LEAVING_DAYS = 5;

/** Everyone so many has a locker too. */
const LOCKERS = 'Casiers';
const LOCKER_PRICE = 800;
const HAS_LOCKER = 9;

function desk(number: number, floor: number, index: number): Spot {
  const [column, row] = [index % 7, Math.floor(index / 7)];
  const left = 4 + column * 22;
  const top = 4 + row * 24;
  return {
    ...{ kind: 'desk', name: `Poste ${number}`, floor, price: 14_000, weeks: shares[number] ?? [WHOLE_WEEK] },
    ...{ from: [left, top], to: [left + 20, top + 20], features: row === 0 ? ['daylight'] : [] },
  };
}

const whole = (people: number): number[] => Array.from({ length: people }, () => WHOLE_WEEK);

const office = (name: string, from: Point, to: Point, capacity: number, people: number): Spot => ({
  ...{ kind: 'office', name, floor: 1, from, to, capacity, price: 21_000, features: ['daylight'] },
  weeks: whole(people),
});

const workshop = (name: string, from: Point, to: Point, people: number, features: string[]): Spot => ({
  ...{ kind: 'workshop', name, floor: 2, from, to, capacity: people, price: 26_000, features },
  weeks: whole(people),
});

const groundFloor: Spot[] = [
  ...Array.from({ length: 14 }, (_, index) => desk(index + 1, 0, index)),
  { kind: 'meeting_room', name: 'La verrière', floor: 0, from: [4, 60], to: [84, 120], capacity: 20 },
  { kind: 'meeting_room', name: 'Le salon', floor: 0, from: [88, 60], to: [130, 120], capacity: 10 },
  {
    ...{ kind: 'locker', name: LOCKERS, floor: 0, from: [134, 60], to: [158, 120], capacity: 24 },
    price: LOCKER_PRICE,
  },
];

const upstairs: Spot[] = [
  ...Array.from({ length: 12 }, (_, index) => desk(index + 15, 1, index)),
  office('Bureau 1', [4, 60], [38, 100], 2, 2),
  office('Bureau 2', [42, 60], [80, 100], 3, 3),
  office('Bureau 3', [84, 60], [104, 100], 2, 0),
  office('Bureau 4', [104, 60], [124, 100], 2, 0),
  office('Bureau 5', [128, 60], [150, 100], 2, 2),
  office('Bureau 6', [116, 28], [138, 48], 1, 1),
];

const workshops: Spot[] = [
  workshop('Atelier bois', [4, 4], [84, 64], 3, ['power', 'noise', 'dust']),
  workshop('Atelier métal', [88, 4], [138, 54], 2, ['power', 'noise', 'dust', 'water']),
  workshop('Atelier couture', [142, 4], [192, 54], 2, ['daylight', 'accessible']),
  workshop('Atelier céramique', [4, 68], [44, 108], 1, ['power', 'water', 'dust']),
  workshop('Atelier vélo', [48, 68], [84, 108], 1, ['noise', 'accessible']),
  workshop('Sérigraphie', [88, 58], [138, 84], 1, ['water']),
  { kind: 'storage', name: 'Réserve', floor: 2, from: [142, 58], to: [192, 92], capacity: 12, price: 1_500 },
  { kind: 'machine', name: 'Découpe laser', floor: 2, from: [88, 88], to: [113, 104], features: ['power'] },
];

const spots: readonly Spot[] = [...groundFloor, ...upstairs, ...workshops];
const sizes = [
  [164, 124],
  [160, 106],
  [196, 112],
] as const;
const floorNames = ['Rez-de-chaussée', 'Étage', 'Grande halle'];

/** What is merged: two offices make one, for as long as the project that asked for it lasts. */
const MERGED = { name: 'Bureau traversant', parts: ['Bureau 3', 'Bureau 4'], people: 3 };

const numberOf = (name: string): number => spots.findIndex((spot) => spot.name === name);
const placeId = (number: number): string => demoId('place', number);
/** A place of the house by its name. */
export const placeNamed = (name: string): string => placeId(numberOf(name));

/** Buildings, floors, places and their outlines: two floors and the workshops. */
export function demoPlaces(today: IsoDate) {
  const opened = addDays(today, -5500);
  const merged = addDays(today, -HOLDS_BACK);
  const places = spots.map(({ kind, name, floor, from, to, capacity, price, features, notes }, number) => ({
    ...{ id: placeId(number), kind, name, notes: notes ?? '', floor_id: demoId('floor', floor) },
    ...{ area_hundredths: areaOf(rectangle(from, to)), capacity: capacity ?? 1, features: features ?? [] },
    ...{ price_cents: price ?? 0, opens_on: opened },
  }));
  const parts = places.filter(({ name }) => MERGED.parts.includes(name));
  const sum = (of: (place: (typeof places)[number]) => number) =>
    parts.reduce((total, place) => total + of(place), 0);
  const through = {
    ...{
      id: placeId(spots.length),
      kind: 'office',
      name: MERGED.name,
      notes: '',
      floor_id: demoId('floor', 1),
    },
    ...{ area_hundredths: sum((one) => one.area_hundredths), capacity: sum((one) => one.capacity) },
    ...{ features: ['daylight'], price_cents: 21_000, opens_on: merged },
  };
  const composed = [...parts.map(({ id }) => [id, 'from']), [through.id, 'into']];
  return {
    buildings: ['L’usine', 'Les ateliers'].map((name, position) => ({
      ...{ id: demoId('building', position), name, address: '', position },
    })),
    floors: sizes.map(([width, height], number) => ({
      ...{ id: demoId('floor', number), building_id: demoId('building', number === 2 ? 1 : 0) },
      ...{ name: floorNames[number], position: number, width, height },
    })),
    places: [...places, through],
    shapes: spots.map(({ floor, from, to }, number) => ({
      ...{ id: demoId('shape', number), place_id: placeId(number), floor_id: demoId('floor', floor) },
      ...{ points: rectangle(from, to), from_day: opened },
    })),
    composition: { id: demoId('composition', 0), kind: 'merge', starts_on: merged },
    parts: composed.map(([place_id, side], number) => ({
      ...{ id: demoId('composition-part', number), composition_id: demoId('composition', 0), place_id, side },
    })),
  };
}

interface Draft {
  number: number;
  person: DemoPerson;
  starts_on: IsoDate;
  ends_on: IsoDate | null;
  week: number;
}

/** Who is where, one place a resident, and who was there before; one of them leaves in a few days. */
export function demoAllocations(people: readonly DemoPerson[], today: IsoDate) {
  const residents = people.filter(({ resident }) => resident);
  const gone = people.filter(({ left_on, kind }) => left_on !== null && kind === 'person');
  const seats = [
    ...spots.flatMap(({ weeks = [] }, number) => weeks.map((week) => ({ number, week }))),
    ...whole(MERGED.people).map((week) => ({ number: spots.length, week })),
  ];
  const before = previous(gone, today);
  const drafts: Draft[] = [...before];
  for (const [index, { number, week }] of seats.entries()) {
    const person = residents[index];
    if (!person) break;
    const since = [
      person.joined_on,
      ...before.filter((one) => one.number === number).map((one) => addDays(one.ends_on ?? today, 1)),
    ];
    if (number === spots.length) since.push(addDays(today, -HOLDS_BACK));
    drafts.push({ number, person, starts_on: since.sort().at(-1) as IsoDate, ends_on: null, week });
  }
  const rows = drafts.map(({ number, person, starts_on, ends_on, week }, index) => ({
    ...{
      id: demoId('allocation', index),
      place_id: placeId(number),
      person_id: person.id,
      starts_on,
      ends_on,
      week,
    },
    // What they pay is a line of the treasury, where prices are revised and solidarity is chosen.
    monthly_cents: 0,
    recorded_at: `${starts_on}T09:00:00Z`,
  }));
  const leaving = rows.find(
    ({ place_id, ends_on }) => place_id === placeId(numberOf(`Poste ${LEAVING_DESK}`)) && ends_on === null,
  );
  const end = {
    ...{ id: demoId('allocation-end', 0), allocation_id: leaving?.id, step: 1, cause: 'left' },
    ...{ last_day: addDays(today, LEAVING_DAYS), reason: 'Ouvre son propre atelier à Die.' },
  };
  return { allocations: rows, ends: [end] };
}

/** The lockers that some have beside their place: without a contract, and paid as they were given. */
export function demoLockers(people: readonly DemoPerson[]) {
  return people
    .filter(({ resident }, number) => resident && number % HAS_LOCKER === HAS_LOCKER - 1)
    .map(({ id: person_id, joined_on: starts_on }, index) => ({
      ...{ id: demoId('allocation', 200 + index), place_id: placeNamed(LOCKERS), person_id, starts_on },
      ...{ week: WHOLE_WEEK, monthly_cents: LOCKER_PRICE, recorded_at: `${starts_on}T09:00:00Z` },
    }));
}

/** Those who have left the association had a desk until the day they left. */
function previous(gone: readonly DemoPerson[], today: IsoDate): Draft[] {
  return gone.map((person, index) => {
    const number = numberOf(`Poste ${((index * 5) % 26) + 1}`);
    const ends_on = person.left_on ?? today;
    return { number, person, starts_on: person.joined_on, ends_on, week: WHOLE_WEEK };
  });
}
