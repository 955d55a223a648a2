import { useQuery } from '@apollo/client/react';
import { Button, Row, Section, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useReadAgain } from '../../../app/client/use-read-again.js';
import { type CircleNowFragment, CircleRoomDocument } from '../../../gql/assemblies.js';
import { Consent } from './consent.js';
import { Answer, Closing, Counted, useLeading } from './ending.js';
import { Lines } from './lines.js';
import { messages } from './messages.js';
import { Propose } from './propose.js';
import { SpeakFor } from './speak-for.js';
import { Told } from './told.js';

interface Props {
  circle: CircleNowFragment;
  /** Of the assembly: who is in the room may change with it. */
  revision: number;
}

/** An election without candidate, led from the console: what was said, the one next step, and what may be taken back. */
export function CircleStep({ circle, revision }: Props) {
  const words = useMessages(messages);
  const { stage, round, roundsAllowed: of, voteId } = circle;
  const query = useQuery(CircleRoomDocument, { variables: { voteId } });
  useReadAgain('CircleRoom', revision);
  const booth = query.data?.circleRoom ?? { voices: [], people: [] };
  return (
    <Section title={words.stageOf({ stage, round, of })} level={3}>
      {stage === 'consent' ? <Consent circle={circle} booth={booth} /> : <Told circle={circle} />}
      {stage === 'nominations' || stage === 'changes' || stage === 'proposal' ? (
        <Naming circle={circle} booth={booth} />
      ) : null}
      {stage === 'vote' ? <Counted circle={circle} /> : null}
      {stage === 'answer' ? <Answer circle={circle} /> : null}
      {stage === 'settled' ? <Closing circle={circle} /> : null}
      <Lines circle={circle} />
    </Section>
  );
}

/** Who may speak, and be named. */
export interface Booth {
  voices: readonly { electorId: string; name: string }[];
  people: readonly { personId: string; name: string }[];
}

/** While names are given: someone’s word written down, the round of changes, the proposal. */
function Naming({ circle, booth }: { circle: CircleNowFragment; booth: Booth }) {
  const words = useMessages(messages);
  const leading = useLeading(circle.voteId);
  const [proposing, setProposing] = useState(false);
  const { stage, names } = circle;
  const first = stage === 'nominations' && !proposing;
  return (
    <>
      {stage === 'proposal' ? null : <SpeakFor circle={circle} booth={booth} />}
      {first ? (
        <Row>
          <Button
            weight={names.length > 0 ? 'main' : 'plain'}
            large
            busy={leading.busy}
            onClick={leading.changes}
          >
            {words.toChanges}
          </Button>
          <Button onClick={() => setProposing(true)}>{words.proposeOne}</Button>
        </Row>
      ) : (
        <Propose circle={circle} booth={booth} />
      )}
      <Row>
        {stage === 'proposal' ? (
          <Button busy={leading.busy} onClick={leading.changes}>
            {words.backToChanges}
          </Button>
        ) : null}
        <Button weight="quiet" busy={leading.busy} onClick={leading.vacant}>
          {words.vacant}
        </Button>
      </Row>
    </>
  );
}
