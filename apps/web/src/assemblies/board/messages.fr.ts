import { type Catalogue, plural } from '@etabli/kernel/locale';

export const fr = {
  convene: ({ title, date }: { title: string; date: string }) =>
    `${title} : à convoquer au plus tard le ${date}.`,
  conveneLate: ({ title, days }: { title: string; days: number }) =>
    `${title} : la convocation a ${plural(days, 'jour', 'jours', 'fr')} de retard.`,
  prepare: 'Préparer',
  goConvene: 'Convoquer',
  today: ({ title, time }: { title: string; time: string }) => `${title} a lieu aujourd’hui à ${time}.`,
  openSitting: 'Ouvrir la séance',
  receive: 'Ouvrir l’émargement',
  sitting: ({ title }: { title: string }) => `${title} est en séance.`,
  conduct: 'Conduire',
  desk: 'Tenir l’émargement',
  minutes: ({ title }: { title: string }) => `${title} : le procès-verbal reste à écrire et à signer.`,
  write: 'Écrire',
} satisfies Catalogue;
