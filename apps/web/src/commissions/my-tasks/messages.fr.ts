import { type Catalogue, plural } from '@etabli/kernel/locale';

type Named = { title: string };

export const fr = {
  title: 'Ma semaine',
  lead: 'Ce que vous avez pris, jour après jour. Prendre, finir ou remettre à plus tard se dit aussi sans réseau.',
  emptyTitle: 'Rien à faire de votre côté',
  emptyText: 'Les tâches que vous prendrez seront ici, au jour où elles sont attendues.',
  noteBoard: 'Sur le tableau de',
  today: 'Aujourd’hui',
  part: ({ kind, day }: { kind: 'late' | 'day' | 'later' | 'undated'; day: string }) =>
    ({ late: 'En retard', day, later: 'Plus tard', undated: 'Sans date' })[kind],
  free: 'À prendre',
  freeLead: 'Personne ne s’en occupe encore.',
  take: 'Je m’en occupe',
  taken: ({ title }: Named) => `Vous vous occupez de « ${title} ».`,
  finish: 'C’est fait',
  finished: ({ title }: Named) => `« ${title} » est faite. Merci !`,
  hour: ({ hour }: { hour: string }) => `+ ${hour} donnée`,
  hourAdded: ({ hour, title }: Named & { hour: string }) => `${hour} de plus pour « ${title} ». Merci !`,
  later: 'Une semaine plus tard',
  postponed: ({ title }: Named) => `« ${title} » attendra une semaine.`,
  giveBack: 'Je ne peux plus',
  givenBack: ({ title }: Named) => `« ${title} » attend quelqu’un d’autre.`,
  more: 'Plus',
  details: ({ done, steps, said }: { done: number; steps: number; said: number }) =>
    [
      'Détails',
      ...(steps > 0 ? [`${done} sur ${plural(steps, 'étape', 'étapes', 'fr')}`] : []),
      ...(said > 0 ? [plural(said, 'commentaire', 'commentaires', 'fr')] : []),
    ].join(' · '),
  steps: 'Étapes',
  checked: ({ step }: { step: string }) => `« ${step} » : fait`,
  unchecked: ({ step }: { step: string }) => `« ${step} » : pas encore`,
  you: 'Vous',
  theHouse: 'Établi',
  commentHint: 'Un nom après @ appelle cette personne : « @Nadia tu viens ? »',
  comment: 'Votre commentaire',
  say: 'Envoyer',
  commented: ({ title }: Named) => `Votre commentaire sur « ${title} »`,
  kept: 'Sans réseau : c’est gardé sur cet appareil et partira tout seul.',
  givenUp: 'C’est annulé : rien n’est parti.',
  withdrawn: 'Cette heure est retirée.',
  elsewhere: 'C’était déjà dit : ouvrez la tâche pour revenir en arrière.',
  opensOffline: 'Cette page s’ouvre aussi sans réseau.',
} satisfies Catalogue;
