import type { IsoDate } from '@etabli/kernel';
import { DepositDesks, EntriesByHand } from '@etabli/treasury';
import { type Acting, after } from './assemblies/acting.js';
import { type Owner, tellInTime } from './assemblies/shift.js';
import { DEMO_ASSOCIATION } from './cast.js';
import { parts } from './people.js';

/** Two months ago, in minutes. */
const AGO = -60 * 24 * 60;

/** The deposits of the contracts, in the books: those of before on the savings account, as the former books held them. */
export async function fillDeposits(acting: Acting, owner: Owner, now: Date): Promise<void> {
  await acting.as(parts.treasurer, after(now, AGO), async () => {
    const { beforeBooksCents } = await acting.find(DepositDesks).postMissing();
    await opening(acting, beforeBooksCents);
  });
  await tellInTime(owner, DEMO_ASSOCIATION, acting.takeSteps());
}

async function opening(acting: Acting, cents: number): Promise<void> {
  const rows = await acting.query<{ id: string; number: string; first: IsoDate }>(
    `select id, number, (select min(starts_on)::text from financial_year) as first
     from ledger_account where number in ('165', '517') order by number`,
  );
  const [deposits, savings] = rows;
  if (!deposits || !savings) return;
  const lines = [
    { accountId: savings.id, debitCents: cents, creditCents: 0 },
    { accountId: deposits.id, debitCents: 0, creditCents: cents },
  ];
  const label = 'Dépôts de garantie d’avant, sur le livret';
  await acting.find(EntriesByHand).write({ onDate: deposits.first, label, lines });
}
