import type { SameMessages } from '@etabli/kernel/locale';
import { plural } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
  title: 'Search everywhere',
  lead: 'Ten years of the house: people, tasks, missions, meetings, decisions, assemblies.',
  words: 'What are you looking for?',
  wordsHint: 'One word or several; accents do not matter.',
  found: ({ total }) => plural(total, 'answer', 'answers', 'en'),
  group: ({ label, total }) => `${label} (${total})`,
  all: ({ total }) => `See them all (${total})`,
  everyKind: 'See every kind',
  few: 'Type at least two letters',
  fewText: 'A name, a word of a decision, the title of a task: everything you may read answers here.',
  nothing: 'Nothing answers to these words',
  nothingText: 'Try a single word, or a shorter one. What you may not read is not found.',
  questionsTitle: 'Questions',
  questionsLead: 'Those asked every week. Choose, and the answer is below.',
  commission: 'Which commission?',
  mission: 'Which mission?',
  person: 'Who?',
  aboutWords: 'Which words?',
  noYear: 'Write a year, for example 2024.',
  year: 'Which year?',
  ask: 'Ask',
  again: 'Another question',
  search: 'Search everywhere',
};
