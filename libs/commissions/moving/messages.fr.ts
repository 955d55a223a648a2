/** Refusals of what is brought in and taken along, and the words put on imported tasks. */
export const fr = {
  'moving.not-waiting': 'Ces tableaux ont déjà été importés.',
  'moving.not-done': 'Il n’y a rien à annuler ici.',
  'moving.taken-already':
    'Ce fichier a déjà été importé, et l’import tient toujours. Annulez-le d’abord si vous voulez le refaire.',
  'moving.nothing': 'Tous les tableaux sont laissés de côté : gardez-en au moins un.',
  'moving.unnamed': ({ board }: { board: string }) =>
    `Donnez un nom à la commission du tableau « ${board || 'sans nom'} ».`,
  'moving.name-taken': ({ name }: { name: string }) =>
    `Une commission s’appelle déjà « ${name} » : choisissez-la, ou donnez un autre nom.`,
  'moving.commission-gone': ({ board }: { board: string }) =>
    `La commission choisie pour « ${board} » n’est plus en activité : choisissez-en une autre.`,
  'moving.too-many-stages': ({ board, max }: { board: string; max: number }) =>
    `« ${board} » aurait plus de ${max} colonnes : réunissez des listes dans une même colonne.`,
  'moving.changed-since':
    'Quelqu’un a travaillé sur ces tableaux depuis l’import : il ne s’annule plus d’un bloc. Retirez les tâches une à une.',
  'moving.archive-unknown':
    'Ce n’est pas un fichier de commissions d’Établi. Choisissez le .zip téléchargé par « Tout emporter ».',
  'moving.archive-newer': 'Ce fichier vient d’un Établi plus récent : mettez celui-ci à jour.',
  'moving.archive-damaged': ({ place }: { place: string }) =>
    `Ce fichier est abîmé ou a été modifié (${place}). Téléchargez-le de nouveau.`,
  'moving.archive-too-large': ({ max }: { max: number }) =>
    `Ce fichier est trop gros : ${max} Mo au plus, déplié.`,
  'moving.not-empty':
    'Il y a déjà des commissions, des étiquettes, des réunions, des heures ou des rapports ici : ce fichier ne se relit que dans une association qui n’en a pas encore.',
  'moving.card-untitled': 'Sans titre',
  'moving.card-someone': 'Quelqu’un',
  'moving.card-held-by': ({ names }: { names: string }) => `Confiée, dans l’autre outil, à : ${names}`,
  'moving.card-attached': ({ names }: { names: string }) =>
    `Pièces jointes restées dans l’autre outil : ${names}`,
};
