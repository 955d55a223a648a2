import { addDays, civilDate, type IsoDate, instantAt } from '@etabli/kernel';
import {
  DueKind,
  Dues,
  FeePeriodKind,
  FeeRateKind,
  FeeSchedules,
  Instalments,
  type NewDue,
  PaymentMethod,
  Payments,
  ReductionKind,
  Reductions,
} from '@etabli/treasury';
import { type Acting, after } from './assemblies/acting.js';
import { type Owner, tellInTime } from './assemblies/shift.js';
import { DEMO_ASSOCIATION } from './cast.js';
import { Chance } from './chance.js';
import { categoryId, parts, personId } from './people.js';

const ZONE = 'Europe/Paris';
const PERSON = 2000;
const ORGANISATION = 6000;

/** Somebody who was a member in a year, and the coverage of their fee when they have paid it. */
interface Owing {
  personId: string;
  from: IsoDate;
  amountCents: number;
  coverageId: string | null;
}

const OWING = `
  select m.person_id as "personId", greatest(m.starts_on, make_date($1, 1, 1))::text as "from",
    case p.kind when 'person' then ${PERSON} else ${ORGANISATION} end as "amountCents", c.id as "coverageId"
  from membership m join person p on p.association_id = m.association_id and p.id = m.person_id
  left join fee_coverage c on c.association_id = m.association_id and c.person_id = m.person_id
    and c.ends_on = make_date($1, 12, 31) and c.source = 'reprise'
  where m.starts_on <= make_date($1, 12, 31) and coalesce(m.ends_on, 'infinity') >= make_date($1, 1, 1)
  order by m.starts_on, m.person_id`;

/** Last year and this one: fees called in January and mostly paid, some late, one let off, one paid in parts. */
export async function fillTreasury(acting: Acting, owner: Owner, now: Date): Promise<void> {
  const today = civilDate(now, ZONE);
  const year = Number(today.slice(0, 4));
  const scheduleId = await schedule(acting, instantAt(`${year - 1}-01-05`, '20:00', ZONE));
  await oneYear(acting, scheduleId, year - 1, instantAt(`${year - 1}-12-20`, '20:30', ZONE));
  const unpaid = await oneYear(acting, scheduleId, year, after(now, -120));
  await exceptions(acting, unpaid, after(now, -100));
  await prints(acting, today, after(now, -80));
  await tellInTime(owner, DEMO_ASSOCIATION, acting.takeSteps());
}

async function schedule(acting: Acting, at: Date): Promise<string> {
  const prices = [
    { categoryId: categoryId('active'), fullCents: PERSON, reducedCents: PERSON / 2 },
    { categoryId: categoryId('resident'), fullCents: PERSON },
    { categoryId: categoryId('organisation'), fullCents: ORGANISATION },
    { categoryId: categoryId('friend'), fullCents: PERSON },
  ];
  const terms = { name: 'Cotisation annuelle', prorated: false, joiningFeeCents: 0, dueInDays: 30, prices };
  const { id } = await acting.as(parts.treasurer, at, () =>
    acting.find(FeeSchedules).define({ ...terms, periodKind: FeePeriodKind.calendar }),
  );
  return id;
}

/** Everybody is asked in January, or when they join, and most have paid; gives the dues that are not, in a fixed order. */
async function oneYear(acting: Acting, scheduleId: string, year: number, at: Date): Promise<string[]> {
  const last = civilDate(at, ZONE);
  const chance = new Chance(year);
  return acting.as(parts.treasurer, at, async () => {
    const owing = (await acting.query<Owing>(OWING, [year])).filter(({ from }) => from <= last);
    const asked = owing.map((one) => feeOf(one, scheduleId, year, last));
    const ids = await acting.find(Dues).raise(asked);
    const paid = owing.flatMap(({ coverageId }, at) =>
      coverageId ? [{ due: ids[at] as string, coverage: coverageId, fee: asked[at] as NewDue }] : [],
    );
    await acting.query(
      `insert into due_coverage (due_id, coverage_id)
       select due, coverage from jsonb_to_recordset($1) as x(due uuid, coverage uuid)`,
      [JSON.stringify(paid)],
    );
    for (const { due, fee } of paid) {
      const [receivedOn = last] = [addDays(fee.calledOn, chance.between(1, 40)), last].sort();
      await acting.find(Payments).record({
        ...{ personId: fee.personId, amountCents: fee.amountCents, source: 'form', distinct: true },
        ...{ receivedOn, idempotencyKey: `demo-${due}`, dues: [{ dueId: due }] },
        method: chance.happens(70) ? PaymentMethod.transfer : chance.pick(OTHER_MEANS),
      });
    }
    return ids.filter((id) => !paid.some(({ due }) => due === id));
  });
}

const OTHER_MEANS = [PaymentMethod.cheque, PaymentMethod.cash];

function feeOf(owing: Owing, scheduleId: string, year: number, last: IsoDate): NewDue {
  const { personId: who, from, amountCents } = owing;
  const wanted = [from, `${year}-01-12`].sort().at(-1) as IsoDate;
  const [calledOn = last] = [wanted, last].sort();
  return {
    ...{ personId: who, kind: DueKind.membership_fee, label: `Cotisation ${year}`, amountCents },
    ...{ calledOn, dueOn: addDays(calledOn, 30), scheduleId, rate: FeeRateKind.full },
    covers: { from, to: `${year}-12-31` },
  };
}

/** Of those who have not paid this year: the last is let off, the one before pays in three parts. */
async function exceptions(acting: Acting, unpaid: string[], at: Date): Promise<void> {
  const [inParts, letOff] = unpaid.slice(-2);
  if (!inParts || !letOff) return;
  const today = civilDate(at, ZONE);
  await acting.as(parts.treasurer, at, async () => {
    await acting.find(Reductions).reduce({
      ...{ dueId: letOff, kind: ReductionKind.waiver, reason: 'Année difficile, vu avec le bureau' },
    });
    const due = await acting.find(Dues).locked(inParts);
    const part = Math.floor(due.remainingCents / 3);
    const amounts = [due.remainingCents - 2 * part, part, part];
    const instalments = amounts.map((amountCents, month) => ({
      ...{ amountCents, dueOn: addDays(today, 30 * month) },
    }));
    await acting.find(Instalments).agree({ dueId: inParts, instalments });
  });
}

/** What the resident of the visit owes this evening. */
async function prints(acting: Acting, today: IsoDate, at: Date): Promise<void> {
  const due = { kind: DueKind.service, label: 'Impressions du mois', amountCents: 1240 };
  await acting.as(parts.treasurer, at, () =>
    acting
      .find(Dues)
      .raise([{ ...due, personId: personId(parts.resident), calledOn: today, dueOn: addDays(today, 20) }]),
  );
}
