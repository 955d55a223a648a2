import { termsOf } from '@etabli/membership/rules/statutes';
import { type ProxyFiling, type ProxyVerdict, proxiesAt } from '../rules/proxies.js';
import { electorsOf, type ListedMember, type Situation } from './situation.js';

/**
 * How a proxy would stand if it were filed now. Before the opening, who only owes the fee counts as an elector where the
 * statutes look at the fee on the day of the assembly (elig.dues): it may still be paid.
 */
export function judgeFiling(situation: Situation, filing: ProxyFiling, isOpen: boolean): ProxyVerdict {
  const mayStillPay = !isOpen && termsOf(situation.statutes)['elig.dues'] === 'assembly-date';
  const listed = mayStillPay ? situation.listed.map(asIfPaid) : situation.listed;
  const verdicts = proxiesAt(situation.now, {
    ...situation,
    electors: electorsOf(listed),
    filings: [...situation.filings, filing],
  });
  return verdicts.find(({ proxyId }) => proxyId === filing.id) as ProxyVerdict;
}

const asIfPaid = (member: ListedMember): ListedMember =>
  !member.votes && member.reasons.every(({ code }) => code === 'fee-unpaid')
    ? { ...member, votes: true, voices: 1 }
    : member;
