import type { MandateRole } from '@etabli/access';
import type { ClauseValues } from '@etabli/membership/rules/statutes';

const offices: Partial<Record<MandateRole, string>> = {
  chair: 'président·e de l’association',
  co_chair: 'coprésident·e de l’association',
  secretary: 'secrétaire de l’association',
  treasurer: 'trésorier·e de l’association',
  board_member: 'membre de l’organe dirigeant',
};
const conveners: Record<ClauseValues['conv.by'], string> = {
  chair: 'la présidence',
  'co-chairs': 'la coprésidence',
  bureau: 'le bureau',
  board: 'le conseil d’administration',
  collegial: 'le collège',
};

/** What the papers after an assembly say of people and files, in French. */
export const fr = {
  office: (role: MandateRole | null): string => (role && offices[role]) || 'membre de l’association',
  founder: 'fondatrice ou fondateur',
  chosenByFounders: 'choisi·e par les fondateurs',
  convener: (body: ClauseValues['conv.by']): string => conveners[body],
  substituteByStatutes: 'en l’absence de la présidence, comme les statuts le prévoient',
  substituteByVote: 'désigné·e par l’assemblée en l’absence de la présidence',
  sittingChair: 'présidence de séance',
  sittingSecretary: 'secrétariat de séance',
  scrutineer: 'scrutin',
  boardMember: 'organe dirigeant',
  enteredAfterwards: (v: { text: string; on: string }): string =>
    `${v.text} (Noté après la séance, le ${v.on}.)`,
  cancelledVote: (v: { title: string; reason: string }): string =>
    `Le vote sur « ${v.title} » est annulé : ${v.reason}`,
  minutesFile: (v: { day: string }): string => `Procès-verbal ${v.day}.pdf`,
  attendanceFile: (v: { day: string }): string => `Feuille de présence ${v.day}.pdf`,
  wordFile: (v: { day: string }): string => `Procès-verbal ${v.day}.docx`,
  dataFile: (v: { day: string }): string => `Procès-verbal ${v.day}.json`,
  proxiesFile: (v: { day: string }): string => `Liste des pouvoirs ${v.day}.pdf`,
  boardFile: (v: { day: string }): string => `Liste des dirigeants ${v.day}.pdf`,
  registerFile: (v: { day: string }): string => `Registre des délibérations ${v.day}.pdf`,
  extractFile: (v: { day: string; number: string }): string =>
    `Extrait du procès-verbal ${v.day}, point ${v.number}.pdf`,
  missingDebate: (v: { title: string }): string => `Résumez les échanges sur « ${v.title} ».`,
  missingBlank: (v: { title: string }): string => `Il reste un blanc dans la résolution « ${v.title} ».`,
  missingPlace: 'Le lieu de la séance n’est pas indiqué.',
};
