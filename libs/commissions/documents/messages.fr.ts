/** Refusals of the documents that commissions keep at hand. */
export const fr = {
  'commission-document.not-yours':
    'Seuls les membres de cette commission et le bureau s’occupent de ses documents.',
  'commission-document.one': 'Choisissez un fichier, ou donnez une adresse.',
  'commission-document.address': 'Une adresse commence par https:// ou http://, sans espace.',
  'commission-document.there-already': 'Ce document est déjà là.',
  'commission-document.too-many': ({ max }: { max: number }) =>
    `${max} documents au plus par commission : retirez ceux qui ne servent plus.`,
};
