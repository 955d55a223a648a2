import type { MandateRole } from '@etabli/access';
import type { SameMessages } from '@etabli/kernel';
import type { ClauseValues } from '@etabli/membership/rules/statutes';
import type { fr } from './words.fr.js';

const offices: Partial<Record<MandateRole, string>> = {
  chair: 'chair of the association',
  co_chair: 'co-chair of the association',
  secretary: 'secretary of the association',
  treasurer: 'treasurer of the association',
  board_member: 'member of the board',
};
const conveners: Record<ClauseValues['conv.by'], string> = {
  chair: 'the chair',
  'co-chairs': 'the co-chairs',
  bureau: 'the officers',
  board: 'the board',
  collegial: 'the collegial board',
};

/** What the papers after an assembly say of people and files, in English. */
export const en: SameMessages<typeof fr> = {
  office: (role) => (role && offices[role]) || 'member of the association',
  founder: 'founder',
  chosenByFounders: 'chosen by the founders',
  convener: (body) => conveners[body],
  substituteByStatutes: 'the chair being away, as the statutes provide',
  substituteByVote: 'appointed by the assembly, the chair being away',
  sittingChair: 'chair of the sitting',
  sittingSecretary: 'secretary of the sitting',
  scrutineer: 'scrutineer',
  boardMember: 'board',
  enteredAfterwards: (v) => `${v.text} (Entered after the sitting, on ${v.on}.)`,
  cancelledVote: (v) => `The vote on “${v.title}” is cancelled: ${v.reason}`,
  minutesFile: (v) => `Minutes ${v.day}.pdf`,
  attendanceFile: (v) => `Attendance ${v.day}.pdf`,
  wordFile: (v) => `Minutes ${v.day}.docx`,
  dataFile: (v) => `Minutes ${v.day}.json`,
  proxiesFile: (v) => `Proxies ${v.day}.pdf`,
  boardFile: (v) => `List of officers ${v.day}.pdf`,
  registerFile: (v) => `Register of deliberations ${v.day}.pdf`,
  extractFile: (v) => `Extract of the minutes ${v.day}, item ${v.number}.pdf`,
  missingDebate: (v) => `Sum up what was said about “${v.title}”.`,
  missingBlank: (v) => `There is a blank left in the resolution “${v.title}”.`,
  missingPlace: 'The place of the sitting is not given.',
};
