import type { MinutesBlock } from '@etabli/assembly/rules/minutes';

/** What is written over a block and not saved yet. */
export interface Passage {
  text: string;
  /** What was saved when the writing began. */
  from: string;
}

/** What is being written, kept on this device until it is saved. */
export interface Writing {
  /** The revision that was read when the writing began; null while nothing is written. */
  revision: number | null;
  passages: Record<string, Passage>;
}

/** A passage that somebody else rewrote meanwhile. */
export interface Clash {
  blockId: string;
  saved: string;
  yours: string;
}

export const nothingWritten: Writing = { revision: null, passages: {} };

/** The saved text of a block of prose; undefined for any other block. */
export const savedText = (blocks: readonly MinutesBlock[], blockId: string): string | undefined => {
  const block = blocks.find(({ id }) => id === blockId);
  return block?.kind === 'prose' ? block.text : undefined;
};

/** The writing after a block was given this text; a text typed back to what is saved is nothing to save. */
export function written(
  { revision, passages }: Writing,
  now: { revision: number; blocks: readonly MinutesBlock[] },
  blockId: string,
  text: string,
): Writing {
  const { [blockId]: before, ...others } = passages;
  const from = before?.from ?? savedText(now.blocks, blockId) ?? '';
  const next = text === from ? others : { ...others, [blockId]: { text, from } };
  const nothing = Object.keys(next).length === 0;
  return { revision: nothing ? null : (revision ?? now.revision), passages: next };
}

/** What to save, and what was written over blocks that are gone. */
export function sorted({ passages }: Writing, blocks: readonly MinutesBlock[]) {
  const all = Object.entries(passages).map(([blockId, { text }]) => ({ blockId, text }));
  const stands = ({ blockId }: { blockId: string }) => savedText(blocks, blockId) !== undefined;
  return { edits: all.filter(stands), lost: all.filter((edit) => !stands(edit)) };
}

/** The writing with a clash settled by this text: it then stands on what was saved meanwhile. */
export function settled({ revision, passages }: Writing, { blockId, saved }: Clash, text: string): Writing {
  const { [blockId]: _, ...others } = passages;
  const next = text === saved ? others : { ...others, [blockId]: { text, from: saved } };
  return { revision: Object.keys(next).length === 0 ? null : revision, passages: next };
}

/** What is left to save once `sent` is: what was typed while it travelled. */
export function afterSaving({ passages }: Writing, sent: Writing, revision: number): Writing {
  const left = Object.entries(passages)
    .filter(([blockId, { text }]) => text !== sent.passages[blockId]?.text)
    .map(([blockId, { text, from }]) => [blockId, { text, from: sent.passages[blockId]?.text ?? from }]);
  return left.length === 0 ? nothingWritten : { revision, passages: Object.fromEntries(left) };
}

/** What a refusal `minutes.stale` tells: both texts of each block, in the order of `blockIds`. */
export interface StaleDetails {
  revision: number;
  blockIds: string[];
  saved: string[];
  yours: string[];
}

/** The passages of a refusal `minutes.stale` that really differ: rewritten by somebody else, and otherwise than here. */
export function clashesIn({ blockIds, saved, yours }: StaleDetails, { passages }: Writing): Clash[] {
  return blockIds
    .map((blockId, at) => ({ blockId, saved: saved[at] ?? '', yours: yours[at] ?? '' }))
    .filter((one) => one.saved !== one.yours && one.saved !== passages[one.blockId]?.from);
}

/** The details of a refusal when it is `minutes.stale`; null for any other. */
export function staleDetails(refusal: { code: string }): StaleDetails | null {
  if (refusal.code !== 'minutes.stale' || !('details' in refusal)) return null;
  return refusal.details as StaleDetails;
}

/** What is still missing once the writing is saved. */
export const stillMissing = <Piece extends { blockId: string | null }>(
  missing: readonly Piece[],
  { passages }: Writing,
): Piece[] => missing.filter(({ blockId }) => !blockId || !passages[blockId]?.text.trim());
