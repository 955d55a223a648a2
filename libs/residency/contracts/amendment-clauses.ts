import { formatDate, type IsoDate } from '@etabli/kernel';
import type { Clause } from '../rules/clauses.js';
import type { Contract } from './contracts.entities.js';
import { euros, inFrench } from './templates/values.js';

const day = (on: IsoDate): string => formatDate(on, 'fr');

interface Amended {
  fromDay: IsoDate;
  reason: string;
  monthlyCents: number;
  endsOn: IsoDate | null;
}

const STANDS: Clause = { title: 'Ce qui ne change pas', text: 'Tout le reste du contrat demeure.' };

/** What an amendment says: only what changes, with what was before. */
export function amendmentClauses(
  before: Contract,
  { fromDay, reason, monthlyCents, endsOn }: Amended,
): Clause[] {
  const clauses: Clause[] = [{ title: 'Motif', text: `À compter du ${day(fromDay)} : ${reason}` }];
  if (monthlyCents !== before.monthlyCents) {
    const text = `La redevance mensuelle passe de ${euros(before.monthlyCents)} à ${euros(monthlyCents)} à compter du ${day(fromDay)}.`;
    clauses.push({ title: 'Redevance', text });
  }
  if (endsOn !== before.endsOn) {
    const until = endsOn ? `prend fin le ${day(endsOn)}` : 'court désormais sans terme fixé';
    clauses.push({ title: 'Durée', text: `Le contrat ${until}.` });
  }
  return [...clauses, STANDS];
}

interface Moved extends Omit<Amended, 'endsOn'> {
  place: { name: string; areaHundredths: number };
}

/** What an amendment says when somebody changes places: the new place first, then what it costs when that is something else. */
export function moveClauses(before: Contract, { place, ...amended }: Moved): Clause[] {
  const [why, ...others] = amendmentClauses(before, { ...amended, endsOn: before.endsOn });
  const text = `À compter du ${day(amended.fromDay)}, le contrat porte sur ${place.name} (${inFrench(place.areaHundredths)}\u00a0m²).`;
  return [why as Clause, { title: 'Place', text }, ...others];
}

interface Indexed {
  fromDay: IsoDate;
  was: number;
  monthlyCents: number;
  before: number;
  after: number;
}

/** How an amount followed its index, so that anybody can count it again. */
export function indexationClauses(
  index: string,
  { fromDay, was, monthlyCents, before, after }: Indexed,
): Clause[] {
  const text = `L’indice ${index} passe de ${inFrench(before)} à ${inFrench(after)}. À compter du ${day(fromDay)}, la redevance mensuelle est de ${euros(was)} × ${inFrench(after)} ÷ ${inFrench(before)} = ${euros(monthlyCents)}, arrondie une fois au centime.`;
  return [{ title: 'Indexation', text }, STANDS];
}
