import {
  elsewhere,
  errorOf,
  Form,
  LongTextField,
  notify,
  PickerField,
  Section,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../../app/client/use-verb.js';
import { NameForSomeoneDocument } from '../../../gql/assemblies.js';
import type { Booth } from './circle-step.js';
import { messages } from './messages.js';
import type { Heard } from './told.js';

interface Props {
  circle: Heard;
  booth: Booth;
}

const nothing = { electorId: '', candidateId: '', said: '' };

/** Whom someone in the room names, written down for them. */
export function SpeakFor({ circle, booth }: Props) {
  const words = useMessages(messages);
  const [value, setValue] = useState(nothing);
  const verb = useVerb(NameForSomeoneDocument);
  const change = (changes: Partial<typeof nothing>) => setValue({ ...value, ...changes });
  const submit = async () => {
    const said = await verb.run({ input: { voteId: circle.voteId, ...value } });
    if (!said.done) return;
    setValue(nothing);
    notify({ text: words.noted });
  };
  return (
    <Section title={words.speakFor} level={3}>
      <Form
        verb={words.note}
        weight="plain"
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['electorId', 'candidateId', 'said'])}
        onSubmit={submit}
      >
        <PickerField
          required
          label={words.speaker}
          options={booth.voices.map(({ electorId, name }) => ({ value: electorId, label: name }))}
          value={value.electorId}
          onChange={(electorId) => change({ electorId })}
          error={errorOf(verb.refusal, 'electorId')}
        />
        <PickerField
          required
          label={words.whom}
          options={booth.people.map(({ personId, name }) => ({ value: personId, label: name }))}
          value={value.candidateId}
          onChange={(candidateId) => change({ candidateId })}
          error={errorOf(verb.refusal, 'candidateId')}
        />
        <LongTextField
          required
          rows={2}
          label={words.why}
          value={value.said}
          onChange={(said) => change({ said })}
          error={errorOf(verb.refusal, 'said')}
        />
      </Form>
    </Section>
  );
}
