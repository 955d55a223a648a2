import type { Catalogue } from '@etabli/kernel/locale';
import { ofName } from '@etabli/kernel/names';
import { titles } from '../../payments/cards/messages.fr.js';
import { fr as treasury } from '../messages.fr.js';

type Reduction = 'waiver' | 'credit_note';

type Provider = { provider: 'stripe' | 'helloasso' };

export const fr = {
  card: 'Encaisser par carte',
  cardTitle: ({ name }: { name: string }) => `${name} paie par carte`,
  cardWhat: 'Ce qui est payé maintenant',
  cardStart: ({ amount }: { amount: string }) => `Montrer le code pour ${amount}`,
  cardWith: 'Par quel service',
  cardName: ({ provider }: Provider) => titles[provider],
  cardScan:
    'Le téléphone de la personne vise ce code et s’ouvre sur la page de paiement. Son numéro de carte ne passe jamais par la maison.',
  cardCode: ({ amount }: { amount: string }) => `Code à viser pour payer ${amount}`,
  cardOpenHere: 'Ouvrir la page sur cet appareil',
  cardWaiting: 'En attente du paiement…',
  cardSilent: 'Rien n’est confirmé pour l’instant. S’il a été payé, ce sera noté dès que le service le dira.',
  cardLookAgain: 'Regarder à nouveau',
  cardPaid: ({ amount }: { amount: string }) => `C’est payé : ${amount}`,
  cardPaidText: 'Le paiement est noté, et ce qu’il règle ne l’attend plus.',
  cardDone: 'Fermer',
  treasury: 'Trésorerie',
  lead: 'Son compte : ce qui lui est demandé, ce qui est payé.',
  erased: 'Fiche anonymisée',
  owed: 'Reste à payer',
  ofItLate: ({ amount }: { amount: string }) => `dont ${amount} en retard`,
  credit: 'Payé d’avance',
  dues: 'Ce qui est demandé',
  payments: 'Ce qui est payé',
  toPerson: 'Voir sa fiche',
  more: 'Plus',
  actionsOn: ({ what }: { what: string }) => `Que faire de « ${what} »`,

  noDues: 'Rien n’est demandé',
  noDuesText: 'Appelez les cotisations, ou demandez une somme à cette personne seulement.',
  noPayments: 'Rien n’est payé encore',
  noPaymentsText: 'Un paiement enregistré paie d’abord la plus ancienne échéance.',
  dueOn: ({ on }: { on: string }) => `pour le ${on}`,
  numbered: ({ number, reference }: { number: string; reference: string }) =>
    `n° ${number}, réf. ${reference}`,
  withVat: ({ vat }: { vat: string }) => `dont TVA ${vat}`,
  partOf: ({ whole, days }: { whole: string; days: { from: string; to: string } | null }) =>
    `${days ? `du ${days.from} au ${days.to}, ` : ''}au prorata de ${whole}`,
  reduced: ({
    kind,
    amount,
    reason,
    name,
  }: {
    kind: Reduction;
    amount: string;
    reason: string;
    name: string;
  }) => `${kind === 'waiver' ? 'Remise' : 'Avoir'} de ${amount} : ${reason}${name ? ` (${name})` : ''}`,
  partOn: ({ amount, on }: { amount: string; on: string }) => `${amount} le ${on}`,
  instalments: ({ parts }: { parts: string }) => `En plusieurs fois : ${parts}`,
  withdrawn: 'Annulée par un avoir',
  paid: 'Payée',
  nothingToPay: 'Rien à payer',
  late: ({ left }: { left: string }) => `En retard, reste ${left}`,
  left: ({ left }: { left: string }) => `Reste ${left}`,

  received: ({ method, on }: { method: Parameters<typeof treasury.method>[0]['method']; on: string }) =>
    `${treasury.method({ method })} du ${on}`,
  pays: ({ what }: { what: string }) => `Paie : ${what}`,
  leftOver: ({ amount }: { amount: string }) => `Payé d’avance : ${amount}`,
  undone: ({ reason }: { reason: string }) => `Annulé : ${reason}`,
  undo: 'Annuler ce paiement',
  undoTitle: 'Annuler ce paiement ?',
  undoText: 'Ce qu’il payait sera dû à nouveau. Les deux écritures restent.',
  undoHint: 'Chèque sans provision, erreur de personne…',
  undoneNow: 'Le paiement est annulé : ce qu’il payait est dû à nouveau.',

  pay: 'Enregistrer un paiement',
  payTitle: ({ name }: { name: string }) => `Paiement ${ofName(name)}`,
  another: 'C’est un autre versement : l’enregistrer',
  amount: 'Montant en euros',
  amountWrong: 'Écrivez un montant, comme 45 ou 45,50.',
  how: 'Moyen',
  method: treasury.method,
  receivedOn: 'Reçu le',
  forWhat: 'Pour quoi ?',
  oldestFirst: 'Le plus ancien d’abord',
  note: 'Note',
  noteHint: 'Numéro du chèque, libellé du virement…',
  recorded: ({ amount }: { amount: string }) => `${amount} enregistrés.`,

  ask: 'Demander une somme',
  askTitle: ({ name }: { name: string }) => `Demander une somme à ${name}`,
  askVerb: 'Demander cette somme',
  asked: 'C’est demandé. L’échéance a sa référence.',
  kind: 'Nature',
  kindName: ({ kind }: { kind: string }) =>
    ({ service: 'Service', occupancy_fee: 'Redevance d’occupation', gift: 'Don promis', other: 'Autre' })[
      kind
    ] ?? kind,
  label: 'Libellé',
  labelHint: 'Ce que la personne lira : « Impressions d’octobre ».',
  payBy: 'À payer pour le',

  task: 'Ouvrir une tâche',
  plan: 'Payer en plusieurs fois',
  planTitle: ({ label }: { label: string }) => `Payer en plusieurs fois : ${label}`,
  planVerb: 'Convenir de ces dates',
  planned: 'L’échéancier est noté.',
  times: 'En combien de fois ?',
  timesWrong: ({ max }: { max: number }) => `Choisissez entre une et ${max} fois, et une première date.`,
  firstOn: 'Le premier versement',

  waive: 'Faire une remise',
  creditNote: 'Faire un avoir',
  reduceTitle: ({ kind, label }: { kind: Reduction; label: string }) =>
    `${kind === 'waiver' ? 'Remise' : 'Avoir'} : ${label}`,
  reduceText: ({ kind }: { kind: Reduction }): string =>
    kind === 'waiver'
      ? 'La personne ne doit plus cette somme. Une cotisation remise compte comme payée : elle garde son droit de vote.'
      : 'Cette somme n’aurait pas dû être demandée. Ce qui en était payé reste à la personne, pour ce qu’elle doit.',
  reduceVerb: ({ kind }: { kind: Reduction }): string =>
    kind === 'waiver' ? 'Faire cette remise' : 'Faire cet avoir',
  reducedNow: 'C’est noté, avec votre raison.',
  reason: 'Pourquoi ?',
  reasonHint: 'Cette phrase reste avec l’échéance.',

  rate: 'Changer son tarif',
  rateTitle: ({ name }: { name: string }) => `Le tarif ${ofName(name)}`,
  rateVerb: 'Retenir ce tarif',
  rateLabel: 'Au prochain appel',
  rateName: ({ rate }: { rate: 'full' | 'reduced' | 'free' }) =>
    ({ full: 'Plein tarif', reduced: 'Tarif réduit', free: 'Gratuit : ses jours sont couverts sans payer' })[
      rate
    ],
  rateHint: 'Étudiant, membre d’honneur, décision du conseil…',
  rateSet: 'Ce tarif vaut dès le prochain appel.',
} satisfies Catalogue;
