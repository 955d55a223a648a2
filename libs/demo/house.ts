import { newStatutes, withClauses } from '@etabli/membership/rules/statutes';
import type { Db } from '@etabli/platform';
import { DEMO_ASSOCIATION } from './cast.js';
import { demoId } from './ids.js';
import { categories, categoryId } from './people.js';

/** The association itself, its categories of members, its own fields and its statutes. */
export async function buildHouse(db: Db): Promise<void> {
  await db.query(
    `insert into association (id, slug, name, object, rna, siret, street, postcode, city, email, phone, website, surface_m2, founded_on)
     values ($1, 'usine-vivante', 'L’Usine Vivante (démonstration)',
       'Faire vivre un lieu de travail, de fabrication et de rencontre ouvert à toutes et à tous.',
       'W262000000', '00000000000000', '24 avenue des Copeaux', '26400', 'Crest', 'bonjour@example.org', '+33400000000',
       'https://usine-vivante.example', 400, '2015-04-10')`,
    [DEMO_ASSOCIATION],
  );
  await db.query(
    `insert into membership_category (id, name, voice, position)
     select id, name, voice, position from jsonb_to_recordset($1) as c (id uuid, name text, voice text, position int)`,
    [
      JSON.stringify(
        categories.map((category, position) => ({ ...category, id: categoryId(category.key), position })),
      ),
    ],
  );
  await db.query(
    `insert into custom_field (id, key, label, kind, position) values ($1, 'metier', 'Métier', 'text', 0), ($2, 'espace', 'Espace occupé', 'text', 1)`,
    [demoId('field', 0), demoId('field', 1)],
  );
  await db.query(
    `insert into statutes_version (id, number, effective_from, document, decision)
     values ($1, 1, '2015-04-10', $2, 'Assemblée constitutive'), ($3, 2, '2023-03-25', $4, 'Assemblée générale extraordinaire du 25 mars 2023')`,
    [demoId('statutes', 1), JSON.stringify(newStatutes()), demoId('statutes', 2), JSON.stringify(statutes())],
  );
}

/** The usual statutes of such a house, with the articles they come from. */
const statutes = () =>
  withClauses(
    newStatutes(),
    {
      ...{ 'conv.notice_days': 15, 'proxy.max': 2, 'ballot.secret_if_persons': false },
      ...{ online_advance: true, 'advance.replaceable': true },
    },
    {
      'conv.notice_days': 'art. 11',
      'elig.dues': 'art. 6',
      'proxy.max': 'art. 12',
      'quorum.ago': 'art. 12',
      'quorum.age': 'art. 13',
      'maj.ago.rule': 'art. 12',
      'maj.age.rule': 'art. 13',
    },
  );
