import { Button, elsewhere, errorOf, Form, LongTextField, RefusalNotice, Row, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import {
  AnswerProposalByLinkDocument,
  AnswerProposalDocument,
  type CircleHeardFragment,
} from '../../gql/vote.js';
import { useVotingLink } from '../by-link/link.js';
import style from '../vote.module.css';
import type { Voice } from './circle-booth.js';
import { messages } from './messages.js';

interface Props {
  circle: CircleHeardFragment;
  voice: Voice;
  /** Of the person proposed. */
  name: string;
}

/** Consent in one press, or an objection in one’s words; one may come back on either while the round lasts. */
export function Answer({ circle, voice: { electorId }, name }: Props) {
  const words = useMessages(messages);
  const [objecting, setObjecting] = useState(false);
  const [said, setSaid] = useState('');
  const verb = useAnswer();
  const stand = circle.stands.find((one) => one.electorId === electorId);
  const say = async (objection: string | null) => {
    const done = await verb.run({ voteId: circle.voteId, electorId, said: objection });
    if (done.done) setObjecting(false);
  };
  if (objecting) {
    return (
      <Form
        verb={words.sendObjection}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['said'])}
        onSubmit={() => void say(said)}
        aside={
          <Button weight="quiet" onClick={() => setObjecting(false)}>
            {words.back}
          </Button>
        }
      >
        <LongTextField
          required
          rows={4}
          label={words.objection}
          hint={words.consentLead}
          value={said}
          onChange={setSaid}
          error={errorOf(verb.refusal, 'said')}
        />
      </Form>
    );
  }
  return (
    <>
      <p className={style.lead}>{words.consentTo({ name })}</p>
      <p role="status">{stand ? (stand.objection ? words.objected : words.consented) : null}</p>
      {verb.refusal ? <RefusalNotice key={verb.refusal.message} refusal={verb.refusal} /> : null}
      <Row>
        <Button
          weight={stand ? 'plain' : 'main'}
          large
          aria-pressed={stand ? !stand.objection : undefined}
          busy={verb.busy}
          onClick={() => void say(null)}
        >
          {words.consent}
        </Button>
        <Button large onClick={() => setObjecting(true)}>
          {words.object}
        </Button>
      </Row>
    </>
  );
}

/** By one’s account, or by the link one came by. */
function useAnswer() {
  const token = useVotingLink();
  const mine = useVerb(AnswerProposalDocument);
  const byLink = useVerb(AnswerProposalByLinkDocument);
  const run = (input: { voteId: string; electorId: string; said: string | null }) =>
    token ? byLink.run({ token, input }) : mine.run({ input });
  return { run, busy: mine.busy || byLink.busy, refusal: mine.refusal ?? byLink.refusal };
}
