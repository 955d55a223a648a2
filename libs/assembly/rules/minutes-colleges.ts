import type { Locale } from '@etabli/kernel';
import type { MinutesBlock, MinutesElection, MinutesItem } from './minutes.js';
import { minutesWords } from './minutes-words.js';

/** Whom one college elected, over all rounds; nobody for want of a quorum, or of somebody who stood. */
export interface CollegeElected {
  college: string;
  names: string[];
}

/**
 * What the colleges elected, said together after the last of their elections on the agenda whose result was said (statutes:
 * board.college_seats); nothing while fewer than two have elected.
 */
export function collegesBlock(
  item: MinutesItem,
  items: readonly MinutesItem[],
  locale: Locale,
): MinutesBlock[] {
  const held = items.flatMap((one) => {
    const college = one.election?.rounds.at(-1)?.college?.name;
    return college && one.election ? [{ id: one.id, college, names: electedIn(one.election) }] : [];
  });
  if (held.length < 2 || held.at(-1)?.id !== item.id) return [];
  return [
    {
      id: `item-${item.id}-colleges`,
      kind: 'figures',
      text: minutesWords(locale).colleges({ elected: held }),
    },
  ];
}

const electedIn = ({ rounds, names }: MinutesElection): string[] =>
  rounds
    .filter(({ verdict }) => verdict !== 'no-quorum')
    .flatMap(({ election }) => election.elected.map(({ candidateId }) => names.get(candidateId) ?? ''));
