import { formatDate, formatMoney, type IsoDate, type Locale } from '@etabli/kernel';

const fr = {
  title: 'Dossier de la trésorerie pour l’assemblée',
  period: (v: { from: IsoDate; to: IsoDate }) =>
    `Exercice du ${formatDate(v.from, 'fr')} au ${formatDate(v.to, 'fr')}`,
  open: 'Les écritures de cet exercice ne sont pas closes : ces comptes sont provisoires.',
  file: (v: { name: string; to: IsoDate; kind: string }) =>
    `Dossier de la trésorerie ${v.to.slice(0, 4)} ${v.name}.${v.kind}`,
  inBrief: 'En bref',
  brief: (v: { cents: number; before: number | null; cash: number }) =>
    [
      v.cents === 0
        ? 'L’exercice est à l’équilibre.'
        : `L’exercice dégage ${v.cents > 0 ? 'un excédent' : 'un déficit'} de ${formatMoney(Math.abs(v.cents), 'fr')}.`,
      v.before === null
        ? ''
        : v.before === 0
          ? 'Le précédent était à l’équilibre.'
          : `Le précédent finissait par ${v.before > 0 ? 'un excédent' : 'un déficit'} de ${formatMoney(Math.abs(v.before), 'fr')}.`,
      `La banque et la caisse contiennent ${formatMoney(v.cash, 'fr')}.`,
    ]
      .filter(Boolean)
      .join(' '),
  said: 'Le mot de la trésorerie',
  income: 'Compte de résultat',
  sheet: 'Bilan',
  assets: 'Actif : ce que l’association possède',
  liabilities: 'Passif : d’où vient cet argent',
  inKind: 'Contributions volontaires en nature',
  inKindPage: 'Contributions en nature',
  inKindNote: 'Le bénévolat et les dons en nature sont comptés à part : ils ne changent pas le résultat.',
  collected: 'Ce qui a été appelé et reçu',
  collectedNote: (v: { on: IsoDate }) =>
    `De ce qui a été appelé dans l’exercice, ce qui est reçu et reste dû au ${formatDate(v.on, 'fr')}.`,
  fees: 'Cotisations proposées',
  noFees: 'Aucune cotisation n’est tarifée.',
  next: 'Budget prévisionnel',
  noNext: 'Aucun budget n’est préparé pour l’exercice suivant.',
  standing: 'À jour de cotisation',
  inGoodStanding: 'oui',
  standingSays: (v: { members: number; standing: number; on: IsoDate }) =>
    `${v.standing} des ${v.members} adhérents sont à jour au ${formatDate(v.on, 'fr')}. La liste des électeurs de l’assemblée en est tirée le jour où elle est arrêtée.`,
  column: {
    row: 'Poste',
    year: 'Exercice',
    before: 'Exercice précédent',
    budget: 'Budget',
    planned: 'Prévu',
    told: 'Cet exercice',
    gross: 'Brut',
    less: 'Amortissements',
    net: 'Net',
    called: 'Appelé',
    received: 'Reçu',
    waived: 'Remis',
    left: 'Reste dû',
    category: 'Catégorie',
    amount: 'Montant',
    member: 'Membre',
    standing: 'À jour',
  },
  total: (v: { what: string }) => `Total : ${v.what}`,
  assetsTotal: 'Total de l’actif',
  liabilitiesTotal: 'Total du passif',
  reduced: 'tarif réduit',
  kinds: {
    membership_fee: 'Cotisations',
    joining_fee: 'Droits d’entrée',
    occupancy_fee: 'Redevances et loyers',
    service: 'Services',
    solidarity: 'Solidarité',
    gift: 'Dons',
    other: 'Autres',
  } as Record<string, string>,
};

const en: typeof fr = {
  title: 'Treasurer’s pack for the assembly',
  period: (v) => `Year from ${formatDate(v.from, 'en')} to ${formatDate(v.to, 'en')}`,
  open: 'The books of this year are not closed: these accounts are provisional.',
  file: (v) => `Treasurer’s pack ${v.to.slice(0, 4)} ${v.name}.${v.kind}`,
  inBrief: 'In brief',
  brief: (v) =>
    [
      v.cents === 0
        ? 'The year balances.'
        : `The year ends with a ${v.cents > 0 ? 'surplus' : 'deficit'} of ${formatMoney(Math.abs(v.cents), 'en')}.`,
      v.before === null
        ? ''
        : v.before === 0
          ? 'The one before balanced.'
          : `The one before ended with a ${v.before > 0 ? 'surplus' : 'deficit'} of ${formatMoney(Math.abs(v.before), 'en')}.`,
      `Bank and cash hold ${formatMoney(v.cash, 'en')}.`,
    ]
      .filter(Boolean)
      .join(' '),
  said: 'A word from the treasurer',
  income: 'Income statement',
  sheet: 'Balance sheet',
  assets: 'Assets: what the association owns',
  liabilities: 'Liabilities: where that money comes from',
  inKind: 'Voluntary contributions in kind',
  inKindPage: 'Contributions in kind',
  inKindNote: 'Volunteering and gifts in kind are counted apart: they change no result.',
  collected: 'What was called and received',
  collectedNote: (v) =>
    `Of what was called in the year, what has been received and is still owed on ${formatDate(v.on, 'en')}.`,
  fees: 'Fees proposed',
  noFees: 'No fee has a price.',
  next: 'Budget',
  noNext: 'No budget is prepared for the next year.',
  standing: 'In good standing',
  inGoodStanding: 'yes',
  standingSays: (v) =>
    `${v.standing} of ${v.members} members are in good standing on ${formatDate(v.on, 'en')}. The list of electors is drawn from it on the day it is fixed.`,
  column: {
    row: 'Item',
    year: 'Year',
    before: 'Year before',
    budget: 'Budget',
    planned: 'Planned',
    told: 'This year',
    gross: 'Gross',
    less: 'Depreciation',
    net: 'Net',
    called: 'Called',
    received: 'Received',
    waived: 'Waived',
    left: 'Still owed',
    category: 'Category',
    amount: 'Amount',
    member: 'Member',
    standing: 'In good standing',
  },
  total: (v) => `Total: ${v.what}`,
  assetsTotal: 'Total assets',
  liabilitiesTotal: 'Total liabilities',
  reduced: 'reduced',
  kinds: {
    membership_fee: 'Membership fees',
    joining_fee: 'Joining fees',
    occupancy_fee: 'Occupancy fees and rents',
    service: 'Services',
    solidarity: 'Solidarity',
    gift: 'Gifts',
    other: 'Other',
  },
};

/** The words of the treasurer's pack. */
export const packWords: Record<Locale, typeof fr> = { fr, en };
