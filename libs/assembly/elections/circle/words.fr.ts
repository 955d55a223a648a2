import { plural } from '@etabli/kernel';
import { ofName } from '@etabli/kernel/names';
import type { CircleWords } from './words.js';

/** What was said, without the full stop of its own: the line has one. */
const because = (said: string): string => (said ? ` : « ${said.replace(/\.$/, '')} »` : '');

/** What is written down of an election without candidate, line by line, in French. */
export const fr: CircleWords = {
  nomination: ({ speaker, name, said }) => `${speaker} nomme ${name}${because(said)}.`,
  consent: ({ speaker }) => `${speaker} consent.`,
  objection: ({ speaker, said }) => `${speaker} objecte${because(said)}.`,
  integration: ({ speaker, said }) => `L’objection ${ofName(speaker)} est levée${because(said)}.`,
  changes: () => 'Chacun peut changer d’avis.',
  proposal: ({ name, said }) => `La présidence propose ${name}${because(said)}.`,
  'round-end': () => 'Le tour de consentement est clos.',
  vote: ({ counts }) =>
    `Vote : ${counts?.for ?? 0} pour, ${counts?.against ?? 0} contre, ${plural(counts?.abstention ?? 0, 'abstention', 'abstentions', 'fr')}.`,
  answer: ({ accepts }) => (accepts ? 'La personne accepte.' : 'La personne refuse.'),
  withdrawal: ({ said }) => `La proposition est retirée${because(said)}.`,
  vacancy: ({ said }) => `Le siège reste vacant${because(said)}.`,
  correction: () => 'Une ligne est reprise.',
};
