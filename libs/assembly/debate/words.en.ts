import type { Ground } from '../rules/chairing.js';
import type { fr } from './words.fr.js';

const substitutes: Record<Ground, string> = {
  statutory: '',
  'vice-chair': 'vice-chair, in place of the chair',
  'eldest-board-member': 'eldest board member present, in place of the chair',
  'elected-chair': 'chosen by the assembly, in place of the chair',
};

/** What the debate says of people and texts, in English. */
export const en: typeof fr = {
  guest: 'Not a member of the association.',
  remote: 'Follows from afar, which the statutes do not count as being present.',
  conflict: 'This item touches their own interests: the statutes keep them from this vote.',
  otherCollege: (v) =>
    `This election is that of the college “${v.electing}”; this voice ${v.voice ? `is of the college “${v.voice}”` : 'is of no college'}.`,
  carried: (v) => `Their voice is carried by ${v.name}, whose own interests this item touches.`,
  substitute: (v) => [substitutes[v.ground], v.reason && `(${v.reason})`].filter(Boolean).join(' '),
  chairHandedOver: (v) =>
    `${v.from} hands the chair to ${v.to}${substitutes[v.ground] ? `, ${substitutes[v.ground]}` : ''}: ${v.reason}`,
  revocationTitle: (v) => `Removal of ${v.name} from office`,
  revocationText: (v) =>
    `The general assembly, having heard the person concerned, ends the mandate of ${v.name} on the board, having lost confidence.`,
};
