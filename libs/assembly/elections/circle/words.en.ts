import { plural } from '@etabli/kernel';
import type { CircleWords } from './words.js';

/** What was said, without the full stop of its own: the line has one. */
const because = (said: string): string => (said ? `: “${said.replace(/\.$/, '')}”` : '');

/** What is written down of an election without candidate, line by line, in English. */
export const en: CircleWords = {
  nomination: ({ speaker, name, said }) => `${speaker} names ${name}${because(said)}.`,
  consent: ({ speaker }) => `${speaker} consents.`,
  objection: ({ speaker, said }) => `${speaker} objects${because(said)}.`,
  integration: ({ speaker, said }) => `The objection of ${speaker} is lifted${because(said)}.`,
  changes: () => 'Everyone may change.',
  proposal: ({ name, said }) => `The chair proposes ${name}${because(said)}.`,
  'round-end': () => 'The round of consent is over.',
  vote: ({ counts }) =>
    `Vote: ${counts?.for ?? 0} for, ${counts?.against ?? 0} against, ${plural(counts?.abstention ?? 0, 'abstention', 'abstentions', 'en')}.`,
  answer: ({ accepts }) => (accepts ? 'The person accepts.' : 'The person declines.'),
  withdrawal: ({ said }) => `The proposal is taken back${because(said)}.`,
  vacancy: ({ said }) => `The seat stays vacant${because(said)}.`,
  correction: () => 'A line is taken back.',
};
