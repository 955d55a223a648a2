const kinds = [
  'association',
  'person',
  'category',
  'commission',
  'mandate',
  'membership',
  'fee',
  'field',
  'tag',
  'statutes',
  'assembly',
  'item',
  'other',
  'mission',
  'mission-seat',
  'mission-call',
  'mission-sheet',
  'mission-series',
  'charter',
  'task',
  'label',
  'hand',
  'step',
  'comment',
  'event',
  'hours',
  'rate',
  'decision',
  'series',
  'link',
] as const;

/** The identifier of the n-th thing of a kind: the same at every filling, so that links to the demonstration last. */
export function demoId(kind: (typeof kinds)[number], number: number): string {
  const family = (kinds.indexOf(kind) + 1).toString(16).padStart(4, '0');
  return `01900000-0000-7000-8${family.slice(1)}-${number.toString(16).padStart(12, '0')}`;
}
