import { formatDate } from '@etabli/kernel';

type Next = { next: string };
type Notice = { days: number; earliest: string };

/** Refusals of transfers, mandates and direct debits. */
export const sepaFr = {
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
};
