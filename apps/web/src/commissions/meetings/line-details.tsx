import {
  DateField,
  Dialog,
  elsewhere,
  errorOf,
  Form,
  LongTextField,
  PickerField,
  SelectField,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { TurnLineDocument } from '../../gql/commissions.js';
import { messages } from './messages.js';
import type { Line, Sheet } from './use-sheet.js';

interface Props {
  line: Line;
  people: Sheet['people'];
  onClose: () => void;
}

/** What a line says besides its words. */
export const LineDetails = (props: Props) =>
  props.line.kind === 'action' ? <ActionDetails {...props} /> : <DecisionDetails {...props} />;

function useTurning(line: Line, onClose: () => void) {
  const verb = useVerb(TurnLineDocument, { refetch: ['OneSheet'] });
  const turn = async (more: object) => {
    const said = await verb.run({ input: { id: line.id, kind: line.kind, ...more } });
    if (said.done) onClose();
  };
  return { verb, turn };
}

function ActionDetails({ line, people, onClose }: Props) {
  const words = useMessages(messages);
  const { verb, turn } = useTurning(line, onClose);
  const [said, setSaid] = useState({ ownerId: line.ownerId ?? '', dueOn: line.dueOn ?? '' });
  const { refusal, busy } = verb;
  return (
    <Dialog title={words.actionTitle} onClose={onClose}>
      <Form
        verb={words.save}
        busy={busy}
        refusal={elsewhere(refusal, ['ownerId', 'dueOn'])}
        onSubmit={() => turn({ ownerId: said.ownerId || null, dueOn: said.dueOn || null })}
      >
        <PickerField
          label={words.owner}
          options={people.map(({ personId, name }) => ({ value: personId, label: name }))}
          value={said.ownerId}
          onChange={(ownerId) => setSaid({ ...said, ownerId })}
          error={errorOf(refusal, 'ownerId')}
        />
        <DateField
          label={words.dueOn}
          value={said.dueOn}
          onChange={(dueOn) => setSaid({ ...said, dueOn })}
          error={errorOf(refusal, 'dueOn')}
        />
      </Form>
    </Dialog>
  );
}

const methods = ['consent', 'hands', 'judgment', 'advice', 'choice', 'lead'] as const;

function DecisionDetails({ line, onClose }: Props) {
  const words = useMessages(messages);
  const { verb, turn } = useTurning(line, onClose);
  const [said, setSaid] = useState({ why: line.why, method: line.method, reviewOn: line.reviewOn ?? '' });
  const { refusal, busy } = verb;
  return (
    <Dialog title={words.decisionTitle} onClose={onClose}>
      <Form
        verb={words.save}
        busy={busy}
        refusal={elsewhere(refusal, ['why', 'reviewOn'])}
        onSubmit={() => turn({ ...said, reviewOn: said.reviewOn || null })}
      >
        <LongTextField
          label={words.why}
          hint={words.whyHint}
          value={said.why}
          onChange={(why) => setSaid({ ...said, why })}
          error={errorOf(refusal, 'why')}
        />
        <SelectField
          required
          label={words.method}
          options={methods.map((value) => ({ value, label: words[`method_${value}`] }))}
          value={said.method}
          onChange={(method) => setSaid({ ...said, method: method as Line['method'] })}
        />
        <DateField
          label={words.reviewOn}
          hint={words.reviewHint}
          value={said.reviewOn}
          onChange={(reviewOn) => setSaid({ ...said, reviewOn })}
          error={errorOf(refusal, 'reviewOn')}
        />
      </Form>
    </Dialog>
  );
}
