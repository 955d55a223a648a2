import { addDays, civilDate, type IsoDate, instantAt, plainDate } from '@etabli/kernel';
import { Files } from '@etabli/platform';
import { BankAccounts, BankImports } from '@etabli/treasury';
import type { Acting } from './assemblies/acting.js';
import { type Owner, tellInTime } from './assemblies/shift.js';
import { camtFile, type Month, type Movement } from './bank-file.js';
import { DEMO_ASSOCIATION } from './cast.js';
import { Chance } from './chance.js';
import { type Agreed, DEPOSIT_TO_COME, demoAgreed } from './contracts/agreed.js';
import { HOUSE_IBAN } from './ibans.js';
import { demoPeople, displayName, parts } from './people.js';

const ZONE = 'Europe/Paris';
const OPENING = 684_210;
/** From this rank on, residents signed no mandate: they pay by transfer. */
const PAYERS = 24;
/** By which so many of them pay less than their rent last month. */
const [PART, LESS] = [2, 2_500];

/** The treasurer brought in the statements of the last three months, each in the first days of the next. */
export async function fillStatements(acting: Acting, owner: Owner, now: Date): Promise<void> {
  const months = threeMonths(civilDate(now, ZONE));
  const [first] = months;
  if (!first) return;
  const { id } = await acting.as(parts.treasurer, instantAt(first.to, '18:00', ZONE), () =>
    acting
      .find(BankAccounts)
      .define({ name: 'Compte courant', iban: HOUSE_IBAN, currency: 'EUR', ledgerNumber: '512' }),
  );
  for (const month of months) {
    await acting.as(parts.treasurer, instantAt(addDays(month.to, 1), '20:30', ZONE), async () => {
      const bytes = Buffer.from(camtFile(HOUSE_IBAN, month));
      const file = await acting.find(Files).receive(`releve-${month.to.slice(0, 7)}.xml`, bytes);
      await acting.find(BankImports).take({ fileId: file.id, accounts: [{ rank: 0, accountId: id }] });
    });
  }
  await tellInTime(owner, DEMO_ASSOCIATION, acting.takeSteps());
}

/** Residents who pay by transfer. */
export const payersOf = (today: IsoDate): Agreed[] => demoAgreed(demoPeople(today), today).slice(PAYERS);

/** The three whole months before today, each opening where the one before closed. */
function threeMonths(today: IsoDate): Month[] {
  const chance = new Chance(512);
  const agreed = payersOf(today);
  let opening = OPENING;
  return [3, 2, 1].map((back) => {
    const from = plainDate(today).with({ day: 1 }).subtract({ months: back });
    const to = from.with({ day: from.daysInMonth }).toString();
    const paid = agreed.map((one, rank) => ({
      ...one,
      monthly: one.monthly - (back === 1 && rank < PART ? LESS : 0),
    }));
    const there = paid.filter(({ starts_on }) => starts_on <= from.toString());
    const movements = movementsOf(from.toString(), there, chance);
    if (back === 1) movements.push(...depositsOf(agreed, to));
    const month = { from: from.toString(), to, opening, movements };
    opening = movements.reduce((sum, { cents }) => sum + cents, opening);
    return month;
  });
}

/** The deposit that nobody told the house of. */
const depositsOf = (payers: readonly Agreed[], on: IsoDate): Movement[] =>
  payers
    .filter(({ number }) => number === DEPOSIT_TO_COME)
    .map(({ person, monthly: cents }) => {
      const name = displayName(person);
      const label = `VIR SEPA RECU /DE ${name.toUpperCase()} /MOTIF DEPOT DE GARANTIE`;
      return { on, cents, label, name, remittance: 'Dépôt de garantie' };
    });

/** A month of a house that pays its landlord, its heating and its bank, and lives on what its residents pay. */
function movementsOf(from: IsoDate, payers: readonly Agreed[], chance: Chance): Movement[] {
  const on = (day: number): IsoDate => addDays(from, day - 1);
  const word = from.slice(0, 7);
  const rents = payers.map(({ person, monthly }): Movement => {
    const name = displayName(person);
    return {
      on: on(chance.between(1, 9)),
      cents: monthly,
      label: `VIR SEPA RECU /DE ${name.toUpperCase()} /MOTIF REDEVANCE ${word}`,
      name,
      remittance: `Redevance ${word}`,
    };
  });
  const house: Movement[] = [
    {
      on: on(2),
      cents: -145_000,
      label: 'PRLV SEPA FONCIERE DES ATELIERS LOYER',
      name: 'Foncière des Ateliers',
    },
    {
      on: on(11),
      cents: -(38_000 + chance.between(0, 9_999)),
      label: 'PRLV SEPA ENERCOOP',
      name: 'Enercoop',
    },
    { on: on(14), cents: chance.between(6, 12) * 2_000, label: 'VIR HELLOASSO VERSEMENT', name: 'HelloAsso' },
    { on: on(17), cents: 24_000, label: 'REMISE CHEQUES 4 CHEQUES' },
    { on: on(19), cents: -4_290, label: 'PRLV SEPA FREE TELECOM', name: 'Free' },
    { on: on(21), cents: -chance.between(2_000, 15_000), label: 'CARTE QUINCAILLERIE DU PONT' },
    { on: on(26), cents: -850, label: 'COTISATION COMPTE ASSOCIATIF' },
  ];
  return [...rents, ...house].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
