import { addDays, civilDate, type IsoDate, instantAt } from '@etabli/kernel';
import {
  BankFiles,
  Collecting,
  Creditors,
  DebitFileVersion,
  Debits,
  DueKind,
  Dues,
  type NewDue,
  SepaMandates,
} from '@etabli/treasury';
import { bankingDayFrom } from '@etabli/treasury/sepa/rules/target-days';
import { type Acting, after } from './assemblies/acting.js';
import { type Owner, tellInTime } from './assemblies/shift.js';
import { DEMO_ASSOCIATION } from './cast.js';
import { HOUSE_IBAN, ibanOf } from './ibans.js';
import { demoPeople, parts } from './people.js';

const ZONE = 'Europe/Paris';
const CHARGES = 3_500;
/** The cast of the visit signs for itself; of the others, a third of the residents have. */
const CAST = 10;
const SIGNED = 16;

interface Resident {
  number: number;
  id: string;
  name: string;
}

/** The account of the house, mandates of a third of the residents, last month’s debits with one that came back, this month’s waiting. */
export async function fillDebits(acting: Acting, owner: Owner, now: Date): Promise<void> {
  const today = civilDate(now, ZONE);
  const residents = demoPeople(today)
    .map(({ id, given_name, family_name, resident, left_on }, number) => ({
      ...{ number, id, name: `${given_name} ${family_name}` },
      here: resident && !left_on && number >= CAST,
    }))
    .filter(({ here }) => here);
  const signing = residents.slice(0, SIGNED);
  await account(acting, instantAt(addDays(today, -90), '20:00', ZONE));
  await sign(acting, signing, instantAt(addDays(today, -80), '12:30', ZONE));
  await paper(acting, residents[SIGNED], now);
  await lastMonth(acting, signing, today);
  await thisMonth(acting, now);
  await tellInTime(owner, DEMO_ASSOCIATION, acting.takeSteps());
}

async function account(acting: Acting, at: Date): Promise<void> {
  const { id } = await acting.as(parts.treasurer, at, () =>
    acting.find(Creditors).propose({
      ...{ name: 'L’Usine Vivante', iban: HOUSE_IBAN, bic: 'AGRIFRPP', creditorId: 'DE98ZZZ09999999999' },
      ...{ noticeDays: 14, returnCostCents: 800, mentions: 'TVA non applicable, article 293 B du CGI' },
    }),
  );
  await acting.as(parts.coChair, after(at, 60), async () => {
    await acting.find(Creditors).approve(id);
  });
}

async function sign(acting: Acting, residents: readonly Resident[], from: Date): Promise<void> {
  for (const [place, { number, name }] of residents.entries()) {
    const account = { holder: name, iban: ibanOf(1000 + number) };
    await acting.as(number, after(from, 37 * place), () => acting.find(SepaMandates).sign(account));
  }
}

/** One more came on paper: a second person has not read it yet. */
async function paper(acting: Acting, resident: Resident | undefined, now: Date): Promise<void> {
  if (!resident) return;
  const { id, name, number } = resident;
  const account = { personId: id, holder: name, iban: ibanOf(1000 + number), kind: 'recurrent' as const };
  await acting.as(parts.treasurer, after(now, -200), () =>
    acting.find(SepaMandates).enter({ ...account, signedOn: addDays(civilDate(now, ZONE), -6) }),
  );
}

/** Debited some weeks ago: the money came, and one debit came back for want of money. */
async function lastMonth(acting: Acting, residents: readonly Resident[], today: IsoDate): Promise<void> {
  const day = bankingDayFrom(addDays(today, -25));
  const at = (days: number) => instantAt(addDays(day, days), '20:15', ZONE);
  await call(acting, residents, addDays(day, -28), day, at(-28));
  const id = await prepare(acting, day, at(-20));
  await acting.as(parts.coChair, at(-18), () => acting.find(Debits).approve(id));
  await acting.as(parts.treasurer, at(-17), () => acting.find(BankFiles).download(id, DebitFileVersion.v08));
  await acting.as(parts.treasurer, at(1), () => acting.find(Collecting).collect(id));
  await acting.as(parts.treasurer, at(4), async () => {
    const [back] = (await acting.find(Debits).of(id)).slice(-1);
    if (back) await acting.find(Collecting).markReturned(back.id, 'AM04', addDays(day, 3));
  });
}

/** Prepared this evening for the rents of the month; Camille may approve it. Most gave no mandate. */
async function thisMonth(acting: Acting, now: Date): Promise<void> {
  await prepare(acting, bankingDayFrom(addDays(civilDate(now, ZONE), 18)), after(now, -45));
}

async function call(
  acting: Acting,
  residents: readonly Resident[],
  calledOn: IsoDate,
  dueOn: IsoDate,
  at: Date,
): Promise<void> {
  const month = new Intl.DateTimeFormat('fr', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const label = `Charges, ${month.format(Date.parse(dueOn))}`;
  const due = { kind: DueKind.service, label, amountCents: CHARGES, calledOn, dueOn };
  const dues: NewDue[] = residents.map(({ id }) => ({ ...due, personId: id }));
  await acting.as(parts.treasurer, at, () => acting.find(Dues).raise(dues));
}

async function prepare(acting: Acting, collectedOn: IsoDate, at: Date): Promise<string> {
  const { id } = await acting.as(parts.treasurer, at, () => acting.find(Debits).prepare({ collectedOn }));
  return id;
}
