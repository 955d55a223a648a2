import { newId } from '@etabli/kernel';
import { stage } from './database.ts';
import type { House } from './house.ts';

const terms = {
  dueDay: 5,
  depositReturnDays: 30,
  vatRate: 0,
  endsWithMembership: false,
  landlordAnswer: 'none',
};
const words = ['use', 'access', 'charges', 'byLaws', 'siret', 'capacity', 'reason', 'headTitle'];

/** Somebody has a place under a contract signed long ago, for so much a month and a deposit of as much. Gives its id. */
export async function contractOf(
  house: House,
  who: string,
  placeName: string,
  cents = 14_000,
): Promise<string> {
  const [place, allocation, contract] = [newId(), newId(), newId()];
  await stage(
    `insert into place (association_id, id, kind, name, area_hundredths, price_cents, opens_on)
     values ($1, $2, 'desk', $3, 600, $4, '2024-01-01')`,
    [house.id, place, placeName, cents],
  );
  await stage(
    `insert into allocation (association_id, id, place_id, person_id, starts_on, week)
     values ($1, $2, $3, $4, '2025-01-01', 16383)`,
    [house.id, allocation, place, house.idOf(who)],
  );
  await stage(
    `insert into contract (association_id, id, person_id, place_id, allocation_id) values ($1, $2, $3, $4, $5)`,
    [house.id, contract, house.idOf(who), place, allocation],
  );
  await stage(
    `insert into contract_version (association_id, id, contract_id, number, cause, kind, from_day, starts_on,
       monthly_cents, deposit_cents, notice_count, notice_unit, notice_month_end, terms, title, clauses)
     values ($1, $2, $3, 1, 'draft', 'services', '2025-01-01', '2025-01-01', $4, $4, 15, 'day', false, $5,
       'Contrat', '[]')`,
    [
      house.id,
      newId(),
      contract,
      cents,
      { ...terms, ...Object.fromEntries(words.map((word) => [word, ''])) },
    ],
  );
  for (const party of ['house', 'occupant']) {
    await stage(
      `insert into contract_signature (association_id, id, contract_id, number, party, signed_as)
       values ($1, $2, $3, 1, $4, 'Une main')`,
      [house.id, newId(), contract, party],
    );
  }
  for (const [step, kind] of ['sent', 'signed'].entries()) {
    await stage(
      `insert into contract_step (association_id, id, contract_id, step, kind, on_day)
       values ($1, $2, $3, $4, $5, '2025-01-01')`,
      [house.id, newId(), contract, step + 1, kind],
    );
  }
  return contract;
}
