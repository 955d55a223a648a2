import { addDays, type IsoDate } from '@etabli/kernel';
import { defaultTemplates, valuesOf } from '@etabli/residency';
import { filledClauses } from '@etabli/residency/rules/clauses';
import { type DemoPerson, displayName, parts, personId } from '../people.js';
import { type Agreed, INDEX, LEASE_DAYS } from './agreed.js';

type Kind = 'services' | 'precarious' | 'derogatory';

/** A contract as the demonstration tells it. */
export interface Told extends Agreed {
  kind: Kind;
  name: string;
  title: string;
  clauses: object[];
  signed: boolean;
}

/** Whose contract waits to be signed, and how all sign. */
const SENT = 3;
export const DRAWN = 'M20 70L40 30L60 70L80 40L110 65L140 35L170 60L210 45L260 55';

const terms = {
  ...{
    use: 'travail de bureau ou d’atelier, sans vente au public',
    vatRate: 0,
    dueDay: 5,
    depositReturnDays: 30,
  },
  ...{
    access: 'tous les jours, de 7 h à 22 h',
    charges: 'chauffage, électricité, réseau et ménage des communs',
  },
  ...{
    byLaws: 'version adoptée par l’assemblée de mars',
    siret: '',
    capacity: '',
    endsWithMembership: false,
  },
  ...{
    headTitle: '',
    landlordAnswer: 'none' as never,
    index: INDEX.name as never,
    indexHundredths: INDEX.before,
  },
};
const because = 'L’immeuble voisin est promis à la vente, et la grande halle sera reprise avec lui.';

/** The contract of what was agreed, in the words of the templates. */
export function tell(agreed: Agreed, today: IsoDate): Told {
  const { number, person, place, until, monthly, week } = agreed;
  const whole = place.kind === 'office' || place.kind === 'workshop';
  const kind: Kind = until ? 'derogatory' : whole ? 'precarious' : 'services';
  const name = displayName(person);
  const starts_on = until ? addDays(today, LEASE_DAYS - 1000) : agreed.starts_on;
  const values = valuesOf(
    {
      ...{ association: 'L’Usine Vivante', seat: '24 avenue des Copeaux, 26400 Crest', occupant: name },
      address: `${person.street}, ${person.postcode} ${person.city}`,
      ...{ place: place.name, areaHundredths: place.area_hundredths, week },
    },
    {
      ...{ count: 1, unit: 'month', monthEnd: false, startsOn: starts_on, endsOn: until },
      ...{ monthlyCents: monthly, depositCents: monthly, terms: termsOf(kind) },
    },
  );
  const { title, clauses } = defaultTemplates[kind];
  return {
    ...{ ...agreed, kind, name, title, starts_on },
    ...{ clauses: filledClauses(clauses, values), signed: number !== SENT },
  };
}

/** What is agreed beside the price, and why nothing longer is. */
export const termsOf = (kind: Kind) => ({ ...terms, reason: kind === 'precarious' ? because : '' });

/** Who signs for the house. */
export function house(people: readonly DemoPerson[]) {
  const chair = people.find(({ id }) => id === personId(parts.coChair));
  return { party: 'house', person_id: personId(parts.coChair), signed_as: chair ? displayName(chair) : '' };
}
