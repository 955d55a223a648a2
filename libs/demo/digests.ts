import { DigestSending } from '@etabli/commissions';
import { addDays, civilDate, type IsoDate, instantAt, plainDate } from '@etabli/kernel';
import type { Acting } from './assemblies/acting.js';
import { type Owner, tellInTime } from './assemblies/shift.js';
import { DEMO_ASSOCIATION } from './cast.js';
import { parts } from './people.js';

const ZONE = 'Europe/Paris';

/** The digests of the latest Monday, still to be answered: those who hold something find theirs in the outbox. */
export async function fillDigests(acting: Acting, owner: Owner, now: Date): Promise<void> {
  const monday = latestMonday(now);
  await acting.as(parts.technicalLead, instantAt(monday, '07:00', ZONE), () =>
    acting.find(DigestSending).goRound(),
  );
  await tellInTime(owner, DEMO_ASSOCIATION, acting.takeSteps());
}

/** The last Monday on which seven in the morning is past. */
function latestMonday(now: Date): IsoDate {
  const today = civilDate(now, ZONE);
  const monday = addDays(today, 1 - plainDate(today).dayOfWeek);
  return instantAt(monday, '07:00', ZONE) <= now ? monday : addDays(monday, -7);
}
