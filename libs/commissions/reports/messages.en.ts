import type { SameMessages } from '@etabli/kernel';
import type { fr } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
  'report.not-yours':
    'The report of a commission is written by its leads; that of the house, by who looks after all.',
  'report.ready': 'This report is ready. Take it up again to change it.',
  'report.not-ready': 'This report is still a draft.',
  'report.there-already': 'There is a report of this period already.',
  'report.ends-before-start': 'This end comes before the start. Choose a later day.',
  'report.to-come': 'This period has not begun.',
  'report.too-long': 'A report tells of two years at most.',
  'report.not-over': 'The period is not over: its figures would still move.',
  'report.picture-kind': 'Choose a JPEG or PNG picture.',
  'report.picture-heavy': ({ max }) => `This picture is over ${max} MB. Choose a lighter one.`,
  'report.picture-unreadable': 'This picture does not open: it is damaged or incomplete. Choose another one.',
  'report.pictures-many': ({ max }) => `A part shows ${max} pictures at most. Take one off first.`,
  'report.changed-since': 'Somebody wrote here meanwhile. Open the part again to read it, then add to it.',
};
