import { type Catalogue, plural } from '@etabli/kernel/locale';

const n = (count: number, one: string, many: string): string => plural(count, one, many, 'fr');

export interface Agenda {
  items: number;
  votes: number;
  blanks: number;
  /** It may not be reworded any more. */
  bound: boolean;
}

export const fr = {
  tasksAbout: 'Ce que les commissions préparent',
  steps: 'Les étapes, jusqu’au jour dit',
  stepDone: 'fait',
  stepTodo: 'à faire',
  stepLate: 'en retard',
  place: 'La date et le lieu',
  agenda: 'L’ordre du jour',
  documents: 'Les documents',
  documentsDetail: ({ attached, missing }: { attached: number; missing: number }) =>
    `${attached === 0 ? 'Aucun document joint' : n(attached, 'document joint', 'documents joints')}${
      missing > 0 ? `, ${n(missing, 'manque', 'manquent')} d’après vos statuts` : ''
    }.`,
  attachThem: 'Joindre',
  electorate: 'Les électeurs',
  convene: 'La convocation',
  letters: 'Chaque membre joint',
  remind: 'La relance',
  remindLater: 'Après l’envoi, on écrit une fois à celles et ceux qui n’ont pas répondu.',
  remindDetail: ({ silent, sent }: { silent: number; sent: number }) =>
    `${[
      silent === 0
        ? 'Tout le monde a répondu'
        : `${n(silent, 'personne n’a', 'personnes n’ont')} pas répondu`,
      sent > 0 ? n(sent, 'relance envoyée', 'relances envoyées') : '',
    ]
      .filter(Boolean)
      .join(', ')}.`,
  around: ({ date }: { date: string }) => `vers le ${date}`,
  toReminder: 'Relancer',
  sitting: 'La séance',
  placeMissing: ({ when }: { when: string }) => `${when}. Le lieu reste à préciser.`,
  agendaDetail: ({ items, votes, blanks, bound }: Agenda) => {
    if (items === 0) return 'L’ordre du jour est vide.';
    const counted = `${n(items, 'point', 'points')}, dont ${n(votes, 'vote', 'votes')}.`;
    if (blanks === 0) return counted;
    const left =
      blanks === 1 ? 'Une résolution a encore un blanc' : `${blanks} résolutions ont encore un blanc`;
    return `${counted} ${left} à remplir${bound ? ' en séance, par amendement' : ''}.`;
  },
  electorateDetail: ({ electors, excluded }: { electors: number; excluded: number }) =>
    `${electors === 0 ? 'Aucun membre n’a' : n(electors, 'membre a', 'membres ont')} le droit de vote ce jour‑là${
      excluded > 0 ? `, ${n(excluded, 'ne l’a pas', 'ne l’ont pas')}` : ''
    }.`,
  convenedDetail: ({ called }: { called: number }) =>
    `${n(called, 'personne convoquée', 'personnes convoquées')}.`,
  lettersTodo: 'Les lettres et les oublis se règlent après l’envoi.',
  lettersDetail: ({ toDeliver, missing }: { toDeliver: number; missing: number }) =>
    [
      toDeliver > 0 ? `${n(toDeliver, 'lettre', 'lettres')} à poster ou à remettre` : '',
      missing > 0 ? `${n(missing, 'membre', 'membres')} sans convocation` : '',
    ]
      .filter(Boolean)
      .join(', ') || 'Personne ne manque.',
  sittingDetail: ({ when }: { when: string }) => when,
  before: ({ date }: { date: string }) => `au plus tard le ${date}`,
  correct: 'Corriger',
  see: 'Voir qui vote',
  seeAgenda: 'Voir l’ordre du jour',
  review: 'Relire et convoquer',
  follow: 'Suivre l’envoi',
  followPeople: 'Voir qui',
  toDesk: 'Ouvrir l’émargement',
  convenePeople: ({ count }: { count: number }) => `Convoquer ${n(count, 'personne', 'personnes')}`,
  others: 'Autres actions',
  describe: 'Corriger la date, le lieu, le titre',
  cancel: 'Annuler l’assemblée',
  cancelTitle: ({ title }: { title: string }) => `Annuler « ${title} » ?`,
  cancelDraft: 'Rien n’est encore parti : le dossier restera dans la liste, annulé, avec sa raison.',
  cancelConvened:
    'La convocation est partie. Les membres ne sont pas prévenus d’office : écrivez-leur. Le dossier restera dans la liste, annulé, avec sa raison.',
  reason: 'Pourquoi',
  cancelled: 'L’assemblée est annulée.',
  detailsTitle: 'L’assemblée en pratique',
  titleField: 'Titre',
  day: 'Date',
  time: 'Heure',
  placeField: 'Lieu',
  remoteLink: 'Lien de la visioconférence',
  remoteConditions: 'Comment participer à distance',
  save: 'Enregistrer',
  saved: 'C’est noté.',
  secondCallOf: ({ title }: { title: string }) => `Seconde convocation, après : ${title}`,
} satisfies Catalogue;
