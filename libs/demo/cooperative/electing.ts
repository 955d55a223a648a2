import { Candidacies, CollegeElections } from '@etabli/assembly';
import { type Acting, after } from '../assemblies/acting.js';
import type { Gathering } from '../assemblies/gathering.js';
import { clerk, colleges, members } from './house.js';

/** Who stands in each college, by their place in it, and what they say. */
const candidates: Record<string, [place: number, statement: string][]> = {
  salaries: [[2, 'Je tiens les serres chaudes. Je porterais au conseil ce que les saisons demandent.']],
  usagers: [
    [0, 'J’achète ici chaque semaine depuis l’ouverture ; je parlerais des prix et des horaires.'],
    [1, 'Je cuisine pour la cantine de l’école. Il nous faut des volumes sûrs.'],
    [3, 'Comptable à la retraite : je lirais les comptes avant qu’on me les résume.'],
    [5, 'Je viens pour l’atelier de conserves, et j’y ai amené tout mon immeuble.'],
  ],
  partenaires: [
    [0, 'La commune a prêté le terrain ; elle souhaite suivre ce qu’il devient.'],
    [2, 'Mon moulin achète une part de la récolte : je peux m’engager sur trois ans.'],
  ],
};

/** Each college is to fill the seats that the statutes keep for it: one election for each, in one press. */
export async function callColleges(acting: Acting, assembly: Gathering, at: Date): Promise<void> {
  await acting.as(clerk, at, () => acting.find(CollegeElections).add(assembly.id));
}

/** In the days after the convocation each declares themselves, from their own page, in their own college. */
export async function standInColleges(acting: Acting, assembly: Gathering, from: Date): Promise<void> {
  for (const [rank, { id, name }] of colleges.entries()) {
    const itemId = assembly.items.find(({ title }) => title.includes(name))?.id ?? '';
    const own = members(id);
    for (const [order, [place, statement]] of (candidates[id] ?? []).entries()) {
      await acting.as(own[place] as number, after(from, (rank * 7 + order) * 97), () =>
        acting.find(Candidacies).enter({ itemId, statement, received: 'declared', guardiansConsent: false }),
      );
    }
  }
}
