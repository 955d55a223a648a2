/** Refusals of calendars to follow. */
export const fr = {
  'calendar.unknown': 'Cette adresse de calendrier n’existe pas. Créez-en une nouvelle dans Établi.',
  'calendar.revoked': 'Cette adresse de calendrier a été retirée. Créez-en une nouvelle dans Établi.',
  'calendar.over': 'La personne de ce calendrier ne fait plus partie de l’association.',
  'calendar.too-many': ({ max }: { max: number }) =>
    `${max} adresses au plus : retirez-en une qui ne sert plus.`,
  'calendar.own-name': ({ association }: { association: string }) => `Mes tâches – ${association}`,
};
