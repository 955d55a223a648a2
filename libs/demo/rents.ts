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
import { demoPeople, parts } from './people.js';

const ZONE = 'Europe/Paris';
/** Of a square metre, by the month. */
const SQUARE_METRE = 2_200;
const DESK = 25_000;
const LOCKER = 800;
/** Everyone so many shares a desk, has a locker too, or keeps the rent of before. */
const [SHARES, LOCKERS, KEEPS] = [5, 9, 12];
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

interface Resident {
  number: number;
  id: string;
  space: string;
}

/** What forty-seven residents pay, this month called, next month’s prices revised, and a pool with eleven slices. */
export async function fillRents(acting: Acting, owner: Owner, now: Date): Promise<void> {
  const today = civilDate(now, ZONE);
  const month = `${today.slice(0, 7)}-01`;
  const next = plainDate(month).add({ months: 1 }).toString();
  const residents = demoPeople(today)
    .map(({ id, resident, custom }, number) => ({
      number,
      id,
      resident,
      space: String(custom['espace'] ?? ''),
    }))
    .filter(({ resident }) => resident);
  const opening = instantAt(addDays(month, -3), '20:30', ZONE);
  await acting.as(parts.treasurer, opening, () => lines(acting, residents, month));
  for (const [number, slices] of SLICES) {
    await acting.as(number, after(opening, 60 * number), () =>
      acting.find(Solidarity).choose(SolidarityKind.add, slices),
    );
  }
  const called = after(now, -60 * 48);
  await acting.as(parts.treasurer, called, () => call(acting, month, addDays(today, 10)));
  await acting.as(parts.treasurer, after(called, 10), () => revise(acting, next));
  for (const { number } of residents.filter(({ number }) => number % KEEPS === KEEPS - 1)) {
    if (SLICES.has(number)) continue;
    await acting.as(number, after(called, 30 + number), () =>
      acting.find(Solidarity).choose(SolidarityKind.unchanged, 0),
    );
  }
  await acting.as(parts.treasurer, after(now, -90), () => services(acting, residents, today));
  await tellInTime(owner, DEMO_ASSOCIATION, acting.takeSteps());
}

/** A room by its surface, or some days of a shared desk; a few have a locker too, and one leaves in the course of next month. */
async function lines(acting: Acting, residents: readonly Resident[], from: IsoDate): Promise<void> {
  const kept = acting.find(RentLines);
  for (const [place, { id, space }] of residents.entries()) {
    const metres = Number(/\((\d+) m²\)/.exec(space)?.[1] ?? 8);
    const line =
      place % SHARES === SHARES - 1
        ? { kind: RentKind.desk, label: 'Poste partagé', fullCents: DESK, share: place % 2 ? '2/5' : '3/5' }
        : { kind: RentKind.room, label: space, fullCents: metres * SQUARE_METRE, share: '1/1' };
    const { id: lineId } = await kept.start({ ...line, personId: id, from });
    if (place % LOCKERS === LOCKERS - 1) {
      const locker = { kind: RentKind.locker, label: `Casier ${place}`, fullCents: LOCKER, share: '1/1' };
      await kept.start({ ...locker, personId: id, from });
    }
    const leaves = plainDate(from).add({ months: 1 }).with({ day: 15 }).toString();
    if (place === residents.length - 1) await kept.end(lineId, leaves);
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
    reason: 'Indice et chauffage, conseil du mois dernier',
  });
}

/** Prints and hours of a room, to be asked for with next month. */
async function services(acting: Acting, residents: readonly Resident[], today: IsoDate): Promise<void> {
  const uses = acting.find(ServiceUses);
  const used = residents.filter((_, place) => place % 11 === 4);
  for (const [place, { id }] of used.entries()) {
    const prints = {
      kind: ServiceKind.printing,
      label: 'Impressions',
      quantity: 40 + 35 * place,
      unitCents: 10,
    };
    const hours = { kind: ServiceKind.room, label: 'Salle de réunion', quantity: 2 + place, unitCents: 600 };
    await uses.record({ ...(place % 2 ? hours : prints), personId: id, onDay: addDays(today, -place - 1) });
  }
}
