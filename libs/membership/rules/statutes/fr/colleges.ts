import type { ClauseTexts } from '../text.js';
import { rules } from './majority.js';
import { all, many, share } from './words.js';

export const colleges = {
  colleges: {
    title: 'Collèges',
    sentence: (v) =>
      v.length === 0
        ? 'Tous les membres votent [ensemble].'
        : `Les membres votent par collèges : [${all(
            v.map(({ name, weight }) => `${name} (${share(weight)})`),
            '',
          )}].`,
    explanation: 'Un collège réunit des membres de même sorte et pèse une part fixe du résultat.',
    consequence: (v) =>
      v.length === 0
        ? 'Une voix pèse autant qu’une autre.'
        : 'Une voix pèse selon le nombre de membres de son collège.',
    silence: 'Pas de collèges.',
    article: 'Membres, collèges',
  },
  'colleges.vote': {
    title: 'Vote d’un collège',
    options: { proportional: 'proportionnel', block: 'en bloc' },
    sentence: (v) =>
      `Le poids d’un collège est réparti [${v === 'proportional' ? 'en proportion de ses voix' : 'en bloc, selon sa majorité'}].`,
    explanation:
      'Un collège de 30 % partagé en deux donne 15 % pour et 15 % contre, ou bien 30 % du côté de sa majorité.',
    consequence: (v) =>
      v === 'proportional'
        ? 'Les minorités de chaque collège sont entendues.'
        : 'Chaque collège parle d’une seule voix.',
    silence: 'En proportion.',
    article: 'Membres, collèges',
  },
  'colleges.empty': {
    title: 'Collège vide',
    options: { redistributed: 'réparti', lost: 'perdu' },
    sentence: (v) =>
      `Le poids d’un collège sans votant est [${v === 'redistributed' ? 'réparti entre les autres' : 'perdu'}].`,
    explanation: 'Un collège peut n’avoir personne dans la salle.',
    consequence: (v) =>
      v === 'redistributed'
        ? 'Les autres collèges pèsent un peu plus.'
        : 'L’adoption devient plus difficile.',
    silence: 'Il est réparti.',
    article: 'Membres, collèges',
  },
  'colleges.quorum': {
    title: 'Quorum de l’élection d’un collège',
    options: { assembly: 'toute l’assemblée', college: 'le collège seul' },
    sentence: (v) =>
      `Quand un collège élit ses représentants, le quorum se compte dans [${v === 'assembly' ? 'toute l’assemblée' : 'ce collège seul'}].`,
    explanation:
      'Où des sièges sont réservés à chaque collège, lui seul vote pour les siens ; la part demandée reste celle des décisions ordinaires.',
    consequence: (v) =>
      v === 'assembly'
        ? 'Un collège peu venu élit quand même, si l’assemblée a son quorum.'
        : 'Un collège trop peu venu n’élit personne, même si l’assemblée a son quorum.',
    silence: 'Dans toute l’assemblée.',
    article: 'Administration, élection',
  },
  'colleges.scic': {
    title: 'Règles des SCIC',
    sentence: (v) => `Les collèges [${v ? 'suivent' : 'ne suivent pas'}] les règles des SCIC.`,
    explanation:
      'Au moins trois collèges, aucun au-dessus de la moitié ni en dessous d’un dixième ; le capital ne compte jamais.',
    consequence: (v) => (v ? 'Des collèges hors de ces limites sont refusés.' : 'Les poids sont libres.'),
    silence: 'Sans objet pour une association.',
    article: 'Collèges de vote (SCIC)',
  },
  'consent.rounds': {
    title: 'Tours de consentement',
    sentence: (v) => `On cherche le consentement pendant [${many(v, 'tour', 'tours')}].`,
    explanation: 'À chaque tour : clarifier, réagir, amender, entendre les objections motivées, les lever.',
    consequence: () => 'Après le dernier tour, s’il reste une objection, on passe au vote de repli.',
    silence: 'Deux tours.',
    article: 'Prise de décision',
  },
  'consent.fallback': {
    title: 'Vote de repli',
    options: rules,
    sentence: (v) => `Sans consentement, on vote à [${rules[v]}].`,
    explanation: 'Pour ne pas rester bloqué.',
    consequence: () => 'Le procès-verbal donne le compte de ce vote.',
    silence: 'Aux trois quarts.',
    article: 'Prise de décision',
  },
} satisfies Partial<ClauseTexts>;
