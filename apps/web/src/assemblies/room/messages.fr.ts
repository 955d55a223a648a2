import type { Catalogue } from '@etabli/kernel/locale';

export const fr = {
  page: 'Écran de la salle',
  welcome: 'Bienvenue',
  soon: 'La séance va commencer.',
  gathering: 'La séance est ouverte. L’ordre du jour va être appelé.',
  over: 'La séance est levée. Merci à toutes et à tous.',
  cancelled: 'Cette assemblée est annulée.',
  at: ({ position, of }: { position: number; of: number }) => `Point ${position} sur ${of}`,
  voteOpen: 'Le vote est ouvert',
  hands: 'Vote à main levée',
  onPaper: 'Vote à bulletin secret, sur papier',
  secretOpen: 'Le vote à bulletin secret est ouvert',
  counted: 'Le vote est clos. Le résultat va être proclamé.',
  cast: ({ cast, expected }: { cast: number; expected: number }) =>
    cast < 2 ? `${cast} mandat sur ${expected} a voté` : `${cast} mandats sur ${expected} ont voté`,
  participation: 'Participation',
  agenda: 'Ordre du jour',
  amended: 'Texte amendé',
  floor: 'La parole',
  speaks: ({ name }: { name: string }) => `${name} a la parole`,
  next: ({ names, more }: { names: string; more: number }) =>
    `Ensuite : ${names}${more > 0 ? `, et ${more} de plus` : ''}`,
  scan: 'Votez et demandez la parole ici',
  qr: ({ address }: { address: string }) => `Code QR vers ${address}`,
  toLight: 'Écran clair',
  toDark: 'Écran sombre',
  full: 'Plein écran',
  leave: 'Quitter',
} satisfies Catalogue;
