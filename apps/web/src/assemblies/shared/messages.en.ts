import { plural, type SameMessages } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

const quorumKinds = { ordinary: 'ordinary decisions', extraordinary: 'extraordinary decisions' };

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
  toFounders: 'Founders',
  toInvitation: 'Invitation',
  toWhatIf: 'What if?',
  toConvocation: 'Convocation',
  toDesk: 'Attendance',
  toConsole: 'Session',
  toMinutes: 'Minutes',
  toContestation: 'Check',
  toDeclaration: 'Declaration',
  notNowTitle: 'This page is not in use at the moment',
  notNowText: 'The assembly has not come to it, or is past it. What matters now is on its other pages.',
  notYoursTitle: 'This page is kept by the board of the association',
  notYoursText: 'Everything that concerns you is on the page of the assembly.',
  seeAssembly: 'See the assembly',
  cancelledNotice: ({ reason }) => `This assembly is cancelled: ${reason}`,
  gauge: ({ kind, required, several, founding }) => {
    const name = required > 0 && !founding ? 'Quorum' : 'Attendance';
    return several ? `${name}, ${quorumKinds[kind]}` : name;
  },
  reached: ({ required, founding }) => {
    if (founding) return 'Enough to found';
    return required > 0 ? 'Quorum reached' : 'No quorum required';
  },
  missing: ({ missing, founding }) =>
    `${founding ? 'To found' : 'Quorum'}: ${plural(missing, 'voice', 'voices', 'en')} missing`,
  outOf: ({ base, required }) => (required > 0 ? `of ${base}, ${required} needed` : `of ${base}`),
  quorumOf: ({ kind }) => `Quorum, ${quorumKinds[kind]}`,
  information: 'For information',
  vote: 'Put to the vote',
  withdrawn: 'Withdrawn',
  notHandedIn: 'The file did not arrive. Check the connection, then try again.',
  inserted: ' [added:] ',
  removed: ' [removed:] ',
  amendment: ({ number, name }) => `Amendment no.\u00a0${number}, proposed by ${name}`,
  amendmentNow: ({ number, name, state }) => `Amendment no.\u00a0${number}, proposed by ${name}: ${state}`,
  motive: ({ motive }) => ({ order: 'Motion of order', answer: 'Direct answer', speech: 'Speech' })[motive],
  item: ({ position, title }) => `${position}. ${title}`,
};
