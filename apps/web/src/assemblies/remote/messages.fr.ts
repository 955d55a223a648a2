import type { Catalogue } from '@etabli/kernel/locale';

export const fr = {
  join: 'Je suis là, à distance',
  joined: 'Vous êtes noté·e à distance.',
  here: 'Vous êtes à l’assemblée, à distance. Les votes s’ouvrent dans la salle de vote.',
  meeting: 'Rejoindre la réunion à distance',
  leave: 'Je quitte l’assemblée',
  left: 'Votre départ est noté.',
  cut: 'La liaison à distance est coupée',
  back: 'La liaison est rétablie',
  cutNoted: 'La coupure est notée au procès-verbal.',
  backNoted: 'Le retour de la liaison est noté.',
} satisfies Catalogue;
