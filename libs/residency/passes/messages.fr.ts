import type { Catalogue } from '@etabli/kernel/locale';

/** Refusals of passes and of the door. */
export const fr = {
  'pass-kind.name-taken': 'Une formule porte déjà ce nom. Choisissez-en un autre.',
  'pass-kind.retired': 'Cette formule n’est plus proposée. Choisissez-en une autre.',
  'pass-kind.offered-already': 'Cette formule est déjà proposée.',
  'pass.used': 'Ce carnet a servi : il ne se reprend plus.',
  'pass.withdrawn': 'Ce carnet a été repris.',
  'pass.not-today':
    'Chacun revient sur ce qu’il a fait le jour même. Ensuite, demandez à qui tient les places.',
  'check-in.no-pass':
    'Il ne vous reste pas de demi-journée aujourd’hui. Prenez un carnet, ou parlez-en à l’accueil.',
  'check-in.future': 'Cette arrivée est dans le futur. Vérifiez l’heure de votre téléphone.',
  'check-in.too-old': 'Cette arrivée a plus d’un mois. Dites-la à qui tient les places.',
  'check-in.taken-back': 'Cette arrivée a déjà été annulée.',
  'pass.used-meanwhile':
    'La dernière demi-journée de ce carnet vient de servir. Recommencez : un autre carnet sera utilisé s’il y en a un.',
} satisfies Catalogue;
