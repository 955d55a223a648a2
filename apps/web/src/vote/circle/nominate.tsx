import { elsewhere, errorOf, Form, LongTextField, PickerField, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import {
  type CircleHeardFragment,
  type CircleVoicesFragment,
  NominateByLinkDocument,
  NominateDocument,
} from '../../gql/vote.js';
import { useVotingLink } from '../by-link/link.js';
import style from '../vote.module.css';
import type { Voice } from './circle-booth.js';
import { messages } from './messages.js';

interface Props {
  circle: CircleHeardFragment;
  voice: Voice;
  people: CircleVoicesFragment['people'];
}

/** Whom one names and why; said again, the last one stands. */
export function Nominate({ circle, voice: { electorId }, people }: Props) {
  const words = useMessages(messages);
  const [candidateId, setCandidate] = useState('');
  const [said, setSaid] = useState('');
  const verb = useNominate();
  const mine = circle.nominations.find((one) => one.electorId === electorId);
  const submit = async () => {
    const done = await verb.run({ voteId: circle.voteId, electorId, candidateId, said });
    if (!done.done) return;
    setCandidate('');
    setSaid('');
  };
  return (
    <>
      <p className={style.lead}>{circle.stage === 'changes' ? words.changeMind : words.nameSomeone}</p>
      <p role="status">{mine ? words.mine(mine) : null}</p>
      <Form
        verb={mine ? words.nameAgain : words.name}
        weight={mine ? 'plain' : 'main'}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['candidateId', 'said'])}
        onSubmit={submit}
      >
        <PickerField
          required
          label={words.whom}
          options={people.map(({ personId, name }) => ({ value: personId, label: name }))}
          value={candidateId}
          onChange={setCandidate}
          error={errorOf(verb.refusal, 'candidateId')}
        />
        <LongTextField
          required
          rows={3}
          label={words.why}
          hint={words.nameLead}
          value={said}
          onChange={setSaid}
          error={errorOf(verb.refusal, 'said')}
        />
      </Form>
    </>
  );
}

/** By one’s account, or by the link one came by. */
function useNominate() {
  const token = useVotingLink();
  const mine = useVerb(NominateDocument);
  const byLink = useVerb(NominateByLinkDocument);
  const run = (input: { voteId: string; electorId: string; candidateId: string; said: string }) =>
    token ? byLink.run({ token, input }) : mine.run({ input });
  return { run, busy: mine.busy || byLink.busy, refusal: mine.refusal ?? byLink.refusal };
}
