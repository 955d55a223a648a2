import { Button, Row, Section, useMessages } from '@etabli/ui';
import { useVerb } from '../../../app/client/use-verb.js';
import { CastChairVoteDocument } from '../../../gql/assemblies.js';
import { VoteFigures } from '../../elections/vote-figures.js';
import type { Vote } from '../course.js';
import { messages } from '../messages.js';

/** Equal voices: whoever the statutes name says for or against. Neither is proposed before the other. */
export function CastingStep({ vote }: { vote: Vote }) {
  const words = useMessages(messages);
  const verb = useVerb(CastChairVoteDocument, { refetch: ['Console'] });
  const cast = (choice: 'for' | 'against') => void verb.tell({ voteId: vote.id, choice });
  return (
    <Section title={words.castingTitle} lead={words.castingLead} level={3}>
      {vote.result ? <VoteFigures {...vote.result} sentence={vote.result.summary} /> : null}
      <Row>
        <Button large busy={verb.busy} onClick={() => cast('for')}>
          {words.castingFor}
        </Button>
        <Button large busy={verb.busy} onClick={() => cast('against')}>
          {words.castingAgainst}
        </Button>
      </Row>
    </Section>
  );
}
