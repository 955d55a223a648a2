import type { Catalogue } from '@etabli/kernel/locale';
import { formatDate, formatMoney } from '@etabli/kernel/locale';
import { ofName } from '@etabli/kernel/names';

interface Article {
  article: string;
}

const day = (iso: string): string => formatDate(iso, 'fr');

const contractStates: Record<string, string> = {
  draft: 'un brouillon',
  sent: 'envoyé à signer',
  signed: 'signé',
  in_force: 'en cours',
  notice: 'en préavis',
  ended: 'terminé',
  abandoned: 'abandonné',
};

/** Refusals of contracts and of what goes with them. */
export const fr = {
  'contract.not-yours': 'Les contrats sont tenus par la coordination, la présidence et le secrétariat.',
  'contract.wrong-state': ({ state }: { state: string }) =>
    `Ce contrat est ${contractStates[state] ?? state} : cela ne se fait plus, ou pas encore.`,
  'contract.drafted-already': 'Cette attribution a déjà son contrat. Ouvrez-le plutôt.',
  'contract.ends-before-start': 'Ce dernier jour vient trop tôt. Choisissez un jour qui suit le début.',
  'contract.unknown-placeholder': ({ names, known }: { names: string[]; known: string[] }) =>
    `Rien ne s’appelle ${names.map((name) => `{${name}}`).join(', ')}. Choisissez parmi ${known.map((name) => `{${name}}`).join(', ')}.`,
  'contract.signed-already': 'C’est déjà signé.',
  'contract.nothing-to-sign': 'Rien n’attend de signature. Envoyez d’abord le contrat ou l’avenant.',
  'contract.half-signed': 'L’une des parties a déjà signé : ce texte ne change plus.',
  'contract.scan-only': 'Le contrat signé est un PDF ou une image.',
  'contract.from-past':
    'Ce qui change commence aujourd’hui au plus tôt, et après le premier jour du contrat.',
  'contract.nothing-changes': 'Rien ne change. Dites un autre montant ou une autre fin.',
  'contract.no-index': 'Ce contrat ne suit aucun indice.',
  'contract.amendment-open': 'Un avenant attend des signatures : terminez-le d’abord.',
  'contract.course': 'Quelqu’un a fait avancer ce contrat à l’instant. Rechargez la page.',
  'trap.services-exclusive': ({ article }: Article) =>
    `Un local entier, toute la semaine, à une seule personne : un juge y verra un bail (${article}). Choisissez un autre contrat, ou un poste partagé.`,
  'trap.precarious-reason': ({ article }: Article) =>
    `Écrivez la circonstance, indépendante des deux parties, qui rend l’occupation précaire : vente, travaux, démolition (${article}).`,
  'trap.precarious-end': ({ article }: Article) =>
    `Sans fin prévue, la précarité se prouve mal. Dites un terme, même lointain (${article}).`,
  'trap.derogatory-end': ({ article }: Article) =>
    `Un bail dérogatoire a un terme. Dites son dernier jour (${article}).`,
  'trap.derogatory-three-years': ({ article }: Article) =>
    `Trois ans au plus, tous les baux de suite compris. Avancez le dernier jour (${article}).`,
  'trap.sublease-head-title': ({ article }: Article) =>
    `Dites en vertu de quel bail l’association occupe les lieux (${article}).`,
  'trap.sublease-authorisation': ({ article }: Article) =>
    `Le propriétaire doit autoriser la sous-location. Dites le jour de son accord (${article}).`,
  'trap.sublease-invitation': ({ article }: Article) =>
    `Le propriétaire est appelé à l’acte, et a quinze jours pour répondre (${article}).`,
  'trap.beyond-head-lease': ({ article }: Article) =>
    `Ce contrat dure plus longtemps que celui de l’association (${article}).`,
  'trap.deposit-more-than-two-months': ({ article }: Article) =>
    `Au-delà de deux mois, un dépôt porte intérêt au profit de l’occupant (${article}).`,
  'notice.to-come': 'Un préavis se compte du jour où il a été reçu : pas d’un jour à venir.',
  'notice.too-long-ago': 'Votre préavis part d’aujourd’hui, et pas avant le premier jour du contrat.',
  'notice.too-short': ({ earliest }: { earliest: string }) =>
    `Avec ce préavis, le dernier jour est le ${day(earliest)} au plus tôt, et pas après le terme du contrat.`,
  'insurance.days': 'L’attestation finit avant de commencer.',
  'insurance.expired': 'Cette attestation n’est plus valable. Remettez celle de cette année.',
  'key.name-taken': 'Une clé ou un badge porte déjà ce nom.',
  'key.out': ({ name, who }: { name: string; who: string | null }) =>
    `${name} est ${who ? `chez ${who}` : 'sorti'}. Enregistrez d’abord son retour.`,
  'key.not-insured': 'Pas de clé sans attestation d’assurance en cours. Enregistrez-la d’abord.',
  'key.none-out': 'Aucune clé de ce contrat n’est sortie.',
  'key.wrong-state': 'Cette clé n’en est pas là. Rechargez le registre.',
  'deposit.to-come': 'Un mouvement s’enregistre le jour où il a lieu, pas avant.',
  'deposit.too-much': ({ left }: { left: number }) =>
    left > 0
      ? `Il reste ${formatMoney(left, 'fr')} à recevoir sur ce dépôt.`
      : 'Tout le dépôt a déjà été reçu.',
  'deposit.not-mistaken':
    'Seul le dernier encaissement peut être annulé, tant que rien n’a été rendu ni retenu.',
  'deposit.not-owed': ({ most }: { most: number }) =>
    `Cette échéance ne demande plus que ${formatMoney(most, 'fr')}.`,
  'deposit.none-held': 'Aucun dépôt n’est détenu pour ce contrat.',
  'deposit.deductions': ({ held }: { held: number }) =>
    `Les retenues dépassent les ${formatMoney(held, 'fr')} détenus. Le reste se demande à part.`,
  'inspection.begun': 'Cet état des lieux est déjà commencé. Ouvrez-le.',
  'inspection.to-come': 'Un état des lieux se fait le jour même : ce jour est à venir.',
  'inspection.signed': 'Quelqu’un a signé : l’état des lieux ne change plus.',
  'inspection.signed-already': 'C’est déjà signé.',
  'inspection.room-taken': 'Cette pièce y est déjà.',
  'inspection.rooms-left': ({ names }: { names: string[] }) =>
    `Dites d’abord l’état ${ofName(new Intl.ListFormat('fr').format(names))}.`,
  'inspection.photo-only': 'Une photo est une image PNG ou JPEG.',
} satisfies Catalogue;
