import { addDays, civilDate, type IsoDate, instantAt } from '@etabli/kernel';
import { Gifts, PaymentMethod, receiptWarning, TaxReceiptSettings, TaxReceipts } from '@etabli/treasury';
import { type Acting, after } from './assemblies/acting.js';
import { type Owner, tellInTime } from './assemblies/shift.js';
import { DEMO_ASSOCIATION } from './cast.js';
import { parts, personId } from './people.js';

const ZONE = 'Europe/Paris';

/** Who gave, how much, how: last year, and so many days ago. */
const LAST_YEAR: [who: number, cents: number, method: PaymentMethod, day: string][] = [
  [parts.resident, 12_000, PaymentMethod.transfer, '06-21'],
  [parts.volunteer, 5_000, PaymentMethod.cheque, '11-30'],
  [parts.auditor, 15_050, PaymentMethod.transfer, '12-18'],
];
const THIS_YEAR: [who: number, cents: number, ago: number][] = [
  [parts.member, 4_000, 40],
  [parts.auditor, 20_000, 9],
];

/** Receipts turned on by somebody who answers for them, those of last year given in January, this year’s gifts waiting. */
export async function fillGifts(acting: Acting, owner: Owner, now: Date): Promise<void> {
  const today = civilDate(now, ZONE);
  const year = Number(today.slice(0, 4)) - 1;
  const gifts = acting.find(Gifts);
  const gave = (who: number, amountCents: number, receivedOn: IsoDate, method: PaymentMethod) =>
    gifts.record({
      ...{ personId: personId(who), amountCents, receivedOn, method, distinct: true },
      idempotencyKey: `demo-gift-${who}-${receivedOn}`,
    });
  await acting.as(parts.coChair, instantAt(`${year}-02-12`, '21:00', ZONE), () =>
    acting.find(TaxReceiptSettings).turnOn({
      ...{ from: `${year}-01-01`, sentence: receiptWarning('fr'), organism: 'general_interest' },
      ...{ rescriptOn: `${year}-02-04`, rescriptReference: `R-${year}-118`, feesCount: false },
      signatory: 'La coprésidence',
    }),
  );
  const january = [instantAt(`${year + 1}-01-04`, '20:00', ZONE), after(now, -200)].sort(
    (a, b) => +a - +b,
  )[0] as Date;
  await acting.as(parts.treasurer, january, async () => {
    for (const [who, cents, method, day] of LAST_YEAR) await gave(who, cents, `${year}-${day}`, method);
    const { planned } = await acting.find(TaxReceipts).year(year);
    const totalCents = planned.reduce((sum, { amountCents }) => sum + amountCents, 0);
    await acting.find(TaxReceipts).issue({ year, receipts: planned.length, totalCents });
  });
  await acting.as(parts.treasurer, after(now, -150), async () => {
    for (const [who, cents, ago] of THIS_YEAR) {
      const on = [addDays(today, -ago), `${year + 1}-01-01`].sort().at(-1) as IsoDate;
      await gave(who, cents, on, PaymentMethod.transfer);
    }
  });
  await tellInTime(owner, DEMO_ASSOCIATION, acting.takeSteps());
}
