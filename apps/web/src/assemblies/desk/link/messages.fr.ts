import type { Catalogue } from '@etabli/kernel/locale';
import { ofName } from '@etabli/kernel/names';

export const fr = {
  hand: 'Lien de vote',
  title: ({ name }: { name: string }) => `Pour voter : ${name}`,
  square: ({ name }: { name: string }) => `Carré à scanner, le lien de vote ${ofName(name)}`,
  scan: 'À scanner avec son téléphone : la page de vote s’ouvre, sans compte ni mot de passe.',
  only: 'Ce lien vote en son nom, montrez-le à cette seule personne. Il n’est gardé nulle part et ne sert plus après l’assemblée.',
  done: 'C’est scanné',
} satisfies Catalogue;
