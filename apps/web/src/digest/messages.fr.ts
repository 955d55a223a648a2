import type { Catalogue } from '@etabli/kernel/locale';

type About = { title: string; later: string };

export const fr = {
  askTitle: ({ answer }: { answer: string }) =>
    ({
      done: 'C’est fait ?',
      not_me: 'Pas vous ?',
      later: 'Plus tard ?',
      hour: 'Une heure de plus ?',
      stop: 'Ne plus recevoir le résumé ?',
    })[answer] ?? '',
  lead: ({ association, name }: { association: string; name: string }) => `${association}, pour ${name}`,
  task: ({ commission, due }: { commission: string; due: string | null }) =>
    due ? `${commission}, pour le ${due}` : commission,
  will: ({ answer, title, later }: About & { answer: string }) =>
    ({
      done: `« ${title} » passera dans les tâches faites.`,
      not_me: `« ${title} » ne sera plus entre vos mains, et quelqu’un d’autre pourra la prendre.`,
      later: `« ${title} » sera remise au ${later}.`,
      hour: `Une heure de bénévolat sera déclarée aujourd’hui, pour « ${title} ».`,
      stop: 'Vous ne recevrez plus ce message. Vous pourrez le reprendre quand vous voudrez.',
    })[answer] ?? '',
  button: ({ answer, later }: { answer: string; later: string }) =>
    ({
      done: 'Oui, c’est fait',
      not_me: 'Rendre la tâche',
      later: `Remettre au ${later}`,
      hour: 'Déclarer une heure',
      stop: 'Ne plus le recevoir',
    })[answer] ?? '',
  noted: 'C’est noté',
  did: ({ answer, title, due }: { answer: string; title: string; due: string }) =>
    ({
      done: `« ${title} » est faite. Merci !`,
      not_me: `« ${title} » n’est plus entre vos mains.`,
      later: `« ${title} » est remise au ${due}.`,
      hour: `Une heure est déclarée pour « ${title} ». Merci !`,
      stop: 'Vous ne recevrez plus de résumé.',
    })[answer] ?? '',
  since: ({ at }: { at: string }) => `Noté ${at}. Ce lien a servi : il ne fera rien de plus.`,
  undo: 'Annuler',
  undone: 'C’est annulé',
  undoneLead: 'Tout est comme avant. Ce lien a servi : il ne fera rien de plus.',
  others: 'Les autres réponses de ce message',
  other: ({ answer }: { answer: string }) =>
    ({ done: 'C’est fait', not_me: 'Pas moi', later: 'Plus tard', hour: '+ 1 h' })[answer] ?? '',
  expiredTitle: 'Ce lien a fait son temps',
  expired: 'Il servait dix jours. Votre dernier résumé en porte de plus récents.',
  mootTitle: 'Rien à faire',
  anotherTitle: 'Ce lien est à quelqu’un d’autre',
  goOn: 'Voir ma journée',
  choiceTitle: 'Mon résumé par courriel',
  choiceLead:
    'Vos tâches, vos missions, les appels de vos commissions et vos réunions, à sept heures du matin. Rien à dire, pas de message.',
  rhythm: 'À quel rythme ?',
  weekly: 'Une fois par semaine',
  weeklyHint: 'La semaine qui vient, et ce qui est en retard.',
  daily: 'Les jours où quelque chose est attendu',
  dailyHint: 'Une tâche à rendre ce jour-là, ou une réunion.',
  off: 'Jamais',
  offHint: 'Tout reste à lire ici.',
  weekday: 'Quel jour ?',
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'].join(' '),
  choose: 'Enregistrer',
  chosen: 'C’est noté.',
  answering:
    'On y répond d’un geste, sans se connecter : « C’est fait », « Pas moi », « Plus tard », « + 1 h ». Chaque lien vous appartient, ne fait qu’une chose, et s’annule aussitôt.',
} satisfies Catalogue;
