import { Button, Row, Section, useMessages } from '@etabli/ui';
import { useVerb } from '../../../app/client/use-verb.js';
import { OpenVoteDocument, ProclaimDocument } from '../../../gql/assemblies.js';
import { VoteFigures } from '../../elections/vote-figures.js';
import type { Vote } from '../course.js';
import type { ItemProps } from '../item-view.js';
import { messages } from '../messages.js';

/** A tie to be voted again, or an objection: another round, held the same way, or the objection as it stands. */
export function AgainStep({ item, vote }: ItemProps & { vote: Vote }) {
  const words = useMessages(messages);
  const open = useVerb(OpenVoteDocument, { refetch: ['Console'] });
  const proclaim = useVerb(ProclaimDocument, { refetch: ['Console'] });
  const objected = vote.result?.verdict === 'objected';
  return (
    <Section title={words.againTitle} lead={objected ? words.again_objected : words.again_revote} level={3}>
      {vote.result ? <VoteFigures {...vote.result} sentence={vote.result.summary} /> : null}
      <Row>
        <Button
          weight="main"
          large
          busy={open.busy}
          onClick={() => void open.tell({ itemId: item.id, method: vote.method })}
        >
          {words.anotherRound}
        </Button>
        {objected ? (
          <Button large busy={proclaim.busy} onClick={() => void proclaim.tell({ voteId: vote.id })}>
            {words.keepObjection}
          </Button>
        ) : null}
      </Row>
    </Section>
  );
}
