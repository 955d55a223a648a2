import { ReportPictures, Reports } from '@etabli/commissions';
import { civilDate, instantAt } from '@etabli/kernel';
import { Files } from '@etabli/platform';
import { type Acting, after } from './assemblies/acting.js';
import { type Owner, tellInTime } from './assemblies/shift.js';
import { DEMO_ASSOCIATION } from './cast.js';
import { commissionId } from './commissions.js';
import { parts } from './people.js';
import { drawnHall } from './picture.js';

const ZONE = 'Europe/Paris';

const told = [
  [
    'introduction',
    'Une année de travaux et de chaleur : la maison n’a fermé aucun jour pour une panne, et trois personnes nouvelles savent désormais purger le réseau.',
  ],
  [
    'done',
    'Le plus gros tient en deux chantiers : la toiture de la halle, menée avec l’artisan choisi en conseil, et l’atelier bois remis aux normes. Le reste est fait de petites choses, chaque lundi.',
  ],
  ['outlook', 'L’isolation du couloir nord reste à faire. Nous cherchons deux personnes pour les mardis.'],
] as const;

const hall = {
  caption: 'La halle après le chantier : les tuiles neuves sont les plus claires.',
  alt: 'Dessin de la halle : un mur de brique, une porte verte, quatre toits en dents de scie. Les tuiles du troisième sont neuves.',
};

/** The technical commission told last year, and its report is ready; the house has begun to tell this one. */
export async function fillReports(acting: Acting, owner: Owner, now: Date): Promise<void> {
  const year = Number(civilDate(now, ZONE).slice(0, 4));
  const reports = acting.find(Reports);
  const begun = instantAt(`${year}-01-12`, '20:00', ZONE);
  const before = begun < now ? begun : after(now, -60);
  const past = { startsOn: `${year - 1}-01-01`, endsOn: `${year - 1}-12-31` };
  const { id } = await acting.as(parts.technicalLead, before, () =>
    reports.start({ commissionId: commissionId('technique'), ...past }),
  );
  for (const [at, [section, text]] of told.entries()) {
    await acting.as(parts.technicalLead, after(before, 5 + at * 10), () =>
      reports.write({ id, section, text, from: 0 }),
    );
  }
  await acting.as(parts.technicalLead, after(before, 40), async () => {
    const { id: fileId } = await acting.find(Files).receive('halle.png', drawnHall());
    return acting.find(ReportPictures).add({ id, section: 'done', fileId, ...hall });
  });
  await acting.as(parts.technicalLead, after(before, 50), () => reports.finish(id));
  const present = { startsOn: `${year}-01-01`, endsOn: `${year}-12-31` };
  const draft = await acting.as(parts.coChair, after(now, -90), () => reports.start(present));
  const text = 'À compléter avec chaque commission avant l’assemblée de mars.';
  await acting.as(parts.coChair, after(now, -80), () =>
    reports.write({ id: draft.id, section: 'introduction', text, from: 0 }),
  );
  await tellInTime(owner, DEMO_ASSOCIATION, acting.takeSteps());
}
