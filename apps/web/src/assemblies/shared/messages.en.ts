import type { SameMessages } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
  assemblies: 'Assemblies',
  draft: 'In preparation',
  convened: 'Convened',
  open: 'In session',
  closed: 'Closed',
  filed: 'On the register',
  cancelled: 'Cancelled',
  pages: 'Pages of the assembly',
  toOverview: 'Assembly',
  toPreparation: 'Preparation',
  toElectorate: 'Electors',
  toConvocation: 'Convocation',
  toDesk: 'Attendance',
  toConsole: 'Session',
  toMinutes: 'Minutes',
  toContestation: 'Check',
  toDeclaration: 'Declaration',
  notYoursTitle: 'This page is kept by the board of the association',
  notYoursText: 'Everything that concerns you is on the page of the assembly.',
  seeAssembly: 'See the assembly',
  cancelledNotice: ({ reason }) => `This assembly is cancelled: ${reason}`,
  quorum: 'Quorum',
  quorumOf: ({ kind }) =>
    kind === 'ordinary' ? 'Quorum, ordinary decisions' : 'Quorum, extraordinary decisions',
  information: 'For information',
  vote: 'Put to the vote',
  withdrawn: 'Withdrawn',
  notHandedIn: 'The file did not arrive. Check the connection, then try again.',
  item: ({ position, title }) => `${position}. ${title}`,
};
