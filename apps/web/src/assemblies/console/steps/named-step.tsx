import { Button, Progress, Section, useMessages } from '@etabli/ui';
import { useVerb } from '../../../app/client/use-verb.js';
import { CloseVoteDocument } from '../../../gql/assemblies.js';
import type { Vote } from '../course.js';
import type { ItemProps } from '../item-view.js';
import { messages } from '../messages.js';

/** Phones are voting: how many have, never what; then the vote is closed. */
export function NamedStep({ vote, live }: ItemProps & { vote: Vote }) {
  const words = useMessages(messages);
  const verb = useVerb(CloseVoteDocument, { refetch: ['Console'] });
  const participation = live?.vote?.id === vote.id ? live.vote.participation : null;
  return (
    <Section title={words.namedTitle} lead={words.namedLead} level={3}>
      {participation ? (
        <Progress done={participation.cast} total={participation.expected}>
          {words.participation(participation)}
        </Progress>
      ) : null}
      <div>
        <Button weight="main" large busy={verb.busy} onClick={() => void verb.tell({ voteId: vote.id })}>
          {words.closeVote}
        </Button>
      </div>
    </Section>
  );
}
