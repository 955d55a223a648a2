import { type Catalogue, plural } from '@etabli/kernel/locale';
import type { RentKind, ServiceKind } from '../../gql/treasury.js';

export const fr = {
  title: 'Redevances',
  lead: 'Ce que chaque résident·e paie par mois, et l’appel du mois.',

  callTitle: 'Appeler le mois',
  callLead: 'Voici ce que l’appel demanderait. Rien n’est fait avant le bouton.',
  month: 'Mois',
  dueOn: 'À payer pour le',
  callVerb: ({ month, residents, total }: { month: string; residents: number; total: string }) =>
    `Appeler ${month} : ${plural(residents, 'redevance', 'redevances', 'fr')}, ${total}`,
  called: ({ dues }: { dues: number }) =>
    `${plural(dues, 'échéance appelée', 'échéances appelées', 'fr')}, chacune avec sa référence.`,
  alreadyCalled: ({ lines }: { lines: number }) =>
    `${plural(lines, 'ligne est déjà appelée', 'lignes sont déjà appelées', 'fr')} pour ce mois.`,
  nothingToCall: 'Rien à appeler',
  nothingToCallText: 'Pour ce mois, tout est appelé ou personne n’a de ligne.',
  toDebit: 'Prélever',
  toRemind: 'Relancer',
  pool: ({ before, added, paid, after }: { before: string; added: string; paid: string; after: string }) =>
    `La caisse a ${before}. Elle reçoit ${added}, paie ${paid}, et garde ${after}.`,
  poolShort: ({ short }: { short: string }) =>
    `Il manque ${short} : celles et ceux qui gardent leur redevance d’avant en paient leur part.`,
  preview: 'Ce que l’appel demanderait',
  who: 'Qui',
  what: 'Quoi',
  amount: 'Montant',
  part: ({ label, days, relief }: { label: string; days: string | null; relief: string | null }) =>
    `${label}${days ? `, ${days}` : ''}${relief ? `, moins ${relief} de solidarité` : ''}`,
  days: ({ from, to }: { from: string; to: string }) => `du ${from} au ${to}`,
  slices: ({ amount }: { amount: string }) => `Solidarité ${amount}`,
  services: ({ amount }: { amount: string }) => `Services ${amount}`,

  lines: 'Lignes',
  newLine: 'Ajouter une ligne',
  noLine: 'Aucune redevance encore',
  noLineText:
    'Dites ce que chaque résident·e paie par mois : un bureau, deux jours par semaine, un casier. L’appel du mois se calcule tout seul, au jour près.',
  kind: ({ kind }: { kind: RentKind }) =>
    ({ room: 'Local', desk: 'Poste de travail', locker: 'Casier', other: 'Autre' })[kind],
  perMonth: 'Par mois',
  share: ({ share, full }: { share: string; full: string }) => `${share} de ${full}`,
  next: ({ amount, on }: { amount: string; on: string }) => `${amount} à partir du ${on}`,
  begins: ({ on }: { on: string }) => `commence le ${on}`,
  ends: ({ on }: { on: string }) => `finit le ${on}`,
  change: 'Changer',
  changeOf: ({ label, name }: { label: string; name: string }) => `Changer ${label}, ${name}`,

  whose: 'Qui paie ?',
  chooseSomebody: 'Choisissez une personne.',
  whichKind: 'Pour quoi ?',
  label: 'Libellé',
  labelHint: 'Comme sur le plan : Bureau 4, Atelier bois, Casier 7.',
  fullPrice: 'Prix du mois entier, en euros',
  sharePaid: 'Part payée',
  shareHint: '1/1 pour tout, 2/5 pour deux jours par semaine.',
  notAShare: 'Écrivez une part comme 1/1 ou 2/5.',
  fromDay: 'À partir du',
  notAnAmount: 'Ce montant ne se lit pas : écrivez 120 ou 120,50.',
  save: 'Retenir',
  saved: 'C’est noté. Ce qui est déjà appelé ne change pas.',
  newPrice: 'Un autre prix',
  endTitle: 'Un départ',
  lastDay: 'Dernier jour',
  lastDayHint: 'Vide, la ligne continue.',
  end: 'Noter la fin',

  suspendTitle: 'Un mois offert par la caisse',
  suspendLead: 'Un bureau suspendu : la caisse de solidarité paie ce mois en entier.',
  suspend: 'Offrir ce mois',
  suspended: 'La caisse paiera ce mois.',

  revise: 'Réviser les prix',
  reviseLead: 'Un pourcentage pour tout un groupe, à partir d’un jour. Relisez avant de retenir.',
  allKinds: 'Toutes les lignes',
  group: 'Groupe',
  percent: 'Changement, en %',
  percentHint: '2,5 pour augmenter, -10 pour baisser.',
  notAPercent: 'Ce pourcentage ne se lit pas : écrivez 2,5 ou -10.',
  reason: 'Motif',
  reasonHint: 'La décision qui le veut : assemblée du 12 mai, indice.',
  revisionWould: ({ lines, before, after }: { lines: number; before: string; after: string }) =>
    `${plural(lines, 'ligne', 'lignes', 'fr')} : ${before} par mois deviennent ${after}.`,
  nothingToRevise: 'Aucune ligne de ce groupe ne court ce jour-là.',
  reviseVerb: ({ lines }: { lines: number }) => `Réviser ${plural(lines, 'ligne', 'lignes', 'fr')}`,
  revised: 'Les nouveaux prix valent à partir du jour choisi.',
  revisedLine: ({ before, after }: { before: string; after: string }) => `${before} → ${after}`,

  openServices: 'Services à facturer',
  openServicesLead: 'Ils partent avec le prochain appel du mois.',
  newService: 'Noter un service',
  noService: 'Aucun service à facturer',
  noServiceText: 'Notez ici des impressions ou des heures de salle : elles attendent l’appel du mois.',
  serviceKind: ({ kind }: { kind: ServiceKind }) =>
    ({ printing: 'Impressions', room: 'Heures de salle', locker: 'Casier', other: 'Autre' })[kind],
  quantity: 'Combien ?',
  unitPrice: 'Prix de l’unité, en euros',
  onDay: 'Le',
  serviceText: ({ label, quantity, unit }: { label: string; quantity: number; unit: string }) =>
    `${label}, ${quantity} × ${unit}`,
  remove: 'Retirer',
  removeOf: ({ label, name }: { label: string; name: string }) => `Retirer ${label}, ${name}`,
  removed: 'Le service est retiré.',
  serviceSaved: 'Le service partira avec le prochain appel.',

  pastCalls: 'Appels faits',
  pastCall: ({ month, dues, total, dueOn }: { month: string; dues: number; total: string; dueOn: string }) =>
    `${month} : ${plural(dues, 'échéance', 'échéances', 'fr')}, ${total}, pour le ${dueOn}`,
} satisfies Catalogue;
