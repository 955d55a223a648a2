import type { Catalogue } from '@etabli/kernel/locale';

export const fr = {
  rulesTitle: 'Fonder, sans statuts encore en vigueur',
  rules:
    'Ni délai ni quorum : il suffit d’être deux, chacun a une voix, et plus de la moitié des voix présentes ou représentées décide. Les pouvoirs, le secret et l’élection suivent votre projet de statuts.',
  joining:
    'Les statuts n’engagent que celles et ceux qui les acceptent : qui les refuse n’entre pas dans l’association.',
  afterwards:
    'Quand le procès-verbal signé est versé au registre, le projet devient la version en vigueur, à la date de la réunion.',
  toDraft: 'Écrire le projet de statuts',
  admit: 'Ajouter une fondatrice ou un fondateur',
  admitLead:
    'Sa fiche est créée, son adhésion commence aujourd’hui, et son arrivée est notée. Jusqu’au vote des statuts.',
  givenName: 'Prénom',
  familyName: 'Nom',
  email: 'Adresse e-mail',
  admitSubmit: 'Noter son arrivée',
  admitted: ({ name }: { name: string }) => `${name} est dans la salle, et vote.`,
} satisfies Catalogue;
