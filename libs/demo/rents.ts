import { addDays, civilDate, type IsoDate, instantAt, plainDate } from '@etabli/kernel';
import {
  RentCalls,
  RentKind,
  RentLines,
  RentRevisions,
  ServiceKind,
  ServiceUses,
  Solidarity,
  SolidarityKind,
} from '@etabli/treasury';
import { type Acting, after } from './assemblies/acting.js';
import { type Owner, tellInTime } from './assemblies/shift.js';
import { DEMO_ASSOCIATION } from './cast.js';
import { type Agreed, demoAgreed } from './contracts/agreed.js';
import { demoPeople, parts } from './people.js';

const ZONE = 'Europe/Paris';
/** Everyone so many keeps the rent of before. */
const KEEPS = 12;
/** Slices that some add for others: eleven. */
const SLICES = new Map([
  [11, 3],
  [13, 2],
  [17, 2],
  [21, 2],
  [26, 2],
]);
/** In hundredths of a per cent, from next month on. */
const REVISION = 300;

interface Resident extends Agreed {
  /** Their number in the list of members. */
  member: number;
}

/** What forty-seven residents pay, this month called, next month’s prices revised, and a pool with eleven slices. */
export async function fillRents(acting: Acting, owner: Owner, now: Date): Promise<void> {
  const today = civilDate(now, ZONE);
  const month = `${today.slice(0, 7)}-01`;
  const next = plainDate(month).add({ months: 1 }).toString();
  const people = demoPeople(today);
  const residents = demoAgreed(people, today).map(
    (agreed): Resident => ({ ...agreed, member: people.indexOf(agreed.person) }),
  );
  const opening = instantAt(addDays(month, -3), '20:30', ZONE);
  await acting.as(parts.treasurer, opening, () => lines(acting, residents, month));
  for (const [member, slices] of SLICES) {
    await acting.as(member, after(opening, 60 * member), () =>
      acting.find(Solidarity).choose(SolidarityKind.add, slices),
    );
  }
  const called = after(now, -60 * 48);
  await acting.as(parts.treasurer, called, () => call(acting, month, addDays(today, 10)));
  await acting.as(parts.treasurer, after(called, 10), () => revise(acting, next));
  for (const { member } of residents.filter(({ member }) => member % KEEPS === KEEPS - 1)) {
    if (SLICES.has(member)) continue;
    await acting.as(member, after(called, 30 + member), () =>
      acting.find(Solidarity).choose(SolidarityKind.unchanged, 0),
    );
  }
  await acting.as(parts.treasurer, after(now, -90), () => services(acting, residents, today));
  await tellInTime(owner, DEMO_ASSOCIATION, acting.takeSteps());
}

/** The place of each on the plan, by its name and at its price, until the last day they have it. */
async function lines(acting: Acting, residents: readonly Resident[], from: IsoDate): Promise<void> {
  const kept = acting.find(RentLines);
  for (const { person, place, share, lastDay } of residents) {
    const kind = place.kind === 'desk' ? RentKind.desk : RentKind.room;
    const line = { kind, label: place.name, fullCents: place.price_cents, share };
    const { id } = await kept.start({ ...line, personId: person.id, from });
    if (lastDay) await kept.end(id, lastDay);
  }
}

async function call(acting: Acting, month: IsoDate, dueOn: IsoDate): Promise<void> {
  const { dues, totalCents } = await acting.find(RentCalls).preview(month);
  await acting.find(RentCalls).call({ month, dueOn, dues, totalCents });
}

async function revise(acting: Acting, from: IsoDate): Promise<void> {
  const revisions = acting.find(RentRevisions);
  const revision = { from, kind: null, change: REVISION };
  const { lines: revised, afterCents } = await revisions.preview(revision);
  const announced = { lines: revised.length, afterCents };
  await revisions.revise({
    ...revision,
    ...announced,
    reason: 'Indice ILAT, de 130,64 à 134,56',
  });
}

/** Prints, to be asked for with next month. */
async function services(acting: Acting, residents: readonly Resident[], today: IsoDate): Promise<void> {
  const uses = acting.find(ServiceUses);
  const used = residents.filter((_, place) => place % 11 === 4);
  for (const [place, { person }] of used.entries()) {
    const prints = { kind: ServiceKind.printing, label: 'Impressions', quantity: 40 + 35 * place };
    await uses.record({
      ...{ ...prints, unitCents: 10, personId: person.id },
      onDay: addDays(today, -place - 1),
    });
  }
}
