import { captureFr } from './rules/capture.fr.js';
import { rhythmFr } from './rules/rhythm.fr.js';
import { transfersFr } from './transfers/transfers.fr.js';

/** Refusals of commissions, and the words of their records. */
export const fr = {
  ...captureFr,
  ...rhythmFr,
  ...transfersFr,
  'commission.name-taken': 'Une commission porte déjà ce nom. Choisissez-en un autre.',
  'commission.closed': 'Cette commission est close.',
  'commission.not-yours': 'Seuls ses référent·es et le bureau s’occupent de cette commission.',
  'commission.members-only': 'Seuls les adhérents rejoignent une commission.',
  'commission.already-in': 'Vous êtes déjà dans cette commission.',
  'commission.by-admission': 'On entre dans cette commission par ses référent·es : écrivez-leur.',
  'commission.not-in': 'Vous n’êtes pas dans cette commission.',
  'commission.person-not-in': 'Cette personne n’est pas dans cette commission.',
  'commission.entry-open': 'Entrée libre',
  'commission.entry-admitted': 'Admission par la commission',
  'commission.left': 'Départ de la commission',
  'commission.intercommission-exists': 'Une intercommission existe déjà.',
  'commission.made-of-leads':
    'L’intercommission réunit les référent·es des autres commissions : on n’y entre pas autrement.',
};
