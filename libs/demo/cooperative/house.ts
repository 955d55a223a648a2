import { addDays, type Clock, civilDate, type IsoDate } from '@etabli/kernel';
import { newStatutes, withClauses } from '@etabli/membership/rules/statutes';
import type { Db } from '@etabli/platform';
import { openAccounts, playable } from '../accounts.js';
import { DEMO_COOPERATIVE } from '../cast.js';
import { demoId } from '../ids.js';
import { personId } from '../people.js';
import { insert } from '../rows.js';

/** Where it is found. */
export const COOPERATIVE = 'grande-serre';

/** Numbers of people, categories, memberships: far from those of the association. */
const FROM = 700;

/** Those who vote by colleges, the share that each weighs (law 47-1775, art. 19 octies), and the seats kept for it. */
export const colleges = [
  { id: 'salaries', name: 'Salarié·es', weight: { num: 3, den: 10 }, seats: 3 },
  { id: 'usagers', name: 'Usagers', weight: { num: 1, den: 2 }, seats: 3 },
  { id: 'partenaires', name: 'Partenaires', weight: { num: 1, den: 5 }, seats: 2 },
];

const people = [
  ['Ysaline', 'Corbières', 'salaries'],
  ['Théodule', 'Vassieux', 'salaries'],
  ['Mahaut', 'Die', 'salaries'],
  ['Imane', 'Saoudi', 'usagers'],
  ['Perrine', 'Glandasse', 'usagers'],
  ['Côme', 'Bouvante', 'usagers'],
  ['Lazare', 'Rencurel', 'usagers'],
  ['Odile', 'Quint', 'usagers'],
  ['Sékou', 'Traoré', 'usagers'],
  ['Apolline', 'Rousset', 'partenaires'],
  ['Bertille', 'Chabeuil', 'partenaires'],
  ['Gaspard', 'Lente', 'partenaires'],
] as const;

/** Its members by college, by their numbers; the first two hold the offices. */
export const members = (college: string): number[] =>
  people.flatMap(([, , own], number) => (own === college ? [FROM + number] : []));
export const manager = FROM;
export const clerk = FROM + 1;

/** Fills a cooperative of twelve members, in three colleges, who vote from where they are. */
export async function fillCooperative(db: Db, clock: Clock): Promise<void> {
  const today = civilDate(clock.now(), 'Europe/Paris');
  await db.as({ associationId: DEMO_COOPERATIVE, locale: 'fr' }, () =>
    db.write(async () => {
      await found(db);
      await insert(db, 'person', people.map(asPerson));
      await insert(
        db,
        'membership',
        people.map((one, number) => asMembership(one, number, today)),
      );
      await insert(db, 'mandate', [office(manager, 'chair', today), office(clerk, 'secretary', today)]);
      await openAccounts(db, people.map(asAccount));
      await playable(db, [
        { role: 'chair', label: 'Gérante d’une coopérative', personId: personId(manager) },
      ]);
    }),
  );
}

async function found(db: Db): Promise<void> {
  await db.query(
    `insert into association (id, slug, name, object, rna, siret, street, postcode, city, email, phone, website, founded_on)
     values ($1, $2, 'La Grande Serre, coopérative (démonstration)', 'Cultiver, transformer et vendre ensemble.',
       'W262000001', '00000000000000', '3 chemin des Bâches', '26150', 'Die', 'bonjour@grande-serre.example', '+33400000001',
       'https://grande-serre.example', '2019-06-21')`,
    [DEMO_COOPERATIVE, COOPERATIVE],
  );
  await insert(
    db,
    'membership_category',
    colleges.map(({ id, name }, position) => ({
      ...{ id: demoId('category', FROM + position), name, voice: 'deliberative', position, college_id: id },
    })),
  );
  await db.query(
    `insert into statutes_version (id, number, effective_from, document, decision)
     values ($1, 1, '2019-06-21', $2, 'Assemblée constitutive')`,
    [demoId('statutes', FROM), JSON.stringify(statutes())],
  );
}

const statutes = () =>
  withClauses(
    newStatutes(),
    {
      ...{ colleges, 'colleges.scic': true, 'board.college_seats': true, 'elig.dues': 'none' },
      ...{ remote_presence: true, online_advance: true, 'quorum.base': ['represented', 'remote', 'postal'] },
    },
    {
      colleges: 'art. 18',
      'board.college_seats': 'art. 19',
      remote_presence: 'art. 21',
      online_advance: 'art. 22',
    },
  );

const mailbox = (given: string): string =>
  `${given.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()}@grande-serre.example`;

type Member = (typeof people)[number];

const asPerson = ([given_name, family_name]: Member, number: number) => ({
  ...{ id: personId(FROM + number), kind: 'person', given_name, family_name, organisation_name: '' },
  ...{ member_number: String(1 + number), email: mailbox(given_name), custom: {} },
  ...{ country: 'FR', locale: 'fr', recorded_at: '2019-06-21T09:00:00Z' },
});

const asMembership = ([, , college]: Member, number: number, today: IsoDate) => ({
  id: demoId('membership', FROM + number),
  person_id: personId(FROM + number),
  category_id: demoId('category', FROM + colleges.findIndex(({ id }) => id === college)),
  starts_on: addDays(today, -900),
});

const asAccount = ([given, family]: Member, number: number) => ({
  ...{ id: personId(FROM + number), email: mailbox(given), name: `${given} ${family}` },
});

const office = (number: number, role: string, today: IsoDate) => ({
  ...{ id: demoId('mandate', number), person_id: personId(number), role },
  ...{
    starts_on: addDays(today, -300),
    ends_on: addDays(today, 700),
    decided_by: 'Assemblée générale ordinaire',
  },
});
