import { useVerb } from '../../app/client/use-verb.js';
import { type Choice, VoteInAdvanceByLinkDocument, VoteInAdvanceDocument } from '../../gql/vote.js';
import { useVotingLink } from '../by-link/link.js';

interface Sent {
  electorId: string;
  ballots: { itemId: string; choice: Choice }[];
}

/** Sends a vote in advance, by one’s account or by the link one came by. */
export function useSending(assemblyId: string | null) {
  const token = useVotingLink();
  const signedIn = useVerb(VoteInAdvanceDocument, { refetch: ['MyAdvance', 'AdvanceDoor'] });
  const byLink = useVerb(VoteInAdvanceByLinkDocument, { refetch: ['PersonalAdvance'] });
  const send = (input: Sent) =>
    token
      ? byLink.run({ token, input })
      : signedIn.run({ input: { ...input, assemblyId: assemblyId as string } });
  const { busy, refusal } = token ? byLink : signedIn;
  return { send, busy, refusal };
}
