import type { AssemblyState } from '../../gql/assemblies.js';

/** In the order one looks for them. */
export const groupNames = ['now', 'upcoming', 'writing', 'past'] as const;
export type GroupName = (typeof groupNames)[number];

const groupOf: Record<AssemblyState, GroupName> = {
  open: 'now',
  draft: 'upcoming',
  convened: 'upcoming',
  closed: 'writing',
  filed: 'past',
  cancelled: 'past',
};

/** Assemblies under way, to come (the nearest first), whose minutes are to be written, and past (the latest first). */
export function grouped<Assembly extends { state: AssemblyState; startsAt: string }>(
  assemblies: readonly Assembly[],
): { name: GroupName; assemblies: Assembly[] }[] {
  const byDate = (a: Assembly, b: Assembly) => a.startsAt.localeCompare(b.startsAt);
  return groupNames
    .map((name) => {
      const own = assemblies.filter(({ state }) => groupOf[state] === name).sort(byDate);
      return { name, assemblies: name === 'past' ? own.reverse() : own };
    })
    .filter((group) => group.assemblies.length > 0);
}
