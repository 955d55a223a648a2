import { ofName } from '@etabli/kernel/names';
import type { Ground } from '../rules/chairing.js';

const substitutes: Record<Ground, string> = {
  statutory: '',
  'vice-chair': 'vice-présidence, en remplacement de la présidence',
  'eldest-board-member':
    'doyen·ne des membres présents de l’organe dirigeant, en remplacement de la présidence',
  'elected-chair': 'désigné·e par l’assemblée, en remplacement de la présidence',
};

/** What the debate says of people and texts, in French. */
export const fr = {
  guest: 'N’est pas membre de l’association.',
  remote: 'Suit à distance, ce que les statuts ne comptent pas comme une présence.',
  conflict: 'Ce point touche ses intérêts personnels : les statuts écartent son vote.',
  otherCollege: (v: { electing: string; voice: string | null }): string =>
    `Cette élection est celle du collège « ${v.electing} » ; sa voix ${v.voice ? `est du collège « ${v.voice} »` : 'n’est d’aucun collège'}.`,
  carried: (v: { name: string }): string =>
    `Sa voix est portée par ${v.name}, que ce point concerne personnellement.`,
  substitute: (v: { ground: Ground; reason: string }): string =>
    [substitutes[v.ground], v.reason && `(${v.reason})`].filter(Boolean).join(' '),
  chairHandedOver: (v: { from: string; to: string; ground: Ground; reason: string }): string =>
    `${v.from} remet la présidence de séance à ${v.to}${substitutes[v.ground] ? `, ${substitutes[v.ground]}` : ''} : ${v.reason}`,
  revocationTitle: (v: { name: string }): string => `Révocation du mandat ${ofName(v.name)}`,
  revocationText: (v: { name: string }): string =>
    `L’assemblée générale, après avoir entendu la personne intéressée, met fin au mandat ${ofName(v.name)} au sein de l’organe dirigeant, pour perte de confiance.`,
};
