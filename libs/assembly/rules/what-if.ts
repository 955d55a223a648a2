import { type Statutes, termsOf } from '@etabli/membership/rules/statutes';
import { type AssemblyNature, type Call, type Counts, kindsOf, sumOf } from './kinds.js';
import type { Outcome } from './outcome.js';
import { capOf } from './proxy-limit.js';
import { type QuorumResult, quorum } from './quorum.js';
import type { Headcount } from './roll.js';
import { type TallyResult, tally } from './tally.js';

/** An assembly as one supposes it, each person with one voice. Whole numbers of at least 0. */
export interface Supposed {
  registered: Headcount;
  present: number;
  represented: number;
  remote: number;
  advance: number;
  counts: Counts;
}

/** What it would come to, for one kind of decision. */
export interface Forecast {
  quorum: QuorumResult;
  /** Voices that could be cast; more were supposed to vote when `tooMany`. */
  voices: number;
  tooMany: boolean;
  verdict: Outcome['verdict'];
  tally: TallyResult;
}

/** Why an assembly cannot be as supposed: `most` is as many as there can be. */
export interface Impossible {
  code: 'too-many-people' | 'too-many-proxies';
  most: number;
}

/**
 * Can so many come and give a proxy? No more people than electors, and no more proxies than those who come may carry (statutes:
 * proxy.limit, proxy.max, proxy.max_share).
 */
export function impossible(statutes: Statutes, supposed: Supposed): Impossible | null {
  const { registered, present, represented, remote, advance } = supposed;
  if (present + represented + remote + advance > registered.electors) {
    return { code: 'too-many-people', most: registered.electors };
  }
  const cap = capOf(termsOf(statutes), registered.voices);
  const most = cap === null ? represented : cap * (present + remote);
  return represented > most ? { code: 'too-many-proxies', most } : null;
}

/**
 * What an assembly would decide if so many came, gave a proxy and voted so (statutes: quorum.*, maj.*), for each kind of
 * decision it takes. Nothing is stored; `at` only dates the figures.
 */
export function whatIf(
  statutes: Statutes,
  { nature, call, at }: { nature: AssemblyNature; call: Call; at: Date },
  supposed: Supposed,
): Forecast[] {
  const { registered, present, represented, remote, advance, counts } = supposed;
  const heads = (count: number): Headcount => ({ electors: count, voices: count });
  const roll = {
    at,
    registered,
    present: heads(present),
    remote: heads(remote),
    represented: heads(represented),
    advance: heads(advance),
  };
  const voices = present + remote + represented + advance;
  return kindsOf(nature).map((kind) => {
    const counted = quorum(statutes, { kind, call }, roll);
    const totals = { registered: registered.voices, present: present + remote, represented, advance };
    const result = tally(statutes, { kind, counts, totals, secret: false });
    const verdict = counted.reached ? result.verdict : 'no-quorum';
    return { quorum: counted, voices, tooMany: sumOf(counts) > voices, verdict, tally: result };
  });
}
