import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { found } from './demonstration.ts';

const client = join(import.meta.dirname, '../../web/src');

const declared = (file: string, pattern: RegExp): string[] =>
  [...readFileSync(join(client, file), 'utf8').matchAll(pattern)].map(([, path = '']) => path);

/** The pages outside associations, as the client declares them. */
export const pagesOutside = (): string[] => declared('app/router.tsx', /path: '(\/[^:']*)'/g);

/** Pages that only a story leads to: who imports a list, or boards, sees the result; who pays by card comes back. */
const seenInAStory = ['membres/imports/:id', 'commissions/importer/:id', 'mes-paiements/carte/:id'];

/** How many pages one story visits: more, and it is long on a busy machine. */
const A_WALK = 9;

/** The pages below an association, as the areas of the client declare them (`membres/:id`), a few at a time. */
export function walksInside(): { name: string; pages: string[] }[] {
  const areas = globSync('*/{,*/}area.ts', { cwd: client }).sort();
  const declaredPages = areas.flatMap((file) => declared(file, /\{ path: '([^']+)', lazy/g));
  const pages = ['', ...declaredPages.filter((one) => !seenInAStory.includes(one))];
  return Array.from({ length: Math.ceil(pages.length / A_WALK) }, (_, at) => {
    const some = pages.slice(at * A_WALK, (at + 1) * A_WALK);
    return { name: `from ${some[0] || 'today'} to ${some.at(-1)}`, pages: some };
  });
}

const assembly = (state: string): string =>
  `select assembly.id from assembly, here where association_id = here.id and state = '${state}'`;
const first = (table: string, order = 'id'): string =>
  `select ${table}.id from ${table}, here where association_id = here.id order by ${order} limit 1`;

/** Which one of the demonstration a page is looked at with: the first line whose words begin its pattern. */
const examples: [start: string, statement: string][] = [
  ['assemblees/:id/preparation', assembly('convened')],
  ['assemblees/:id/electeurs', assembly('convened')],
  ['assemblees/:id/et-si', assembly('convened')],
  ['assemblees/:id/convocation', assembly('convened')],
  ['assemblees/:id/proces-verbal', assembly('filed')],
  ['assemblees/:id', assembly('open')],
  ['candidatures/:id', first('application', 'application.id')],
  ['commissions/:id', first('commission')],
  ['contrats/cles/:id', first('house_key')],
  ['contrats/etats-des-lieux/:id', first('inspection')],
  [
    'contrats/:id',
    `select c.id from contract_step s join contract c using (association_id), here
    where s.contract_id = c.id and c.association_id = here.id and s.kind = 'notice' limit 1`,
  ],
  ['courriers/:id', first('mail')],
  ['reservations/formations/:id', first('training')],
  ['reservations/salles/:id', first('place', `name = 'Le salon' desc`)],
  ['lieu/places/:id', first('place', `name = 'Poste 4' desc`)],
  ['membres/:id', first('person')],
  ['missions/:id', first('mission', `title = 'La chaudière' desc`)],
  ['tresorerie/prelevements/:id', first('debit_batch', 'recorded_at desc')],
  ['passations/:id', first('handover', 'opened_at')],
  ['rapports/:id', first('report', 'ready_at nulls last')],
  ['reunions/:id', first('meeting', 'starts_at desc')],
  ['statuts/versions/:id', first('statutes_version')],
  ['tresorerie/budget/:yearId', first('financial_year', 'starts_on desc')],
  ['tresorerie/comptes/:id', first('person', 'person.id')],
  ['tresorerie/releves/:id', first('bank_account')],
];

/** The pattern with someone, or something, of the demonstration in it. */
export async function addressOf(pattern: string): Promise<string> {
  if (!pattern.includes(':')) return pattern;
  const [, statement] = examples.find(([start]) => pattern.startsWith(start)) ?? [];
  if (!statement) throw new Error(`Dites avec quoi regarder la page ${pattern}`);
  return pattern.replace(/:\w+/, await found(statement));
}
