/** What a line of notes may be. */
export const lineKinds = ['note', 'decision', 'action', 'for_board'] as const;
export type LineKind = (typeof lineKinds)[number];

/** The key of each kind, in the margin or after a stroke at the head of the line: `/d`. */
export const kindKeys: Record<string, LineKind> = {
  n: 'note',
  d: 'decision',
  a: 'action',
  b: 'for_board',
};

/** A line that begins with `/d `, `/a `, `/b ` or `/n `: its kind and what is left of it; null for any other line. */
export function commanded(text: string): { kind: LineKind; text: string } | null {
  const found = /^\/([a-z])\s/i.exec(text);
  const kind = kindKeys[found?.[1]?.toLowerCase() ?? ''];
  return kind ? { kind, text: text.slice(3) } : null;
}
