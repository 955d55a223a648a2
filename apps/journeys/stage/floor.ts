import { newId } from '@etabli/kernel';
import { stage } from './database.ts';
import type { House } from './house.ts';

/** A floor with two desks side by side; Nour has the first one. */
export async function floor(house: House): Promise<void> {
  const [building, level] = [newId(), newId()];
  await stage(`insert into building (association_id, id, name) values ($1, $2, 'La halle')`, [
    house.id,
    building,
  ]);
  await stage(
    `insert into floor (association_id, id, building_id, name, width, height) values ($1, $2, $3, 'Étage', 100, 60)`,
    [house.id, level, building],
  );
  for (const [name, left] of [
    ['Poste 1', 5],
    ['Poste 2', 50],
  ] as const) {
    const id = newId();
    await stage(
      `insert into place (association_id, id, kind, name, floor_id, area_hundredths, opens_on)
       values ($1, $2, 'desk', $3, $4, 1600, '2024-01-01')`,
      [house.id, id, name, level],
    );
    const points = JSON.stringify([
      [left, 5],
      [left + 40, 5],
      [left + 40, 45],
      [left, 45],
    ]);
    await stage(
      `insert into place_shape (association_id, id, place_id, floor_id, points, from_day)
       values ($1, $2, $3, $4, $5, '2024-01-01')`,
      [house.id, newId(), id, level, points],
    );
    if (name === 'Poste 1') {
      await stage(
        `insert into allocation (association_id, id, place_id, person_id, starts_on, week)
         values ($1, $2, $3, $4, '2025-01-01', 16383)`,
        [house.id, newId(), id, house.idOf('Nour Haddad')],
      );
    }
  }
}
