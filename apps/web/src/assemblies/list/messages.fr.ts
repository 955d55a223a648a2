import type { Catalogue } from '@etabli/kernel/locale';

export const fr = {
  title: 'Assemblées',
  lead: 'Là où les membres décident ensemble : ce qui vient, ce qui se tient, ce qui a été décidé.',
  prepare: 'Préparer une assemblée',
  register: 'Ouvrir le registre',
  now: 'En ce moment',
  upcoming: 'À venir',
  writing: 'Procès-verbal à terminer',
  past: 'Passées',
  more: 'Voir les assemblées plus anciennes',
  currentItem: ({ position, title }: { position: number; title: string }) => `Point ${position} : ${title}`,
  placeMissing: 'Lieu à préciser',
  goPrepare: 'Préparer',
  goConduct: 'Conduire la séance',
  goReceive: 'Tenir l’émargement',
  goAttend: 'Participer',
  goWrite: 'Écrire le procès-verbal',
  goRead: 'Lire le procès-verbal',
  goSee: 'Voir',
  emptyTitle: 'Pas encore d’assemblée',
  emptyText:
    'Une assemblée se prépare ici du premier brouillon au procès-verbal signé : l’ordre du jour et ses résolutions, la convocation dans les délais de vos statuts, l’émargement, les votes, le registre.',
  emptyMember:
    'Quand l’association convoquera ses membres, vous trouverez ici la date, l’ordre du jour, et de quoi participer ou donner pouvoir.',
} satisfies Catalogue;
