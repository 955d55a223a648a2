import type { Catalogue } from '@etabli/kernel/locale';

export const fr = {
  title: 'Pour commencer',
  lead: 'Quatre choses, une fois. Ensuite, le relevé de chaque mois fait l’essentiel.',
  done: 'Fait',
  toDo: 'À faire',
  opening: 'Reprendre d’un autre outil',
  openingText: 'Les soldes d’ouverture, et qui a déjà payé. La maison débute ? Passez.',
  openingAct: 'Emménager',
  bank: 'Nommer le compte en banque',
  bankText: 'Ses relevés y entreront.',
  bankAct: 'Ajouter le compte',
  prices: 'Dire ce que paient les membres',
  pricesText: 'Les prix connus, les cotisations s’appellent en une fois, chacune avec sa référence.',
  pricesAct: 'Faire un barème',
  statement: 'Importer un premier relevé',
  statementText: 'Un fichier téléchargé sur le site de la banque : chaque ligne trouve sa place.',
  statementAct: 'Importer',
} satisfies Catalogue;
