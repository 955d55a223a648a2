/** Refusals of reports. */
export const fr = {
  'report.not-yours':
    'Le rapport d’une commission s’écrit par ses référent·es ; celui de la maison, par qui veille sur toutes.',
  'report.ready': 'Ce rapport est prêt. Reprenez-le pour le changer.',
  'report.not-ready': 'Ce rapport est encore un projet.',
  'report.there-already': 'Un rapport existe déjà pour cette période.',
  'report.ends-before-start': 'Cette fin précède le début. Choisissez un jour qui vient après.',
  'report.to-come': 'Cette période n’a pas commencé.',
  'report.too-long': 'Un rapport raconte deux ans au plus.',
  'report.not-over': 'La période n’est pas finie : ses chiffres bougeraient encore.',
  'report.picture-kind': 'Choisissez une photo au format JPEG ou PNG.',
  'report.picture-heavy': ({ max }: { max: number }) =>
    `Cette image dépasse ${max} Mo. Choisissez-en une plus légère.`,
  'report.picture-unreadable':
    'Cette image ne s’ouvre pas : elle est abîmée ou incomplète. Choisissez-en une autre.',
  'report.pictures-many': ({ max }: { max: number }) =>
    `Une partie montre ${max} images au plus. Retirez-en une d’abord.`,
  'report.changed-since':
    'Quelqu’un a écrit ici entre-temps. Rouvrez la partie pour lire ce qui est écrit, puis complétez.',
};
