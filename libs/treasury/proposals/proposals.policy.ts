import { type Actor, all, type Policy, refuse, type Verdict } from '@etabli/access';
import { holds } from '@etabli/membership/people/people.policy';

/** What the rules look at in a proposal. */
export interface ProposalRecord {
  personId: string;
  answeredAt: Date | null;
}

const waits = ({ answeredAt }: ProposalRecord): Verdict => answeredAt === null || refuse('proposal.answered');
const keepsMoney = (actor: Actor): Verdict => holds(actor, 'treasury.write');

export const proposalPolicy = {
  answer: (actor, proposal) => all(waits(proposal), keepsMoney(actor)),
  withdraw: (actor, proposal) =>
    all(waits(proposal), actor.personId === proposal.personId || refuse('people.not-yours-to-see')),
} satisfies Policy<ProposalRecord>;
