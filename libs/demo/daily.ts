import { addDays, type IsoDate, plainDate } from '@etabli/kernel';
import type { Db } from '@etabli/platform';
import { AHEAD_DAYS } from '@etabli/residency/rules/releases';
import { daysHalves, WHOLE_WEEK } from '@etabli/residency/rules/week';
import { commissionId } from './commissions.js';
import { cards, passKinds, reported } from './daily.words.js';
import { demoId } from './ids.js';
import { type DemoPerson, parts, personId } from './people.js';
import { demoAllocations, demoPlaces } from './places.js';
import { insert } from './rows.js';
import { demoTasks } from './tasks.words.js';

/** Each sort of thing has its hundred. */
const sorts = ['kind', 'check-in', 'release', 'taking', 'incident', 'route', 'card', 'consent'] as const;
const id = (sort: (typeof sorts)[number], number: number): string =>
  demoId('daily', sorts.indexOf(sort) * 1000 + number);

/** A kind of pass by its place in the list. */
export const passKindId = (number: number): string => id('kind', number);

export const isWorked = (day: IsoDate): boolean => plainDate(day).dayOfWeek <= 5;

/** The life of the house day by day: kinds of passes and who is in, desks lent, what is broken, who offers what. */
export async function fillDaily(db: Db, people: readonly DemoPerson[], today: IsoDate): Promise<void> {
  await insert(
    db,
    'pass_kind',
    passKinds.map((kind, number) => ({ id: passKindId(number), ...kind })),
  );
  await insert(db, 'check_in', present(people, today));
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
