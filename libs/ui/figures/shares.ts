/** A part of a whole as a CSS percentage, kept between 0 and 100; a whole of nothing is 0. */
export const shareOf = (part: number, whole: number): string =>
  `${whole > 0 ? Math.min(100, Math.max(0, (part / whole) * 100)) : 0}%`;

/**
 * Where a bar is filled to, and where the mark of its threshold stands. A threshold above the whole (two founders, where one is
 * called so far) makes the bar longer: it is full when the threshold is reached, not before.
 */
export function gaugePlaces(value: number, max: number, threshold: number): { fill: string; mark: string } {
  const length = Math.max(max, threshold);
  return { fill: shareOf(value, length), mark: shareOf(threshold, length) };
}

export type Choice = 'for' | 'against' | 'abstention' | 'blank' | 'null';

export interface Part {
  choice: Choice;
  count: number;
}

/** Widths of the parts of a result, by choice; nothing for what nobody chose. */
export function widthsOf(parts: readonly Part[]): (Part & { width: string })[] {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  return parts
    .filter(({ count }) => count > 0)
    .map((part) => ({ ...part, width: shareOf(part.count, total) }));
}
