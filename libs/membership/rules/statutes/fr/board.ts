import type { ClauseTexts } from '../text.js';
import { anyOf, many, named } from './words.js';

const types = {
  bureau: 'un bureau',
  'co-chairs': 'une coprésidence',
  collegial: 'une direction collégiale',
};
const renewals = { full: 'en entier', halves: 'par moitié', thirds: 'par tiers' };
const parities = {
  none: 'sans règle de parité',
  balanced: 'équilibrée entre femmes et hommes',
  alternate: 'alternée entre femmes et hommes',
};
const methods = {
  'plurinominal-relative': 'scrutin plurinominal à la majorité relative',
  'two-round': 'scrutin à deux tours',
  list: 'scrutin de liste',
  uninominal: 'scrutin uninominal, siège par siège',
  'majority-judgment': 'jugement majoritaire',
  'without-candidate': 'élection sans candidat',
  approval: 'vote par approbation',
  schulze: 'classement, méthode de Schulze',
  stv: 'vote unique transférable',
};
const methodMeaning: Record<keyof typeof methods, string> = {
  'plurinominal-relative': 'Chacun coche autant de noms que de sièges ; les mieux placés sont élus.',
  'two-round': 'Au premier tour il faut la majorité absolue ; au second, les mieux placés sont élus.',
  list: 'On choisit une équipe entière.',
  uninominal: 'Chaque siège fait l’objet d’un vote.',
  'majority-judgment': 'Chacun donne une mention à chaque personne ; la meilleure mention médiane l’emporte.',
  'without-candidate': 'On propose des noms avec ses raisons, puis on cherche le consentement.',
  approval: 'Chacun coche tous les noms qui lui conviennent.',
  schulze: 'Chacun classe les noms ; qui bat tous les autres en duel est élu.',
  stv: 'Chacun classe les noms ; les voix en trop passent au choix suivant.',
};
const excluded = { debate: 'au débat', vote: 'au vote', proxy: 'au vote des pouvoirs portés' };
const fallbacks = {
  'vice-chair': 'la vice-présidence',
  'eldest-board-member': 'la doyenne ou le doyen de l’organe dirigeant',
  'elected-chair': 'une personne élue par l’assemblée',
};
const signers = {
  chair: 'la présidence de séance',
  secretary: 'le secrétariat de séance',
  scrutineers: 'les scrutateurs',
  'board-member': 'un membre de l’organe dirigeant',
};

export const board = {
  'board.type': {
    title: 'Forme de la direction',
    options: types,
    sentence: (v) => `L’association est dirigée par [${types[v]}].`,
    explanation: 'La loi n’impose pas de présidence. Il faut pouvoir dire qui représente l’association.',
    consequence: (v) =>
      v === 'bureau'
        ? 'Une personne préside ; elle signe et représente.'
        : 'Toutes les personnes sont déclarées ; dites lesquelles représentent l’association.',
    silence: 'Un bureau, selon l’usage.',
    article: 'Administration',
  },
  'board.seats_min': {
    title: 'Nombre minimal de sièges',
    sentence: (v) => `L’organe dirigeant compte au moins [${many(v, 'membre', 'membres')}].`,
    explanation: 'En dessous, il doit être complété.',
    consequence: () => 'Un avertissement paraît quand il n’y a plus assez de membres.',
    silence: 'Une personne au moins.',
    article: 'Administration, composition',
  },
  'board.seats_max': {
    title: 'Nombre maximal de sièges',
    sentence: (v) => `L’organe dirigeant compte au plus [${many(v, 'membre', 'membres')}].`,
    explanation: 'Fixe les sièges à pourvoir.',
    consequence: (v) => `On ne peut pas élire plus de ${many(v, 'personne', 'personnes')} au total.`,
    silence: 'Aucune limite.',
    article: 'Administration, composition',
  },
  'board.term_years': {
    title: 'Durée du mandat',
    sentence: (v) => `Le mandat dure [${many(v, 'an', 'ans')}].`,
    explanation: 'À l’échéance, le mandat et ses droits prennent fin.',
    consequence: () => 'La date de fin est calculée à l’élection et rappelée avant l’assemblée.',
    silence: 'La durée se décide à l’élection ; trois ans selon l’usage.',
    article: 'Administration, durée des mandats',
  },
  'board.max_terms': {
    title: 'Mandats successifs',
    sentence: (v) =>
      v === null
        ? 'On peut être réélu [sans limite].'
        : `On fait au plus [${many(v, 'mandat', 'mandats')}] de suite.`,
    explanation: 'Une limite oblige à passer la main.',
    consequence: (v) =>
      v === null
        ? 'Aucune candidature n’est écartée pour cette raison.'
        : 'Une candidature de trop est signalée.',
    silence: 'Aucune limite.',
    article: 'Administration, durée des mandats',
  },
  'board.renewal': {
    title: 'Renouvellement',
    options: renewals,
    sentence: (v) => `L’organe dirigeant se renouvelle [${renewals[v]}].`,
    explanation: 'Par tiers ou par moitié, il reste toujours des personnes qui connaissent les dossiers.',
    consequence: (v) =>
      v === 'full'
        ? 'Tous les sièges sont à pourvoir à la même assemblée.'
        : 'Les premiers sortants sont tirés au sort.',
    silence: 'En entier.',
    article: 'Administration, renouvellement',
  },
  'board.parity': {
    title: 'Parité',
    options: parities,
    sentence: (v) => `La composition de l’organe dirigeant est [${parities[v]}].`,
    explanation: 'Un choix de l’association.',
    consequence: (v) =>
      v === 'none' ? 'Les candidatures sont libres.' : 'L’écart est montré avant le vote.',
    silence: 'Aucune règle.',
    article: 'Administration, composition',
  },
  'board.college_seats': {
    title: 'Sièges par collège',
    sentence: (v) =>
      v ? 'Des sièges [sont réservés] à chaque collège.' : '[Aucun siège n’est réservé] à un collège.',
    explanation: 'Assure une place à chaque groupe de membres.',
    consequence: (v) =>
      v ? 'Chaque collège élit ses représentants.' : 'Tous les sièges sont ouverts à tous.',
    silence: 'Aucun siège réservé.',
    article: 'Administration, composition',
  },
  'elect.method': {
    title: 'Mode d’élection',
    options: methods,
    sentence: (v) => `Mode d’élection : [${methods[v]}].`,
    explanation: 'Chaque méthode a son bulletin et sa façon de compter.',
    consequence: (v) => methodMeaning[v],
    silence: 'Scrutin plurinominal : les noms qui ont le plus de voix sont élus.',
    article: 'Administration, élection',
  },
  'elect.overfull': {
    title: 'Trop de noms sur un bulletin',
    options: { null: 'bulletin nul', 'first-kept': 'premiers noms gardés' },
    sentence: (v) =>
      `Un bulletin avec trop de noms [${v === 'null' ? 'est nul' : 'compte pour les premiers noms'}].`,
    explanation: 'En ligne, le bulletin ne permet pas d’en cocher trop.',
    consequence: (v) =>
      v === 'null' ? 'Le bulletin est compté parmi les nuls.' : 'Les noms en trop sont ignorés.',
    silence: 'Il est nul.',
    article: 'Administration, élection',
  },
  'elect.tie': {
    title: 'Égalité entre deux personnes',
    options: {
      'second-ballot': 'nouveau vote',
      elder: 'la plus âgée',
      younger: 'la plus jeune',
      lot: 'tirage au sort',
    },
    sentence: (v) =>
      ({
        'second-ballot': 'À égalité, [on vote à nouveau] entre ces personnes.',
        elder: 'À égalité, [la personne la plus âgée] est élue.',
        younger: 'À égalité, [la personne la plus jeune] est élue.',
        lot: 'À égalité, [le sort] décide.',
      })[v],
    explanation: 'Mieux vaut le savoir avant le dépouillement.',
    consequence: (v) =>
      v === 'lot'
        ? 'Le tirage est public et peut être refait pour vérifier.'
        : v === 'second-ballot'
          ? 'Un second tour est préparé.'
          : 'Les dates de naissance sont demandées aux candidats.',
    silence: 'On vote à nouveau.',
    article: 'Administration, élection',
  },
  'elect.judgment_blank': {
    title: 'Blanc au jugement majoritaire',
    options: { lowest: 'mention la plus basse', excluded: 'non compté' },
    sentence: (v) =>
      `Une personne sans mention [${v === 'lowest' ? 'reçoit la plus basse' : 'n’est pas comptée sur ce bulletin'}].`,
    explanation: 'Ne rien dire d’une personne peut vouloir dire qu’on ne la connaît pas.',
    consequence: (v) =>
      v === 'lowest' ? 'Une personne peu connue part avec un handicap.' : 'Seuls les avis donnés comptent.',
    silence: 'Elle n’est pas comptée.',
    article: 'Administration, élection',
  },
  coopt: {
    title: 'Cooptation',
    options: { none: 'non', 'until-next-assembly': 'jusqu’à la prochaine assemblée' },
    sentence: (v) =>
      v === 'none'
        ? 'Un siège vide [attend la prochaine assemblée].'
        : 'Un siège vide [est pourvu jusqu’à la prochaine assemblée].',
    explanation: 'L’organe dirigeant remplace une personne partie ; l’assemblée ratifie.',
    consequence: (v) =>
      v === 'none'
        ? 'L’organe dirigeant continue à effectif réduit.'
        : 'La ratification est proposée à l’ordre du jour suivant.',
    silence: 'Pas de cooptation.',
    article: 'Administration, vacance',
  },
  'coopt.term': {
    title: 'Durée de la personne cooptée',
    options: { remainder: 'reste du mandat', full: 'mandat entier' },
    sentence: (v) =>
      `La personne ratifiée exerce [${v === 'remainder' ? 'le reste du mandat' : 'un mandat entier'}].`,
    explanation: 'Garder l’échéance d’origine préserve le rythme des renouvellements.',
    consequence: (v) =>
      v === 'remainder'
        ? 'Sa fin de mandat est celle de la personne remplacée.'
        : 'Sa fin de mandat part de la ratification.',
    silence: 'Le reste du mandat.',
    article: 'Administration, vacance',
  },
  'coi.excluded': {
    title: 'Conflit d’intérêts',
    options: excluded,
    sentence: (v) =>
      v.length > 0
        ? `Une personne concernée par une décision ne prend pas part [${anyOf(excluded, v, '')}].`
        : 'Une personne concernée par une décision [y prend part comme les autres].',
    explanation: 'Par exemple le loyer de son propre bureau.',
    consequence: (v) =>
      v.includes('vote')
        ? 'Elle est écartée de ce vote, et cela figure au procès-verbal.'
        : 'Elle peut voter ; la contestation est possible.',
    silence:
      'Rien n’est prévu ; les conventions avec un dirigeant sont à rapporter à l’assemblée dans certains cas (L612-5 du Code de commerce).',
    article: 'Administration, conflits d’intérêts',
  },
  'coi.quorum': {
    title: 'Conflit d’intérêts et quorum',
    sentence: (v) => `Cette personne [${v ? 'compte' : 'ne compte pas'}] pour le quorum.`,
    explanation: 'Elle est dans la salle, même si elle ne vote pas.',
    consequence: (v) =>
      v ? 'Son retrait ne fait pas perdre le quorum.' : 'Le quorum est recompté sans elle.',
    silence: 'Elle compte.',
    article: 'Administration, conflits d’intérêts',
  },
  'chair.fallback': {
    title: 'Présidence de séance de remplacement',
    options: fallbacks,
    sentence: (v) =>
      `En l’absence de la présidence, préside [${v.map((one) => fallbacks[one]).join(', à défaut ')}].`,
    explanation: 'Dans cet ordre.',
    consequence: () => 'La raison du remplacement figure au procès-verbal.',
    silence: 'L’assemblée élit sa présidence de séance.',
    article: 'Assemblée générale, bureau de séance',
  },
  'pv.signers': {
    title: 'Signatures du procès-verbal',
    options: signers,
    sentence: (v) => `Le procès-verbal est signé par [${named(signers, v, 'personne')}].`,
    explanation: 'Les signatures font foi de ce qui s’est passé.',
    consequence: () => 'Les places de signature sont imprimées en fin de procès-verbal.',
    silence: 'La présidence et le secrétariat de séance.',
    article: 'Assemblée générale, procès-verbal',
  },
} satisfies Partial<ClauseTexts>;
