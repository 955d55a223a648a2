import type { ClauseTexts } from '../text.js';
import { anyOf, days, many, share } from './words.js';

const revocations = { arrival: 'l’arrivée de la personne', 'later-proxy': 'un pouvoir plus récent' };

export const proxies = {
  'proxy.allowed': {
    title: 'Vote par procuration',
    sentence: (v) => `Un membre absent [${v ? 'peut' : 'ne peut pas'}] donner pouvoir.`,
    explanation: 'Donner pouvoir, c’est confier sa voix à quelqu’un qui sera présent.',
    consequence: (v) =>
      v ? 'Chaque convocation comporte un formulaire de pouvoir.' : 'Seuls les présents votent.',
    silence: 'C’est permis, et sans limite.',
    article: 'Assemblée générale, représentation',
  },
  'proxy.limit': {
    title: 'Limite des pouvoirs',
    options: { number: 'un nombre par personne', share: 'une part des voix', unlimited: 'sans limite' },
    sentence: (v) =>
      ({
        number: 'Les pouvoirs sont limités à [un nombre par personne].',
        share: 'Les pouvoirs sont limités à [une part des voix].',
        unlimited: 'Les pouvoirs sont [sans limite].',
      })[v],
    explanation: 'Une limite empêche qu’une seule personne décide pour beaucoup d’absents.',
    consequence: (v) =>
      v === 'unlimited'
        ? 'Une personne peut porter toutes les voix des absents.'
        : 'Les pouvoirs au-delà de la limite ne comptent pas.',
    silence: 'Aucune limite.',
    article: 'Assemblée générale, représentation',
  },
  'proxy.max': {
    title: 'Nombre de pouvoirs par personne',
    sentence: (v) => `Une personne porte au plus [${many(v, 'pouvoir', 'pouvoirs')}].`,
    explanation: 'En plus de sa propre voix.',
    consequence: (v) => `Une personne présente vote au plus pour ${v + 1}, elle comprise.`,
    silence: 'Aucune limite.',
    article: 'Assemblée générale, représentation',
  },
  'proxy.max_share': {
    title: 'Part des voix par personne',
    sentence: (v) => `Une personne porte au plus [${share(v)}] des voix de tous les électeurs.`,
    explanation: 'Sa propre voix n’est pas comprise dans cette part.',
    consequence: (v) =>
      `Sur 100 voix, une personne en porte au plus ${Math.floor((100 * v.num) / v.den)} pour d’autres.`,
    silence: 'Aucune limite.',
    article: 'Assemblée générale, représentation',
  },
  'proxy.holder': {
    title: 'À qui donner pouvoir',
    options: {
      anyone: 'toute personne',
      elector: 'un membre qui vote',
      'same-college': 'un membre du même collège',
    },
    sentence: (v) =>
      ({
        anyone: 'Le pouvoir est donné à [toute personne].',
        elector: 'Le pouvoir est donné à [un membre qui a le droit de vote].',
        'same-college': 'Le pouvoir est donné à [un membre du même collège].',
      })[v],
    explanation: 'Qui porte un pouvoir signe la feuille de présence et vote.',
    consequence: (v) =>
      v === 'anyone'
        ? 'Un proche qui n’est pas membre peut venir voter.'
        : 'Un pouvoir donné à quelqu’un d’autre est refusé, avec la raison.',
    silence: 'Un membre qui a le droit de vote : c’est la lecture prudente.',
    article: 'Assemblée générale, représentation',
  },
  'proxy.over_limit': {
    title: 'Pouvoirs en trop',
    options: { earliest: 'les premiers reçus comptent', 'all-refused': 'tous refusés' },
    sentence: (v) =>
      v === 'earliest'
        ? 'Au-delà de la limite, [les premiers reçus comptent].'
        : 'Au-delà de la limite, [tous les pouvoirs de la personne sont refusés].',
    explanation: 'L’heure de dépôt de chaque pouvoir est enregistrée.',
    consequence: (v) =>
      v === 'earliest'
        ? 'Les suivants attendent qu’une place se libère.'
        : 'Un pouvoir de trop fait perdre toutes les voix portées.',
    silence: 'Les premiers reçus comptent.',
    article: 'Assemblée générale, représentation',
  },
  'proxy.blank': {
    title: 'Pouvoirs en blanc',
    options: {
      invalid: 'sans effet',
      chair: 'à la présidence de séance',
      shared: 'répartis entre les présents',
    },
    sentence: (v) =>
      ({
        invalid: 'Un pouvoir sans nom [ne compte pas tant que personne n’est désigné].',
        chair: 'Un pouvoir sans nom [revient à la présidence de séance].',
        shared: 'Un pouvoir sans nom [est confié aux présents, à tour de rôle].',
      })[v],
    explanation: 'Certains membres signent un pouvoir sans savoir à qui le confier.',
    consequence: (v) =>
      ({
        invalid: 'La personne est prévenue et peut désigner quelqu’un.',
        chair: 'La présidence vote pour les projets de l’organe dirigeant ; ces pouvoirs sont hors limite.',
        shared: 'Chacun en reçoit autant que possible, dans la limite prévue.',
      })[v],
    silence: 'Il ne compte pas tant que personne n’est désigné.',
    article: 'Assemblée générale, représentation',
  },
  'proxy.instructions': {
    title: 'Consignes de vote',
    options: { free: 'libres', imperative: 'impératives' },
    sentence: (v) =>
      `Les consignes données avec un pouvoir sont [${v === 'free' ? 'indicatives' : 'impératives'}].`,
    explanation: 'On peut dire comment l’on souhaite que sa voix soit exprimée.',
    consequence: (v) =>
      v === 'free'
        ? 'Qui porte la voix reste libre de son vote.'
        : 'Le bulletin est rempli d’avance selon la consigne.',
    silence: 'Elles engagent entre les deux personnes, pas l’assemblée.',
    article: 'Assemblée générale, représentation',
  },
  'proxy.substitute': {
    title: 'Remplaçant',
    sentence: (v) =>
      `Le pouvoir [${v ? 'peut' : 'ne peut pas'}] nommer une seconde personne, si la première est absente.`,
    explanation: 'Évite qu’une voix se perde parce que la personne désignée est malade.',
    consequence: (v) =>
      v
        ? 'La seconde personne porte la voix quand la première n’est pas là.'
        : 'Si la personne désignée est absente, la voix n’est pas portée.',
    silence: 'C’est possible.',
    article: 'Assemblée générale, représentation',
  },
  'proxy.revocation': {
    title: 'Fin d’un pouvoir',
    options: revocations,
    sentence: (v) =>
      `Un pouvoir prend fin avec [${anyOf(revocations, v, 'une révocation écrite seulement')}].`,
    explanation:
      'On peut toujours reprendre son pouvoir par écrit (Code civil, article 2004). La fin compte à la minute près.',
    consequence: (v) =>
      v.includes('arrival')
        ? 'Qui arrive vote pour soi, et le pouvoir ne revient pas si l’on repart.'
        : 'Le pouvoir est suspendu pendant que la personne est là, et reprend à son départ.',
    silence: 'L’arrivée ou un pouvoir plus récent y mettent fin.',
    article: 'Assemblée générale, représentation',
  },
  'proxy.deadline_days': {
    title: 'Dépôt des pouvoirs',
    sentence: (v) =>
      v === 0
        ? 'Les pouvoirs sont reçus [jusqu’au jour de l’assemblée].'
        : `Les pouvoirs sont reçus au plus tard [${days(v)}] avant l’assemblée.`,
    explanation: 'Un délai laisse le temps de vérifier ; sans délai, personne n’est écarté.',
    consequence: (v) =>
      v === 0 ? 'On peut encore donner pouvoir en quittant la salle.' : 'Un pouvoir arrivé après est refusé.',
    silence: 'Jusqu’au vote.',
    article: 'Assemblée générale, représentation',
  },
} satisfies Partial<ClauseTexts>;
