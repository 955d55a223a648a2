import { plural } from '@etabli/kernel/locale';

type Some = { count: number };
const many = (count: number, one: string, more: string) => plural(count, one, more, 'fr');

export const fr = {
  title: 'Passation de la trésorerie',
  lead: 'Ce qui est ouvert, où sont les clés, ce qui est promis et ce qui vient : de quoi reprendre la caisse en une soirée.',

  openTitle: 'Ce qui est ouvert',
  nothingOpen: 'Rien n’est en attente : une caisse bien tenue.',
  unpaid: ({ count }: Some) => many(count, 'échéance à payer', 'échéances à payer'),
  lines: ({ count }: Some) => many(count, 'ligne de relevé à rapprocher', 'lignes de relevé à rapprocher'),
  held: ({ count }: Some) => many(count, 'relevé retenu à regarder', 'relevés retenus à regarder'),
  approvals: ({ count }: Some) => many(count, 'dépense à approuver', 'dépenses à approuver'),
  toPay: ({ count }: Some) => many(count, 'dépense approuvée, à payer', 'dépenses approuvées, à payer'),
  plans: ({ count }: Some) => many(count, 'échéancier en cours', 'échéanciers en cours'),
  proposals: ({ count }: Some) =>
    many(count, 'échéancier proposé sans réponse', 'échéanciers proposés sans réponse'),
  batches: ({ count }: Some) =>
    many(count, 'remise de prélèvements en cours', 'remises de prélèvements en cours'),
  mandates: ({ count }: Some) =>
    many(count, 'mandat de prélèvement à renouveler', 'mandats de prélèvement à renouveler'),
  cheques: ({ count }: Some) =>
    many(count, 'chèque pas encore sur le compte', 'chèques pas encore sur le compte'),
  cash: 'Dans la caisse',
  months: ({ count }: Some) => many(count, 'mois à dire clos', 'mois à dire clos'),
  see: ({ what }: { what: string }) => `Ouvrir : ${what}`,

  keysTitle: 'Où sont les clés',
  keysLead:
    'Quel site de banque, qui peut signer, où est la caisse. Jamais un mot de passe : dites où il est gardé.',
  noKeysTitle: 'Personne ne l’a encore écrit',
  noKeysText:
    'Notez le site de la banque, les signatures, les cartes, la caisse : qui vous suivra vous en remerciera.',
  addKey: 'Noter une clé',
  keyKind: 'Ce que c’est',
  kind_portal: 'Accès en ligne',
  kind_signature: 'Signature à la banque',
  kind_card: 'Carte bancaire',
  kind_safe: 'Caisse ou coffre',
  kind_papers: 'Papiers',
  kind_other: 'Autre',
  keyTitle: 'En quelques mots',
  keyTitleHint: 'Par exemple : espace professionnel de la banque ; signe seule jusqu’à 2 000 €.',
  keyAccount: 'Compte bancaire',
  noAccount: 'Aucun en particulier',
  keyHolder: 'Qui l’a',
  keyNoted: 'C’est noté.',
  keyEnded: 'Ce n’est plus en vigueur.',
  endKey: 'N’a plus cours',
  of: ({ what }: { what: string }) => ` : ${what}`,

  promisesTitle: 'Ce qui est promis',
  promisesLead: 'Les échéanciers sont lus des comptes ; le reste, quelqu’un l’a dit et vous l’écrivez ici.',
  noPromises: 'Rien n’est promis.',
  addPromise: 'Noter une promesse',
  promiseKind: 'Ce que c’est',
  kind_waiver: 'Une remise promise',
  kind_commitment: 'Un engagement de la maison',
  promiseWhat: 'Ce qui est promis',
  promiseWhatHint: 'Par exemple : mars offert après les travaux ; payer l’imprimeur en trois fois.',
  promiseTo: 'À qui',
  promiseAmount: 'Montant, si on le sait',
  promiseBy: 'Pour quand',
  amountWrong: 'Écrivez un montant, comme 12,50.',
  promiseNoted: 'C’est noté.',
  endPromise: 'C’est tenu',
  promiseEnded: 'La promesse n’attend plus.',
  plan: ({ parts }: { parts: number }) => `en ${many(parts, 'versement', 'versements')}`,
  planNext: ({ on }: { on: string }) => `prochain le ${on}`,
  planLate: ({ amount }: { amount: string }) => `${amount} en retard`,
  somebody: 'Quelqu’un',

  comingTitle: 'Les trois mois qui viennent',
  coming_close: 'Clore le mois d’avant',
  coming_rents: 'Appeler les redevances du mois',
  coming_dues: ({ count }: Some) => many(count, 'échéance attendue', 'échéances attendues'),
  coming_plans: ({ count }: Some) =>
    many(count, 'versement d’échéancier attendu', 'versements d’échéanciers attendus'),
  coming_debits: ({ count }: Some) => many(count, 'prélèvement part', 'prélèvements partent'),
  coming_mandates: ({ count }: Some) =>
    many(count, 'mandat s’éteint : à signer de nouveau', 'mandats s’éteignent : à signer de nouveau'),
  coming_promises: 'Une promesse arrive à son jour',
  coming_year: 'L’exercice finit : préparer la clôture et l’assemblée',
  nothingComing: 'Rien de prévu.',

  passingTitle: 'De main en main',
  passingLead: 'Qui part coche « Donné », qui reprend coche « Reçu » ; qui a pris quoi reste écrit.',
  noPassingTitle: 'Aucune passation en cours',
  noPassingText:
    'Elle s’ouvre d’elle-même trente jours avant la fin du mandat de trésorerie, ou dès qu’il finit. En attendant, tenez cette page à jour.',
  passing: ({ leaver, successor }: { leaver: string; successor: string | null }) =>
    successor ? `${leaver} passe la main à ${successor}` : `${leaver} passe la main`,
  lastDay: ({ on }: { on: string }) => `Dernier jour : ${on}`,
  left: ({ count }: Some) => many(count, 'point à transmettre', 'points à transmettre'),
  allPassed: 'Tout est transmis',
  closed: 'Terminée',
  prepare: 'Y mettre clés et promesses',
  prepared: 'Clés et promesses sont dans la passation : à cocher à deux.',
  openPassing: 'Ouvrir la passation',
};
