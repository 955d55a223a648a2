import { addDays, civilDate, type IsoDate, instantAt } from '@etabli/kernel';
import { Bookings, Passes } from '@etabli/residency';
import type { Acting } from './assemblies/acting.js';
import { type Owner, tellInTime } from './assemblies/shift.js';
import { workingDay } from './bookings.js';
import { DEMO_ASSOCIATION } from './cast.js';
import { isWorked, passKindId } from './daily.js';
import { passesBought } from './daily.words.js';
import { demoId } from './ids.js';
import { parts, personId } from './people.js';
import { placeNamed } from './places.js';
import { insert } from './rows.js';

const ZONE = 'Europe/Paris';
const BOOKED_DAYS_AGO = 5;

/** Bookings of the laser, by those who know it. */
const cut: [days: number, from: number, to: number, who: number][] = [
  [0, 10, 12, parts.technicalLead],
  [1, 14, 16, parts.resident],
  [3, 9, 12, parts.volunteer],
];

/**
 * Passes and hours that cost something: bought and booked by those who use them through the services of the house, so that the
 * treasury waits for exactly what their own pages say.
 */
export async function fillPaidUses(acting: Acting, owner: Owner, now: Date): Promise<void> {
  const today = civilDate(now, ZONE);
  for (const [number, { who, kind, daysAgo, used }] of passesBought.entries()) {
    await acting.as(who, instantAt(addDays(today, -daysAgo), '10:00', ZONE), async () => {
      const { id } = await acting.find(Passes).buy(passKindId(kind), personId(who));
      await insert(acting, 'check_in', came(number, { passId: id, who, used }, today));
    });
  }
  for (const [days, from, to, who] of cut) {
    const hours = { day: workingDay(today, days), from: from * 60, to: to * 60 };
    const what = { placeId: placeNamed('Découpe laser'), title: '', isEvent: false, forHouse: false };
    await acting.as(who, instantAt(addDays(today, -BOOKED_DAYS_AGO), '10:00', ZONE), () =>
      acting.find(Bookings).book({ ...what, ...hours }),
    );
  }
  await tellInTime(owner, DEMO_ASSOCIATION, acting.takeSteps());
}

/** The half-days used of a pass, on the last working days. */
const came = (number: number, pass: { passId: string; who: number; used: number }, today: IsoDate) =>
  workedBefore(today, Math.ceil(pass.used / 2))
    .flatMap((day) => [0, 1].map((half) => ({ day, half })))
    .slice(0, pass.used)
    .map(({ day, half }, index) => ({
      ...{ id: demoId('check-in', number * 50 + index), person_id: personId(pass.who), on_day: day, half },
      ...{ at: `${day}T${half ? '13:20' : '08:10'}:00Z`, pass_id: pass.passId },
    }));

/** Working days before a day, the nearest first. */
function workedBefore(day: IsoDate, count: number): IsoDate[] {
  const days: IsoDate[] = [];
  for (let back = 1; days.length < count; back++) {
    const each = addDays(day, -back);
    if (isWorked(each)) days.push(each);
  }
  return days;
}
