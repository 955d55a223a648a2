import { type Catalogue, plural } from '@etabli/kernel/locale';
import { ofName } from '@etabli/kernel/names';

type Choice = 'for' | 'against' | 'abstention' | 'blank';

const asked = { for: 'Pour', against: 'Contre', abstention: 'Je m’abstiens', blank: 'Blanc' };
const verbs = {
  for: 'Je vote pour',
  against: 'Je vote contre',
  abstention: 'Je m’abstiens',
  blank: 'Je vote blanc',
};
const said = { for: 'pour', against: 'contre', abstention: 'abstention', blank: 'blanc' };

export const fr = {
  page: 'Voter',
  leave: 'Quitter l’isoloir',
  floor: 'La parole',
  discussed: 'En discussion',
  nobodySpeaks: 'Personne n’a la parole.',
  speaks: ({ name }: { name: string }) => `${name} a la parole`,
  youSpeak: 'Vous avez la parole',
  ask: 'Je demande la parole',
  askOther: 'Demander autrement',
  withdrawAsk: 'Je retire ma demande',
  place: ({ place, of }: { place: number; of: number }) =>
    place === 1 ? 'Vous êtes la prochaine personne à parler.' : `Vous êtes en place ${place} sur ${of}.`,
  listClosed: 'La liste des interventions est close pour ce point.',
  connecting: 'Nous rejoignons la séance…',
  notOpen: 'Le vote n’est pas ouvert',
  opensItself: 'Cette page s’ouvrira d’elle-même.',
  notBegun: 'L’assemblée n’a pas encore commencé',
  hands: 'Ce vote se fait à main levée',
  handsText: 'Levez la main dans la salle. Cette page vous attend pour le vote suivant.',
  onPaper: 'Ce vote se fait sur papier',
  onPaperText: 'Demandez un bulletin dans la salle. Cette page vous attend pour le vote suivant.',
  maySecrecy: ({ needed }: { needed: number }) =>
    needed === 1
      ? 'Vos statuts vous donnent le droit de demander le vote à bulletin secret.'
      : `Si ${needed} membres le demandent, ce point se vote à bulletin secret.`,
  secrecyAsked: ({ requests, needed }: { requests: number; needed: number }) =>
    `${plural(requests, 'membre demande', 'membres demandent', 'fr')} le bulletin secret ; il en faut ${needed}.`,
  willBeSecret: 'Ce point se votera à bulletin secret.',
  askSecrecy: 'Je demande le bulletin secret',
  takeBackSecrecy: 'Retirer ma demande',
  secret: 'Votre vote est secret : votre nom dit que vous avez voté, jamais ce que vous avez voté.',
  reviewSecret:
    'Une fois dans l’urne, un bulletin ne se change pas et ne se retrouve pas. Le reçu dira seulement que vous avez voté.',
  counted: 'Le vote est clos',
  countedText: 'Le résultat va être proclamé.',
  unsent: 'Votre choix n’avait pas été envoyé : il n’est pas compté.',
  over: 'La séance est levée',
  overText: 'Il n’y a plus rien à voter. Les décisions sont sur la page de l’assemblée.',
  cancelled: 'Cette assemblée est annulée',
  seeAssembly: 'Voir l’assemblée',
  lastResult: ({ title }: { title: string }) => `Dernier résultat, ${title}`,
  progress: ({ at, of }: { at: number; of: number }) => `Mandat ${at} sur ${of}`,
  yourVote: 'Votre vote',
  voteFor: ({ name }: { name: string }) => `Vous votez aussi pour ${name}`,
  asksFor: ({ name, choice, binds }: { name: string; choice: Choice; binds: boolean }): string =>
    binds
      ? `${name} vous demande : ${said[choice]}. Vos statuts rendent cette consigne obligatoire.`
      : `${name} vous demande : ${said[choice]}. Le choix vous revient.`,
  voices: ({ count }: { count: number }) => `${count} voix`,
  choose: 'Choisissez une réponse.',
  choice: ({ choice }: { choice: Choice }): string => asked[choice],
  next: 'Continuer',
  back: 'Revenir',
  review: 'Relisez avant de voter',
  reviewText: 'Une fois envoyé, un vote ne se change plus.',
  you: 'Vous',
  change: ({ name }: { name: string | null }) => (name ? `Changer pour ${name}` : 'Changer'),
  cast: ({ choice }: { choice: Choice }): string => verbs[choice],
  castAll: ({ count }: { count: number }) => `J’envoie ces ${count} votes`,
  casting: 'Envoi du vote…',
  offline:
    'Le réseau ne répond pas. Votre choix est gardé ici et repart tout seul, sans risque de voter deux fois.',
  tryNow: 'Réessayer maintenant',
  voted: 'C’est voté',
  earlier: 'Ce mandat avait déjà voté, depuis un autre écran : c’est ce premier bulletin qui compte.',
  registered: 'Votre vote est enregistré',
  registeredFor: ({ name }: { name: string }) => `Le vote pour ${name} est enregistré`,
  votedAs: ({ choice }: { choice: Choice | null }) =>
    choice ? `Vous avez voté : ${said[choice]}` : 'Votre bulletin est dans l’urne',
  votedFor: ({ name, choice }: { name: string; choice: Choice | null }) =>
    choice ? `Pour ${name} : ${said[choice]}` : `Le bulletin ${ofName(name)} est dans l’urne`,
  gone: ({ name }: { name: string }) =>
    `Vous ne votez plus pour ${name} : son pouvoir n’est plus entre vos mains.`,
  votedElsewhere: ({ name }: { name: string | null }) =>
    name
      ? `Quelqu’un d’autre a déjà voté pour ${name}.`
      : 'Votre voix a déjà été exprimée : par qui porte votre pouvoir, ou sur papier.',
  differs: 'Ce mandat avait déjà été voté autrement : ce premier vote est gardé.',
  code: ({ code, time }: { code: string; time: string | null }) =>
    time ? `Reçu ${code}, à ${time}` : `Reçu ${code}`,
  keepSecret:
    'Ce code prouve que vous avez pris part au vote, pas ce que vous avez voté. Cette page attend le vote suivant.',
  keep: 'Notez le code pour vérifier votre vote. Cette page attend le vote suivant.',
  cannot: 'Vous ne prenez pas part à ce vote',
  noMandate:
    'Vous n’avez pas de voix à cette assemblée. Adressez-vous à l’accueil si vous pensez qu’il y a erreur.',
  notFor: ({ name, reason }: { name: string; reason: string }) => `${name} : ${reason}`,
} satisfies Catalogue;
