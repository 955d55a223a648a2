import { addDays, type IsoDate } from '@etabli/kernel';
import type { Db } from '@etabli/platform';
import { Chance } from './chance.js';
import { type CommissionKey, commissionId } from './commissions.js';
import { demoId } from './ids.js';
import { COORDINATOR } from './people.js';
import type { DemoMandate } from './roles.js';
import { insert } from './rows.js';

const deeds: Record<CommissionKey, readonly string[]> = {
  finances: ['Pointage des relevés', 'Préparation du budget', 'Classement des factures', 'Relances'],
  evenementielle: [
    'Accueil du marché de créateurs',
    'Bar du concert',
    'Rangement des tables',
    'Programmation',
  ],
  communication: ['Lettre d’information', 'Affichage en ville', 'Photos des ateliers', 'Mise à jour du site'],
  technique: ['Réparation du portail', 'Ménage de l’atelier', 'Chauffage', 'Peinture du couloir'],
  vie: ['Visite du premier mercredi', 'Accueil du mardi', 'Repas partagé', 'Préparation de l’assemblée'],
};
const keys = Object.keys(deeds) as CommissionKey[];
const WEEKS = 60;
/** The latest weeks still wait for a word from the leads. */
const WAITING_WEEKS = 2;

interface Given {
  id: string;
  person_id: string;
  on_day: IsoDate;
  minutes: number;
  what: string;
  commission_id: string;
  source: 'form' | 'door' | 'week';
  recorded_at: string;
}

/** A year of voluntary hours, the last ones waiting, what an hour is worth, and what the house hopes for. */
export async function fillHours(db: Db, mandates: readonly DemoMandate[], today: IsoDate): Promise<void> {
  const given = hoursGiven(mandates, today);
  await insert(db, 'volunteer_hours', given);
  const ruled = given.filter(({ on_day }) => on_day < addDays(today, -7 * WAITING_WEEKS));
  await insert(
    db,
    'volunteer_hours_ruling',
    ruled.map(({ id, on_day }) => ({
      ...{ hours_id: id, step: 1, ruling: 'validated', reason: '' },
      ...{ recorded_by: COORDINATOR, recorded_at: `${addDays(on_day, 5)}T09:00:00Z` },
    })),
  );
  const year = Number(today.slice(0, 4));
  await insert(db, 'volunteer_rate', [
    rate(1, `${year - 1}-01-01`, 1188, 'SMIC horaire brut au 1er novembre 2024'),
    rate(2, `${year}-01-01`, 1202, 'SMIC horaire brut au 1er janvier 2026'),
  ]);
  await db.query(
    `update association set settings = settings || '{"hours": {"weeklyGoal": 60, "inPublicInterest": true}}' where id = current_association()`,
  );
}

/** Those who sit in a commission give something most weeks. */
function hoursGiven(mandates: readonly DemoMandate[], today: IsoDate): Given[] {
  const chance = new Chance(1901);
  const seats = mandates.filter(({ commission_id, ends_on }) => commission_id && (ends_on ?? today) >= today);
  const drafts = seats.flatMap(({ person_id, commission_id, starts_on }) => {
    const key = keys.find((one) => commissionId(one) === commission_id) as CommissionKey;
    return Array.from({ length: WEEKS }, (_, week) => addDays(today, -7 * week - chance.between(1, 6)))
      .filter((day) => day >= starts_on && chance.happens(45))
      .map((on_day) => ({
        ...{ person_id, on_day, commission_id: commission_id as string },
        minutes: chance.pick([30, 45, 60, 60, 90, 120, 180]),
        what: chance.pick(deeds[key]),
        source: chance.pick(['form', 'form', 'week', 'door'] as const),
        recorded_at: `${on_day}T19:00:00Z`,
      }));
  });
  return drafts.map((draft, number) => ({ id: demoId('hours', number), ...draft }));
}

const rate = (number: number, from_day: IsoDate, cents_per_hour: number, source: string) => ({
  ...{ id: demoId('rate', number), from_day, cents_per_hour, source, recorded_at: `${from_day}T09:00:00Z` },
});
