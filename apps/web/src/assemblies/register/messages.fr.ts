import type { Catalogue } from '@etabli/kernel/locale';

export const fr = {
  title: 'Registre des délibérations',
  lead: 'Les procès-verbaux signés, numérotés sans trou. Plus rien ne les modifie.',
  assemblies: 'Assemblées',
  search: 'Chercher une assemblée',
  number: 'Numéro',
  numbered: ({ number }: { number: number }) => `N° ${number}`,
  assembly: 'Assemblée',
  heldOn: 'Tenue le',
  recordedOn: 'Versé le',
  fingerprint: 'Empreinte',
  copy: 'Copier l’empreinte entière',
  copied: 'L’empreinte est copiée.',
  notCopied: 'L’empreinte ne s’est pas copiée : votre navigateur l’interdit ici.',
  paper: 'Copie signée',
  open: ({ size }: { size: string }) => `Ouvrir le PDF (${size})`,
  openOf: ({ number, title }: { number: number; title: string }) =>
    `Ouvrir la copie signée n° ${number}, ${title}`,
  print: 'Imprimer le registre',
  verify: 'Vérifier un document',
  verifyLead:
    'Déposez un PDF : son empreinte est calculée sur cet appareil et comparée à celles du registre. Le fichier ne part pas.',
  verifyField: 'Le document à vérifier',
  verifying: 'Calcul de l’empreinte…',
  isIt: ({ number, title, when }: { number: number; title: string; when: string }) =>
    `C’est bien le document n° ${number} : ${title}, versé ${when}. Pas un octet n’a changé.`,
  isNone: 'Ce n’est aucun document du registre, ou il a été modifié depuis.',
  computed: ({ sha256 }: { sha256: string }) => `Son empreinte : ${sha256}`,
  emptyTitle: 'Le registre attend son premier procès-verbal',
  emptyText:
    'Après une assemblée, imprimez son procès-verbal, faites-le signer, puis déposez la copie signée : elle reçoit ici un numéro et une empreinte, et chaque membre peut la lire.',
  toAssemblies: 'Voir les assemblées',
  nothingTitle: 'Aucun procès-verbal ne correspond',
  nothingText: 'Essayez un autre mot du titre de l’assemblée, ou une année.',
} satisfies Catalogue;
