import { ofName } from '@etabli/kernel/names';
import type { ConsentKind } from '../consents/consents.js';
import type { StoryKind } from './story.entities.js';

/** What a sentence of the story is made of, dates and amounts already in words. */
export interface StoryValues {
  category: string;
  role: string;
  commission: string | null;
  from: string;
  until: string | null;
  on: string;
  amount: string | null;
  source: string;
  reason: string | null;
  consent: ConsentKind;
  fields: string;
  undone: boolean;
}

const because = ({ reason }: StoryValues): string => (reason ? ` : ${reason}` : '');
const office = ({ role, commission }: StoryValues): string => (commission ? `${role} (${commission})` : role);
const dates = ({ from, until }: StoryValues): string =>
  until ? `du ${from} au ${until}` : `à partir du ${from}`;

const consents: Record<ConsentKind, string> = {
  newsletter: 'recevoir la lettre d’information',
  directory: 'figurer dans l’annuaire',
  photos: 'apparaître sur des photos',
  identity_after_departure: 'rester connu·e après son départ',
};

export const fr: Record<StoryKind, (values: StoryValues) => string> = {
  registered: () => 'Fiche créée.',
  imported: ({ undone }) => (undone ? 'Reprise d’un fichier, annulée depuis.' : 'Reprise d’un fichier.'),
  corrected: ({ fields }) => (fields ? `Fiche corrigée : ${fields}.` : 'Fiche corrigée.'),
  admitted: (values) => `Adhésion, ${values.category}, ${dates(values)}.`,
  membership_ended: (values) => `Fin de l’adhésion le ${values.on}${because(values)}.`,
  fee_recorded: (values) =>
    `Cotisation ${values.amount ? `de ${values.amount} ` : ''}pour la période ${dates(values)} (${values.source}).`,
  fee_reversed: (values) => `Cotisation de la période ${dates(values)} annulée${because(values)}.`,
  mandate_granted: (values) => `Mandat : ${office(values)}, ${dates(values)} (${values.source}).`,
  mandate_ended: (values) => `Fin du mandat : ${office(values)}, le ${values.on}${because(values)}.`,
  mandate_cancelled: (values) => `Mandat annulé : ${office(values)}${because(values)}.`,
  consent_given: ({ consent }) => `Accepte ${ofName(consents[consent])}.`,
  consent_withdrawn: ({ consent }) => `N’accepte plus ${ofName(consents[consent])}.`,
  invited: () => 'Invitation envoyée.',
  joined: () => 'Invitation acceptée.',
  exported: () => 'Copie des données personnelles établie.',
  erased: () => 'Fiche anonymisée.',
};

/** What the fields of a page are called. */
export const fieldNames: Record<string, string> = {
  kind: 'nature',
  givenName: 'prénom',
  familyName: 'nom',
  organisationName: 'nom de l’organisation',
  representativeId: 'représentant·e',
  memberNumber: 'numéro de membre',
  email: 'adresse électronique',
  phone: 'téléphone',
  street: 'rue',
  postcode: 'code postal',
  city: 'ville',
  country: 'pays',
  birthDate: 'date de naissance',
  custom: 'autres renseignements',
};

/** The roles a mandate can carry. */
export const roleNames: Record<string, string> = {
  chair: 'présidence',
  co_chair: 'coprésidence',
  treasurer: 'trésorerie',
  secretary: 'secrétariat',
  board_member: 'membre du conseil',
  coordinator: 'animation',
  auditor: 'vérification des comptes',
  commission_lead: 'référent·e de commission',
  commission_member: 'membre de commission',
  resident: 'résident·e',
};
