import { searchable } from '@etabli/kernel/names';
import type { RollEntryFragment } from '../../gql/assemblies.js';

export const views = ['all', 'awaited', 'here'] as const;
export type View = (typeof views)[number];

type Entry = Pick<
  RollEntryFragment,
  'name' | 'memberNumber' | 'presence' | 'exercisedByName' | 'representedById'
>;

const belongs: Record<View, (entry: Entry) => boolean> = {
  all: () => true,
  awaited: ({ presence, representedById }) => presence === null && representedById === null,
  here: ({ presence }) => presence !== null,
};

const texts = new WeakMap<Entry, string>();

/** What a line is found by, worked out once a line: the list stays fluid with a thousand people. */
function textOf(line: Entry): string {
  const known = texts.get(line);
  if (known !== undefined) return known;
  const text = searchable(`${line.name} ${line.exercisedByName} ${line.memberNumber ?? ''}`);
  texts.set(line, text);
  return text;
}

/** The lines that a view shows and that hold every word typed: name, who votes for it, member number. */
export function linesFor<Line extends Entry>(lines: readonly Line[], view: View, typed: string): Line[] {
  const wanted = searchable(typed).split(' ').filter(Boolean);
  return lines.filter((line) => {
    const text = textOf(line);
    return belongs[view](line) && wanted.every((word) => text.includes(word));
  });
}

/** How many lines each view has. */
export const countsOf = (lines: readonly Entry[]): Record<View, number> => ({
  all: lines.length,
  awaited: linesFor(lines, 'awaited', '').length,
  here: linesFor(lines, 'here', '').length,
});
