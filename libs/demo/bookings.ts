import { addDays, type IsoDate, plainDate } from '@etabli/kernel';
import type { Db } from '@etabli/platform';
import { instantOf } from '@etabli/residency/rules/bookings/hours';
import { usualRules } from '@etabli/residency/rules/bookings/room';
import { lastDayOf } from '@etabli/residency/rules/trainings';
import { commissionId } from './commissions.js';
import { demoId } from './ids.js';
import { COORDINATOR, type DemoPerson, parts, personId } from './people.js';
import { placeNamed } from './places.js';
import { insert } from './rows.js';

const PARIS = 'Europe/Paris';
const VALID_MONTHS = 24;

/** What each room asks for an hour, and when it is open. */
const rooms = [
  { name: 'La verrière', hourCents: { resident: 600, member: 1_200, outside: 3_000 }, longest: 480 },
  { name: 'Le salon', hourCents: { resident: 400, member: 800, outside: 2_000 }, longest: 480 },
  { name: 'Découpe laser', hourCents: { resident: 600, member: 900, outside: 1_800 }, longest: 240 },
] as const;

/** A booking of the story: working days from today, hours, a room, and what it is for. */
const booked: [days: number, from: number, to: number, room: number, title: string, isEvent?: boolean][] = [
  [-3, 9, 11, 0, 'Comité de rédaction'],
  [-2, 14, 15, 1, ''],
  [-1, 10, 12, 0, 'Formation tableur'],
  [0, 9, 10, 1, 'Appel client'],
  [0, 14, 16, 0, 'Atelier budget'],
  [0, 17, 19, 0, 'Café des voisins', true],
  [1, 9, 11, 0, 'Comité de rédaction'],
  [1, 11, 12, 1, 'Entretien'],
  [1, 13, 14, 1, ''],
  [2, 9, 12, 1, 'Répétition'],
  [2, 14, 17, 0, 'Conseil de la Ressourcerie'],
  [3, 8, 10, 0, 'Petit déjeuner des indépendants', true],
  [4, 15, 17, 1, 'Relecture'],
  [6, 9, 11, 0, 'Comité de rédaction'],
  [7, 18, 20, 0, 'Projection', true],
];

/** Hours booked for a commission by who works in it, or by the coordinator for the house. */
const forHouse = [
  { days: 2, from: 18, to: 20, room: 0, title: 'Réunion de la technique', commission: 'technique' },
  { days: 5, from: 10, to: 12, room: 1, title: 'Accueil des nouveaux', commission: null },
] as const;

/** The calendar that a room had elsewhere, brought in by the coordinator; it is taken back as a whole. */
const choir = {
  ...{ name: 'Agenda du salon', title: 'Chorale, répétition', room: rooms[1] },
  ...{ days: [8, 13, 18, 23], from: 18, to: 20 },
} as const;

/** So many working days from a day. */
export function workingDay(today: IsoDate, count: number): IsoDate {
  let day = today;
  const step = count < 0 ? -1 : 1;
  const isOff = (): boolean => plainDate(day).dayOfWeek > 5;
  while (isOff()) day = addDays(day, 1);
  for (let left = Math.abs(count); left > 0; left--) {
    do day = addDays(day, step);
    while (isOff());
  }
  return day;
}

/** Rooms by the hour: their rules, who has them these days, and the training that the laser asks for. */
export async function fillBookings(db: Db, people: readonly DemoPerson[], today: IsoDate): Promise<void> {
  await insert(db, 'booking_rules', rules());
  await insert(db, 'booking_quota', [
    { id: demoId('booking', 0), resident_minutes: 600, member_minutes: 240, outside_minutes: 0 },
  ]);
  await fillTraining(db, today);
  const bookings = [...inRooms(people, today), ...ofHouse(today)];
  await insert(
    db,
    'booking',
    bookings.map(({ plan: _p, free_minutes: _f, cents: _c, ...one }) => ({ commission_id: null, ...one })),
  );
  await insert(
    db,
    'booking_step',
    bookings.map(({ id, plan, free_minutes, cents, recorded_at }) => ({
      ...{ id, booking_id: id, step: 1, act: 'made', plan, free_minutes, cents, recorded_at },
    })),
  );
  await fillCalendar(db, today);
}

async function fillCalendar(db: Db, today: IsoDate): Promise<void> {
  const importId = demoId('booking', 300);
  const recorded = { recorded_by: COORDINATOR, recorded_at: `${addDays(today, -2)}T09:00:00Z` };
  const place = { place_id: placeNamed(choir.room.name) };
  await insert(db, 'booking_import', [{ id: importId, ...place, name: choir.name, ...recorded }]);
  const bookings = choir.days.map((days, number) => {
    const when = hours(workingDay(today, days), choir.from, choir.to);
    return {
      ...{ id: demoId('booking', 301 + number), ...place, person_id: COORDINATOR, title: choir.title },
      ...{
        ...when,
        for_house: true,
        import_uid: 'chorale',
        import_key: `chorale ${when.starts_at.toISOString()}`,
      },
      ...recorded,
    };
  });
  await insert(db, 'booking', bookings);
  await insert(
    db,
    'booking_step',
    bookings.map(({ id }) => ({
      ...{ id, booking_id: id, step: 1, act: 'made', plan: 'house', free_minutes: 0, cents: 0 },
      ...{ import_id: importId, ...recorded },
    })),
  );
}

const rules = () =>
  rooms.map(({ name, hourCents, longest }, number) => ({
    id: demoId('booking', number),
    place_id: placeNamed(name),
    document: {
      ...{ ...usualRules, hourCents, longest, countsFree: name !== 'Découpe laser' },
      openings: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 8 * 60, to: 22 * 60 })),
    },
  }));

const hours = (day: IsoDate, from: number, to: number) => ({
  starts_at: instantOf(day, from * 60, PARIS),
  ends_at: instantOf(day, to * 60, PARIS),
});

/** Each by somebody else, within their free hours: nobody owes anything for them. */
function inRooms(people: readonly DemoPerson[], today: IsoDate) {
  return booked.map(([days, from, to, room, title, isEvent = false], number) => {
    const person = people[number + 5] as DemoPerson;
    const day = workingDay(today, days);
    return {
      ...{
        id: demoId('booking', number),
        place_id: placeNamed(rooms[room]?.name ?? ''),
        person_id: person.id,
      },
      ...{ ...hours(day, from, to), title, is_event: isEvent, for_house: false },
      ...{ plan: person.resident ? 'resident' : 'member', free_minutes: (to - from) * 60, cents: 0 },
      recorded_at: `${addDays(today, -9)}T09:00:00Z`,
    };
  });
}

function ofHouse(today: IsoDate) {
  return forHouse.map(({ days, from, to, room, title, commission }, number) => ({
    ...{ id: demoId('booking', 200 + number), place_id: placeNamed(rooms[room].name) },
    ...{ person_id: commission ? personId(parts.technicalLead) : COORDINATOR },
    ...{ ...hours(workingDay(today, days), from, to), title, is_event: false, for_house: true },
    ...{ commission_id: commission && commissionId(commission), plan: 'house', free_minutes: 0, cents: 0 },
    recorded_at: `${addDays(today, -4)}T09:00:00Z`,
  }));
}

/** Who knows the laser; the second one’s authorisation is soon to expire. */
const trained = [
  { who: parts.technicalLead, daysAgo: 300 },
  { who: parts.resident, daysAgo: 715 },
  { who: parts.volunteer, daysAgo: 120 },
];

async function fillTraining(db: Db, today: IsoDate): Promise<void> {
  const training = demoId('training', 0);
  const leader = personId(parts.technicalLead);
  await insert(db, 'training', [
    {
      ...{ id: training, name: 'Découpe laser', valid_months: VALID_MONTHS },
      how: 'Deux heures avec une personne de la commission technique : réglages, matières interdites, extinction.',
    },
  ]);
  await insert(db, 'training_place', [
    { id: demoId('training', 0), training_id: training, place_id: placeNamed('Découpe laser') },
  ]);
  await insert(db, 'trainer', [{ id: demoId('training', 0), training_id: training, person_id: leader }]);
  const day = workingDay(today, 5);
  await insert(db, 'training_session', [
    {
      ...{ id: demoId('training', 0), training_id: training, trainer_id: leader, minutes: 120, seats: 4 },
      ...{ starts_at: instantOf(day, 18 * 60, PARIS), meets_at: 'Grande halle, près de la découpe laser' },
    },
  ]);
  await insert(
    db,
    'training_seat',
    [parts.newcomer, parts.auditor].map((who, number) => ({
      ...{ id: demoId('training', number), session_id: demoId('training', 0), person_id: personId(who) },
    })),
  );
  await insert(
    db,
    'authorisation',
    trained.map(({ who, daysAgo }, number) => {
      const granted_on = addDays(today, -daysAgo);
      return {
        ...{ id: demoId('training', number), training_id: training, person_id: personId(who), granted_on },
        ...{ expires_on: lastDayOf(granted_on, VALID_MONTHS), recorded_by: leader },
      };
    }),
  );
}
