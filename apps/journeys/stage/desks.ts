import { newId } from '@etabli/kernel';
import { stage } from './database.ts';
import type { House } from './house.ts';

/** Desks of a house on no plan, each with who has it, or nobody. */
export async function desks(house: House, whose: Record<string, string | null>): Promise<void> {
  for (const [name, who] of Object.entries(whose)) {
    const id = newId();
    await stage(
      `insert into place (association_id, id, kind, name, area_hundredths, price_cents, opens_on)
       values ($1, $2, 'desk', $3, 600, 14000, '2024-01-01')`,
      [house.id, id, name],
    );
    if (who) {
      await stage(
        `insert into allocation (association_id, id, place_id, person_id, starts_on, week)
         values ($1, $2, $3, $4, '2025-01-01', 16383)`,
        [house.id, newId(), id, house.idOf(who)],
      );
    }
  }
}
