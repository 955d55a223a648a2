import type { Fraction } from '@etabli/kernel';
import type { ClauseTexts } from '../text.js';
import { anyOf, days, share } from './words.js';

const counted = { represented: 'représentés', remote: 'à distance', postal: 'ayant voté d’avance' };
const needed = (v: Fraction): string => `Sur 60 membres, il en faut ${Math.ceil((60 * v.num) / v.den)}.`;

export const quorum = {
  'quorum.ago': {
    title: 'Quorum de l’assemblée ordinaire',
    sentence: (v) =>
      v
        ? `L’assemblée ordinaire délibère si [${share(v)}] des électeurs participent.`
        : 'L’assemblée ordinaire délibère [sans quorum].',
    explanation: 'Le nombre de participants en dessous duquel l’assemblée ne peut pas décider.',
    consequence: (v) => (v ? needed(v) : 'Les présents décident, quel que soit leur nombre.'),
    silence: 'Aucun quorum.',
    article: 'Assemblée générale ordinaire',
  },
  'quorum.age': {
    title: 'Quorum de l’assemblée extraordinaire',
    sentence: (v) =>
      v
        ? `L’assemblée extraordinaire délibère si [${share(v)}] des électeurs participent.`
        : 'L’assemblée extraordinaire délibère [sans quorum].',
    explanation: 'Changer les statuts ou dissoudre demande d’ordinaire plus de monde.',
    consequence: (v) => (v ? needed(v) : 'Les présents décident, quel que soit leur nombre.'),
    silence: 'Aucun quorum.',
    article: 'Assemblée générale extraordinaire',
  },
  'quorum.base': {
    title: 'Qui compte pour le quorum',
    options: counted,
    sentence: (v) =>
      `Comptent pour le quorum les membres [${anyOf({ ...counted, present: 'présents' }, ['present', ...v], 'présents')}].`,
    explanation:
      'Les personnes présentes comptent toujours. La participation à distance ne compte que si les statuts l’admettent.',
    consequence: (v) =>
      v.includes('represented')
        ? 'Un pouvoir porté compte comme une présence.'
        : 'Les pouvoirs ne comptent pas pour le quorum.',
    silence: 'Les présents et les représentés.',
    article: 'Assemblée générale, quorum',
  },
  'quorum.unit': {
    title: 'Personnes ou voix',
    options: { electors: 'personnes', voices: 'voix' },
    sentence: (v) => `Le quorum se compte en [${v === 'electors' ? 'membres' : 'voix'}].`,
    explanation: 'Cela ne change rien quand chacun a une voix.',
    consequence: (v) =>
      v === 'electors' ? 'Chaque membre pèse autant.' : 'Un membre à plusieurs voix pèse davantage.',
    silence: 'En membres.',
    article: 'Assemblée générale, quorum',
  },
  'quorum.round': {
    title: 'Arrondi du quorum',
    options: { up: 'supérieur', down: 'inférieur' },
    sentence: (v) => `Le quorum est arrondi à l’entier [${v === 'up' ? 'supérieur' : 'inférieur'}].`,
    explanation: 'Un quart de 47 fait 11,75.',
    consequence: (v) => `Sur 47 membres, un quart demande ${v === 'up' ? '12' : '11'} personnes.`,
    silence: 'À l’entier supérieur.',
    article: 'Assemblée générale, quorum',
  },
  'quorum.when': {
    title: 'Moment du quorum',
    options: { opening: 'à l’ouverture', 'each-vote': 'à chaque vote' },
    sentence: (v) => `Le quorum est vérifié [${v === 'opening' ? 'à l’ouverture' : 'à chaque vote'}].`,
    explanation: 'Des membres peuvent partir avant la fin.',
    consequence: (v) =>
      v === 'opening'
        ? 'Des départs n’empêchent pas de voter.'
        : 'Si le quorum se perd, il faut lever la séance et convoquer à nouveau.',
    silence: 'Il doit tenir pendant toute la séance.',
    article: 'Assemblée générale, quorum',
  },
  'second.interval_days': {
    title: 'Délai avant la seconde assemblée',
    sentence: (v) => `Faute de quorum, une seconde assemblée se tient au moins [${days(v)}] après.`,
    explanation: 'Le temps de convoquer à nouveau.',
    consequence: (v) =>
      v === 0
        ? 'La seconde assemblée peut suivre aussitôt.'
        : `La date proposée est au moins ${days(v)} plus tard.`,
    silence: 'Un délai raisonnable, quinze jours selon l’usage.',
    article: 'Assemblée générale, seconde convocation',
  },
  'second.quorum': {
    title: 'Quorum de la seconde assemblée',
    sentence: (v) =>
      v
        ? `La seconde assemblée demande [${share(v)}] des électeurs.`
        : 'La seconde assemblée délibère [quel que soit le nombre de présents].',
    explanation: 'Évite qu’une association soit bloquée par les absents.',
    consequence: (v) => (v ? needed(v) : 'Les présents décident.'),
    silence: 'Aucun quorum.',
    article: 'Assemblée générale, seconde convocation',
  },
  'second.same_agenda': {
    title: 'Ordre du jour de la seconde assemblée',
    sentence: (v) => `La seconde assemblée a [${v ? 'le même ordre du jour' : 'un ordre du jour libre'}].`,
    explanation: 'Un quorum plus faible ne doit pas servir à faire passer autre chose.',
    consequence: (v) =>
      v
        ? 'Un point nouveau demanderait le quorum d’une première assemblée.'
        : 'Des points peuvent être ajoutés.',
    silence: 'Le même ordre du jour.',
    article: 'Assemblée générale, seconde convocation',
  },
  'second.same_day': {
    title: 'Seconde assemblée le même jour',
    sentence: (v) => `La seconde assemblée [${v ? 'peut' : 'ne peut pas'}] se tenir le même jour.`,
    explanation:
      'Certaines associations convoquent d’avance les deux réunions, à une heure d’écart. Il faut une clause.',
    consequence: (v) => (v ? 'La convocation annonce les deux heures.' : 'Il faut revenir un autre jour.'),
    silence: 'Ce n’est pas possible.',
    article: 'Assemblée générale, seconde convocation',
  },
} satisfies Partial<ClauseTexts>;
