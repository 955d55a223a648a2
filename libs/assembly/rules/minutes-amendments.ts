import type { AmendmentEnding } from './amending.js';
import type { MinutesBlock, MinutesFacts, MinutesItem } from './minutes.js';
import type { MinutesWords } from './minutes-words.js';
import type { Outcome } from './outcome.js';
import { sentencesIn } from './sentences.js';

/** Another text proposed for a resolution, with its own result. */
export interface MinutesAmendment {
  id: string;
  number: number;
  proposer: string;
  text: string;
  outcome: Outcome | null;
  /** How it left the table without a vote. */
  ending: AmendmentEnding | null;
}

/**
 * The amendments of an item before its resolution, each with its text and its result; and, when one was adopted, the text as it
 * had been sent.
 */
export function amendmentBlocks(item: MinutesItem, facts: MinutesFacts, words: MinutesWords): MinutesBlock[] {
  const amendments = item.amendments ?? [];
  const adopted = amendments.some(({ outcome }) => outcome?.verdict === 'adopted');
  const proposed: MinutesBlock[] =
    adopted && item.proposedText
      ? [
          {
            id: `item-${item.id}-proposed`,
            kind: 'resolution',
            title: words.proposedText,
            text: item.proposedText,
          },
        ]
      : [];
  return [...proposed, ...amendments.flatMap((amendment) => blocksOf(amendment, facts, words))];
}

function blocksOf(
  { id, number, proposer, text, outcome, ending }: MinutesAmendment,
  { locale }: MinutesFacts,
  words: MinutesWords,
): MinutesBlock[] {
  const said = sentencesIn(locale);
  const title = words.amendment({ number, name: proposer });
  const wording: MinutesBlock = { id: `amendment-${id}`, kind: 'resolution', title, text };
  if (!outcome) {
    const fate = words.amendmentEnding({ ending });
    return [wording, { id: `amendment-${id}-ending`, kind: 'figures', text: fate }];
  }
  return [
    wording,
    {
      id: `amendment-${id}-result`,
      kind: 'result',
      votes: `${said.held(outcome)} ${said.votes(outcome)}`,
      proclamation: said.amendmentProclamation(outcome),
      outcome,
    },
  ];
}
