import { type Catalogue, plural } from '@etabli/kernel/locale';
import type { DocumentPurpose } from '../../gql/assemblies.js';

const purposes: Record<DocumentPurpose, string> = {
  moral_report: 'le rapport moral',
  activity_report: 'le rapport d’activité',
  financial_report: 'le rapport financier',
  accounts: 'les comptes',
  budget: 'le budget',
  candidacies: 'les candidatures',
  auditor_report: 'le rapport du vérificateur',
  agreements_report: 'le rapport sur les conventions',
};

export const fr = {
  title: 'Documents pour les membres',
  lead: 'Envoyés avec la convocation ou l’invitation, et lisibles par chaque membre sur la page de l’assemblée : 15 Mo ensemble.',
  missing: ({ missing }: { missing: readonly DocumentPurpose[] }) =>
    `Vos statuts demandent encore : ${missing.map((one) => purposes[one]).join(', ')}.`,
  purpose: ({ purpose }: { purpose: DocumentPurpose }): string => purposes[purpose],
  what: 'Ce que c’est',
  other: 'un autre document',
  about: 'Pour quel point',
  whole: 'toute l’assemblée',
  item: ({ position, title }: { position: number; title: string }) => `${position}. ${title}`,
  attach: 'Joindre un document',
  hint: 'PDF, image, Word, tableur ou présentation.',
  arriving: 'Le document arrive',
  open: ({ name, size }: { name: string; size: string }) => `${name} (${size})`,
  late: ({ days }: { days: number }) => `${plural(days, 'jour', 'jours', 'fr')} de retard`,
  detach: ({ name }: { name: string }) => `Retirer ${name}`,
  attachReport: 'Joindre un rapport d’activité',
  whichReport: 'Quel rapport',
  house: 'La maison',
  report: ({ of, from, to }: { of: string; from: string; to: string }) => `${of}, du ${from} au ${to}`,
  attachIt: 'Joindre le rapport',
  reportAttached: 'Le rapport est joint, et chaque membre peut le lire.',
  attached: ({ name }: { name: string }) => `${name} est joint.`,
  detached: ({ name }: { name: string }) => `${name} n’est plus joint.`,
} satisfies Catalogue;
