import { plural, type SameMessages } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

const n = (count: number, one: string, many: string): string => plural(count, one, many, 'en');

export const en: SameMessages<typeof fr> = {
  valid: 'Valid papers',
  blank: 'Blank',
  void: 'Void',
  answer: ({ column }) => ['For', 'Against', 'Blank'][column] ?? '',
  howNames: 'For each name, the voices read on valid papers.',
  howJudged: 'For each name, how many valid papers say what.',
  sum: ({ total, voices }) => {
    if (total === voices) return `${n(total, 'paper', 'papers')}: all are there.`;
    if (total > voices) return `${n(total, 'paper', 'papers')} for ${voices} to count: count again.`;
    return `${n(total, 'paper', 'papers')} of ${voices} to count.`;
  },
  amiss: ({ named, valid, least, most }) =>
    `${n(named, 'name', 'names')} read on ${n(valid, 'valid paper', 'valid papers')}: there must be ${least} to ${most}. Count again.`,
  agreed: ({ names }) => `Count that stands, found by ${new Intl.ListFormat('en').format(names)}.`,
  figureOf: ({ name, label }) => `${name}, ${label.toLowerCase()}`,
};
