import { addDays, type Clock, civilDate, type IsoDate } from '@etabli/kernel';
import type { Db } from '@etabli/platform';
import { type DemoAccount, openAccounts, playable } from './accounts.js';
import { fillBookings } from './bookings.js';
import { DEMO_ASSOCIATION } from './cast.js';
import { Chance } from './chance.js';
import { foundCommissions } from './commissions.js';
import { demoAgreed } from './contracts/agreed.js';
import { fillContracts } from './contracts/fill.js';
import { fillDaily } from './daily.js';
import { fillDecisions } from './decisions.js';
import { fillHandover } from './handover.js';
import { fillHours } from './hours.js';
import { buildHouse } from './house.js';
import { demoId } from './ids.js';
import { demoCharters, demoMissions, intercommission } from './missions.js';
import {
  COORDINATOR,
  categoryId,
  type DemoPerson,
  demoPeople,
  displayName,
  parts,
  personId,
} from './people.js';
import { demoAllocations, demoLockers, demoPlaces } from './places.js';
import { demoMandates } from './roles.js';
import { insert } from './rows.js';
import { fillTasks } from './tasks.js';

const AS_DEMO = { associationId: DEMO_ASSOCIATION, locale: 'fr' as const };

/** Fills the demonstration association: people, history, offices, commissions, missions, accounts. All or nothing. */
export async function fillHouse(db: Db, clock: Clock): Promise<void> {
  const today = civilDate(clock.now(), 'Europe/Paris');
  const people = withTheirPlaces(demoPeople(today), today);
  await db.as(AS_DEMO, () =>
    db.write(async () => {
      await buildHouse(db);
      await insert(db, 'person', people.filter(({ kind }) => kind === 'person').map(asPerson));
      await insert(db, 'person', people.filter(({ kind }) => kind === 'organisation').map(asPerson));
      await foundCommissions(db);
      await insert(db, 'membership', memberships(people));
      await insert(db, 'fee_coverage', fees(people, today));
      const mandates = demoMandates(people, lastAssembly(today));
      await insert(db, 'mandate', mandates);
      await fillTasks(db, today);
      await fillHours(db, mandates, today);
      await fillDecisions(db, today);
      await insert(db, 'consent', consents(people));
      await giveMissions(db, today);
      await givePlaces(db, people, today);
      await fillDaily(db, people, today);
      await fillHandover(db, today);
      await openAccounts(db, people.filter(({ left_on }) => !left_on).map(asAccount));
      await db.query('insert into auth.administrators (user_id) values ($1) on conflict do nothing', [
        COORDINATOR,
      ]);
      await nameCast(db);
    }),
  );
}

/** What commissions are charged with, and what they hold. */
async function giveMissions(db: Db, today: IsoDate): Promise<void> {
  const { missions, seats, calls, sheets, series } = demoMissions(today);
  await insert(db, 'commission', [intercommission]);
  await insert(db, 'charter', demoCharters(today));
  await insert(db, 'mission', missions);
  await insert(db, 'mission_seat', seats);
  await insert(db, 'mission_call', calls);
  await insert(db, 'mission_sheet', sheets);
  await insert(db, 'task_series', series);
}

/** The floors as they are drawn, and who works where. */
async function givePlaces(db: Db, people: DemoPerson[], today: IsoDate): Promise<void> {
  const { buildings, floors, places, shapes, composition, parts: composed } = demoPlaces(today);
  await insert(db, 'building', buildings);
  await insert(db, 'floor', floors);
  await insert(db, 'place', places);
  await insert(db, 'place_shape', shapes);
  await insert(db, 'place_composition', [composition]);
  await insert(db, 'place_composition_part', composed);
  const { allocations, ends } = demoAllocations(people, today);
  await insert(db, 'allocation', allocations);
  await insert(db, 'allocation', demoLockers(people));
  await insert(db, 'allocation_end', ends);
  await fillContracts(db, people, today);
  await fillBookings(db, people, today);
}

/** The field where the house noted who is where, before it had a plan. */
function withTheirPlaces(people: readonly DemoPerson[], today: IsoDate): DemoPerson[] {
  const spaces = new Map(demoAgreed(people, today).map(({ person, place }) => [person.id, place.name]));
  return people.map((person) => {
    const espace = spaces.get(person.id);
    return espace ? { ...person, custom: { ...person.custom, espace } } : person;
  });
}

/** The day of the last ordinary assembly: the last Saturday of March that is at least two months past. */
export function lastAssembly(today: IsoDate): IsoDate {
  const year = Number(addDays(today, -61).slice(0, 4));
  const [thisYear, before] = [lastSaturdayOfMarch(year), lastSaturdayOfMarch(year - 1)];
  return thisYear <= addDays(today, -61) ? thisYear : before;
}

function lastSaturdayOfMarch(year: number): IsoDate {
  const last = `${year}-03-31`;
  return addDays(last, -((new Date(`${last}T00:00:00Z`).getUTCDay() + 1) % 7));
}

const asPerson = ({ joined_on, left_on: _l, category: _c, resident: _r, ...person }: DemoPerson) => ({
  ...person,
  country: 'FR',
  locale: 'fr',
  recorded_at: `${joined_on}T09:00:00Z`,
});

const memberships = (people: DemoPerson[]) =>
  people
    .filter(({ id }) => id !== COORDINATOR)
    .map(({ id, joined_on, left_on, category }, number) => ({
      id: demoId('membership', number),
      person_id: id,
      category_id: categoryId(category),
      starts_on: joined_on,
      ends_on: left_on,
      end_reason: left_on ? 'Départ' : null,
      recorded_at: `${joined_on}T09:00:00Z`,
    }));

/** Three years of fees by calendar year; this year, a few have not paid yet. */
function fees(people: DemoPerson[], today: IsoDate) {
  const chance = new Chance(2015);
  const year = Number(today.slice(0, 4));
  const rows = people.flatMap((person, number) =>
    [year - 2, year - 1, year, year + 1].flatMap((each) => {
      const from = person.joined_on > `${each}-01-01` ? person.joined_on : `${each}-01-01`;
      const wasMember = person.joined_on <= `${each}-12-31` && (person.left_on ?? '9999') >= from;
      const hasPaid = number <= 20 || chance.happens(each >= year ? 87 : 96);
      const isDue = each <= year || today.slice(5) >= '12-01';
      if (!wasMember || !hasPaid || !isDue || person.id === COORDINATOR) return [];
      return [
        {
          person_id: person.id,
          starts_on: from,
          ends_on: `${each}-12-31`,
          amount_cents: person.kind === 'person' ? 2000 : 6000,
        },
      ];
    }),
  );
  return rows.map((row, number) => ({
    id: demoId('fee', number),
    ...row,
    source: 'reprise',
    recorded_at: `${row.starts_on}T10:00:00Z`,
  }));
}

const consents = (people: DemoPerson[]) =>
  people
    .filter((_, number) => number % 3 !== 0)
    .map(({ id, joined_on }, number) => ({
      id: demoId('other', number),
      person_id: id,
      kind: 'newsletter',
      given: true,
      source: 'bulletin d’adhésion',
      recorded_at: `${joined_on}T09:00:00Z`,
    }));

const asAccount = (person: DemoPerson): DemoAccount => ({
  ...{ id: person.id, email: person.email, name: displayName(person) },
});

/** Whom a visitor can become, and why one would. */
async function nameCast(db: Db): Promise<void> {
  const cast = [
    { role: 'co_chair', label: 'Coprésidente', personId: personId(parts.coChair) },
    { role: 'secretary', label: 'Secrétaire', personId: personId(parts.secretary) },
    { role: 'treasurer', label: 'Trésorière', personId: personId(parts.treasurer) },
    { role: 'coordinator', label: 'Coordinatrice salariée', personId: COORDINATOR },
    { role: 'commission_lead', label: 'Référente de commission', personId: personId(parts.technicalLead) },
    { role: 'commission_member', label: 'Bénévole de commission', personId: personId(parts.volunteer) },
    { role: 'resident', label: 'Résident', personId: personId(parts.resident) },
    { role: 'member', label: 'Adhérente', personId: personId(parts.member) },
    { role: 'auditor', label: 'Vérificateur des comptes', personId: personId(parts.auditor) },
  ];
  await playable(db, cast);
}
