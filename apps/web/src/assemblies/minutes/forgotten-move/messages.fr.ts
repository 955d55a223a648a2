import type { Catalogue } from '@etabli/kernel/locale';

export const fr = {
  open: 'Ajouter une arrivée ou un départ oublié',
  title: 'Une arrivée ou un départ oublié',
  lead: 'La feuille de présence et le procès-verbal sont corrigés, et disent pourquoi. Aucun vote n’est recompté : vous saurez ce que cela change à chacun.',
  who: 'Qui',
  kind: 'Ce qui a été oublié',
  present: 'Son arrivée dans la salle',
  remote: 'Son arrivée à distance',
  left: 'Son départ',
  time: 'À quelle heure ?',
  reason: 'Pourquoi ce n’était pas noté',
  reasonHint: 'Le procès-verbal le dira.',
  verb: 'Corriger la feuille de présence',
  done: 'C’est corrigé',
  nothing: 'Aucun quorum ni vote n’en est changé.',
  effects: 'Ce que cela change, et que le procès-verbal dit :',
  stays:
    'Les résultats proclamés restent ce qu’ils sont. La vérification de l’assemblée dit ce qu’on pourrait en tirer.',
  understood: 'J’ai lu',
} satisfies Catalogue;
