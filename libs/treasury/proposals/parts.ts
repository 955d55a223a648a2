import { addConstraints } from '@etabli/platform';
import { InstalmentProposal } from './proposals.entities.js';
import { DueProposalsResolver, ProposalsResolver } from './proposals.resolver.js';
import { Proposals } from './proposals.service.js';

addConstraints({ instalment_proposal_open: 'proposal.open' });

/** The tables of plans that people propose. */
export const proposalsEntities = [InstalmentProposal];

export const proposalsProviders = [Proposals, ProposalsResolver, DueProposalsResolver];
