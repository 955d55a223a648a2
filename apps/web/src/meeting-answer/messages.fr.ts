import type { Catalogue } from '@etabli/kernel/locale';

type Answer = 'yes' | 'maybe' | 'no';

export const fr = {
  lead: ({ association, name }: { association: string; name: string }) => `${association}, pour ${name}`,
  when: ({ at, place }: { at: string; place: string }) => [at, place].filter(Boolean).join(', '),
  ask: 'Venez-vous ?',
  answer: ({ answer }: { answer: Answer }) =>
    ({ yes: 'Je viens', maybe: 'Je ne sais pas encore', no: 'Je ne viens pas' })[answer],
  noted: ({ answer }: { answer: Answer }) =>
    ({
      yes: 'C’est noté : vous venez.',
      maybe: 'C’est noté : vous ne savez pas encore.',
      no: 'C’est noté : vous ne venez pas.',
    })[answer],
  until: ({ answer }: { answer: Answer }) =>
    ({
      yes: 'Pour l’instant, vous avez répondu que vous venez.',
      maybe: 'Pour l’instant, vous avez répondu que vous ne savez pas encore.',
      no: 'Pour l’instant, vous avez répondu que vous ne venez pas.',
    })[answer],
  change: 'Changer d’avis',
  undo: 'Annuler',
  overTitle: 'Rien à répondre',
  anotherTitle: 'Ce lien est à quelqu’un d’autre',
  see: 'Voir la réunion',
} satisfies Catalogue;
