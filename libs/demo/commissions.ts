import type { Db } from '@etabli/platform';
import { demoId } from './ids.js';

/** The five commissions of the house, with what each is for. */
export const commissions = [
  {
    key: 'finances',
    name: 'Finances',
    purpose: 'Suivre la trésorerie, préparer le budget, appeler les cotisations et les redevances.',
  },
  {
    key: 'evenementielle',
    name: 'Événementielle',
    purpose: 'Programmer et accueillir les rencontres, concerts, marchés et portes ouvertes.',
  },
  {
    key: 'communication',
    name: 'Communication',
    purpose: 'Tenir le site, la lettre d’information, les affiches et le lien avec la presse.',
  },
  {
    key: 'technique',
    name: 'Technique',
    purpose: 'Entretenir le bâtiment, les réseaux et les machines, et faire les travaux.',
  },
  {
    key: 'vie',
    name: 'Vie de l’asso',
    purpose: 'Accueillir les personnes nouvelles, préparer les assemblées, veiller au climat de la maison.',
  },
] as const;

export type CommissionKey = (typeof commissions)[number]['key'];

export const commissionId = (key: CommissionKey): string =>
  demoId(
    'commission',
    commissions.findIndex((one) => one.key === key),
  );

export async function foundCommissions(db: Db): Promise<void> {
  await db.query(
    `insert into commission (id, name, purpose, position)
     select id, name, purpose, position from jsonb_to_recordset($1) as c (id uuid, name text, purpose text, position int)`,
    [
      JSON.stringify(
        commissions.map(({ key, name, purpose }, position) => ({
          id: commissionId(key),
          name,
          purpose,
          position,
        })),
      ),
    ],
  );
}
