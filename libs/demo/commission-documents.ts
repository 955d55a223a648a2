import { DocumentsOfCommissions } from '@etabli/commissions';
import { Files, Pdf } from '@etabli/platform';
import { printed } from '@etabli/platform/pdf/printed';
import { type Acting, after } from './assemblies/acting.js';
import { type Owner, tellInTime } from './assemblies/shift.js';
import { DEMO_ASSOCIATION } from './cast.js';
import { commissionId } from './commissions.js';
import { parts } from './people.js';

const DAY = 24 * 60;

const kiln = {
  letterhead: { name: 'L’Atelier des Possibles', lines: [] },
  blocks: [
    { kind: 'heading' as const, text: 'Mode d’emploi du four', level: 1 as const },
    {
      kind: 'list' as const,
      items: [
        'Avant : l’évent ouvert, rien contre les résistances, la hotte en marche.',
        'Biscuit : 100 °C par heure jusqu’à 600 °C, puis 980 °C. Compter douze heures.',
        'Émail : 1 240 °C, dix minutes de palier. Les plaques sont engobées, jamais nues.',
        'Ne pas ouvrir au-dessus de 100 °C : les pièces fendent.',
        'Après : noter la cuisson et le compteur dans le cahier, à gauche de la porte.',
      ],
    },
  ],
};

/** What the technical commission keeps at hand: how to fire the kiln of the ceramics workshop. */
export async function fillCommissionDocuments(acting: Acting, owner: Owner, now: Date): Promise<void> {
  const at = after(now, -40 * DAY);
  await acting.as(parts.technicalLead, at, async () => {
    const paper = printed('Mode d’emploi du four', kiln, { locale: 'fr', createdAt: at });
    const bytes = await acting.find(Pdf).render(paper);
    const { id: fileId } = await acting.find(Files).receive('mode-d-emploi-du-four.pdf', bytes);
    const documents = [{ name: 'Mode d’emploi du four', fileId }];
    await acting.find(DocumentsOfCommissions).add({ commissionId: commissionId('technique'), documents });
  });
  await tellInTime(owner, DEMO_ASSOCIATION, acting.takeSteps());
}
