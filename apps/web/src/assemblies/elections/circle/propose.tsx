import { elsewhere, errorOf, Form, LongTextField, PickerField, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../../app/client/use-verb.js';
import { ProposeInCircleDocument } from '../../../gql/assemblies.js';
import type { Booth } from './circle-step.js';
import { messages } from './messages.js';
import type { Heard } from './told.js';

/** The name that whoever chairs puts to the circle, and why: the tally is beside, and binds nobody. */
export function Propose({ circle: { voteId }, booth }: { circle: Heard; booth: Booth }) {
  const words = useMessages(messages);
  const [candidateId, setCandidate] = useState('');
  const [said, setSaid] = useState('');
  const verb = useVerb(ProposeInCircleDocument);
  return (
    <Form
      verb={words.propose}
      busy={verb.busy}
      refusal={elsewhere(verb.refusal, ['candidateId', 'said'])}
      onSubmit={() => void verb.run({ voteId, candidateId, said })}
    >
      <PickerField
        required
        label={words.proposal}
        hint={words.proposalHint}
        options={booth.people.map(({ personId, name }) => ({ value: personId, label: name }))}
        value={candidateId}
        onChange={setCandidate}
        error={errorOf(verb.refusal, 'candidateId')}
      />
      <LongTextField
        rows={2}
        label={words.proposalWhy}
        value={said}
        onChange={setSaid}
        error={errorOf(verb.refusal, 'said')}
      />
    </Form>
  );
}
