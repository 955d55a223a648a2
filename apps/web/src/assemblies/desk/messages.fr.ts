import { type Catalogue, plural } from '@etabli/kernel/locale';
import { ofName } from '@etabli/kernel/names';

const n = (count: number, one: string, many: string): string => plural(count, one, many, 'fr');

export const fr = {
  views: 'L’émargement',
  people: 'Personnes',
  advance: 'Par avance',
  proxies: 'Pouvoirs',
  over: 'La séance est levée : la feuille de présence ne change plus.',
  search: 'Chercher un nom',
  searchHint: 'Nom, structure ou numéro de membre',
  searchHintEnter: 'Nom, structure ou numéro de membre. Entrée reçoit la première personne.',
  show: 'Montrer',
  all: ({ count }: { count: number }) => `Tout le monde (${count})`,
  awaited: ({ count }: { count: number }) => `Pas encore là (${count})`,
  here: ({ count }: { count: number }) => `Dans la salle (${count})`,
  inRoom: ({
    present,
    remote,
    represented,
    voices,
  }: {
    present: number;
    remote: number;
    represented: number;
    voices: number;
  }) =>
    `${[
      n(present, 'présent', 'présents'),
      ...(remote > 0 ? [`${remote} à distance`] : []),
      n(represented, 'représenté', 'représentés'),
    ].join(', ')} : ${n(voices, 'voix', 'voix')} dans la salle.`,
  arrive: 'Présent·e',
  arriveRemote: 'À distance',
  leave: 'Départ',
  arrived: ({ name }: { name: string }) => `${name} est dans la salle.`,
  arrivedRemote: ({ name }: { name: string }) => `${name} est là à distance.`,
  left: ({ name }: { name: string }) => `${name} est sorti·e.`,
  present: ({ at }: { at: string }) => `Là depuis ${at}`,
  remote: ({ at }: { at: string }) => `À distance depuis ${at}`,
  goneAt: ({ at }: { at: string }) => `Sorti·e à ${at}`,
  votesWith: ({ voices }: { voices: number }) => `vote avec ${n(voices, 'voix', 'voix')}`,
  noVote: 'Ne vote pas',
  guest: 'Invité·e, sans droit de vote',
  college: ({ name }: { name: string }) => `Collège « ${name} »`,
  byWhom: ({ name }: { name: string }) => `${name} vote pour cette structure`,
  represented: ({ name }: { name: string }) => `Représenté·e par ${name}`,
  early: 'A voté par avance',
  earlyAside: 'Son vote par avance s’efface : vote dans la salle',
  carries: ({ names }: { names: readonly string[] }) =>
    `Porte le pouvoir ${new Intl.ListFormat('fr').format(names.map(ofName))}`,
  feePaid: 'Encaisser la cotisation',
  feeTitle: ({ name }: { name: string }) => `Cotisation ${ofName(name)}`,
  feeLead: 'Le droit de vote est recalculé aussitôt.',
  amount: 'Montant (€)',
  amountWrong: 'Écrivez un montant, par exemple 20,00.',
  source: 'Comment',
  sourceHint: 'Espèces, chèque, carte.',
  sourceDefault: 'Espèces, à l’accueil',
  from: 'Du',
  until: 'Au',
  feeSubmit: 'Noter la cotisation',
  nowVotes: ({ name }: { name: string }) => `C’est noté : ${name} vote.`,
  stillNot: ({ name, why }: { name: string; why: string }) =>
    `Cotisation notée, mais ${name} ne vote pas encore. ${why}`,
  askTreasury: 'La trésorerie ou la coordination peut l’encaisser.',
  more: ({ count }: { count: number }) => `Voir ${n(count, 'autre personne', 'autres personnes')}`,
  nobody: 'Personne de ce nom sur la liste.',
  guests: 'Pas sur la liste des membres',
  welcomeGuest: 'Noter comme invité·e',
  proxiesLead: 'Chaque pouvoir dit ce qu’il vaut en ce moment, et pourquoi.',
  addProxy: 'Enregistrer un pouvoir papier',
  noProxies: 'Aucun pouvoir pour cette assemblée',
  noProxiesText:
    'Les pouvoirs donnés en ligne apparaissent ici d’eux-mêmes. Ceux qui arrivent sur papier s’enregistrent d’un geste.',
  giver: 'Qui donne pouvoir',
  holder: 'À qui',
  holderHint: 'Vide si le pouvoir est en blanc.',
  substitute: 'Sinon, à qui',
  paper: 'Photo ou scan du papier',
  record: 'Enregistrer le pouvoir',
  blank: 'en blanc',
  carried: 'Porté',
  waiting: 'En attente',
  revoked: 'Repris',
  refused: 'Refusé',
  online: 'En ligne',
  onPaper: 'Papier',
  givenTo: ({ giver, holder }: { giver: string; holder: string }) => `${giver} donne pouvoir à ${holder}`,
  filed: ({ source, at }: { source: string; at: string }) => `${source}, ${at}`,
  seePaper: 'Voir le papier',
  withdraw: 'Reprendre ce pouvoir',
  withdrawn: ({ name }: { name: string }) => `Le pouvoir ${ofName(name)} est repris.`,
  wouldRefuse:
    'Enregistré tel quel, ce pouvoir serait gardé parmi les choses à vérifier, et ne compterait pas.',
  judgedLater: 'Hors ligne : ce pouvoir est gardé ici, et sera jugé à son heure quand le réseau reviendra.',
  atDesk: ({ desk }: { desk: string }) => desk,
  deskDefault: 'Accueil',
  deskTitle: 'Le nom de cet accueil',
  deskLead:
    'Quand plusieurs accueils reçoivent en même temps, chacun a un nom : les autres lisent qui a noté quoi. Il reste sur cet appareil.',
  deskLabel: 'Nom de l’accueil',
  deskKeep: 'Garder ce nom',
  nameDesk: 'Nommer cet accueil',
  thisDesk: ({ name }: { name: string }) => `Cet accueil : ${name}`,
  opensOffline: 'Prêt en cas de coupure',
  keptOffline: ({ count, at }: { count: number; at: string }) =>
    count === 0
      ? `Hors ligne : continuez, tout sera gardé ici. Chiffres de ${at}`
      : `Hors ligne : ${n(count, 'entrée gardée', 'entrées gardées')} ici. Chiffres de ${at}`,
  keptSending: ({ count }: { count: number }) => `Envoi en cours : reste ${n(count, 'entrée', 'entrées')}`,
  keptSignedOut: ({ count }: { count: number }) =>
    `Reconnectez-vous dans un autre onglet : ${n(count, 'entrée attend', 'entrées attendent')} ici`,
  keptGone: 'Tout est parti',
  keptRefused: ({ name, why }: { name: string; why: string }) =>
    `${name}, noté ici, n’a pas été pris. ${why}`,
  stayTitle: ({ count }: { count: number }) =>
    `${n(count, 'entrée n’est pas encore partie', 'entrées ne sont pas encore parties')}`,
  stayText:
    'Elles restent sur cet appareil et partiront d’ici, à la prochaine ouverture de cette page avec du réseau.',
  stay: 'Rester à l’émargement',
  leaveAnyway: 'Quitter quand même',
  putAway: 'Classer',
  clashes: ({ count }: { count: number }) => `À vérifier (${count})`,
  clashesLead:
    'Ce que les accueils ont noté ne s’accorde pas. Qui était là tranche ; rien de ce qui a été dit n’est effacé.',
  notedBy: ({
    kind,
    at,
    desk,
    by,
  }: {
    kind: 'arrived' | 'left' | 'proxy';
    at: string;
    desk: string;
    by: string | null;
  }) =>
    `${{ arrived: 'Arrivée', left: 'Départ', proxy: 'Pouvoir papier' }[kind]} à ${at}, ${desk}${by ? `, par ${by}` : ''}`,
  clashHere: 'Est dans la salle',
  clashGone: 'Est sorti·e',
  clashSeen: 'C’est juste',
  clashNotHere: 'N’était pas là',
  scan: 'Scanner un code',
  scanTitle: 'Recevoir par le code',
  noCamera:
    'Pas d’appareil photo ici, ou il n’est pas permis : tapez le code court, sous le carré de la convocation.',
  shortCode: 'Code court',
  shortCodeHint: 'Huit signes, comme Q4XR-90TB.',
  find: 'Chercher',
  unknownCode: ({ unknown }: { unknown: 'unreadable' | 'foreign' | 'nobody' }) =>
    ({
      unreadable: 'Ce n’est pas un code de convocation. Cherchez la personne par son nom.',
      foreign: 'Ce code est celui d’une autre assemblée. Cherchez la personne par son nom.',
      nobody: 'Ce code n’est celui de personne sur la liste. Vérifiez-le, ou cherchez par le nom.',
    })[unknown],
  signTitle: ({ name }: { name: string }) => `Signature ${ofName(name)}`,
  signHere: 'Signez ici, avec le doigt',
  signTyped: 'Ou écrivez votre nom',
  signTypedHint: 'Il vaut signature, si le doigt n’est pas possible.',
  signed: 'J’ai signé',
  signAgain: 'Recommencer',
  signLater: 'Sans signature',
  signaturesOn: 'Faire signer à l’écran',
  signaturesOff: 'Ne plus faire signer à l’écran',
  printSheet: 'Imprimer la feuille de présence',
} satisfies Catalogue;
