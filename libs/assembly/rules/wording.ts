/** A stretch of text: in both wordings, only in the one before, or only in the one after. */
export interface Stretch {
  kind: 'kept' | 'removed' | 'inserted';
  text: string;
}

/** Words with the spaces before them; punctuation stands alone, so that a comma moved is a comma moved. */
const pieces = (text: string): string[] => text.match(/\s*[\p{L}\p{N}’'-]+|\s*[^\p{L}\p{N}\s]|\s+/gu) ?? [];

/**
 * What an amendment changes in a text, word by word: the stretches to read in order. Those kept and removed make the text
 * before, those kept and inserted the text after, to the letter. The longest common sequence of words is kept.
 */
export function differences(before: string, after: string): Stretch[] {
  const [left, right] = [pieces(before), pieces(after)];
  const common = commonLengths(left, right);
  const stretches: Stretch[] = [];
  let [i, j] = [0, 0];
  while (i < left.length || j < right.length) {
    if (i < left.length && j < right.length && left[i] === right[j]) {
      add(stretches, 'kept', left[i] as string);
      i += 1;
      j += 1;
    } else if (j >= right.length || (i < left.length && at(common, i + 1, j) >= at(common, i, j + 1))) {
      add(stretches, 'removed', left[i] as string);
      i += 1;
    } else {
      add(stretches, 'inserted', right[j] as string);
      j += 1;
    }
  }
  return stretches;
}

const at = (table: Uint32Array[], i: number, j: number): number => table[i]?.[j] ?? 0;

/** How many pieces the rests of both texts have in common, from each pair of places on. */
function commonLengths(left: string[], right: string[]): Uint32Array[] {
  const table = Array.from({ length: left.length + 1 }, () => new Uint32Array(right.length + 1));
  for (let i = left.length - 1; i >= 0; i -= 1) {
    const row = table[i] as Uint32Array;
    for (let j = right.length - 1; j >= 0; j -= 1) {
      row[j] =
        left[i] === right[j]
          ? 1 + at(table, i + 1, j + 1)
          : Math.max(at(table, i + 1, j), at(table, i, j + 1));
    }
  }
  return table;
}

function add(stretches: Stretch[], kind: Stretch['kind'], text: string): void {
  const last = stretches.at(-1);
  if (last?.kind === kind) last.text += text;
  else stretches.push({ kind, text });
}

/** How far a text is from another: the characters taken away and added. The most distant amendment is voted first. */
export const distance = (before: string, after: string): number =>
  differences(before, after).reduce((sum, { kind, text }) => (kind === 'kept' ? sum : sum + text.length), 0);
