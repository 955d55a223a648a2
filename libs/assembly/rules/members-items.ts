import { addDays, ceilOf, type IsoDate } from '@etabli/kernel';
import { type ClauseRef, clauseRef, type Statutes, termsOf } from '@etabli/membership/rules/statutes';

/** Whether a request signed by members has to be followed. Plain data. */
export interface RequestGrade {
  accepted: boolean;
  reason: 'no-such-right' | 'too-few' | 'too-late' | null;
  /** Signatures needed; null where members have no such right. */
  required: number | null;
  /** Last day on which it arrives in time; null where there is none. */
  latestOn: IsoDate | null;
  clause: ClauseRef;
}

/**
 * Must an item that members ask for go on the agenda (statutes: agenda.add, agenda.add_share, agenda.add_deadline_days)? A share
 * is of all electors, rounded up. In silence members have no such right.
 */
export function gradeItemRequest(
  statutes: Statutes,
  {
    signatures,
    electors,
    receivedOn,
    assemblyOn,
  }: {
    signatures: number;
    electors: number;
    receivedOn: IsoDate;
    assemblyOn: IsoDate;
  },
): RequestGrade {
  const terms = termsOf(statutes);
  const clause = clauseRef(statutes, 'agenda.add');
  if (terms['agenda.add'] === 'nobody') {
    return { accepted: false, reason: 'no-such-right', required: null, latestOn: null, clause };
  }
  const required =
    terms['agenda.add'] === 'one-member' ? 1 : Math.max(1, ceilOf(terms['agenda.add_share'], electors));
  const latestOn = addDays(assemblyOn, -terms['agenda.add_deadline_days']);
  const reason = signatures < required ? 'too-few' : receivedOn > latestOn ? 'too-late' : null;
  return { accepted: reason === null, reason, required, latestOn, clause };
}

/** May this many members have an assembly convened (statutes: conv.members_share)? If nobody does, a judge may appoint who will. */
export function gradeConvening(
  statutes: Statutes,
  { signatures, members }: { signatures: number; members: number },
): RequestGrade {
  const share = termsOf(statutes)['conv.members_share'];
  const clause = clauseRef(statutes, 'conv.members_share');
  if (!share) return { accepted: false, reason: 'no-such-right', required: null, latestOn: null, clause };
  const required = Math.max(1, ceilOf(share, members));
  const accepted = signatures >= required;
  return { accepted, reason: accepted ? null : 'too-few', required, latestOn: null, clause };
}
