import type { Catalogue } from '@etabli/kernel/locale';
import { ofName } from '@etabli/kernel/names';

const choices = { for: 'Pour', against: 'Contre', abstention: 'Abstention', blank: 'Blanc' };

export const fr = {
  write: 'Dire ce que je souhaite',
  note: 'Noter les consignes',
  title: 'Vos souhaits de vote',
  titleOf: ({ name }: { name: string }) => `Les consignes ${ofName(name)}`,
  lead: 'Seule la personne qui porte votre pouvoir les lira, au moment de voter. Laissez de côté ce que vous voulez lui laisser décider.',
  leadOf:
    'Recopiez ce que dit le papier. Seules la personne qui donne ce pouvoir et celle qui le porte le liront.',
  none: 'Sans consigne',
  choice: ({ choice }: { choice: keyof typeof choices }): string => choices[choice],
  save: 'Transmettre',
  saved: 'Transmis à qui porte ce pouvoir.',
  missing: 'Choisissez au moins une réponse.',
  asks: ({ title, choice }: { title: string; choice: keyof typeof choices }): string =>
    `${title} : ${choices[choice].toLowerCase()}`,
} satisfies Catalogue;
