import { HouseholdPayers, Households } from '@etabli/treasury';
import { type Acting, after } from './assemblies/acting.js';
import { type Owner, tellInTime } from './assemblies/shift.js';
import { DEMO_ASSOCIATION } from './cast.js';
import { parts, personId } from './people.js';

interface Family {
  name: string;
  payer: number;
  others: readonly number[];
  /** The one of them who agreed; the others have not said yet. */
  agrees: number;
}

const FORGE: Family = { name: 'La Forge', payer: parts.resident, others: [60, 61], agrees: 60 };

/** Both owe a fee since the winter: one reminder for the two. */
const GLYCINES: Family = { name: 'Les Glycines', payer: 43, others: [108], agrees: 108 };

/** A household of three, one of whom has not agreed yet, and a couple who are late. */
export async function fillHouseholds(acting: Acting, owner: Owner, now: Date): Promise<void> {
  for (const family of [FORGE, GLYCINES]) await payTogether(acting, family, now);
  await tellInTime(owner, DEMO_ASSOCIATION, acting.takeSteps());
}

async function payTogether(
  acting: Acting,
  { name, payer, others, agrees }: Family,
  now: Date,
): Promise<void> {
  const at = after(now, -170);
  const payerId = personId(payer);
  const kept = acting.find(Households);
  const { members } = await acting.as(parts.treasurer, at, async () => {
    const { id } = await kept.found({ name, payerId });
    const from = now.toISOString().slice(0, 10);
    for (const who of others) await kept.join({ householdId: id, personId: personId(who), from });
    return kept.byId(id);
  });
  const member = members.find((one) => one.personId === personId(agrees));
  const answer = { memberId: member?.id ?? '', given: true, payerId };
  await acting.as(agrees, after(at, 30), () => acting.find(HouseholdPayers).answer(answer));
}
