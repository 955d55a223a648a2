/** Documents of a commission. */
export const fr = {
  title: 'Documents',
  add: 'Ajouter un document',
  none: 'Pas encore de document',
  noneText:
    'Modes d’emploi, plans, modèles de lettres : ce que la commission garde sous la main. Les documents de ses tâches se rangent ici d’eux-mêmes.',
  withTask: 'avec la tâche',
  kind: 'Ce que vous ajoutez',
  files: 'Un ou plusieurs fichiers',
  page: 'Un lien vers une page',
  file: 'Fichiers',
  fileHint: 'PDF, image, document ou tableur ; 20 Mo au plus chacun. Tous les adhérents pourront les ouvrir.',
  refusedFile: ({ file, why }: { file: string; why: string }) => `${file} : ${why}`,
  noFile: 'Choisissez au moins un fichier.',
  tooMany: ({ max }: { max: number }) => `${max} fichiers au plus à la fois.`,
  name: 'Nom',
  nameOf: ({ file }: { file: string }) => `Nom de « ${file} »`,
  address: 'Adresse de la page',
  addressHint: 'Elle commence par https:// ou http://, sans espace.',
  added: ({ names, count }: { names: string; count: number }) =>
    count > 1 ? `${count} documents ajoutés.` : `« ${names} » est ajouté.`,
  takeOff: ({ name }: { name: string }) => `Retirer « ${name} »`,
  takenOff: ({ name }: { name: string }) => `« ${name} » est retiré.`,
  undone: 'C’est annulé.',
};
