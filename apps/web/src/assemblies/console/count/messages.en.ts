import { plural, type SameMessages } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

const list = (names: readonly string[]): string => new Intl.ListFormat('en').format(names);
const n = (count: number, one: string, many: string): string => plural(count, one, many, 'en');

export const en: SameMessages<typeof fr> = {
  for: 'For',
  against: 'Against',
  abstention: 'Abstentions',
  blank: 'Blank',
  void: 'Void',
  rest: 'All the rest is for',
  sum: ({ total, voices }) => {
    if (total === voices) return `${n(total, 'voice', 'voices')}: that is all of them.`;
    if (total > voices) return `${n(total, 'voice', 'voices')} for ${voices} to count: count again.`;
    return `${n(total, 'voice', 'voices')} of ${voices} to count; ${voices - total} said nothing.`;
  },
  nothing: 'First write what you counted, even zero.',
  handIn: 'Hand in my count',
  correct: 'Correct my count',
  handedIn: 'Your count is handed in.',
  two: 'Two people count, each on their own device, without seeing the other’s count.',
  oneCounted: ({ names }) => `${list(names)} handed in a count. A second person must find the same.`,
  otherAwaited: 'Your count is handed in. A second person must find the same.',
  differ: ({ names }) =>
    `The counts of ${list(names)} differ. Count again together; whoever was wrong corrects theirs.`,
  agreed: ({ names }) => `The count that stands, found by ${list(names)}`,
  outside: 'In no college (weighs nothing)',
  ofCollege: ({ college, said }) => `${college}, ${said.toLowerCase()}`,
  where: 'What differs',
  you: 'You',
  other: 'The other count',
  theirs: ({ name, theirs }) => `${theirs} (${name})`,
  paper: 'Paper ballots',
  hands: 'Hands of those who do not vote online',
  most: ({ voices }) => `At most ${n(voices, 'voice', 'voices')} to count here.`,
  few: ({ count }) =>
    `Only ${n(count, 'voice', 'voices')} cast online: the total less the paper would reveal them to who counts. To avoid that, cancel this vote and have everyone vote on paper.`,
  papers: ({ signed }) => (signed === 0 ? 'Hand out paper ballots' : `Paper ballots handed out: ${signed}`),
  papersText: 'Who takes a paper ballot signs off here, and no longer votes on their phone.',
  find: 'Find a name',
  by: ({ name }) => `, ballot handed to ${name}`,
  signed: 'Paper handed',
  hand: ({ name }) => (name ? `Hand out a paper ballot for ${name}` : 'Hand out'),
  myself: 'Count myself',
  more: ({ count }) => `And ${n(count, 'other', 'others')}: find a name.`,
};
