import type { ClauseTexts } from '../text.js';
import { days, many } from './words.js';

export const electorate = {
  'elig.dues': {
    title: 'Cotisation et droit de vote',
    options: {
      'assembly-date': 'réglée le jour de l’assemblée',
      'convocation-date': 'réglée à la convocation',
      none: 'sans condition',
    },
    sentence: (v) =>
      ({
        'assembly-date': 'Votent les membres à jour de cotisation [le jour de l’assemblée].',
        'convocation-date': 'Votent les membres à jour de cotisation [le jour de la convocation].',
        none: 'Les membres votent [même si leur cotisation n’est pas réglée].',
      })[v],
    explanation:
      'Ne pas payer ne fait pas perdre la qualité de membre ; les statuts peuvent suspendre le vote.',
    consequence: (v) =>
      ({
        'assembly-date': 'On peut encore payer à l’entrée et voter.',
        'convocation-date': 'Payer après la convocation ne donne pas le vote cette fois-ci.',
        none: 'Personne n’est écarté pour une cotisation.',
      })[v],
    silence:
      'Les membres en retard votent, tant qu’ils ne sont pas exclus (CA Saint-Denis, 17 octobre 2014).',
    article: 'Assemblée générale, composition',
  },
  'elig.seniority_days': {
    title: 'Ancienneté',
    sentence: (v) =>
      v === 0 ? 'On vote [dès son adhésion].' : `On vote quand on est membre depuis [${days(v)}].`,
    explanation: 'Évite les adhésions de dernière minute faites pour peser sur un vote.',
    consequence: (v) =>
      v === 0
        ? 'Une personne qui adhère à l’entrée peut voter.'
        : `Qui a adhéré il y a moins de ${days(v)} assiste sans voter.`,
    silence: 'Aucune ancienneté n’est demandée.',
    article: 'Assemblée générale, composition',
  },
  'elig.min_age': {
    title: 'Âge pour voter',
    sentence: (v) =>
      v === null ? 'On vote [sans condition d’âge].' : `On vote à partir de [${many(v, 'an', 'ans')}].`,
    explanation: 'La loi laisse les mineurs voter ; les statuts peuvent fixer un âge.',
    consequence: (v) =>
      v === null
        ? 'Les enfants membres votent.'
        : 'Les plus jeunes assistent et prennent la parole. Un âge inconnu n’écarte personne.',
    silence: 'Les mineurs votent.',
    article: 'Membres, ou assemblée générale',
  },
  'elig.category': {
    title: 'Nombre de voix',
    options: { 'one-voice': 'une voix chacun', weighted: 'selon la catégorie' },
    sentence: (v) =>
      `Chaque membre a [${v === 'one-voice' ? 'une voix' : 'le nombre de voix de sa catégorie'}].`,
    explanation:
      'Une catégorie donne une voix délibérative (qui compte) ou consultative (parole sans vote). Une structure vote par la personne qu’elle a désignée.',
    consequence: (v) =>
      v === 'one-voice'
        ? 'Compter les mains suffit.'
        : 'Les voix se comptent, pas les mains : préférez le vote sur téléphone.',
    silence: 'Une personne, une voix.',
    article: 'Membres, catégories',
  },
} satisfies Partial<ClauseTexts>;
