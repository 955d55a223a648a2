import type { SameMessages } from '@etabli/kernel/locale';
import type { fr } from './people.fr.js';

export const en: SameMessages<typeof fr> = {
  chair: 'Chair',
  co_chair: 'Co-chair',
  treasurer: 'Treasurer',
  secretary: 'Secretary',
  board_member: 'Board member',
  coordinator: 'Coordinator',
  auditor: 'Auditor of accounts',
  commission_lead: 'Commission lead',
  commission_member: 'Commission member',
  resident: 'Resident',
  leads: ({ commission }) => `Lead, ${commission}`,
  member: 'Member',
  former: 'Left',
  contact: 'Contact',
  erased: 'Anonymised record',
  inGoodStanding: 'In good standing',
  owing: 'Fee not paid',
  person: 'Person',
  organisation: 'Organisation',
  deliberative: 'Deliberative voice',
  consultative: 'Consultative voice',
  pickHint: 'A few letters of the name are enough.',
  pickAnother: 'Choose somebody else',
  pickNobody: 'Nobody of that name.',
};
