import { addDays, type Cents, civilDate, type IsoDate, instantAt } from '@etabli/kernel';
import { DueKind, Dues, Matching, MatchingLooking } from '@etabli/treasury';
import type { Acting } from './assemblies/acting.js';
import { type Owner, tellInTime } from './assemblies/shift.js';
import { DEMO_ASSOCIATION } from './cast.js';
import { parts } from './people.js';
import { payersOf } from './statements.js';

const ZONE = 'Europe/Paris';

/** A rent as the bank saw it come in. */
interface Paid {
  personId: string;
  cents: number;
  month: IsoDate;
}

const RENTS = `
  select distinct on (l.booked_on, l.position, l.id) p.id as "personId", l.amount_cents as cents, date_trunc('month', l.booked_on)::date::text as month
  from bank_line l join person p on fold(p.display_name) = fold(l.counterparty_name)
  where l.remittance like 'Redevance %' order by l.booked_on, l.position, l.id, p.id`;

/** What comes each month, and where the treasurer files it. */
const HABITS = [
  { label: 'FONCIERE', account: '6132' },
  { label: 'ENERCOOP', account: '6061' },
  { label: 'TELECOM', account: '626' },
  { label: 'HELLOASSO', account: '7561' },
  { label: 'REMISE CHEQUES', account: '7561' },
];

/** By their rank among those who pay by transfer, who is not called the last month. */
const UNCALLED = 2;

/**
 * The rents behind the statements: called each month, and matched by the treasurer but for the last one, which is to do. There,
 * one resident has not been called and two paid less than their rent: the treasurer is asked.
 */
export async function fillMatching(acting: Acting, owner: Owner, now: Date): Promise<void> {
  const payers = payersOf(civilDate(now, ZONE));
  const agreed = new Map(payers.map(({ person, monthly }) => [person.id, monthly]));
  const uncalled = payers[UNCALLED]?.person.id;
  const at = (day: IsoDate, time: string) => instantAt(day, time, ZONE);
  const months = await acting.as(parts.treasurer, new Date(), async () => {
    const rents = await acting.query<Paid>(RENTS);
    return [...new Set(rents.map(({ month }) => month))].map((month) => ({
      month,
      rents: rents.filter((rent) => rent.month === month),
    }));
  });
  for (const [rank, { month, rents }] of months.entries()) {
    const isLast = rank === months.length - 1;
    await acting.as(parts.treasurer, at(month, '09:00'), () =>
      acting
        .find(Dues)
        .raise(
          isLast
            ? rents.filter(({ personId }) => personId !== uncalled).map((rent) => rentOf(rent, agreed))
            : rents.map((rent) => rentOf(rent, agreed)),
        ),
    );
    if (isLast) continue;
    const evening = at(addDays(lastOf(month), 2), '21:00');
    await acting.as(parts.treasurer, evening, () => file(acting, lastOf(month)));
    await acting.as(parts.treasurer, evening, () => accept(acting, lastOf(month)));
  }
  await tellInTime(owner, DEMO_ASSOCIATION, acting.takeSteps());
}

const lastOf = (month: IsoDate): IsoDate => addDays(`${addDays(month, 31).slice(0, 7)}-01`, -1);

const monthWords = (day: IsoDate): string =>
  new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

const rentOf = ({ personId, cents, month }: Paid, agreed: ReadonlyMap<string, Cents>) => ({
  ...{ personId, kind: DueKind.occupancy_fee, label: `Redevance, ${monthWords(month)}` },
  ...{ amountCents: agreed.get(personId) ?? cents, covers: { from: month, to: lastOf(month) } },
  ...{ calledOn: month, dueOn: addDays(month, 9) },
});

/** Habits are filed to their account. */
async function file(acting: Acting, until: IsoDate): Promise<void> {
  const { lines } = await acting.find(MatchingLooking).page();
  for (const { label, account } of HABITS) {
    for (const line of lines.filter((one) => one.bookedOn <= until && one.label.includes(label))) {
      const parts = [{ amountCents: line.amountCents, account, dues: [] }];
      await acting.find(Matching).byHand({ lineId: line.id, parts });
    }
  }
}

/** What is certain of a month is accepted; of namesakes, the treasurer knows which. */
async function accept(acting: Acting, until: IsoDate): Promise<void> {
  const { lines } = await acting.find(MatchingLooking).page();
  const accepted = lines.flatMap(({ id, bookedOn, proposals: [one] }) =>
    bookedOn <= until && one ? [{ lineId: id, key: one.key }] : [],
  );
  await acting.find(Matching).accept(accepted);
}
