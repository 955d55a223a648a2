import { ChoiceField, Dialog, elsewhere, errorOf, Form, NumberField, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { type FloorNowFragment, SetSpeakingRulesDocument, type SpeakingOrder } from '../../gql/assemblies.js';
import { messages } from './messages.js';

interface Props {
  assemblyId: string;
  floor: FloorNowFragment;
  onClose: () => void;
}

/** The time of one speech, and who goes first: for the whole assembly. */
export function SpeakingRulesDialog({ assemblyId, floor, onClose }: Props) {
  const words = useMessages(messages);
  const [minutes, setMinutes] = useState<number | null>(Math.max(1, Math.round(floor.secondsEach / 60)));
  const [ordering, setOrdering] = useState<SpeakingOrder>(floor.ordering);
  const verb = useVerb(SetSpeakingRulesDocument);
  const submit = async () => {
    const said = await verb.run({ assemblyId, input: { seconds: (minutes ?? 0) * 60, ordering } });
    if (said.done) onClose();
  };
  return (
    <Dialog title={words.rules} onClose={onClose}>
      <Form
        verb={words.keepRules}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['seconds'])}
        onSubmit={submit}
      >
        <NumberField
          required
          label={words.minutesEach}
          hint={words.minutesHint}
          min={1}
          max={60}
          value={minutes}
          onChange={setMinutes}
          error={errorOf(verb.refusal, 'seconds')}
        />
        <ChoiceField<SpeakingOrder>
          label={words.ordering}
          value={ordering}
          onChange={setOrdering}
          options={[
            { value: 'first_come', label: words.first_come },
            { value: 'first_time_first', label: words.first_time_first },
          ]}
        />
      </Form>
    </Dialog>
  );
}
