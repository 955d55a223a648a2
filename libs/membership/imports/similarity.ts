/**
 * How many letters must be typed, removed, replaced or swapped to go from one text to the other (optimal string
 * alignment); stops at `most + 1` when there are more.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(at(previous, j) + 1, at(current, j - 1) + 1, at(previous, j - 1) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, at(before, j - 2) + 1);
      current.push(best);
    }
    if (Math.min(...current) > most) return most + 1;
    before = previous;
    previous = current;
  }
  return Math.min(at(previous, b.length), most + 1);
}

const at = (row: number[], index: number): number => row[index] ?? Number.POSITIVE_INFINITY;

/**
 * A text and what is left of it when any one letter is missing. Two texts one slip apart (a letter added, removed,
 * replaced, or two swapped) always share one of these, so that an index of them finds all near texts without
 * comparing each with each (symmetric deletion).
 */
export function slips(text: string): Set<string> {
  const all = new Set([text]);
  for (let index = 0; index < text.length; index++) all.add(text.slice(0, index) + text.slice(index + 1));
  return all;
}
