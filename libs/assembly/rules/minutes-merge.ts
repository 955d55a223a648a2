import type { MinutesBlock } from './minutes.js';

/** What the secretary wrote in place of a block of prose. */
export interface ProseEdit {
  text: string;
  /** The composed text it was written over, to tell when the facts have moved since. */
  basis: string;
}
/** Edits by block id. */
export type ProseEdits = Record<string, ProseEdit>;

export interface MergedMinutes {
  blocks: MinutesBlock[];
  /** Blocks whose composed text has changed since they were edited: to be read again, with what would be composed now. */
  outdated: { id: string; composed: string }[];
  /** Edits whose block is gone (an item taken off, say). Nothing written is lost: they are given back. */
  orphans: { id: string; text: string }[];
}

/**
 * Puts the secretary's prose into minutes composed afresh. Only prose takes an edit: an edit aimed at a figure, a result or
 * any other bound block is given back as an orphan, and the block says what the facts say.
 */
export function mergeMinutes(fresh: MinutesBlock[], edits: ProseEdits): MergedMinutes {
  const prose = new Map(
    fresh.flatMap((block) => (block.kind === 'prose' ? [[block.id, block] as const] : [])),
  );
  const landed = Object.entries(edits).filter(([id]) => prose.has(id));
  return {
    blocks: fresh.map((block) => {
      const edit = block.kind === 'prose' && Object.hasOwn(edits, block.id) ? edits[block.id] : undefined;
      return edit ? { ...block, text: edit.text } : block;
    }) as MinutesBlock[],
    outdated: landed
      .filter(([id, { basis }]) => prose.get(id)?.text !== basis)
      .map(([id]) => ({ id, composed: prose.get(id)?.text ?? '' })),
    orphans: Object.entries(edits)
      .filter(([id]) => !prose.has(id))
      .map(([id, { text }]) => ({ id, text })),
  };
}

/** Keeps an edit, or drops it when the secretary has gone back to the composed text. Refused (unchanged) on a bound block. */
export function editProse(edits: ProseEdits, fresh: MinutesBlock[], id: string, text: string): ProseEdits {
  const block = fresh.find((one) => one.id === id);
  if (block?.kind !== 'prose') return edits;
  const { [id]: _, ...others } = edits;
  return text === block.text ? others : { ...others, [id]: { text, basis: block.text } };
}
