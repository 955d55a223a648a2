import { formatNumber, type Locale, typo } from '@etabli/kernel';
import type { QuorumEffect } from '../rules/forgotten-moves.js';

interface Said {
  kind: 'arrived' | 'left';
  name: string;
  reason: string;
}

interface Words {
  moved: (said: Said) => string;
  quorum: (effect: QuorumEffect & { title: string }) => string;
  stays: string;
  nothing: string;
}

const fr: Words = {
  moved: ({ kind, name, reason }) =>
    `${kind === 'arrived' ? 'L’arrivée' : 'Le départ'} de ${name} n’avait pas été ${kind === 'arrived' ? 'notée' : 'noté'} : ${reason}`,
  quorum: ({ title, stated, corrected, required, wasReached, wouldBe }) => {
    const figures = `« ${title} » : ${formatNumber(corrected, 'fr')} au quorum au lieu de ${formatNumber(stated, 'fr')}, pour ${formatNumber(required, 'fr')} requis`;
    if (wasReached === wouldBe)
      return `${figures} ; ${wasReached ? 'il reste atteint' : 'il manquait toujours'}.`;
    return `${figures} ; ${wasReached ? 'dit atteint, il ne l’était plus' : 'dit manquant, il était atteint'}.`;
  },
  stays: 'Les résultats proclamés restent ce qu’ils sont.',
  nothing: 'Aucun quorum ni vote n’en est changé.',
};

const en: Words = {
  moved: ({ kind, name, reason }) =>
    `The ${kind === 'arrived' ? 'arrival' : 'departure'} of ${name} had not been noted: ${reason}`,
  quorum: ({ title, stated, corrected, required, wasReached, wouldBe }) => {
    const figures = `“${title}”: ${formatNumber(corrected, 'en')} towards the quorum instead of ${formatNumber(stated, 'en')}, with ${formatNumber(required, 'en')} required`;
    if (wasReached === wouldBe)
      return `${figures}; it ${wasReached ? 'is still reached' : 'was missed all the same'}.`;
    return `${figures}; said to be ${wasReached ? 'reached, it no longer was' : 'missed, it was reached'}.`;
  },
  stays: 'The results proclaimed stay what they are.',
  nothing: 'No quorum and no vote is changed by it.',
};

/** What is said of a move entered after the sitting, set as its language is printed. */
export function wordsIn(locale: Locale): Words {
  if (locale !== 'fr') return en;
  return {
    ...fr,
    moved: (said) => typo(fr.moved(said)),
    quorum: (effect) => typo(fr.quorum(effect)),
  };
}
