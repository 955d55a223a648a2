import { useQuery } from '@apollo/client/react';
import {
  Button,
  ChoiceField,
  Dialog,
  elsewhere,
  errorOf,
  Form,
  LongTextField,
  PickerField,
  Stack,
  TimeField,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../../app/client/use-verb.js';
import { useDraft } from '../../../app/draft.js';
import { EnterForgottenMoveDocument, PeopleOfSittingDocument } from '../../../gql/assemblies.js';
import { messages } from './messages.js';

type Kind = 'present' | 'remote' | 'left';
const kinds: readonly Kind[] = ['present', 'remote', 'left'];
const fresh = { personId: '', kind: 'left' as Kind, time: '', reason: '' };

interface Props {
  assemblyId: string;
  onClose: () => void;
}

/** The move, then what it says of the votes already taken. */
export function MoveDialog({ assemblyId, onClose }: Props) {
  const words = useMessages(messages);
  const [effects, setEffects] = useState<readonly string[] | null>(null);
  return (
    <Dialog title={effects ? words.done : words.title} onClose={onClose}>
      {effects ? (
        <Effects effects={effects} onClose={onClose} />
      ) : (
        <MoveForm assemblyId={assemblyId} onEntered={setEffects} />
      )}
    </Dialog>
  );
}

interface FormProps {
  assemblyId: string;
  onEntered: (effects: readonly string[]) => void;
}

function MoveForm({ assemblyId, onEntered }: FormProps) {
  const words = useMessages(messages);
  const { value, change, clear } = useDraft(`forgotten-move.${assemblyId}`, fresh);
  const { data } = useQuery(PeopleOfSittingDocument, { variables: { assemblyId } });
  const verb = useVerb(EnterForgottenMoveDocument, { refetch: ['MinutesText'] });
  const { personId, kind, time, reason } = value;
  const submit = async () => {
    const moved = kind === 'left' ? { kind: 'left' as const } : { kind: 'arrived' as const, mode: kind };
    const said = await verb.run({ input: { assemblyId, personId, time, reason, ...moved } });
    if (!said.done) return;
    clear();
    onEntered(said.result.effects);
  };
  return (
    <Form
      verb={words.verb}
      busy={verb.busy}
      refusal={elsewhere(verb.refusal, ['personId', 'time', 'reason'])}
      onSubmit={submit}
    >
      <p>{words.lead}</p>
      <PickerField
        required
        label={words.who}
        options={(data?.peopleOfSitting ?? []).map((one) => ({ value: one.personId, label: one.name }))}
        value={personId}
        onChange={(next) => change({ personId: next })}
        error={errorOf(verb.refusal, 'personId')}
      />
      <ChoiceField
        label={words.kind}
        options={kinds.map((one) => ({ value: one, label: words[one] }))}
        value={kind}
        onChange={(next) => change({ kind: next })}
      />
      <TimeField
        required
        label={words.time}
        value={time}
        onChange={(next) => change({ time: next })}
        error={errorOf(verb.refusal, 'time')}
      />
      <LongTextField
        required
        rows={2}
        label={words.reason}
        hint={words.reasonHint}
        value={reason}
        onChange={(next) => change({ reason: next })}
        error={errorOf(verb.refusal, 'reason')}
      />
    </Form>
  );
}

function Effects({ effects, onClose }: { effects: readonly string[]; onClose: () => void }) {
  const words = useMessages(messages);
  return (
    <Stack>
      {effects.length === 0 ? <p role="status">{words.nothing}</p> : null}
      {effects.length > 0 ? (
        <div role="status">
          <p>{words.effects}</p>
          <ul>
            {effects.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <p>{words.stays}</p>
        </div>
      ) : null}
      <div>
        <Button weight="main" onClick={onClose}>
          {words.understood}
        </Button>
      </div>
    </Stack>
  );
}
