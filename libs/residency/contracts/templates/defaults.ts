import type { Clause } from '../../rules/clauses.js';
import type { ContractKind } from '../../rules/contracts.js';

/** What stands in braces in a template, by the name people write. */
export const placeholders = [
  'association',
  'siege',
  'occupant',
  'adresse',
  'qualite',
  'siret',
  'place',
  'surface',
  'semaine',
  'debut',
  'fin',
  'redevance',
  'tva',
  'echeance',
  'charges',
  'depot',
  'restitution',
  'preavis',
  'usage',
  'acces',
  'reglement',
  'motif',
  'titre',
  'bailleur',
  'indice',
  'adhesion',
] as const;

const common: Clause[] = [
  {
    title: 'Redevance',
    text: 'L’occupant verse une redevance de {redevance} par mois, payable d’avance le {echeance} de chaque mois. {tva}',
  },
  { title: 'Charges', text: 'Sont compris : {charges}' },
  {
    title: 'Indexation',
    text: 'La redevance suit {indice}. Le nouveau montant est le produit de l’ancien par le nouvel indice, divisé par l’ancien, arrondi une fois au centime.',
  },
  {
    title: 'Dépôt de garantie',
    text: 'L’occupant verse un dépôt de {depot}, qui ne porte pas intérêt. Il est rendu dans les {restitution} qui suivent la remise des clés, moins ce qui est dû, chaque retenue étant écrite et motivée.',
  },
  {
    title: 'Usage des lieux',
    text: 'Les lieux servent à : {usage}',
  },
  {
    title: 'Accès et clés',
    text: 'Accès : {acces}. Les clés et badges remis sont inscrits au registre, ne se prêtent ni ne se copient.',
  },
  {
    title: 'Assurance',
    text: 'L’occupant assure ses biens et sa responsabilité et remet une attestation chaque année. Sans attestation en cours depuis plus de quinze jours, les clés et badges sont suspendus.',
  },
  {
    title: 'État des lieux',
    text: 'Un état des lieux est dressé à l’entrée et à la sortie, pièce par pièce, et signé des deux parties. L’usure ordinaire n’est pas un dégât.',
  },
  {
    title: 'Règlement intérieur',
    text: 'L’occupant a reçu et accepte le règlement intérieur : {reglement}.',
  },
  { title: 'Adhésion', text: '{adhesion}' },
  {
    title: 'Manquement',
    text: 'Faute de remédier à un manquement dans le mois qui suit une mise en demeure écrite, le contrat prend fin. Une redevance impayée n’est pas une cotisation impayée : elle n’ôte pas le droit de vote.',
  },
  {
    title: 'Données personnelles',
    text: 'Les données de ce contrat servent à l’exécuter et sont gardées dix ans après sa fin avec les pièces comptables (art. L. 123-22 du code de commerce).',
  },
];

const parties: Clause = {
  title: 'Parties',
  text: 'Entre {association}, {siege}, et {occupant}, {adresse}, {qualite}.',
};
const notice: Clause = {
  title: 'Préavis',
  text: 'Chacune des parties peut mettre fin au contrat par écrit, en respectant un préavis de {preavis}.',
};
const lasts: Clause = { title: 'Durée', text: 'Le contrat prend effet le {debut}. Il court {fin}.' };

/** The texts a house begins with, in French: they are contracts of French law. Each is then its own to word. */
export const defaultTemplates: Record<ContractKind, { title: string; clauses: Clause[] }> = {
  services: {
    title: 'Contrat de prestation de services de coworking',
    clauses: [
      parties,
      {
        title: 'Objet',
        text: 'L’association met à disposition un poste de travail, {place} ({surface}), {semaine}, et les services du lieu. L’occupant n’a la jouissance exclusive d’aucun local ; l’association peut lui proposer un poste équivalent.',
      },
      lasts,
      ...common,
      notice,
    ],
  },
  precarious: {
    title: 'Convention d’occupation précaire',
    clauses: [
      parties,
      { title: 'Objet', text: 'L’occupant a l’usage de {place} ({surface}), {semaine}.' },
      {
        title: 'Circonstance qui rend l’occupation précaire',
        text: 'Conformément à l’article L. 145-5-1 du code de commerce, l’occupation n’est permise qu’en raison de cette circonstance, indépendante de la seule volonté des parties : {motif}',
      },
      lasts,
      ...common,
      notice,
    ],
  },
  derogatory: {
    title: 'Bail dérogatoire de courte durée',
    clauses: [
      parties,
      { title: 'Objet', text: 'Le bailleur donne à bail {place} ({surface}), {semaine}.' },
      {
        title: 'Dérogation au statut des baux commerciaux',
        text: 'Les parties dérogent au statut, comme l’article L. 145-5 du code de commerce le permet. La durée de tous les baux successifs ne dépasse pas trois ans. L’état des lieux d’entrée et celui de sortie sont annexés.',
      },
      lasts,
      ...common,
      notice,
    ],
  },
  sublease: {
    title: 'Contrat de sous-location',
    clauses: [
      parties,
      { title: 'Titre de l’association', text: 'L’association occupe les lieux en vertu de : {titre}' },
      { title: 'Accord du propriétaire', text: '{bailleur} (art. L. 145-31 du code de commerce).' },
      {
        title: 'Objet',
        text: 'L’association sous-loue {place} ({surface}), {semaine}. La sous-location ne dure pas plus que le bail principal.',
      },
      lasts,
      ...common,
      notice,
    ],
  },
};
