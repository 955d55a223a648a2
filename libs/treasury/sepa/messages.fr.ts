import { formatDate } from '@etabli/kernel';

type Next = { next: string };
type Notice = { days: number; earliest: string };

/** Refusals of transfers, mandates and direct debits. */
export const fr = {
  'sepa.iban-empty': 'Indiquez l’IBAN du compte.',
  'sepa.iban-country': 'Un IBAN commence par les deux lettres d’un pays, comme FR. Vérifiez le début.',
  'sepa.iban-short': 'Il manque des caractères à cet IBAN. Un IBAN français en a 27.',
  'sepa.iban-long': 'Cet IBAN a des caractères en trop. Un IBAN français en a 27.',
  'sepa.iban-characters': 'Un caractère ne peut pas se trouver à cette place. Recopiez l’IBAN de votre RIB.',
  'sepa.iban-check-digits':
    'Un chiffre est faux, ou deux sont inversés : la clé de cet IBAN ne correspond pas. Relisez votre RIB.',
  'sepa.iban-outside-sepa': 'Ce pays n’est pas dans l’espace SEPA : le compte ne peut pas être prélevé.',
  'sepa.bic-wrong': 'Un BIC a 8 ou 11 caractères, comme AGRIFRPP. Vous pouvez le laisser vide.',
  'sepa.creditor-id-wrong':
    'Cet identifiant de créancier (ICS) n’est pas juste. Recopiez-le du courrier de la banque.',
  'sepa.rum-wrong':
    'Une référence de mandat (RUM) a 35 caractères au plus : lettres sans accent, chiffres, tirets, sans espace.',
  'sepa.qr-amount': 'Il n’y a rien à virer.',
  'sepa.qr-too-long': 'Ce libellé est trop long pour un QR code de virement.',
  'sepa.bank-closed': ({ next }: Next) =>
    `Les banques sont fermées ce jour-là. Le premier jour possible est le ${formatDate(next, 'fr')}.`,
  'sepa.notice-too-short': ({ days, earliest }: Notice) =>
    `Chacun doit être prévenu ${days} jours avant. Le premier jour possible est le ${formatDate(earliest, 'fr')}.`,

  'sepa.no-account':
    'La maison n’a pas encore de compte où recevoir l’argent. La trésorerie l’indique dans « Prélèvements ».',
  'sepa.no-creditor-id':
    'Sans identifiant de créancier (ICS), donné par la banque, personne ne peut être prélevé.',
  'sepa.creditor-not-pending':
    'Ce compte n’attend pas d’approbation : un autre a été proposé ou approuvé depuis.',
  'sepa.creditor-by-another': 'Une autre personne doit approuver le compte que vous avez proposé.',
  'sepa.approvers-only': 'Seules la présidence et la trésorerie approuvent.',
  'sepa.treasurers-only': 'C’est la trésorerie qui s’en occupe.',
  'sepa.changed-meanwhile': 'Quelqu’un vient de faire la même chose. Rechargez la page.',

  'sepa.mandate-not-yours': 'Seul son titulaire change le compte de ce mandat.',
  'sepa.mandate-there': 'Un mandat existe déjà. Changez son compte, ou révoquez-le d’abord.',
  'sepa.mandate-proposed': 'Ce mandat sur papier attend qu’une seconde personne le relise.',
  'sepa.mandate-active': 'Ce mandat est en service.',
  'sepa.mandate-paused': 'Ce mandat est en pause.',
  'sepa.mandate-revoked': 'Ce mandat est révoqué.',
  'sepa.mandate-lapsed': 'Ce mandat est caduc : il n’a pas servi pendant 36 mois. Il en faut un nouveau.',
  'sepa.mandate-used': 'Ce mandat valait pour un seul paiement.',
  'sepa.mandate-confirmed': 'Ce mandat n’attend pas de relecture.',
  'sepa.mandate-by-another': 'Une autre personne doit relire le mandat que vous avez saisi.',
  'sepa.mandate-not-paused': 'Ce mandat n’est pas en pause.',
  'sepa.signed-later': 'Un mandat se saisit une fois signé : cette date est à venir.',
  'sepa.rum-taken': 'Cette référence (RUM) est déjà celle d’un autre mandat.',

  'sepa.nothing-to-debit':
    'Rien ne peut être prélevé ce jour-là. Voyez pourquoi dans la liste des exclusions.',
  'sepa.debited-meanwhile':
    'Une de ces échéances vient d’être mise dans un autre prélèvement. Rechargez la page.',
  'sepa.too-late': ({ by }: { by: string }) =>
    `La banque devait recevoir ce fichier le ${by} au plus tard. Préparez un prélèvement à une autre date.`,
  'sepa.file-faulty': ({ where }: { where: string }) =>
    `La banque refuserait ce fichier (${where}). Corrigez le mandat concerné, puis préparez à nouveau.`,
  'sepa.batch-by-another': 'Une autre personne doit approuver le prélèvement que vous avez préparé.',
  'sepa.batch-cancelled': 'Ce prélèvement est annulé.',
  'sepa.batch-approved': 'Ce prélèvement est déjà approuvé.',
  'sepa.batch-not-approved': 'Une seconde personne doit d’abord approuver ce prélèvement.',
  'sepa.batch-downloaded': 'Le fichier est déjà parti : adressez-vous à la banque pour le retirer.',
  'sepa.batch-not-downloaded': 'Le fichier n’a pas encore été téléchargé pour la banque.',
  'sepa.batch-collected': 'L’argent de ce prélèvement est déjà enregistré.',
  'sepa.batch-not-due': 'Le jour du prélèvement n’est pas encore venu.',
  'sepa.debit-prepared': 'Ce prélèvement n’est pas encore parti à la banque.',
  'sepa.debit-approved': 'Ce prélèvement n’est pas encore parti à la banque.',
  'sepa.debit-returned': 'Ce prélèvement est déjà noté comme revenu.',
  'sepa.debit-not-returned': 'Ce prélèvement n’est pas noté comme revenu.',
  'sepa.debited-again': 'Cette échéance est déjà dans une autre remise : annulez-la d’abord.',
  'sepa.debit-aside': 'Ce prélèvement avait été retiré du fichier.',
  'sepa.debit-cancelled': 'Ce prélèvement est annulé.',
  'sepa.returned-when': 'Un prélèvement revient entre le jour où il a été pris et aujourd’hui.',
  'sepa.return-code': 'Le motif de la banque a quatre signes, comme AM04 ou MD06.',
};
