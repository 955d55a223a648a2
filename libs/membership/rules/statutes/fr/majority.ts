import type { ClauseTexts } from '../text.js';
import { many, named } from './words.js';

export const rules = {
  simple: 'la majorité simple',
  absolute: 'la majorité absolue',
  'three-fifths': 'la majorité des trois cinquièmes',
  'two-thirds': 'la majorité des deux tiers',
  'three-quarters': 'la majorité des trois quarts',
  unanimity: 'l’unanimité',
};
const everyRule = { ...rules, consent: 'le consentement' };
type Rule = keyof typeof everyRule;
const meaning: Record<Rule, string> = {
  simple: 'Il faut plus de pour que de contre.',
  absolute: 'Il faut plus de la moitié de ce qui est compté.',
  'three-fifths': 'Sur 39 voix comptées, il faut 24 pour.',
  'two-thirds': 'Sur 39 voix comptées, il faut 26 pour.',
  'three-quarters': 'Sur 39 voix comptées, il faut 30 pour.',
  unanimity: 'Une seule voix contre suffit à rejeter.',
  consent: 'La proposition est amendée jusqu’à ce que plus personne n’ait d’objection motivée.',
};
const bases = {
  cast: 'des suffrages exprimés',
  voters: 'des votants',
  present: 'des voix des présents',
  'present-represented': 'des voix des présents ou représentés',
  electors: 'des voix de tous les électeurs',
};
const weighs: Record<keyof typeof bases, string> = {
  cast: 'L’abstention ne pèse ni pour ni contre.',
  voters: 'Un bulletin blanc ou nul pèse comme un contre.',
  present: 'S’abstenir revient à voter contre. Les pouvoirs ne sont pas admis.',
  'present-represented': 'S’abstenir revient à voter contre.',
  electors: 'Ne pas venir revient à voter contre.',
};
const counted = { blank: 'les blancs', null: 'les nuls', abstention: 'les abstentions' };

const rule = (kind: 'ordinaire' | 'extraordinaire', silence: string) => ({
  title: `Majorité de l’assemblée ${kind}`,
  options: everyRule,
  sentence: (v: Rule) =>
    `L’assemblée ${kind} décide ${v === 'consent' ? '[par consentement]' : `à [${everyRule[v]}]`}.`,
  explanation: 'La force qu’il faut à une proposition pour être adoptée.',
  consequence: (v: Rule) => meaning[v],
  silence,
  article: `Assemblée générale ${kind}`,
});
const base = (kind: 'ordinaire' | 'extraordinaire') => ({
  title: `Base de la majorité, assemblée ${kind}`,
  options: bases,
  sentence: (v: keyof typeof bases) =>
    `La majorité de l’assemblée ${kind} se calcule sur le nombre [${bases[v]}].`,
  explanation: 'Le même vote peut passer ou non selon ce que l’on compte.',
  consequence: (v: keyof typeof bases) => weighs[v],
  silence:
    'Les suffrages exprimés ; des tribunaux ont aussi retenu les voix des présents ou représentés (CA Colmar, 16 octobre 2013).',
  article: `Assemblée générale ${kind}`,
});
const buckets = (kind: 'ordinaire' | 'extraordinaire') => ({
  title: `Ce qui est compté comme exprimé, assemblée ${kind}`,
  options: counted,
  sentence: (v: (keyof typeof counted)[]) =>
    `Sont comptés avec les pour et les contre : [${named(counted, v, 'rien d’autre')}].`,
  explanation: 'Les guides ne s’accordent pas sur les bulletins blancs : dites-le clairement.',
  consequence: (v: (keyof typeof counted)[]) =>
    v.length > 0
      ? 'Ce qui est compté rend l’adoption plus difficile.'
      : 'Seuls les pour et les contre décident.',
  silence: 'Seuls les pour et les contre sont exprimés.',
  article: `Assemblée générale ${kind}`,
});

export const majority = {
  'maj.ago.rule': rule('ordinaire', 'La majorité simple.'),
  'maj.ago.base': base('ordinaire'),
  'maj.ago.counted': buckets('ordinaire'),
  'maj.age.rule': rule('extraordinaire', 'La majorité simple, même pour changer les statuts.'),
  'maj.age.base': base('extraordinaire'),
  'maj.age.counted': buckets('extraordinaire'),
  'maj.round': {
    title: 'Seuil exact',
    options: { 'at-least': 'atteint', 'more-than': 'dépassé' },
    sentence: (v) =>
      `Le seuil d’une majorité qualifiée doit être [${v === 'at-least' ? 'atteint' : 'dépassé'}].`,
    explanation: '« Aux deux tiers » n’est pas « à plus des deux tiers ».',
    consequence: (v) => `Aux deux tiers de 30 voix, il en faut ${v === 'at-least' ? '20' : '21'}.`,
    silence: 'Atteint, en arrondissant à l’entier supérieur.',
    article: 'Assemblée générale, majorités',
  },
  tie: {
    title: 'Égalité des voix',
    options: { rejected: 'rejet', casting: 'voix prépondérante', revote: 'nouveau vote' },
    sentence: (v) =>
      ({
        rejected: 'À égalité, la proposition est [rejetée].',
        casting: 'À égalité, [une voix prépondérante] décide.',
        revote: 'À égalité, [on vote à nouveau].',
      })[v],
    explanation: 'Il y a égalité quand une voix de plus aurait suffi.',
    consequence: (v) =>
      v === 'casting'
        ? 'Cette voix ne joue jamais dans un vote secret (CA Bordeaux, 12 janvier 2017).'
        : v === 'revote'
          ? 'La discussion reprend, puis un second vote.'
          : 'Rien ne change tant qu’il n’y a pas de majorité.',
    silence: 'La proposition est rejetée.',
    article: 'Assemblée générale, majorités',
  },
  'tie.holder': {
    title: 'Qui a la voix prépondérante',
    options: { chair: 'la présidence de l’association', 'sitting-chair': 'la présidence de séance' },
    sentence: (v) =>
      `La voix prépondérante appartient à [${v === 'chair' ? 'la présidence de l’association' : 'la présidence de séance'}].`,
    explanation: 'La personne qui préside la séance n’est pas toujours celle qui préside l’association.',
    consequence: (v) =>
      v === 'chair' ? 'En son absence, l’égalité vaut rejet.' : 'Il y a toujours quelqu’un pour trancher.',
    silence: 'Sans objet : il n’y a pas de voix prépondérante.',
    article: 'Assemblée générale, majorités',
  },
  'ballot.mode': {
    title: 'Façon de voter',
    options: { hands: 'à main levée', secret: 'à bulletin secret' },
    sentence: (v) => `On vote [${v === 'hands' ? 'à main levée' : 'à bulletin secret'}].`,
    explanation: 'La façon habituelle ; d’autres clauses disent quand le secret s’impose.',
    consequence: (v) =>
      v === 'hands'
        ? 'Les voix se comptent en quelques secondes.'
        : 'Chaque vote demande une urne ou un vote secret en ligne.',
    silence: 'La présidence de séance propose, l’assemblée accepte.',
    article: 'Assemblée générale, scrutin',
  },
  'ballot.secret_if_persons': {
    title: 'Secret pour les personnes',
    sentence: (v) => `Un vote sur une personne [${v ? 'est toujours secret' : 'peut être public'}].`,
    explanation: 'Élection, révocation, exclusion.',
    consequence: (v) =>
      v ? 'L’application propose le secret pour ces votes.' : 'Une élection peut se faire à main levée.',
    silence: 'Rien ne l’impose.',
    article: 'Assemblée générale, scrutin',
  },
  'ballot.secret_requests': {
    title: 'Secret sur demande',
    sentence: (v) =>
      v === null
        ? 'Le secret [ne s’obtient pas sur demande].'
        : `Le vote est secret si [${many(v, 'membre le demande', 'membres le demandent')}].`,
    explanation: 'Contrairement à une idée répandue, la loi ne le prévoit pas : c’est un choix des statuts.',
    consequence: (v) =>
      v === null
        ? 'L’assemblée décide elle-même de sa façon de voter.'
        : 'Un bouton note la demande et change la façon de voter.',
    silence: 'Aucun droit au secret.',
    article: 'Assemblée générale, scrutin',
  },
  'ballot.phones': {
    title: 'Vote sur téléphone dans la salle',
    sentence: (v) => `Les présents [${v ? 'peuvent' : 'ne peuvent pas'}] voter sur leur téléphone.`,
    explanation:
      'Ce n’est pas un vote à distance : seules les personnes présentes votent, et un bulletin papier reste possible.',
    consequence: (v) =>
      v ? 'Les pouvoirs se votent un à un, sans erreur de compte.' : 'Les votes se comptent à la main.',
    silence: 'La présidence de séance le propose, l’assemblée accepte.',
    article: 'Assemblée générale, scrutin',
  },
} satisfies Partial<ClauseTexts>;
