import { formatDate, type IsoDate } from '@etabli/kernel';
import { plural } from '@etabli/kernel/locale';
import type { NoticePeriod } from '../../rules/notice.js';
import { weekWords } from '../../rules/week.js';
import type { ContractTerms } from '../contracts.inputs.js';

/** Whom and what a contract is between and about, as the house knows them. */
export interface Sides {
  association: string;
  seat: string;
  occupant: string;
  address: string;
  place: string;
  areaHundredths: number;
  week: number;
}

export interface Agreed extends NoticePeriod {
  startsOn: IsoDate;
  endsOn: IsoDate | null;
  monthlyCents: number;
  depositCents: number;
  terms: ContractTerms;
}

/** Cents and hundredths as French writes them, on paper. */
export const inFrench = (hundredths: number): string => {
  const [whole, part] = [Math.floor(hundredths / 100), hundredths % 100];
  const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, '\u202f');
  return part === 0 ? grouped : `${grouped},${String(part).padStart(2, '0')}`;
};
export const euros = (cents: number): string => `${inFrench(cents)}\u00a0€`;
const day = (on: IsoDate): string => formatDate(on, 'fr');

export const noticeWords = ({ count, unit, monthEnd }: NoticePeriod): string =>
  `${unit === 'month' ? `${count}\u00a0mois` : plural(count, 'jour', 'jours', 'fr')}${monthEnd ? ', jusqu’à la fin du mois' : ''}`;

/** What each name in braces stands for; an empty value leaves its clause out when it is alone there. */
export function valuesOf(sides: Sides, agreed: Agreed): Record<string, string> {
  const { terms } = agreed;
  return {
    association: sides.association,
    siege: sides.seat,
    occupant: sides.occupant,
    adresse: sides.address,
    qualite: [terms.capacity || 'en son nom', terms.siret && `SIRET ${terms.siret}`]
      .filter(Boolean)
      .join(', '),
    siret: terms.siret,
    place: sides.place,
    surface: `${inFrench(sides.areaHundredths)}\u00a0m²`,
    semaine: weekWords(sides.week, 'fr'),
    debut: day(agreed.startsOn),
    fin: agreed.endsOn ? `jusqu’au ${day(agreed.endsOn)}` : 'sans terme fixé',
    redevance: euros(agreed.monthlyCents),
    tva: terms.vatRate > 0 ? `TVA en sus : ${inFrench(terms.vatRate)}\u00a0%.` : 'Aucune TVA ne s’y ajoute.',
    echeance: String(terms.dueDay),
    charges: terms.charges,
    depot: agreed.depositCents > 0 ? euros(agreed.depositCents) : '',
    restitution: agreed.depositCents > 0 ? plural(terms.depositReturnDays, 'jour', 'jours', 'fr') : '',
    preavis: noticeWords(agreed),
    usage: terms.use,
    acces: terms.access,
    reglement: terms.byLaws,
    motif: terms.reason,
    titre: terms.headTitle,
    bailleur: landlord(terms),
    indice:
      terms.index && terms.indexHundredths
        ? `l’indice ${terms.index} de l’INSEE, indice de référence ${inFrench(terms.indexHundredths)}`
        : '',
    adhesion: terms.endsWithMembership
      ? 'La perte de la qualité d’adhérent met fin au contrat, après le préavis.'
      : 'La perte de la qualité d’adhérent ne met pas fin par elle-même au contrat.',
  };
}

function landlord({ landlordAuthorisedOn, landlordInvitedOn, landlordAnswer }: ContractTerms): string {
  if (!landlordAuthorisedOn) return '';
  const called = landlordInvitedOn ? `, et a été appelé à l’acte le ${day(landlordInvitedOn)}` : '';
  const answers = { none: '', joins: '. Il y concourt', declines: '. Il a choisi de ne pas y concourir' };
  return `Le propriétaire a autorisé la sous-location le ${day(landlordAuthorisedOn)}${called}${answers[landlordAnswer]}`;
}
