import { type Catalogue, plural } from '@etabli/kernel/locale';
import { ofName } from '@etabli/kernel/names';

export const fr = {
  title: 'Mes heures',
  lead: 'Le temps que vous donnez à la maison. Chaque heure dite compte : pour le rapport de l’année, et pour remercier.',
  pages: 'Les heures',
  mine: 'Mes heures',
  week: 'Jour par jour',
  weekTitle: 'Mes heures, jour par jour',
  door: 'À la porte',
  toRule: 'À valider',
  house: 'La maison',

  given: 'Ce que j’ai donné',
  thisWeek: 'Cette semaine',
  fourWeeks: 'Les quatre semaines d’avant',
  thisYear: 'Cette année',
  hope: ({ goal }: { goal: string }) =>
    `L’idée de la maison : environ ${goal} par semaine, comme chacun peut.`,
  hopeReached: 'C’est fait pour ces semaines-ci. Merci !',
  hopeLeft: ({ given, hoped }: { given: string; hoped: string }) =>
    `${given} sur ${hoped} les quatre semaines d’avant celle-ci.`,

  certificate: ({ year }: { year: string }) => `Mon attestation ${year} (PDF)`,
  certificateReady: ({ year }: { year: string }) => `Ouvrir mon attestation ${year}`,
  declare: 'Dire des heures',
  declareVerb: 'Ajouter ces heures',
  howLong: 'Combien de temps ?',
  howLongHint: 'Par exemple 1h30, 45 min ou 2.',
  notATime: 'Écrivez une durée comme 1h30, 45 min ou 2.',
  what: 'Pour quoi faire ?',
  whatHint: 'Par exemple : accueil du mardi, réparation du portail.',
  whatMissing: 'Dites en deux mots ce que c’était.',
  commission: 'Pour une commission ?',
  noCommission: 'Aucune en particulier',
  onDay: 'Quel jour ?',
  duty: 'À quel titre ?',
  dutyName: ({ duty }: { duty: 'action' | 'governing' | 'supervising' }) =>
    ({
      action: 'Coup de main',
      governing: 'Comme membre du bureau ou du conseil',
      supervising: 'Pour encadrer des bénévoles',
    })[duty],
  declared: ({ time }: { time: string }) => `${time} de plus. Merci !`,
  withdraw: 'Retirer',
  withdrawn: 'Ces heures sont retirées.',
  lately: 'Ces douze derniers mois',
  listCaption: 'Mes heures',
  stateName: ({ state }: { state: 'declared' | 'validated' | 'refused' | 'withdrawn' }) =>
    ({ declared: 'En attente', validated: 'Validées', refused: 'Non retenues', withdrawn: 'Retirées' })[
      state
    ],
  refusedBy: ({ name, reason }: { name: string; reason: string }) => `${name} : ${reason}`,
  emptyTitle: 'Pas encore d’heures',
  emptyText: 'Dites ici le temps que vous donnez, même un quart d’heure. La commission concernée le valide.',
  day: 'Jour',
  time: 'Durée',
  for: 'Pour',

  weekLead: 'Une case par jour et par commission. Écrivez 1h30, 45 min ou 2 ; videz une case pour retirer.',
  weekOf: ({ from, to }: { from: string; to: string }) => `Du ${from} au ${to}`,
  before: 'Semaine d’avant',
  after: 'Semaine d’après',
  save: 'Enregistrer la semaine',
  saved: 'La semaine est enregistrée.',
  cell: ({ commission, day }: { commission: string; day: string }) => `${commission}, ${day}`,
  ruledCell: ({ time }: { time: string }) => `dont ${time} déjà validées`,
  nothingChanged: 'Rien n’a changé dans cette semaine.',
  weekWhat: 'Semaine',
  total: 'Total',

  doorTitle: 'À la porte',
  doorLead: 'Appuyez en arrivant, appuyez en repartant : le temps passé devient des heures données.',
  arrive: 'J’arrive',
  leave: 'Je repars',
  since: ({ time }: { time: string }) => `Vous êtes là depuis ${time}.`,
  arrived: 'Bienvenue ! Pensez à appuyer en repartant.',
  left: ({ time }: { time: string }) => `${time} ajoutées à vos heures. Merci !`,
  leftAt: 'Vers quelle heure êtes-vous parti·e ?',
  leftOn: 'Quel jour ?',
  poster: 'Affiche pour la porte',
  posterText:
    'Imprimez cette page et collez-la à l’entrée : chacun ouvre ce lien avec l’appareil photo de son téléphone.',
  opensOffline: 'Cette page s’ouvre aussi sans réseau.',
  kept: 'Sans réseau : c’est gardé sur cet appareil et partira tout seul.',

  rulingTitle: 'Heures à valider',
  rulingLead: 'Validez ce qui a été donné ; refusez avec un mot d’explication, que la personne lira.',
  rulingEmptyTitle: 'Rien n’attend',
  rulingEmptyText:
    'Quand quelqu’un dira des heures pour une commission que vous menez, elles attendront ici.',
  rulingCaption: 'Heures à valider',
  validate: 'Valider',
  validateMany: ({ count }: { count: number }) =>
    `Valider ${plural(count, 'déclaration', 'déclarations', 'fr')}`,
  validated: ({ count }: { count: number }) =>
    `${plural(count, 'déclaration validée', 'déclarations validées', 'fr')}.`,
  refuse: 'Refuser',
  refuseTitle: ({ name }: { name: string }) => `Refuser les heures ${ofName(name)} ?`,
  reason: 'Pourquoi ?',
  reasonHint: 'La personne lira ces mots.',
  refusedDone: 'Ces heures ne sont pas retenues.',
  who: 'Qui',

  houseTitle: 'Heures de bénévolat',
  houseLead: 'Ce que la maison doit à celles et ceux qui donnent leur temps.',
  year: 'Année',
  validatedHours: 'Heures validées',
  waitingHours: 'En attente',
  givers: 'Personnes',
  worth: 'Valeur aux comptes 864 et 875',
  byCommission: 'Par commission',
  byMonth: 'Par mois',
  byDuty: 'À quel titre',
  drawn: 'Trait plein : validées. Hachures : en attente.',
  barWords: ({ validated, declared }: { validated: string; declared: string | null }) =>
    declared ? `${validated} + ${declared}` : validated,
  noYear: 'Aucune heure cette année-là.',
  rates: 'Ce que vaut une heure',
  ratesLead:
    'Pour les comptes de l’année : heures validées, multipliées par un taux dont on garde la source.',
  rateLine: ({
    rate,
    source,
    minutes,
    cents,
  }: {
    rate: string;
    source: string;
    minutes: string;
    cents: string;
  }) => `${minutes} à ${rate} de l’heure (${source}) : ${cents}`,
  unvalued: ({ time }: { time: string }) => `${time} d’avant le premier taux ne sont pas valorisées.`,
  setRate: 'Fixer un taux',
  rateEuros: 'Montant de l’heure, en euros',
  rateMissing: 'Écrivez un montant, comme 12,02.',
  rateFrom: 'À partir du',
  rateSource: 'D’où vient ce chiffre ?',
  rateSourceHint: 'Par exemple : SMIC horaire brut au 1er janvier.',
  rateSet: 'Le taux est fixé.',
  goal: 'Objectif de la maison',
  goalLabel: 'Temps par semaine et par résident·e',
  goalHint: 'Laissez vide si la maison n’en a pas. Il se montre gentiment, jamais comme une dette.',
  inPublicInterest: 'L’objet de l’association est d’intérêt général (article 200 du code général des impôts)',
  inPublicInterestHint:
    'Une des conditions du compte d’engagement citoyen. En cas de doute, demandez un rescrit avant de répondre oui.',
  settle: 'Enregistrer',
  settled: 'C’est enregistré.',
  todayRuling: ({ count }: { count: number }) =>
    `${plural(count, 'déclaration d’heures attend', 'déclarations d’heures attendent', 'fr')} votre validation.`,
  todayAction: 'Valider',
} satisfies Catalogue;
