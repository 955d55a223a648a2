import type { Db } from '@etabli/platform';

/** The demonstration association, always the same. */
export const DEMO_ASSOCIATION = '01900000-0000-7000-8000-000000000001';
/** A small cooperative beside it, whose members vote by colleges. */
export const DEMO_COOPERATIVE = '01900000-0000-7000-8000-000000000002';

/** Is this one there already? */
export const demoIsFilled = (db: Db, associationId: string): Promise<boolean> =>
  db.as({ associationId, locale: 'fr' }, async () => {
    const row = await db.row('select 1 as there from association where id = $1', [associationId]);
    return row !== null;
  });

/** Someone a visitor can become with one tap. */
export interface CastMember {
  id: string;
  label: string;
  role: string;
  name: string;
  userId: string;
  slug: string;
}

/** Who can be played in the demonstration, in the order of the programme. */
export async function demoCast(db: Db): Promise<CastMember[]> {
  return [...(await castOf(db, DEMO_ASSOCIATION)), ...(await castOf(db, DEMO_COOPERATIVE))];
}

const castOf = (db: Db, associationId: string): Promise<CastMember[]> =>
  db.as({ associationId, locale: 'fr' }, () =>
    db.query<CastMember & object>(
      `select part ->> 'personId' as id, part ->> 'label' as label, part ->> 'role' as role,
              p.display_name as name, b.user_id as "userId", a.slug
       from association a, jsonb_array_elements(a.settings -> 'cast') with ordinality as cast_list (part, place)
       join person p on p.id = (part ->> 'personId')::uuid
       join belonging b on b.person_id = p.id
       order by place`,
    ),
  );
