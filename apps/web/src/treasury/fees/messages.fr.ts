import { type Catalogue, plural } from '@etabli/kernel/locale';

type Kind = 'calendar' | 'school' | 'rolling' | 'fixed';
type Reason = 'not_a_member' | 'no_period' | 'called_already' | 'covered' | 'no_price';

const reasonsFr: Record<Reason, string> = {
  not_a_member: 'ne sont pas encore membres',
  no_period: 'n’ont rien à payer ce jour-là',
  called_already: 'déjà appelées',
  covered: 'ont déjà payé cette période',
  no_price: 'sont d’une catégorie sans prix',
};

export const fr = {
  title: 'Cotisations',
  lead: 'Les prix une fois dits, un geste demande à chacun ce qu’il doit, et jamais deux fois.',
  call: 'Appeler les cotisations',
  callLead: 'Voici ce que l’appel demanderait. Rien n’est fait avant le bouton.',
  schedule: 'Barème',
  periodOf: 'La période qui contient le',
  periodHint: 'Choisissez un jour de l’année prochaine pour appeler l’année prochaine.',
  wouldAsk: ({ dues, total, dueOn }: { dues: number; total: string; dueOn: string }) =>
    `${plural(dues, 'cotisation', 'cotisations', 'fr')}, ${total} en tout, à payer pour le ${dueOn}.`,
  callVerb: ({ dues }: { dues: number }) => `Appeler ${plural(dues, 'cotisation', 'cotisations', 'fr')}`,
  called: ({ dues }: { dues: number }) =>
    `${plural(dues, 'cotisation appelée', 'cotisations appelées', 'fr')}, chacune avec sa référence.`,
  notAsked: ({ reason, people }: { reason: Reason; people: number }) =>
    `${plural(people, 'personne', 'personnes', 'fr')} : ${reasonsFr[reason]}.`,
  nobodyToCall: 'Personne n’est à appeler',
  nobodyToCallText: 'Pour cette période, tout le monde est appelé, à jour, ou d’une catégorie sans prix.',
  preview: 'Ce que l’appel demanderait',
  who: 'Qui',
  what: 'Quoi',
  days: 'Pour',
  amount: 'Montant',
  line: ({
    kind,
    rate,
    whole,
  }: {
    kind: string;
    rate: 'full' | 'reduced' | 'free';
    whole: string | null;
  }) => {
    const what = kind === 'joining_fee' ? 'Droit d’entrée' : 'Cotisation';
    const how = { full: '', reduced: ', tarif réduit', free: ', gratuite' }[rate];
    return `${what}${how}${whole ? `, au prorata de ${whole}` : ''}`;
  },
  period: ({ from, to }: { from: string; to: string }) => `du ${from} au ${to}`,

  schedules: 'Ce que paient les membres',
  newSchedule: 'Faire un barème',
  noSchedule: 'Aucun prix encore',
  noScheduleText:
    'Dites ce que paie chaque catégorie de membres, et pour quelle période : le reste se calcule.',
  change: 'Changer',
  changeTitle: 'Changer ce barème',
  periodKind: ({ kind }: { kind: Kind }) =>
    ({
      calendar: 'Année civile',
      school: 'Année scolaire, de septembre à août',
      rolling: 'Douze mois à partir de l’adhésion',
      fixed: 'Une période fixe',
    })[kind],
  prorated: 'au prorata pour qui arrive en cours de période',
  joining: ({ amount }: { amount: string }) => `droit d’entrée ${amount}`,
  price: ({ category, full, reduced }: { category: string; full: string; reduced: string | null }) =>
    `${category} : ${full}${reduced ? `, réduit ${reduced}` : ''}`,
  pastCalls: 'Appels faits',
  pastCall: ({ on, dues, total, dueOn }: { on: string; dues: number; total: string; dueOn: string }) =>
    `${on} : ${plural(dues, 'cotisation', 'cotisations', 'fr')}, ${total}, pour le ${dueOn}`,

  name: 'Nom',
  defaultName: 'Cotisation annuelle',
  whichPeriod: 'Pour quelle période ?',
  from: 'Du',
  to: 'Au',
  fullOf: ({ category }: { category: string }) => `${category}, en euros`,
  reducedOf: ({ category }: { category: string }) => `${category}, tarif réduit`,
  proratedLabel: 'Au prorata des jours restants',
  proratedHint: 'Qui arrive en juillet paie la moitié d’une année civile.',
  joiningLabel: 'Droit d’entrée, en euros',
  familyLabel: 'Prix d’un foyer, en euros',
  familyHint: 'Le plus qu’un foyer paie pour toutes ses personnes. Vide : chacune paie le sien.',
  foyers: 'Des personnes paient ensemble ? Réglez leurs foyers',
  joiningHint: 'Demandé une seule fois, à l’arrivée.',
  dueInDays: 'Jours pour payer',
  notAnAmount: 'Ce montant ne se lit pas : écrivez 20 ou 20,50.',
  fullFirst: 'Dites d’abord le prix entier.',
  save: 'Retenir ce barème',
  saved: 'Le barème est retenu. Ce qui est déjà appelé ne change pas.',
} satisfies Catalogue;
