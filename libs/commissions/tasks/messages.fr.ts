/** Refusals of tasks and boards. */
export const fr = {
  'task.not-yours':
    'Cette tâche est celle de sa commission : rejoignez-la, ou proposez-vous dans un commentaire.',
  'task.removed': 'Cette tâche a été retirée du tableau. Remettez-la d’abord.',
  'task.not-removed': 'Cette tâche est déjà sur le tableau.',
  'task.finished': 'Cette tâche est déjà faite.',
  'task.not-finished': 'Cette tâche n’est pas encore faite.',
  'task.taken-already': 'Vous vous en occupez déjà.',
  'task.not-taken': 'Vous ne vous occupez pas de cette tâche.',
  'task.by-commission':
    'On entre dans cette commission par ses référent·es : proposez-vous dans un commentaire, elle vous répondra.',
  'task.person-has-it': 'Cette personne s’en occupe déjà.',
  'task.person-has-not': 'Cette personne ne s’en occupe pas.',
  'task.waits': ({ needs }: { needs: string[] }) =>
    `Elle attend encore ${needs.map((title) => `« ${title} »`).join(', ')}. Terminez d’abord, ou retirez ce lien.`,
  'task.circle': 'Ces deux tâches s’attendraient l’une l’autre. Retirez d’abord l’autre lien.',
  'task.needs-already': 'Elle attend déjà cette tâche.',
  'task.needs-not': 'Elle n’attend pas cette tâche.',
  'task.shown-already': 'Tout le monde voit déjà cette tâche.',
  'task.draft-unseen': 'C’est un brouillon que personne d’autre ne voit. Montrez-le d’abord.',
  'task.neighbour-gone': 'Le tableau a changé entre-temps. Déplacez la tâche à nouveau.',
  'task.place-taken': 'Quelqu’un a rangé une tâche ici au même moment. Déplacez-la à nouveau.',
  'task.changed-since': 'La tâche a changé depuis : ce n’est plus à défaire. Voyez son histoire.',
  'task.undone-already': 'C’est déjà défait.',
  'task.too-many': ({ max }: { max: number }) => `${max} tâches au plus à la fois. Choisissez-en moins.`,
  'task.no-change': 'Dites ce qu’il faut changer.',
  'task.occurrence-there': 'La tâche de ce jour existe déjà.',
  'stage.name-taken': 'Une colonne porte déjà ce nom.',
  'stage.not-empty': ({ tasks }: { tasks: number }) =>
    tasks === 1
      ? 'Il reste une tâche dans cette colonne. Déplacez-la d’abord.'
      : `Il reste ${tasks} tâches dans cette colonne. Déplacez-les d’abord.`,
  'stage.last': 'Un tableau garde au moins une colonne où commencer et une où finir.',
  'stage.none': 'Ce tableau n’a pas de colonne pour cela. Ajoutez-en une.',
  'stage.gone': 'La colonne de cette tâche n’existe plus. Déplacez la tâche dans une autre.',
  'stage.too-many': ({ max }: { max: number }) => `Un tableau a ${max} colonnes au plus.`,
  'checklist.too-long': ({ max }: { max: number }) =>
    `Une liste a ${max} étapes au plus. Faites-en plusieurs tâches.`,
  'checklist.done-already': 'Cette étape est déjà cochée.',
  'checklist.not-done': 'Cette étape n’est pas cochée.',
  'comment.not-yours': 'Ce sont les mots de quelqu’un d’autre.',
  'comment.too-many-called': ({ max }: { max: number }) => `Appelez ${max} personnes au plus.`,
  'attachment.too-many': ({ max }: { max: number }) => `${max} documents au plus par tâche.`,
  'attachment.there-already': 'Ce document est déjà joint.',
  'task-link.one': 'Choisissez une chose à lier, et une seule.',
  'task-link.address': 'Une adresse commence par https://. Collez-la en entier.',
  'task-link.there-already': 'C’est déjà lié.',
  'looking.name-taken': 'Vous gardez déjà une vue sous ce nom. Choisissez-en un autre.',
  'looking.too-many': ({ max }: { max: number }) =>
    `Vous gardez déjà ${max} vues de ce tableau : retirez-en une d’abord.`,
  'label.name-taken': 'Une étiquette porte déjà ce nom.',
  'label.not-yours': 'Les membres des commissions s’occupent des étiquettes.',
  'label.on-already': 'Cette étiquette y est déjà.',
  'label.not-on': 'Cette étiquette n’y est pas.',
  'series.ended': 'Cette tâche ne revient déjà plus.',
  'series.going-on': 'Cette tâche revient déjà.',
};
