import type { DraftField, DraftKey } from '@etabli/assembly/rules/resolutions';
import type { Catalogue } from '@etabli/kernel/locale';

const names: Record<DraftKey, string> = {
  accounts: 'Approbation des comptes',
  discharge: 'Quitus',
  result: 'Affectation du résultat',
  fees: 'Montant de la cotisation',
  budget: 'Budget prévisionnel',
  election: 'Élection',
  'co-optation': 'Ratification d’une cooptation',
  revocation: 'Révocation d’un mandat',
  authorisation: 'Autorisation (emprunt, bail, travaux)',
  'by-laws': 'Règlement intérieur',
  seat: 'Transfert du siège',
  statutes: 'Modification d’un article des statuts',
  dissolution: 'Dissolution',
  powers: 'Pouvoirs pour les formalités',
};
const fields: Record<DraftField, string> = {
  year: 'Année',
  closedOn: 'Exercice clos le',
  resultCents: 'Résultat en euros, négatif pour un déficit',
  amountCents: 'Montant en euros',
  fees: 'Cotisation de chaque catégorie, en euros',
  person: 'Nom de la personne',
  article: 'Article',
  before: 'Ancien texte',
  after: 'Nouveau texte',
  address: 'Nouvelle adresse',
  purpose: 'Autoriser à',
};

export const fr = {
  title: 'Partir d’un modèle',
  none: 'Sans modèle',
  name: ({ key }: { key: DraftKey }): string => names[key],
  field: ({ field }: { field: DraftField }): string => fields[field],
  feesHint: 'Une ligne par catégorie : Actifs : 20',
  write: 'Écrire ce modèle',
  blanks: 'Ce qui n’est pas rempli reste un blanc, signalé jusqu’à l’envoi.',
} satisfies Catalogue;
