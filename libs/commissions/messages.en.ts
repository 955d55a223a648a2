import type { SameMessages } from '@etabli/kernel';
import type { fr } from './messages.fr.js';
import { captureEn } from './rules/capture.en.js';
import { rhythmEn } from './rules/rhythm.en.js';
import { transfersEn } from './transfers/transfers.en.js';

export const en: SameMessages<typeof fr> = {
  ...captureEn,
  ...rhythmEn,
  ...transfersEn,
  'commission.name-taken': 'A commission already has this name. Choose another.',
  'commission.closed': 'This commission is closed.',
  'commission.not-yours': 'Only its leads and the board look after this commission.',
  'commission.members-only': 'Only members join a commission.',
  'commission.already-in': 'You are already in this commission.',
  'commission.by-admission': 'One enters this commission by its leads: write to them.',
  'commission.not-in': 'You are not in this commission.',
  'commission.person-not-in': 'This person is not in this commission.',
  'commission.entry-open': 'Open entry',
  'commission.entry-admitted': 'Admitted by the commission',
  'commission.left': 'Left the commission',
  'commission.intercommission-exists': 'There is an intercommission already.',
  'commission.made-of-leads':
    'The intercommission brings the leads of the other commissions together: one does not enter it otherwise.',
};
