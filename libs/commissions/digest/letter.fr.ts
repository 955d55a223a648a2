import { ofName } from '@etabli/kernel/names';
/** What a digest says. */
export const fr = {
  subject: ({ count }: { count: number }) =>
    count > 1 ? `${count} choses vous attendent` : 'Une chose vous attend',
  title: ({ day }: { day: string }) => `Votre résumé du ${day}`,
  hello: ({ name }: { name: string }) => `Bonjour ${name},`,
  lead: ({ association }: { association: string }) => `Voici où vous en êtes à ${association}.`,
  howTo: 'Répondez d’un geste, sans vous connecter : rien ne se fait avant que vous ayez confirmé.',
  mentions: 'On vous parle',
  mention: ({ author, words }: { author: string; words: string }) => `${author} : « ${words} »`,
  answer: 'Lire et répondre',
  own: 'Ce que vous faites',
  missions: 'Pour vos missions',
  calls: 'Votre commission cherche quelqu’un',
  meetings: 'Réunions',
  due: ({ day }: { day: string }) => `pour le ${day}`,
  late: ({ day }: { day: string }) => `en retard, prévu le ${day}`,
  more: ({ count }: { count: number }) =>
    count > 1 ? `Et ${count} autres tâches, à voir sur place.` : 'Et une autre tâche, à voir sur place.',
  seeCall: 'Voir la mission',
  action: 'Voir ma journée',
  answers: { done: 'C’est fait', 'not-me': 'Pas moi', later: 'Plus tard', hour: '+ 1 h' },
  footer: ({ association }: { association: string }) =>
    `Vous recevez ce résumé parce que vous êtes ${ofName(association)}. Les réponses servent dix jours, une fois chacune.`,
  settings: 'Choisir le rythme',
  stop: 'Ne plus le recevoir',
};
