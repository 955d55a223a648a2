import type { Block, Side } from '@etabli/platform/pdf/blocks';
import type { MinutesBlock } from '../rules/minutes.js';
import { statuteChangeIn } from '../rules/statute-change.js';

/** A block of the minutes as it prints: a result without the figures behind its sentences. */
export type PrintedBlock =
  | Exclude<MinutesBlock, { kind: 'result' }>
  | Omit<Extract<MinutesBlock, { kind: 'result' }>, 'outcome'>;

export type Result = Pick<Extract<PrintedBlock, { kind: 'result' }>, 'votes' | 'proclamation'>;

/** A resolution as the minutes carry it: word for word, with its votes and its outcome. */
export interface ResolutionText {
  title: string;
  text: string;
  votes?: string | null;
  outcome?: string | null;
}

/** The text of a decision as it prints: that of an article rewritten has the old one and the new one beside each other. */
export function printedText(text: string): { text: string; sides?: Side[] } {
  const change = statuteChangeIn(text);
  return change ? { text: change.decision, sides: [change.before, change.after] } : { text };
}

export const resolutionBlock = ({ title, text, votes, outcome }: ResolutionText): Block => ({
  kind: 'resolution',
  title,
  ...printedText(text),
  ...(votes ? { votes } : {}),
  ...(outcome ? { outcome } : {}),
});

export const resultOf = ({ votes, proclamation }: Result) => ({ votes, outcome: proclamation });

/** The resolutions of the minutes with their results, by the id of their block: what an extract chooses from. */
export function resolutionsIn(blocks: PrintedBlock[]): (ResolutionText & { id: string })[] {
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'resolution') return [];
    const next = blocks[index + 1];
    const { id, title, text } = block;
    return [{ id, title, text, ...(next?.kind === 'result' ? resultOf(next) : {}) }];
  });
}

/** What the minutes say of the quorum, for the head of an extract. */
export const quorumIn = (blocks: PrintedBlock[]): string =>
  blocks
    .flatMap((block) => (block.kind === 'figures' && block.id.startsWith('quorum-') ? [block.text] : []))
    .join(' ');
