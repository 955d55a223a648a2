import { addDays, civilDate, type IsoDate, instantAt } from '@etabli/kernel';
import { Claiming, PurchaseTaxes, Spending, Vat } from '@etabli/treasury';
import { type Acting, after } from './assemblies/acting.js';
import { type Owner, tellInTime } from './assemblies/shift.js';
import { DEMO_ASSOCIATION } from './cast.js';
import { parts } from './people.js';

const ZONE = 'Europe/Paris';
const STANDARD = 2_000;
/** An invoice that serves what is taxed and what is not: 24 € of tax in 144 €. */
const POWER = { supplier: 'Énergies du Vercors', label: 'Électricité', amountCents: 14_400, vatCents: 2_400 };

/**
 * Rents of fitted premises and services are taxed since the end of last month, fees are not; an invoice paid then gives back a part
 * of its tax, and last month is a credit to be closed.
 */
export async function fillVat(acting: Acting, owner: Owner, now: Date): Promise<void> {
  const today = civilDate(now, ZONE);
  const month: IsoDate = `${today.slice(0, 7)}-01`;
  await acting.as(parts.treasurer, instantAt(addDays(month, -14), '20:00', ZONE), () =>
    acting.find(Vat).set({
      ...{ from: addDays(month, -10), regime: 'liable', vatNumber: 'FR00000000000', exemption: '' },
      ...{ excluded: false, onDebits: true, coefficient: 60, reason: 'Assemblée générale, option déposée' },
      rates: ['due:occupancy_fee', 'due:service'].map((subject) => ({ subject, rate: STANDARD })),
    }),
  );
  await bought(acting, addDays(month, -3), now);
  await tellInTime(owner, DEMO_ASSOCIATION, acting.takeSteps());
}

async function bought(acting: Acting, paidOn: IsoDate, now: Date): Promise<void> {
  const { vatCents, ...invoice } = POWER;
  const [asked, at] = [{ reference: 'EV-2041', spentOn: paidOn, fileIds: [] }, after(now, -80)];
  const { id } = await acting.as(parts.treasurer, at, () =>
    acting.find(Claiming).record({ ...invoice, ...asked }),
  );
  const spending = acting.find(Spending);
  for (const [rank, who] of [parts.coChair, parts.otherCoChair].entries()) {
    await acting.as(who, after(at, 10 + rank), () => spending.approve(id));
  }
  await acting.as(parts.treasurer, after(at, 20), async () => {
    await acting.find(PurchaseTaxes).say({ expenseId: id, vatCents, use: 'both' });
    await spending.pay(id, paidOn);
  });
}
