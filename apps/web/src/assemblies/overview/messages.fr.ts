import { type Catalogue, plural } from '@etabli/kernel/locale';
import { ofName } from '@etabli/kernel/names';

export const fr = {
  tasksAbout: 'Ce que les commissions font à ce sujet :',
  practical: 'En pratique',
  when: 'Quand',
  where: 'Où',
  remotely: 'À distance',
  join: 'Rejoindre la visioconférence',
  chair: 'Présidence de séance',
  secretary: 'Secrétariat de séance',
  scrutineers: 'Scrutateurs et scrutatrices',
  firstCall: 'Première convocation',
  opened: 'Ouverte',
  closed: 'Levée',
  documents: 'Documents',
  openFile: ({ name, size }: { name: string; size: string }) => `${name} (${size})`,
  agenda: 'Ordre du jour',
  agendaEmpty: 'L’ordre du jour n’est pas encore écrit.',
  decisions: 'Ordre du jour et décisions',
  askedBy: ({ name, others }: { name: string; others: number }) =>
    others === 0
      ? `Ajouté à la demande ${ofName(name)}`
      : `Ajouté à la demande ${ofName(name)} et de ${plural(others, 'autre membre', 'autres membres', 'fr')}`,
  speaker: ({ name }: { name: string }) => `Présenté par ${name}`,
  callAgain: 'Préparer la seconde convocation',
  callAgainLead:
    'Le quorum a manqué : la seconde convocation reprend ce qui n’a pas été décidé, à la première date que vos statuts permettent.',
  drafted: ({ title }: { title: string }) => `${title} est prête à être complétée.`,
} satisfies Catalogue;
