import type { NominationInput, ProposalAnswerInput } from './circle.inputs.js';
import type { Word } from './writing.service.js';

/** A nomination as it is written down. */
export const naming = ({ candidateId, said }: NominationInput): Word => ({
  kind: 'nomination',
  candidateId,
  said,
});

/** A word on a proposal: an objection, or consent where there is none. */
export const answering = ({ said = null }: ProposalAnswerInput): Word =>
  said === null ? { kind: 'consent' } : { kind: 'objection', said };
