/** A resident: the place they have, since when, and those they would rather have, the dearest first. */
export interface Tenant {
  id: string;
  placeId: string;
  since: string;
  wishes: readonly string[];
}

export interface Move {
  tenantId: string;
  from: string;
  to: string;
}

/** Moves that hold together: carried out all at once or not at all. */
export type Chain = Move[];

/**
 * Who exchanges with whom: top trading cycles with residents and vacant places (Abdulkadiroğlu and Sönmez, 1999; the “turn”
 * rule). Everybody points to the place they would most like of those left, their own last; a place points to who has it, a
 * vacant one to the longest resident. Each cycle is given what it points to and goes; a place left behind is vacant for those
 * after. So nobody ends with less than they have, nobody gains by hiding their wishes, and the order in which residents are
 * given does not matter.
 */
export function transfers(tenants: readonly Tenant[], vacant: readonly string[]): Chain[] {
  const waiting = [...tenants].sort((a, b) => compare(a.since, b.since) || compare(a.id, b.id));
  const left = new Set([...vacant, ...waiting.map(({ placeId }) => placeId)]);
  const moves: Move[] = [];
  while (waiting.length > 0) {
    for (const { tenant, to } of cycleAmong(waiting, left)) {
      waiting.splice(waiting.indexOf(tenant), 1);
      left.delete(to);
      if (to !== tenant.placeId) moves.push({ tenantId: tenant.id, from: tenant.placeId, to });
    }
  }
  return chainsOf(moves);
}

/** The cycle that the longest resident leads to. */
function cycleAmong(waiting: readonly Tenant[], left: ReadonlySet<string>): { tenant: Tenant; to: string }[] {
  const path: { tenant: Tenant; to: string }[] = [];
  let tenant = waiting[0] as Tenant;
  for (;;) {
    const met = path.findIndex((step) => step.tenant === tenant);
    if (met >= 0) return path.slice(met);
    const to = tenant.wishes.find((wish) => left.has(wish)) ?? tenant.placeId;
    path.push({ tenant, to });
    tenant = waiting.find(({ placeId }) => placeId === to) ?? (waiting[0] as Tenant);
  }
}

/** Moves that wait for one another, together: the one that frees a place before the one that takes it where there is an order. */
function chainsOf(moves: readonly Move[]): Chain[] {
  const chains: Chain[] = [];
  for (const move of moves) {
    const tied = chains.filter((chain) => chain.some(({ from, to }) => from === move.to || to === move.from));
    for (const chain of tied) chains.splice(chains.indexOf(chain), 1);
    chains.push([...tied.flat(), move]);
  }
  return chains;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
