import { Button, Form, NumberField, Row, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../../app/client/use-verb.js';
import {
  CloseVoteDocument,
  EndConsentRoundDocument,
  LeaveSeatVacantDocument,
  NoteCircleVoteDocument,
  NoteNomineeAnswerDocument,
  OpenCircleChangesDocument,
  WithdrawProposalDocument,
} from '../../../gql/assemblies.js';
import style from './circle.module.css';
import { messages } from './messages.js';
import { type Heard, proposedIn } from './told.js';

interface Props {
  circle: Heard;
}

/** The steps that are one press; each may be taken back. */
export function useLeading(voteId: string) {
  const changes = useVerb(OpenCircleChangesDocument);
  const endRound = useVerb(EndConsentRoundDocument);
  const withdraw = useVerb(WithdrawProposalDocument);
  const vacant = useVerb(LeaveSeatVacantDocument);
  return {
    busy: [changes, endRound, withdraw, vacant].some((verb) => verb.busy),
    changes: () => void changes.tell({ voteId }),
    endRound: () => void endRound.tell({ voteId }),
    withdraw: () => void withdraw.tell({ voteId }),
    vacant: () => void vacant.tell({ voteId }),
  };
}

/** Objections are left after every round: hands are counted, proxies included. */
export function Counted({ circle: { voteId } }: Props) {
  const words = useMessages(messages);
  const leading = useLeading(voteId);
  const [counts, setCounts] = useState({ for: 0, against: 0, abstention: 0 });
  const verb = useVerb(NoteCircleVoteDocument);
  const field = (name: keyof typeof counts) => (
    <NumberField
      required
      min={0}
      label={words[name]}
      value={counts[name]}
      onChange={(value) => setCounts({ ...counts, [name]: value ?? 0 })}
    />
  );
  return (
    <>
      <p>{words.voteLead}</p>
      <Form
        verb={words.noteVote}
        busy={verb.busy}
        refusal={verb.refusal}
        onSubmit={() => void verb.run({ voteId, counts })}
        aside={
          <Button weight="quiet" busy={leading.busy} onClick={leading.withdraw}>
            {words.withdraw}
          </Button>
        }
      >
        <div className={style.count}>
          {field('for')}
          {field('against')}
          {field('abstention')}
        </div>
      </Form>
    </>
  );
}

/** The person proposed answers last. */
export function Answer({ circle }: Props) {
  const words = useMessages(messages);
  const verb = useVerb(NoteNomineeAnswerDocument);
  const name = proposedIn(circle)?.name ?? '';
  const answer = (accepts: boolean) => void verb.tell({ voteId: circle.voteId, accepts });
  return (
    <>
      <p>{words.answerLead({ name })}</p>
      <Row>
        <Button weight="main" large busy={verb.busy} onClick={() => answer(true)}>
          {words.accepts({ name })}
        </Button>
        <Button large busy={verb.busy} onClick={() => answer(false)}>
          {words.declines({ name })}
        </Button>
      </Row>
    </>
  );
}

/** Nothing is asked any more: the seat is closed, then its result is proclaimed like any other. */
export function Closing({ circle: { voteId } }: Props) {
  const words = useMessages(messages);
  const verb = useVerb(CloseVoteDocument, { refetch: ['Console'] });
  return (
    <>
      <p>{words.settledLead}</p>
      <Row>
        <Button weight="main" large busy={verb.busy} onClick={() => void verb.tell({ voteId })}>
          {words.close}
        </Button>
      </Row>
    </>
  );
}
