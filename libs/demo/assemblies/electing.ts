import { Candidacies, Elections } from '@etabli/assembly';
import { parts } from '../people.js';
import { type Acting, after } from './acting.js';
import type { Gathering } from './gathering.js';

const candidates: [number, string][] = [
  [
    parts.volunteer,
    'Je tiens le bar du jeudi depuis trois ans. Je voudrais que les bénévoles soient entendus au conseil.',
  ],
  [
    14,
    'Menuisière, à l’atelier bois depuis l’ouverture. Je m’occuperais des travaux et de leur sécurité, sans promettre de miracle.',
  ],
  [21, 'Je connais les dossiers de subvention et j’aime les tableaux bien tenus.'],
];

/** Two seats of the board, to be filled at the end of the sitting: three people stand. */
export async function callElection(acting: Acting, assembly: Gathering, at: Date): Promise<void> {
  await acting.as(parts.secretary, at, () =>
    acting.find(Elections).add(assembly.id, {
      title: 'Élection de deux membres du conseil',
      text: 'L’assemblée générale élit deux membres du conseil d’administration.',
      office: 'board_member',
      seats: 2,
      candidaciesUntil: after(at, 15 * 24 * 60),
    }),
  );
}

/** Who checks the accounts is found without candidate: nobody stands, the sitting gives names aloud. */
export async function callCircle(acting: Acting, assembly: Gathering, at: Date): Promise<void> {
  await acting.as(parts.secretary, at, () =>
    acting.find(Elections).add(assembly.id, {
      title: 'Vérification des comptes\u00a0: élection sans candidat',
      text: 'L’assemblée générale choisit qui vérifie les comptes : bien connaître la maison, ne pas siéger au conseil, avoir deux soirées par an.',
      office: 'auditor',
      seats: 1,
      method: 'without-candidate',
    }),
  );
}

/** In the days after the convocation each declares themselves, from their own page. */
export async function stand(acting: Acting, assembly: Gathering, from: Date): Promise<void> {
  const itemId = assembly.items.find(({ title }) => title.startsWith('Élection'))?.id ?? '';
  for (const [place, [who, statement]] of candidates.entries()) {
    await acting.as(who, after(from, place * 31 * 60), () =>
      acting.find(Candidacies).enter({ itemId, statement, received: 'declared', guardiansConsent: false }),
    );
  }
}
