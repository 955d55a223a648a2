import { plural } from '@etabli/kernel';
import { ofName } from '@etabli/kernel/names';
import type { DecisionMethod } from '../../rules/rounds.js';

const methods: Record<DecisionMethod, string> = {
  consent: 'par consentement',
  hands: 'à main levée',
  judgment: 'au jugement majoritaire',
  advice: 'après sollicitation d’avis',
  choice: 'par sondage',
  lead: 'par qui mène, dans le cadre de sa lettre de mission',
};

const count = (n: number, one: string, many: string): string => plural(n, one, many, 'fr');

/** What the papers and mails of meetings say. */
export const fr = {
  intercommission: 'Intercommission',
  method: (method: DecisionMethod) => methods[method],
  greeting: ({ name }: { name: string }) => `Bonjour ${name},`,
  inviteSubject: ({ title, date }: { title: string; date: string }) => `${title}, ${date}`,
  invited: ({ commission }: { commission: string }) =>
    `Vous êtes invité·e à cette réunion (${commission}). Le fichier joint l’ajoute à votre agenda.`,
  moved: 'La date, l’heure ou le lieu ont changé. Le fichier joint met votre agenda à jour.',
  cancelSubject: ({ title, date }: { title: string; date: string }) => `Annulée : ${title}, ${date}`,
  cancelled: ({ reason }: { reason: string }) =>
    `Cette réunion n’aura pas lieu : ${reason}\n\nLe fichier joint la retire de votre agenda.`,
  when: 'Quand',
  where: 'Où',
  remote: 'À distance',
  agenda: 'Ordre du jour',
  noAgenda: 'L’ordre du jour est encore vide : proposez un point.',
  minutes: ({ minutes }: { minutes: number }) => count(minutes, 'minute', 'minutes'),
  answer: 'Venez-vous ?',
  answerHow: 'D’un geste, sans vous connecter : rien ne se fait avant que vous ayez confirmé.',
  answers: { yes: 'Je viens', maybe: 'Je ne sais pas encore', no: 'Je ne viens pas' },
  seeMeeting: 'Voir la réunion',
  calendarFile: 'reunion.ics',
  footer: ({ association }: { association: string }) =>
    `Vous recevez ce message parce que vous êtes invité·e à une réunion ${ofName(association)}.`,
  notes: 'Compte rendu',
  notesFile: ({ day }: { day: string }) => `compte-rendu-${day}.pdf`,
  notesSubject: ({ title, date }: { title: string; date: string }) => `Compte rendu : ${title}, ${date}`,
  notesHere: 'Voici le compte rendu de la réunion, aussi joint en PDF.',
  readNotes: 'Lire le compte rendu',
  present: 'Présents',
  excused: 'Excusés',
  nobody: 'personne noté',
  postponed: 'reporté à la prochaine réunion',
  nothing: 'Rien n’a été noté.',
  decisions: 'Décisions',
  actions: 'Actions',
  forBoard: 'Pour le conseil',
  decision: ({ text, method }: { text: string; method: DecisionMethod }) =>
    `Décision (${methods[method]}) : ${text}`,
  action: ({ text, owner, date }: { text: string; owner: string | null; date: string | null }) =>
    `Action : ${text}${owner || date ? ` (${[owner, date && `pour le ${date}`].filter(Boolean).join(', ')})` : ''}`,
  board: ({ text }: { text: string }) => `Pour le conseil : ${text}`,
  why: ({ why }: { why: string }) => `Pourquoi : ${why}`,
  reviewOn: ({ date }: { date: string }) => `À revoir le ${date}.`,
  objection: ({ name, words, kept }: { name: string; words: string; kept: boolean }) =>
    `Objection ${ofName(name)}, ${kept ? 'maintenue' : 'intégrée'} : ${words}`,
  published: ({ date }: { date: string }) => `Compte rendu publié le ${date}.`,
};
