import { addDays, ceilOf, type IsoDate } from '@etabli/kernel';
import { type Statutes, termsOf } from '@etabli/membership/rules/statutes';

/** What an item asked for by a member needs to be put on the agenda. */
export interface ItemTerms {
  /** The statutes let members have an item added. */
  allowed: boolean;
  /** How many electors must ask for it, the first included. */
  needed: number;
  /** The last day to ask and to support. */
  deadline: IsoDate;
}

/**
 * What the statutes ask of an item that members add (statutes: agenda.add, agenda.add_share, agenda.add_deadline_days): one
 * member, or an exact share of the electors rounded up to whole people, at least one; on a day that comes so many days before
 * the assembly, included.
 *
 * @param assemblyOn civil date of the assembly
 * @param electors how many members vote at it today
 */
export function itemTerms(statutes: Statutes, assemblyOn: IsoDate, electors: number): ItemTerms {
  const terms = termsOf(statutes);
  return {
    allowed: terms['agenda.add'] !== 'nobody',
    needed: terms['agenda.add'] === 'share' ? Math.max(1, ceilOf(terms['agenda.add_share'], electors)) : 1,
    deadline: addDays(assemblyOn, -terms['agenda.add_deadline_days']),
  };
}

/** Where an item stands that a member asked for. Reached in time, it must be put on the agenda, whenever that is done. */
export type ProposalStanding = 'gathering' | 'reached' | 'short' | 'on-agenda' | 'withdrawn';

/**
 * Where a proposal stands on a day. Nobody joins or leaves it after the deadline, so that its count of that day is final.
 *
 * @param supporters electors who ask for it, the proposer included
 */
export function proposalStanding(
  proposal: { supporters: number; isWithdrawn: boolean; isOnAgenda: boolean },
  { needed, deadline }: ItemTerms,
  today: IsoDate,
): ProposalStanding {
  if (proposal.isOnAgenda) return 'on-agenda';
  if (proposal.isWithdrawn) return 'withdrawn';
  if (proposal.supporters >= needed) return 'reached';
  return today <= deadline ? 'gathering' : 'short';
}
