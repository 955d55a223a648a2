import type { SameMessages } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
  title: 'What an opponent could raise',
  leadAhead: 'Before the assembly, everything can still be mended.',
  leadHeld: 'Nothing here says that a decision is void: only a judge does. This is what answers.',
  clearTitle: 'Nothing to raise',
  clearAhead: 'The convocation, the agenda and the lists hold. Come back after each change.',
  clearHeld: 'Convocations, quorum, voices, majorities, minutes: everything holds.',
  clearSitting:
    'So far convocations, quorum, voices and majorities hold. Come back once the sitting is closed.',
  grave: 'Grave',
  serious: 'Serious',
  minor: 'Minor',
  graveLead: 'May undo a decision.',
  seriousLead: 'May weigh, if it changed the vote.',
  minorLead: 'Not enough alone.',
  recount: 'Counted again at the worst',
  remedy: 'What can be done',
  evidence: 'The proof',
  preparation: 'Open the preparation',
  convocation: 'See the convocations',
  electorate: 'See the voters',
  desk: 'See the attendance',
  overview: 'See the agenda',
  minutes: 'See the minutes',
  decisions: 'How firm each decision is',
  decisionsLead:
    'Counted again as if every disputed voice had been on the winning side. No ballot is looked at.',
  amendment: ({ number }) => `: amendment ${number}`,
  elections: 'How firm each seat is',
  electionsLead:
    'Counted again as if every disputed voice had been given to those who come after. A seat only stands if it then stays with the same person.',
  stands: 'Stands',
  falls: 'Hangs on the disputed voices',
  sure: 'Stands',
  unsure: 'Fragile',
  protections: 'What protects',
};
