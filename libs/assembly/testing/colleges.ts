import { newId } from '@etabli/kernel';
import type { Evening } from './evening.js';
import type { Tools } from './house.js';

/** Puts people in the categories of colleges. */
export async function intoColleges(
  { sql }: Pick<Tools, 'sql'>,
  evening: Evening,
  groups: Record<string, string[]>,
): Promise<void> {
  for (const [collegeId, names] of Object.entries(groups)) {
    const category = newId();
    await sql(
      `insert into membership_category (association_id, id, name, voice, college_id) values ($1, $2, $3, 'deliberative', $4)`,
      [evening.house.id, category, collegeId, collegeId],
    );
    await sql('update membership set category_id = $3 where association_id = $1 and person_id = any($2)', [
      evening.house.id,
      names.map(evening.idOf),
      category,
    ]);
  }
}
