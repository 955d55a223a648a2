import { createHash } from 'node:crypto';
import { addDays, civilDate, type IsoDate } from '@etabli/kernel';
import { ApplicationLetters, Offers } from '@etabli/residency';
import { WHOLE_WEEK, weekOf } from '@etabli/residency/rules/week';
import type { Acting } from './assemblies/acting.js';
import { commissionId } from './commissions.js';
import { demoId } from './ids.js';
import { categoryId, parts, personId } from './people.js';

type Step = 'confirmed' | 'withdrawn' | 'paused' | 'declined' | 'housed';

/** Somebody who asks for a place, and what became of it. */
interface Asking {
  name: [given: string, family: string];
  activity: string;
  motivation?: string;
  kind: 'desk' | 'office' | 'workshop' | 'storage';
  area?: number;
  features?: string[];
  week?: number;
  budget?: number;
  meets?: string[];
  /** Days since they asked. */
  ago: number;
  /** What followed, and after how many days. */
  became?: [Step, number, reason?: string];
}

const firstDays = weekOf([0, 1, 2, 3, 4, 5]);
const lastDays = weekOf([6, 7, 8, 9]);

const CRITERIA = [
  { key: 'crest', label: 'Travaille déjà à Crest ou à moins de dix kilomètres', points: 20 },
  { key: 'debut', label: 'Démarre son activité (moins de deux ans)', points: 15 },
  { key: 'mutualise', label: 'Partage un outil ou un savoir-faire avec la maison', points: 15 },
  { key: 'benevole', label: 'A déjà donné un coup de main à l’Usine', points: 10 },
];

const askings: Asking[] = [
  {
    ...{ name: ['Sidonie', 'Vercasson'], activity: 'Traduction technique', kind: 'desk', ago: 210 },
    ...{ meets: ['crest', 'benevole'], budget: 15_000 },
    motivation:
      'Je travaille seule chez moi depuis quatre ans. J’aimerais des voisins de bureau et une vraie table.',
  },
  {
    ...{ name: ['Anselme', 'Ribeyrolles'], activity: 'Cartographie', kind: 'desk', ago: 160 },
    ...{ meets: ['crest', 'debut'], week: firstDays, budget: 10_000 },
    motivation: 'Trois jours par semaine me suffisent, du lundi au mercredi.',
  },
  {
    ...{ name: ['Ludivine', 'Hautecourt'], activity: 'Conseil en énergie', kind: 'desk', ago: 120 },
    ...{ meets: ['debut'], week: lastDays, budget: 8_000 },
    motivation: 'Je suis sur les chantiers en début de semaine, au bureau le jeudi et le vendredi.',
  },
  {
    ...{ name: ['Basile', 'Montferrier'], activity: 'Écriture de podcasts', kind: 'desk', ago: 90 },
    ...{ features: ['daylight'], budget: 9_000, motivation: 'Du calme et de la lumière.' },
  },
  {
    ...{ name: ['Prune', 'Castelnau'], activity: 'Comptabilité d’associations', kind: 'desk', ago: 45 },
    ...{ meets: ['crest', 'mutualise', 'benevole'], budget: 20_000 },
    motivation: 'Je peux tenir une permanence comptable pour les résidents, une fois par mois.',
  },
  {
    ...{ name: ['Côme', 'Delabruyère'], activity: 'Développement de sites', kind: 'desk', ago: 12 },
    motivation: 'On m’a parlé de vous au marché.',
  },
  {
    ...{
      name: ['Hermine', 'Aubenas-Roche'],
      activity: 'Tapisserie d’ameublement',
      kind: 'workshop',
      area: 2_000,
    },
    ...{ features: ['noise', 'dust'], budget: 30_000, meets: ['mutualise'], ago: 240 },
    motivation: 'Mon garage est trop petit : un canapé n’y entre plus.',
  },
  {
    ...{ name: ['Gaspard', 'Thibouville'], activity: 'Lutherie', kind: 'workshop', area: 1_500, ago: 75 },
    ...{ features: ['noise', 'power'], meets: ['debut', 'mutualise'] },
    motivation: 'Je partagerais volontiers ma scie à ruban avec l’atelier bois.',
  },
  {
    ...{ name: ['Faustine', 'Belleroche'], activity: 'Céramique', kind: 'workshop', area: 2_500, ago: 30 },
    ...{ features: ['water', 'power', 'dust'], budget: 25_000, meets: ['crest'] },
    motivation: 'J’ai un four de cent litres et un tour.',
  },
  {
    ...{
      name: ['Lazare', 'Quintenas'],
      activity: 'Bureau d’études bois',
      kind: 'office',
      area: 1_600,
      ago: 60,
    },
    ...{ meets: ['crest'], motivation: 'Nous sommes deux et cherchons une pièce qui ferme.' },
  },
  {
    ...{ name: ['Mahaut', 'Servières'], activity: 'Sophrologie', kind: 'office', ago: 150 },
    became: [
      'declined',
      20,
      'Nous n’avons pas de pièce assez calme pour recevoir en séance, et n’en aurons pas cette année.',
    ],
  },
  { name: ['Isidore', 'Grignan'], activity: 'Graphisme', kind: 'desk', ago: 300, became: ['paused', 250] },
  {
    name: ['Blandine', 'Mirmande'],
    activity: 'Correction',
    kind: 'desk',
    ago: 400,
    became: ['withdrawn', 60],
  },
  { name: ['Timothée', 'Allex'], activity: 'Architecture', kind: 'desk', ago: 420, became: ['housed', 96] },
  { name: ['Solveig', 'Eurre'], activity: 'Illustration', kind: 'desk', ago: 500, became: ['housed', 141] },
  { name: ['Marin', 'Aouste'], activity: 'Menuiserie', kind: 'workshop', ago: 700, became: ['housed', 210] },
];

/** Some who wait for a place, in the order the assembly voted; one is offered a desk, and three residents would exchange. */
export async function fillApplications(acting: Acting, now: Date): Promise<void> {
  const today = civilDate(now, 'Europe/Paris');
  await acting.as(parts.secretary, now, async () => {
    await acting.query(
      `insert into waiting_list (id, is_open, intro, category_id, commission_id, ask_months) values ($1, true, $2, $3, $4, 6)`,
      [
        demoId('criteria', 0),
        'L’Usine accueille des gens qui travaillent et qui ont envie de faire vivre le lieu : chacun donne une heure par semaine. Dites-nous ce que vous faites et ce qu’il vous faut ; la commission Technique lit toutes les demandes.',
        categoryId('resident'),
        commissionId('technique'),
      ],
    );
    await acting.query(
      `insert into allocation_criteria (id, criteria, seed, adopted_by, recorded_at) values ($1, $2, $3, $4, $5)`,
      [
        ...[demoId('criteria', 1), JSON.stringify(CRITERIA), '7d1f4c0a96be53e2a8c4d07b15f93e60'],
        ...['Assemblée générale du printemps', `${addDays(today, -800)}T18:00:00Z`],
      ],
    );
    await rows(acting, 'application', applications(acting, today));
    await rows(acting, 'application_step', steps(today));
    await review(acting);
    await wishes(acting);
    const [desk] = await acting.query<{ id: string }>(`select id from place where name = 'Poste 9'`);
    await acting.find(Offers).offer({ placeId: desk?.id ?? '', reason: '' });
  });
}

const idOf = (number: number): string => demoId('application', number);
const at = (day: IsoDate, hour: number): string => `${day}T${String(hour).padStart(2, '0')}:20:00Z`;

function applications(acting: Acting, today: IsoDate): object[] {
  const letters = acting.find(ApplicationLetters);
  return askings.map(
    ({ name: [given_name, family_name], activity, motivation = '', kind, ...one }, number) => {
      const applied_on = addDays(today, -one.ago);
      return {
        ...{ id: idOf(number), given_name, family_name, phone: '', locale: 'fr', activity, motivation, kind },
        email: `candidature${number + 1}@exemple.fr`,
        ...{ area_hundredths: one.area ?? 0, features: one.features ?? [], week: one.week ?? WHOLE_WEEK },
        ...{ starts_on: addDays(applied_on, 14), budget_cents: one.budget ?? null, meets: one.meets ?? [] },
        ...{ applied_on, consent_at: at(applied_on, 9), recorded_at: at(applied_on, 9) },
        token_hash: createHash('sha256')
          .update(letters.tokenOf(idOf(number)))
          .digest('hex'),
      };
    },
  );
}

function steps(today: IsoDate): object[] {
  const noted = askings.flatMap(({ ago, became }, number) => {
    const applied = addDays(today, -ago);
    const confirmed = {
      application_id: idOf(number),
      kind: 'confirmed',
      reason: '',
      recorded_by: null as string | null,
      recorded_at: at(applied, 10),
    };
    if (!became) return [confirmed];
    const [kind, days, reason = ''] = became;
    return [
      confirmed,
      {
        ...confirmed,
        kind,
        reason,
        recorded_by: reason ? personId(parts.secretary) : null,
        recorded_at: at(addDays(applied, days), 11),
      },
    ];
  });
  return noted.map((step, number) => ({ id: demoId('application-step', number), ...step }));
}

/** What the commission said: two remarks, and a member who has an interest. */
async function review(acting: Acting): Promise<void> {
  for (const [number, body] of [
    [
      6,
      'Rencontrée à la porte ouverte : très motivée. Le bruit d’agrafeuse irait bien à côté de l’atelier bois.',
    ],
    [7, 'Sa scie à ruban manque justement à l’atelier bois.'],
  ] as const) {
    await acting.query('insert into review_comment (id, application_id, body) values (uuidv7(), $1, $2)', [
      idOf(number),
      body,
    ]);
  }
  await acting.query(
    'insert into application_recusal (id, application_id, person_id, reason) values (uuidv7(), $1, $2, $3)',
    [idOf(9), personId(parts.coChair), 'C’est mon associé.'],
  );
}

/** Each wants the desk of the next. */
async function wishes(acting: Acting): Promise<void> {
  const desks = ['Poste 1', 'Poste 2', 'Poste 3'];
  for (const [index, name] of desks.entries()) {
    await acting.query(
      `insert into transfer_wish (id, allocation_id, place_ids)
       select uuidv7(), o.id, array(select id from place where name = $2)
       from occupancy o join place p on p.id = o.place_id where p.name = $1 and o.ends_on is null`,
      [name, desks[(index + 1) % desks.length]],
    );
  }
}

const rows = (acting: Acting, table: string, values: object[]): Promise<object[]> => {
  const columns = Object.keys(values[0] ?? {}).join(', ');
  return acting.query(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`,
    [JSON.stringify(values)],
  );
};
