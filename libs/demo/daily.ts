import { addDays, type IsoDate, plainDate } from '@etabli/kernel';
import type { Db } from '@etabli/platform';
import { AHEAD_DAYS } from '@etabli/residency/rules/releases';
import { daysHalves, WHOLE_WEEK } from '@etabli/residency/rules/week';
import { commissionId } from './commissions.js';
import { cards, passesBought, passKinds, reported } from './daily.words.js';
import { demoId } from './ids.js';
import { type DemoPerson, parts, personId } from './people.js';
import { demoAllocations, demoPlaces } from './places.js';
import { insert } from './rows.js';
import { demoTasks } from './tasks.words.js';

/** Each sort of thing has its hundred. */
const sorts = [
  'kind',
  'pass',
  'check-in',
  'release',
  'taking',
  'incident',
  'route',
  'card',
  'consent',
] as const;
const id = (sort: (typeof sorts)[number], number: number): string =>
  demoId('daily', sorts.indexOf(sort) * 1000 + number);

const isWorked = (day: IsoDate): boolean => plainDate(day).dayOfWeek <= 5;

/** Working days before a day, the nearest first. */
function workedBefore(day: IsoDate, count: number): IsoDate[] {
  const days: IsoDate[] = [];
  for (let back = 1; days.length < count; back++) {
    const each = addDays(day, -back);
    if (isWorked(each)) days.push(each);
  }
  return days;
}

/** The life of the house day by day: passes and who came, desks lent, what is broken, who offers what. */
export async function fillDaily(db: Db, people: readonly DemoPerson[], today: IsoDate): Promise<void> {
  await insert(
    db,
    'pass_kind',
    passKinds.map((kind, number) => ({ id: id('kind', number), ...kind })),
  );
  await insert(db, 'pass', bought(today));
  await insert(db, 'check_in', [...came(today), ...present(people, today)]);
  await lend(db, people, today);
  await report(db, today);
  await insert(
    db,
    'directory_card',
    cards.map(({ who, ...card }, number) => ({
      ...{ id: id('card', number), person_id: personId(who), ...card },
    })),
  );
  await insert(
    db,
    'consent',
    cards.map(({ who }, number) => ({
      ...{
        id: id('consent', number),
        person_id: personId(who),
        kind: 'directory',
        given: true,
        source: 'self',
      },
    })),
  );
}

const bought = (today: IsoDate) =>
  passesBought.map(({ who, kind, daysAgo }, number) => {
    const { half_days, valid_days, price_cents } = passKinds[kind] as (typeof passKinds)[number];
    const bought_on = addDays(today, -daysAgo);
    return {
      ...{
        id: id('pass', number),
        kind_id: id('kind', kind),
        person_id: personId(who),
        half_days,
        price_cents,
      },
      ...{
        bought_on,
        valid_until: addDays(bought_on, valid_days - 1),
        recorded_at: `${bought_on}T09:00:00Z`,
      },
    };
  });

/** The half-days used of each pass, on the last working days. */
const came = (today: IsoDate) =>
  passesBought.flatMap(({ who, used }, number) =>
    workedBefore(today, Math.ceil(used / 2))
      .flatMap((day) => [0, 1].map((half) => ({ day, half })))
      .slice(0, used)
      .map(({ day, half }, index) => ({
        ...{ id: id('check-in', number * 50 + index), person_id: personId(who), on_day: day, half },
        ...{ at: `${day}T${half ? '13:20' : '08:10'}:00Z`, pass_id: id('pass', number) },
      })),
  );

/** Residents who are in this morning; those who lend their place are away, and Simon is still to press. */
const present = (people: readonly DemoPerson[], today: IsoDate) => {
  const { simon, away } = lenders(people, today);
  const out = [simon, away].map((stay) => stay?.person_id);
  return people
    .filter(({ resident, left_on }, number) => resident && !left_on && number % 4 === 1)
    .filter(({ id: person }) => !out.includes(person))
    .map(({ id: person_id }, number) => ({
      ...{ id: id('check-in', 500 + number), person_id, on_day: today, half: 0 },
      at: `${today}T0${6 + (number % 3)}:${10 + number * 3}:00Z`,
    }));
};

/** Whose desks are lent: Simon’s, and that of somebody who is there all week. */
function lenders(people: readonly DemoPerson[], today: IsoDate) {
  const { allocations } = demoAllocations(people, today);
  const desks = new Set(
    demoPlaces(today)
      .places.filter(({ kind }) => kind === 'desk')
      .map(({ id: desk }) => desk),
  );
  const there = allocations.filter(({ place_id, ends_on }) => desks.has(place_id) && ends_on === null);
  const simon = there.find(({ person_id }) => person_id === personId(parts.resident)) ?? there[3];
  const away = there
    .filter(({ week, person_id }) => week === WHOLE_WEEK && person_id !== simon?.person_id)
    .at(9);
  return { simon, away };
}

/** Simon lends his desk every Friday, somebody else theirs for two weeks; Joachim counts on a morning of it. */
async function lend(db: Db, people: readonly DemoPerson[], today: IsoDate): Promise<void> {
  const { simon, away } = lenders(people, today);
  const friday = Array.from({ length: 7 }, (_, ahead) => addDays(today, ahead)).find(
    (day) => plainDate(day).dayOfWeek === 5,
  ) as IsoDate;
  const [next = today] = Array.from({ length: AHEAD_DAYS }, (_, ahead) => addDays(today, ahead + 1)).filter(
    isWorked,
  );
  await insert(db, 'desk_release', [
    {
      id: id('release', 0),
      allocation_id: simon?.id,
      starts_on: today,
      ends_on: null,
      week: daysHalves(friday),
    },
    {
      id: id('release', 1),
      allocation_id: away?.id,
      starts_on: today,
      ends_on: addDays(today, 13),
      week: WHOLE_WEEK,
    },
  ]);
  await insert(db, 'desk_taking', [
    {
      ...{ id: id('taking', 0), release_id: id('release', 1), allocation_id: away?.id, seat: 1, lost: false },
      ...{ person_id: personId(parts.volunteer), on_day: next, half: 0 },
    },
  ]);
}

/** Four reports: two are tasks of the technical commission, two wait. */
async function report(db: Db, today: IsoDate): Promise<void> {
  const byName = new Map(demoPlaces(today).places.map(({ id: place, name }) => [name, place]));
  await insert(db, 'place_incident_route', [
    { id: id('route', 0), commission_id: commissionId('technique') },
  ]);
  await insert(
    db,
    'place_incident',
    reported.map(({ what, place, who, daysAgo, dangerous }, number) => ({
      ...{ id: id('incident', number), person_id: personId(who), what, dangerous: dangerous ?? false },
      ...{ place_id: place && byName.get(place), recorded_at: `${addDays(today, -daysAgo)}T07:30:00Z` },
    })),
  );
  await insert(
    db,
    'place_incident_task',
    reported.flatMap(({ task }, number) => {
      const index = demoTasks.findIndex(({ title }) => title === task);
      return index < 0 ? [] : [{ incident_id: id('incident', number), task_id: demoId('task', index) }];
    }),
  );
}
