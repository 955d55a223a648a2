import type { Catalogue } from '@etabli/kernel/locale';

export const fr = {
  title: 'Ce qu’un opposant pourrait soulever',
  leadAhead: 'Avant l’assemblée, tout peut encore se corriger.',
  leadHeld: 'Rien ici ne dit qu’une décision est nulle : seul un juge le dit. Voici de quoi répondre.',
  clearTitle: 'Rien à soulever',
  clearAhead: 'La convocation, l’ordre du jour et les listes tiennent. Revenez après chaque changement.',
  clearHeld: 'Convocations, quorum, voix, majorités, procès-verbal : tout tient.',
  clearSitting:
    'Jusqu’ici, convocations, quorum, voix et majorités tiennent. Revenez une fois la séance levée.',
  grave: 'Grave',
  serious: 'Sérieux',
  minor: 'Mineur',
  graveLead: 'Peut défaire une décision.',
  seriousLead: 'Peut peser, si le vote en a été changé.',
  minorLead: 'Ne suffit pas à soi seul.',
  recount: 'Recompte au pire',
  remedy: 'Ce qui peut se faire',
  evidence: 'La preuve',
  preparation: 'Ouvrir la préparation',
  convocation: 'Voir les convocations',
  electorate: 'Voir les électeurs',
  desk: 'Voir l’émargement',
  overview: 'Voir l’ordre du jour',
  minutes: 'Voir le procès-verbal',
  decisions: 'La solidité de chaque décision',
  decisionsLead:
    'Recomptée en supposant que chaque voix discutée était du côté qui l’emporte. Aucun bulletin n’est regardé.',
  amendment: ({ number }: { number: number }) => ` : amendement ${number}`,
  elections: 'La solidité de chaque siège',
  electionsLead:
    'Recompté comme si chaque voix discutée avait été donnée à qui suit. Un siège ne tient que s’il reste alors à la même personne.',
  stands: 'Tient',
  falls: 'Dépend des voix discutées',
  sure: 'Tient',
  unsure: 'Fragile',
  protections: 'Ce qui protège',
} satisfies Catalogue;
