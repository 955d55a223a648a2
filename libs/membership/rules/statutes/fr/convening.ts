import type { ClauseTexts } from '../text.js';
import { anyOf, days, named, share } from './words.js';

const bodies = {
  chair: 'la présidence',
  'co-chairs': 'les coprésident·es',
  bureau: 'le bureau',
  board: 'le conseil d’administration',
  collegial: 'le collège',
};
const channels = { email: 'courriel', post: 'lettre', hand: 'remise en main propre', posting: 'affichage' };
const documents = {
  'moral-report': 'le rapport moral',
  'activity-report': 'le rapport d’activité',
  'financial-report': 'le rapport financier',
  accounts: 'les comptes',
  budget: 'le budget prévisionnel',
  resolutions: 'les projets de résolution',
  candidacies: 'les candidatures',
  'proxy-form': 'un formulaire de pouvoir',
  'auditor-report': 'le rapport du commissaire aux comptes',
  'agreements-report': 'le rapport sur les conventions réglementées',
};
const natures = { ordinary: 'ordinaire', extraordinary: 'extraordinaire', mixed: 'mixte' };

export const convening = {
  'conv.by': {
    title: 'Qui convoque',
    options: bodies,
    sentence: (v) => `L’assemblée générale est convoquée par [${bodies[v]}].`,
    explanation: 'Une assemblée convoquée par quelqu’un qui n’en a pas le pouvoir peut être annulée.',
    consequence: (v) =>
      `La convocation est envoyée au nom de l’organe choisi (${bodies[v]}) ; une autre personne ne peut pas convoquer.`,
    silence: 'La présidence convoque.',
    article: 'Assemblée générale, convocation',
  },
  'conv.members_share': {
    title: 'Convocation demandée par les membres',
    sentence: (v) =>
      v
        ? `L’assemblée est convoquée quand [${share(v)}] des membres le demande.`
        : 'Les membres [ne peuvent pas] demander une assemblée.',
    explanation: 'Un recours des membres si l’organe dirigeant tarde à les réunir.',
    consequence: (v) =>
      v
        ? 'Quand cette part des membres le demande, l’assemblée doit être convoquée.'
        : 'Des membres mécontents doivent s’adresser au juge.',
    silence: 'Aucun droit ; le juge peut nommer un administrateur provisoire qui convoque.',
    article: 'Assemblée générale, convocation',
  },
  'conv.notice_days': {
    title: 'Délai de convocation',
    sentence: (v) => `La convocation part au moins [${days(v)}] avant l’assemblée.`,
    explanation: 'Le temps de lire les documents, de s’organiser, de donner pouvoir.',
    consequence: (v) =>
      `Une convocation partie moins de ${days(v)} avant est en retard ; la date limite est calculée pour vous.`,
    silence: 'Un délai « raisonnable » : deux à trois semaines selon l’usage. Établi retient 15 jours.',
    article: 'Assemblée générale, convocation',
  },
  'conv.count': {
    title: 'Façon de compter les jours',
    options: { calendar: 'jours calendaires', clear: 'jours francs' },
    sentence: (v) => `Le délai se compte en [${v === 'calendar' ? 'jours calendaires' : 'jours francs'}].`,
    explanation:
      'Jours calendaires : le jour de l’envoi ne compte pas, celui de l’assemblée compte. Jours francs : ni l’un ni l’autre.',
    consequence: (v) =>
      v === 'clear' ? 'Il faut envoyer un jour plus tôt.' : 'Le délai court dès le lendemain de l’envoi.',
    silence: 'Jours calendaires.',
    article: 'Assemblée générale, convocation',
  },
  'conv.channel': {
    title: 'Moyen de convocation',
    options: channels,
    sentence: (v) =>
      `La convocation est envoyée par [${v.map((one) => channels[one]).join(', à défaut par ')}].`,
    explanation:
      'Le premier moyen possible pour chaque personne est employé : par exemple une lettre pour qui n’a pas d’adresse électronique.',
    consequence: (v) =>
      v.includes('email')
        ? 'La preuve de l’envoi est gardée personne par personne.'
        : 'Les envois se font hors de l’application, qui en garde la trace.',
    silence: 'Tout moyen qui atteint vraiment chaque membre.',
    article: 'Assemblée générale, convocation',
  },
  'conv.late': {
    title: 'Convocation en retard',
    options: { flag: 'signalée', refuse: 'refusée' },
    sentence: (v) =>
      v === 'flag'
        ? 'Une convocation en retard [est envoyée et signalée].'
        : 'Une convocation en retard [est refusée].',
    explanation:
      'Un délai non respecté n’annule une décision que s’il a pesé sur elle ou si les statuts le disent.',
    consequence: (v) =>
      v === 'flag' ? 'Le retard est noté dans le procès-verbal.' : 'Il faut choisir une date plus lointaine.',
    silence: 'Le retard se juge selon ses effets : il est signalé.',
    article: 'Assemblée générale, convocation',
  },
  'agenda.by': {
    title: 'Qui fixe l’ordre du jour',
    options: { ...bodies, convener: 'qui convoque' },
    sentence: (v) => `L’ordre du jour est arrêté par [${v === 'convener' ? 'qui convoque' : bodies[v]}].`,
    explanation: 'L’ordre du jour décide de ce que l’assemblée peut voter.',
    consequence: () => 'Les points sont préparés par cet organe avant l’envoi de la convocation.',
    silence: 'Qui convoque fixe l’ordre du jour.',
    article: 'Assemblée générale, ordre du jour',
  },
  'agenda.add': {
    title: 'Points ajoutés par les membres',
    options: { nobody: 'personne', 'one-member': 'tout membre', share: 'une part des membres' },
    sentence: (v) =>
      ({
        nobody: 'Les membres [ne peuvent pas] faire ajouter un point.',
        'one-member': '[Tout membre] peut faire ajouter un point.',
        share: '[Une part des membres] peut faire ajouter un point.',
      })[v],
    explanation: 'Permet aux membres de mettre une question au vote.',
    consequence: (v) =>
      v === 'nobody'
        ? 'Seul l’organe qui fixe l’ordre du jour décide des points.'
        : 'Les demandes reçues à temps sont inscrites d’office.',
    silence: 'Les membres n’ont pas ce droit.',
    article: 'Assemblée générale, ordre du jour',
  },
  'agenda.add_share': {
    title: 'Part des membres pour ajouter un point',
    sentence: (v) => `Il faut [${share(v)}] des membres pour ajouter un point.`,
    explanation: 'Un seuil évite que l’ordre du jour s’allonge sans fin.',
    consequence: (v) => `Sur 100 membres, il faut ${Math.ceil((100 * v.num) / v.den)} signatures.`,
    silence: 'Sans objet : les membres n’ont pas ce droit.',
    article: 'Assemblée générale, ordre du jour',
  },
  'agenda.add_deadline_days': {
    title: 'Délai pour ajouter un point',
    sentence: (v) => `La demande arrive au moins [${days(v)}] avant l’assemblée.`,
    explanation: 'Il reste à prévenir tous les membres du point ajouté.',
    consequence: () => 'Passé ce jour, la demande attend l’assemblée suivante.',
    silence: 'Sans objet : les membres n’ont pas ce droit.',
    article: 'Assemblée générale, ordre du jour',
  },
  'agenda.binding': {
    title: 'Force de l’ordre du jour',
    sentence: (v) =>
      `L’assemblée [${v ? 'ne vote que' : 'peut voter au-delà de'}] ce qui figure à l’ordre du jour envoyé.`,
    explanation: 'Les absents doivent savoir ce qui se décidera sans eux.',
    consequence: (v) =>
      v
        ? 'Un point ajouté en séance se discute, sans vote.'
        : 'Un point ajouté en séance peut être voté, avec un risque de contestation.',
    silence: 'L’ordre du jour lie l’assemblée.',
    article: 'Assemblée générale, ordre du jour',
  },
  'agenda.misc_votes': {
    title: 'Questions diverses',
    options: { never: 'aucun vote', always: 'vote possible' },
    sentence: (v) => `Dans les questions diverses, [${v === 'never' ? 'rien ne se vote' : 'on peut voter'}].`,
    explanation:
      'Un vote pris dans les questions diverses est annulable, sauf la révocation d’un mandat pour perte de confiance.',
    consequence: (v) =>
      v === 'never'
        ? 'L’application n’ouvre pas de vote sur ce point.'
        : 'Le vote s’ouvre avec un avertissement.',
    silence: 'Rien ne s’y vote.',
    article: 'Assemblée générale, ordre du jour',
  },
  'docs.attach': {
    title: 'Documents joints',
    options: documents,
    sentence: (v) => `La convocation est accompagnée de : [${named(documents, v, 'aucun document')}].`,
    explanation: 'Chacun vote en connaissance de cause.',
    consequence: (v) =>
      v.length > 0
        ? 'L’application rappelle les documents qui manquent avant l’envoi.'
        : 'Aucun document n’est exigé avant l’envoi.',
    silence: 'Aucun document n’est imposé ; un retard sans influence ne suffit pas à annuler.',
    article: 'Assemblée générale, information des membres',
  },
  'docs.deadline_days': {
    title: 'Délai des documents',
    sentence: (v) =>
      v === null
        ? 'Les documents partent [avec la convocation].'
        : `Les documents sont envoyés au moins [${days(v)}] avant l’assemblée.`,
    explanation: 'Les comptes peuvent être prêts après la convocation, s’il reste le temps de les lire.',
    consequence: (v) =>
      v === null
        ? 'La convocation attend que tous les documents soient joints.'
        : 'Les documents peuvent suivre la convocation.',
    silence: 'Avec la convocation, ou à temps pour être lus.',
    article: 'Assemblée générale, information des membres',
  },
  'ag.types': {
    title: 'Sortes d’assemblée',
    options: natures,
    sentence: (v) => `L’assemblée générale peut être [${anyOf(natures, v, 'ordinaire')}].`,
    explanation:
      'Ordinaire : rapports, comptes, élections. Extraordinaire : statuts, dissolution. Mixte : les deux, chacune avec son quorum et sa majorité. C’est un usage, pas la loi.',
    consequence: (v) =>
      v.includes('mixed')
        ? 'Une seule réunion peut prendre les deux sortes de décisions.'
        : 'Il faut deux réunions pour deux sortes de décisions.',
    silence: 'Les trois sont possibles.',
    article: 'Assemblées générales',
  },
} satisfies Partial<ClauseTexts>;
