import { HouseholdPayers, Households } from '@etabli/treasury';
import { type Acting, after } from './assemblies/acting.js';
import { type Owner, tellInTime } from './assemblies/shift.js';
import { DEMO_ASSOCIATION } from './cast.js';
import { parts, personId } from './people.js';

/** For whom the resident of the visit pays: the first agreed, the second has not said yet. */
const WITH = [60, 61];

/** A household of three, one of whom has not agreed yet. */
export async function fillHouseholds(acting: Acting, owner: Owner, now: Date): Promise<void> {
  const at = after(now, -170);
  const kept = acting.find(Households);
  const household = await acting.as(parts.treasurer, at, async () => {
    const { id } = await kept.found({ name: 'La Forge', payerId: personId(parts.resident) });
    const from = now.toISOString().slice(0, 10);
    for (const who of WITH) await kept.join({ householdId: id, personId: personId(who), from });
    return kept.byId(id);
  });
  const [agrees] = WITH;
  const member = household.members.find((one) => one.personId === personId(agrees ?? 0));
  const answer = { memberId: member?.id ?? '', given: true, payerId: personId(parts.resident) };
  await acting.as(agrees ?? 0, after(at, 30), () => acting.find(HouseholdPayers).answer(answer));
  await tellInTime(owner, DEMO_ASSOCIATION, acting.takeSteps());
}
