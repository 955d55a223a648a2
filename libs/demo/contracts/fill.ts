import { addDays, type IsoDate, plainDate } from '@etabli/kernel';
import type { Db } from '@etabli/platform';
import { indexationClauses } from '@etabli/residency';
import { indexed } from '@etabli/residency/rules/indexation';
import { demoId } from '../ids.js';
import type { DemoPerson } from '../people.js';
import { insert } from '../rows.js';
import { DEPOSIT_TO_COME, demoAgreed, INDEX } from './agreed.js';
import { inspections } from './inspections.js';
import { certificate } from './insurance.js';
import { keys } from './keys.js';
import { DRAWN, house, type Told, tell, termsOf } from './told.js';

/** Who has no contract yet. */
const DRAFT = 2;

/** Writes what was agreed with those who have a place: contracts, keys, inspections, deposits, and the days some leave. */
export async function fillContracts(db: Db, people: readonly DemoPerson[], today: IsoDate): Promise<void> {
  const agreed = demoContracts(people, today);
  await insert(db, 'contract', agreed.contracts);
  await insert(db, 'contract_version', agreed.versions);
  await insert(db, 'contract_step', agreed.steps);
  await insert(db, 'contract_signature', agreed.hands);
  await insert(db, 'contract_version', agreed.indexations);
  await insert(db, 'insurance_certificate', agreed.certificates);
  await insert(db, 'deposit_movement', agreed.deposits);
  await insert(db, 'house_key', agreed.keys);
  await insert(db, 'key_movement', agreed.keyMoves);
  await insert(db, 'inspection', agreed.inspections);
  await insert(db, 'inspection_room', agreed.rooms);
  await insert(db, 'inspection_signature', agreed.roomHands);
  await insert(db, 'allocation_end', agreed.ends);
}

/** Contracts of those who have a place: most in force, one to write, one to sign, one leaving, one lease near its term. */
function demoContracts(people: readonly DemoPerson[], today: IsoDate) {
  const told = demoAgreed(people, today)
    .filter(({ number }) => number !== DRAFT)
    .map((agreed) => tell(agreed, today));
  const held = told.filter(({ signed }) => signed);
  return {
    contracts: told.map(({ number, person, place, id: allocation_id, starts_on }) => ({
      ...{ id: demoId('contract', number), person_id: person.id, place_id: place.id, allocation_id },
      recorded_at: `${starts_on}T09:00:00Z`,
    })),
    versions: told.map((one) => version(one)),
    indexations: held.flatMap((one) => indexation(one, today)),
    steps: told.flatMap((one) => steps(one, today)),
    hands: held.flatMap(({ number, name, person, starts_on }) =>
      [{ party: 'occupant', person_id: person.id, signed_as: name }, house(people)].map((one, at) => ({
        ...{ id: demoId('contract-hand', number * 2 + at), contract_id: demoId('contract', number) },
        ...{ ...one, number: 1, drawing: DRAWN, recorded_at: `${starts_on}T10:00:00Z` },
      })),
    ),
    certificates: held.flatMap((one) => certificate(one, today)),
    deposits: held
      .filter(({ number }) => number !== DEPOSIT_TO_COME)
      .map(({ number, monthly, starts_on }) => ({
        ...{ id: demoId('deposit', number), contract_id: demoId('contract', number) },
        ...{ step: 1, kind: 'received', amount_cents: monthly, on_day: starts_on },
      })),
    ...keys(held, today),
    ...inspections(held, people),
    ends: held
      .filter(({ until }) => until !== null)
      .map(({ number, id, until }) => ({
        ...{ id: demoId('allocation-end', 100 + number), allocation_id: id, step: 1, cause: 'left' },
        ...{ last_day: until, reason: 'Terme du bail.' },
      })),
  };
}

const version = ({ number, kind, starts_on, until, monthly, title, clauses }: Told) => ({
  ...{
    id: demoId('contract-version', number),
    contract_id: demoId('contract', number),
    number: 1,
    cause: 'draft',
  },
  ...{ kind, from_day: starts_on, starts_on, ends_on: until, monthly_cents: monthly, deposit_cents: monthly },
  ...{ notice_count: 1, notice_unit: 'month', notice_month_end: false, title, clauses },
  ...{ terms: termsOf(kind), recorded_at: `${starts_on}T09:00:00Z` },
});

/** Next month’s price, as the treasury asks for it: of whoever still has their place. */
function indexation(told: Told, today: IsoDate) {
  const { number, kind, monthly, lastDay } = told;
  const from_day = plainDate(today).with({ day: 1 }).add({ months: 1 }).toString();
  if ((lastDay ?? from_day) < from_day || told.starts_on >= from_day) return [];
  const monthly_cents = indexed(monthly, INDEX.before, INDEX.after);
  const clauses = indexationClauses(INDEX.name, {
    ...{ fromDay: from_day, was: monthly, monthlyCents: monthly_cents },
    ...{ before: INDEX.before, after: INDEX.after },
  });
  const terms = { ...termsOf(kind), indexHundredths: INDEX.after };
  const id = demoId('contract-version', 100 + number);
  const said = { number: 2, cause: 'indexation', from_day, monthly_cents, clauses, terms };
  return [{ ...version(told), id, ...said, recorded_at: `${addDays(today, -2)}T09:00:00Z` }];
}

function steps({ number, starts_on, signed, until, lastDay }: Told, today: IsoDate) {
  const contract_id = demoId('contract', number);
  const step = (at: number, kind: string, on_day: IsoDate, last_day: IsoDate | null = null, reason = '') => ({
    ...{
      id: demoId('contract-step', number * 10 + at),
      contract_id,
      step: at,
      kind,
      on_day,
      last_day,
      reason,
    },
    by_party: kind === 'notice' ? 'occupant' : 'house',
  });
  if (!signed) return [step(1, 'sent', addDays(today, -2))];
  const both = [step(1, 'sent', starts_on), step(2, 'signed', starts_on)];
  if (!lastDay || until) return both;
  return [...both, step(3, 'notice', addDays(lastDay, -31), lastDay, 'Ouvre son propre atelier à Die.')];
}
