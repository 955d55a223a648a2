import { ofName } from '@etabli/kernel/names';
import type { OfficerStanding } from '../rules/board-list.js';
import type { AssemblyNature, DecisionKind } from '../rules/kinds.js';

const natures: Record<AssemblyNature, string> = {
  ordinary: 'assemblée générale ordinaire',
  extraordinary: 'assemblée générale extraordinaire',
  mixed: 'assemblée générale mixte',
  constitutive: 'assemblée générale constitutive',
};

const bases: Record<string, string> = {
  cast: 'des suffrages exprimés',
  voters: 'des votants',
  present: 'des voix des membres présents',
  'present-represented': 'des voix des membres présents ou représentés',
  electors: 'des voix de tous les membres ayant le droit de vote',
};

const majorities: Record<string, string> = {
  simple: 'à la majorité simple',
  absolute: 'à la majorité absolue',
  'three-fifths': 'à la majorité des trois cinquièmes',
  'two-thirds': 'à la majorité des deux tiers',
  'three-quarters': 'à la majorité des trois quarts',
  unanimity: 'à l’unanimité',
  consent: 'par consentement, c’est-à-dire quand plus personne n’a d’objection motivée',
};

const shares: Record<string, string> = {
  '1/2': 'la moitié',
  '1/3': 'un tiers',
  '2/3': 'les deux tiers',
  '1/4': 'un quart',
  '3/4': 'les trois quarts',
  '1/5': 'un cinquième',
  '1/10': 'un dixième',
  '1/20': 'un vingtième',
};

const standings: Record<OfficerStanding, string> = {
  incoming: 'entrant',
  continuing: 'inchangé',
  renewed: 'renouvelé',
  outgoing: 'sortant',
};

/** What the papers of an assembly say, in French. */
export const fr = {
  nature: (v: { nature: AssemblyNature }) => natures[v.nature],
  share: (v: { num: number; den: number }) => shares[`${v.num}/${v.den}`] ?? `${v.num}/${v.den}`,
  rna: (v: { value: string }) => `RNA ${v.value}`,
  siret: (v: { value: string }) => `SIRET ${v.value}`,
  dateline: (v: { place: string; date: string }) => `${v.place}, le ${v.date}`,
  when: 'Date',
  where: 'Lieu',
  remote: 'À distance',
  secondCall: 'Seconde convocation, faute de quorum à la première assemblée',
  vote: 'vote',
  information: 'information',
  votePart: (v: { part: string }): string =>
    v.part === 'ordinary' ? 'vote, partie ordinaire' : 'vote, partie extraordinaire',
  signature: 'Signature',
  yes: 'oui',
  no: 'non',

  convocation: (v: { nature: AssemblyNature }) =>
    `${v.nature === 'constitutive' ? 'Invitation' : 'Convocation'} à l’${natures[v.nature]}`,
  greeting: (v: { name: string }) => `Bonjour ${v.name},`,
  invitation: (v: { nature: AssemblyNature; association: string; date: string }) =>
    v.nature === 'constitutive'
      ? `Nous vous invitons à fonder avec nous l’association ${v.association} : l’${natures[v.nature]} se tient le ${v.date}.`
      : `Nous vous convoquons à l’${natures[v.nature]} ${ofName(v.association)}, le ${v.date}.`,
  agenda: 'Ordre du jour',
  agendaBinding: 'L’assemblée ne décide que des points inscrits à cet ordre du jour.',
  whoVotes: 'Qui peut voter',
  duesOnAssemblyDate: 'Votent les membres à jour de leur cotisation le jour de l’assemblée.',
  duesOnConvocationDate: 'Votent les membres à jour de leur cotisation à la date de cette convocation.',
  duesNone: 'Tous les membres votent, même si leur cotisation n’est pas réglée.',
  howFoundersDecide: 'Comment on décide',
  foundersVote: 'Votent les fondatrices et fondateurs : chacun a une voix, et il faut être deux au moins.',
  foundersMajority:
    'Les décisions sont prises à la majorité absolue des voix présentes ou représentées, faute de statuts en vigueur.',
  foundersJoin:
    'Les statuts n’engagent que celles et ceux qui les acceptent : qui les refuse n’entre pas dans l’association.',
  proxyByAgreement:
    'Il n’y a pas encore de statuts : les pouvoirs suivent le projet, par accord entre fondateurs.',
  proxyNotInDraft: 'Le projet de statuts n’admet pas les pouvoirs : il faut venir.',
  howToPay: (v: { how: string }) => `Pour régler votre cotisation : ${v.how}`,
  seniority: (v: { days: number }) => `Il faut être membre depuis au moins ${v.days} jours.`,
  minAge: (v: { years: number }) => `Il faut avoir au moins ${v.years} ans.`,
  quorumAndMajority: 'Quorum et majorité',
  quorumNone: (v: { part: string }) => forPart(v.part, 'aucun quorum n’est exigé.'),
  quorum: (v: { share: string; part: string }) =>
    forPart(
      v.part,
      `l’assemblée délibère valablement si au moins ${v.share} des membres ayant le droit de vote participent.`,
    ),
  quorumCounts: (v: { bases: string[] }) =>
    `Comptent pour le quorum : ${['les membres présents', ...v.bases.map((base) => counted[base] ?? base)].join(', ')}.`,
  majority: (v: { rule: string; base: string; part: string }) =>
    forPart(
      v.part,
      `les décisions sont prises ${majorities[v.rule]}${v.rule === 'consent' ? '' : ` ${bases[v.base]}`}.`,
    ),
  secondMeeting: (v: { date: string }) =>
    `Si le quorum n’est pas atteint, une seconde assemblée se réunira le ${v.date}, avec le même ordre du jour.`,
  represented: 'Se faire représenter',
  proxyForbidden: 'Les statuts ne permettent pas de voter par pouvoir.',
  proxyTo: (v: { holder: string }) => `Si vous ne pouvez pas venir, donnez pouvoir à ${holders[v.holder]}.`,
  proxyLimit: (v: { max: number }) =>
    v.max === 1
      ? 'Une même personne porte un pouvoir au plus.'
      : `Une même personne porte ${v.max} pouvoirs au plus.`,
  proxyLimitShare: (v: { share: string }) =>
    `Une même personne porte au plus ${v.share} des voix de l’assemblée.`,
  proxyUntilOpening: 'Le pouvoir se remet jusqu’à l’ouverture de la séance.',
  proxyUntil: (v: { date: string }) => `Le pouvoir doit nous parvenir le ${v.date} au plus tard.`,
  onlineVote: 'Voter en ligne',
  onlineWindow: (v: { from: string; until: string }) =>
    `Le vote en ligne est ouvert du ${v.from} au ${v.until}.`,
  candidacies: 'Candidatures',
  candidaciesUntil: (v: { seats: number; date: string; to: string }) =>
    v.seats === 1
      ? `Un siège est à pourvoir. Les candidatures se déposent auprès ${ofName(v.to)}, le ${v.date} au plus tard.`
      : `${v.seats} sièges sont à pourvoir. Les candidatures se déposent auprès ${ofName(v.to)}, le ${v.date} au plus tard.`,
  addItem: 'Ajouter un point à l’ordre du jour',
  addItemOne: (v: { date: string }) =>
    `Tout membre peut faire inscrire un point en l’écrivant au plus tard le ${v.date}.`,
  addItemShare: (v: { share: string; date: string }) =>
    `Un point est inscrit si au moins ${v.share} des membres le demandent, au plus tard le ${v.date}.`,
  attached: 'Documents joints',
  dataNotice:
    'Vos données servent à vous convoquer et à tenir la preuve de l’assemblée. Vous pouvez les consulter et les faire corriger auprès de l’association.',

  mailSubject: (v: { nature: AssemblyNature; date: string }) =>
    `${v.nature === 'constitutive' ? 'Invitation' : 'Convocation'} : ${natures[v.nature]} du ${v.date}`,
  mailPreheader: (v: { count: number; date: string; place: string }) =>
    `${v.date}, ${v.place}. ${v.count === 1 ? '1 point' : `${v.count} points`} à l’ordre du jour.`,
  mailAction: 'Lire l’ordre du jour et répondre',
  mailLink:
    'Ce lien est le vôtre seul : il ouvre, sans mot de passe, l’ordre du jour et les documents de cette assemblée, et permet d’y répondre, de donner votre pouvoir et de voter comme vos statuts le prévoient. Il n’ouvre rien d’autre et cesse de servir après l’assemblée. Qui l’a en main agit en votre nom : ne le transférez pas.',
  reminderSubject: (v: { nature: AssemblyNature; date: string }) =>
    `Viendrez-vous à l’${natures[v.nature]} du ${v.date} ?`,
  reminderText: (v: { nature: AssemblyNature; date: string; proxies: boolean }) =>
    `Nous n’avons pas encore votre réponse pour l’${natures[v.nature]} du ${v.date}.\n\nUn geste suffit : dites-nous si vous venez${
      v.proxies ? ', ou donnez votre pouvoir à quelqu’un qui vient' : ''
    }. Chaque réponse nous aide à savoir si l’assemblée pourra décider.`,
  itemAddedSubject: (v: { nature: AssemblyNature; date: string }) =>
    `Un point s’ajoute à l’ordre du jour de l’${natures[v.nature]} du ${v.date}`,
  itemAdded: (v: { name: string; others: number }) =>
    v.others === 0
      ? `À la demande ${ofName(v.name)}, ce point est ajouté à l’ordre du jour :`
      : `À la demande ${ofName(v.name)}, appuyée par ${v.others === 1 ? 'un autre membre' : `${v.others} autres membres`}, ce point est ajouté à l’ordre du jour :`,
  itemAddedTitle: (v: { number: string; title: string; note: string }) =>
    `${v.number}. ${v.title} (${v.note})`,
  minutesSubject: (v: { nature: AssemblyNature; date: string }) =>
    `Le procès-verbal de l’${natures[v.nature]} du ${v.date} est publié`,
  minutesPublished: (v: { nature: AssemblyNature; date: string }) =>
    `Le procès-verbal de l’${natures[v.nature]} du ${v.date} est signé et versé au registre. Chaque membre peut le lire.`,
  minutesAction: 'Lire le procès-verbal',
  itemAddedRest: 'Le reste de la convocation ne change pas.',
  mailAttached: (v: { nature: AssemblyNature }) =>
    `${v.nature === 'constitutive' ? 'L’invitation' : 'La convocation'} complète est jointe à ce message, en PDF.`,
  mailFooter: (v: { association: string }) =>
    `Vous recevez ce message parce que vous êtes membre ${ofName(v.association)}.`,
  mailFooterFounder: (v: { association: string }) =>
    `Vous recevez ce message parce que vous êtes invité·e à fonder ${v.association}.`,

  proxyForm: 'Pouvoir',
  giver: 'Je soussigné·e',
  address: 'demeurant',
  member: 'membre',
  numbered: (v: { number: string }) => `n° ${v.number}`,
  category: 'Catégorie',
  categoryAndCollege: 'Catégorie, collège',
  holder: 'donne pouvoir à',
  proxyScope: (v: { nature: AssemblyNature; association: string; date: string; place: string }) =>
    `pour me représenter à l’${natures[v.nature]} ${ofName(v.association)}, le ${v.date}, ${v.place}, y signer la feuille de présence, prendre part aux débats et voter en mon nom.`,
  proxyCarries:
    'Ce pouvoir vaut aussi pour la suite de l’assemblée si elle est ajournée, ou pour une seconde convocation :',
  proxyCarriesOn: 'Ce pouvoir vaut aussi pour la suite de l’assemblée si elle est ajournée :',
  proxySubstitute: 'Si cette personne est empêchée, je donne pouvoir à',
  instructions: 'Consignes de vote (facultatif)',
  instructionsHelp: 'Cochez pour imposer un vote ; sans coche, la personne vote librement.',
  resolution: 'Résolution',
  for: 'Pour',
  against: 'Contre',
  abstain: 'Abstention',
  proxySignature: 'Date et signature',
  goodForProxy: 'Précédée de la mention manuscrite « Bon pour pouvoir »',
  officeUse: 'Réservé à l’association',
  receivedOn: 'Reçu le, à',
  accepted: 'accepté',
  refused: 'refusé',
  refusedBecause: 'Motif du refus',

  attendance: 'Feuille de présence',
  signatureOf: ({ name }: { name: string }) => `Signature ${ofName(name)}`,
  signedAs: ({ name }: { name: string }) => `Signé : ${name}`,
  atDesk: 'À l’accueil',
  deskCode:
    'Montrez ce carré à l’accueil, ou dites le code : vous êtes reçu·e aussitôt. Il ne vaut que pour vous, et pour cette assemblée.',
  yourPage: 'Votre page de l’assemblée',
  yourPageText:
    'Ce carré ouvre sur un téléphone, sans mot de passe, votre page de cette assemblée : documents, réponse, pouvoir, vote. Qui l’a en main agit en votre nom : gardez-le pour vous.',
  yourPageScan: 'À scanner avec un téléphone',
  number: 'N°',
  name: 'Nom, prénom',
  voices: 'Voix',
  presence: 'Présence',
  present: 'sur place',
  presentRemotely: 'à distance',
  representedBy: (v: { name: string }) => `pouvoir à ${v.name}`,
  votedInAdvance: 'a voté par avance',
  absent: 'absent·e',
  carries: 'Porte les pouvoirs de',
  arrival: 'Arrivée',
  departure: 'Départ',
  connected: (v: { at: string }) => `connexion à ${v.at}`,
  totals: (v: { at: string }) => `Décompte à ${v.at}`,
  electors: 'Membres ayant le droit de vote',
  presentCount: 'Présents sur place',
  remoteCount: 'Présents à distance',
  representedCount: 'Représentés',
  voiceCount: 'Voix présentes ou représentées',
  quorumRequired: 'Quorum exigé',
  quorumRequiredFor: (v: { kind: DecisionKind }): string =>
    v.kind === 'ordinary' ? 'Quorum exigé, partie ordinaire' : 'Quorum exigé, partie extraordinaire',
  quorumState: (v: { counted: number; reached: boolean }) =>
    `${v.counted} comptés : quorum ${v.reached ? 'atteint' : 'non atteint'}`,
  noQuorum: 'aucun',
  proxiesAnnexed: (v: { count: number }) =>
    v.count === 0
      ? 'Aucun pouvoir n’est annexé à cette feuille.'
      : v.count === 1
        ? 'Un pouvoir est annexé à cette feuille.'
        : `${v.count} pouvoirs sont annexés à cette feuille.`,
  certified: 'Certifiée exacte par :',

  proxiesList: 'Liste des pouvoirs',
  noProxies: 'Aucun pouvoir n’a été remis.',
  listGiver: 'Donné par',
  listHolder: 'À',
  listSubstitute: 'À défaut',
  listFiled: 'Reçu le',
  listStanding: 'En fin de séance',
  listBlank: '(en blanc)',
  listSource: (v: { source: 'online' | 'paper' }): string =>
    v.source === 'online' ? 'en ligne' : 'sur papier',

  minutes: (v: { nature: AssemblyNature }) => `Procès-verbal de l’${natures[v.nature]}`,
  ofDate: (v: { date: string }) => `du ${v.date}`,
  annexAttendance: 'Annexe : feuille de présence',
  signatures: 'Signatures',

  register: 'Registre des délibérations',
  registerLead: (v: { count: number }): string =>
    v.count === 1 ? 'Un procès-verbal signé.' : `${v.count} procès-verbaux signés, numérotés sans trou.`,
  sitting: 'Assemblée',
  heldOn: 'Tenue le',
  filedOn: 'Versé le',
  adopted: 'Décisions adoptées',
  fingerprint: 'Empreinte SHA-256 de la copie signée',

  boardList: 'Liste des personnes chargées de l’administration',
  afterAssembly: (v: { nature: AssemblyNature; date: string }): string =>
    `Après l’${natures[v.nature]} du ${v.date}`,
  familyName: 'Nom',
  givenName: 'Prénoms',
  profession: 'Profession',
  home: 'Domicile',
  nationality: 'Nationalité',
  officeHeld: 'Fonction',
  standing: 'Situation',
  term: 'Du, au',
  officerStanding: (v: { standing: OfficerStanding }): string => standings[v.standing],
  outgoingOfficers: 'Sortants',
  alsoChanged: 'À déclarer aussi',
  declareBy: (v: { date: string }): string =>
    `À déclarer au greffe des associations au plus tard le ${v.date} (loi du 1er juillet 1901, art. 5).`,
  declareCreation:
    'À joindre à la déclaration de création, au greffe des associations (loi du 1er juillet 1901, art. 5). Aucun délai n’est imposé ; l’association n’a la capacité juridique qu’une fois déclarée et publiée au Journal officiel.',

  extract: (v: { nature: AssemblyNature }) => `Extrait du procès-verbal de l’${natures[v.nature]}`,
  certifiedExtract: 'Pour extrait certifié conforme',
  madeAt: (v: { place: string; date: string }) => `Fait à ${v.place}, le ${v.date}.`,
};

/** The sentence, said of one half of a mixed assembly or of the whole. */
const forPart = (part: string, sentence: string): string =>
  part === 'whole'
    ? sentence.charAt(0).toUpperCase() + sentence.slice(1)
    : `Pour la partie ${part === 'ordinary' ? 'ordinaire' : 'extraordinaire'}, ${sentence}`;

const counted: Record<string, string> = {
  represented: 'ceux qui sont représentés',
  remote: 'ceux qui participent à distance',
  postal: 'ceux qui ont voté par correspondance',
};

const holders: Record<string, string> = {
  anyone: 'la personne de votre choix',
  elector: 'un autre membre qui a le droit de vote',
  'same-college': 'un membre de votre collège qui a le droit de vote',
};
