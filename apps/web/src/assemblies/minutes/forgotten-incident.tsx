import {
  Button,
  Dialog,
  elsewhere,
  errorOf,
  Form,
  LongTextField,
  notify,
  Row,
  TimeField,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { useDraft } from '../../app/draft.js';
import { NoteForgottenIncidentDocument } from '../../gql/assemblies.js';
import { messages } from './messages.js';

/** What happened and nobody noted: entered after the sitting, at its time, and said so. */
export function ForgottenIncident({ assemblyId }: { assemblyId: string }) {
  const words = useMessages(messages);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Row>
        <Button weight="quiet" onClick={() => setOpen(true)}>
          {words.forgotten}
        </Button>
      </Row>
      {open ? <ForgottenDialog assemblyId={assemblyId} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function ForgottenDialog({ assemblyId, onClose }: { assemblyId: string; onClose: () => void }) {
  const words = useMessages(messages);
  const draft = useDraft(`forgotten.${assemblyId}`, { time: '', text: '' });
  const verb = useVerb(NoteForgottenIncidentDocument, { refetch: ['MinutesText'] });
  const { time, text } = draft.value;
  const submit = async () => {
    if (!(await verb.run({ input: { assemblyId, time, text } })).done) return;
    draft.clear();
    notify({ text: words.forgottenNoted });
    onClose();
  };
  return (
    <Dialog title={words.forgottenTitle} onClose={onClose}>
      <Form
        verb={words.forgottenVerb}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['time', 'text'])}
        onSubmit={submit}
      >
        <p>{words.forgottenLead}</p>
        <TimeField
          required
          label={words.forgottenTime}
          value={time}
          onChange={(next) => draft.change({ time: next, text })}
          error={errorOf(verb.refusal, 'time')}
        />
        <LongTextField
          required
          label={words.forgottenText}
          value={text}
          onChange={(next) => draft.change({ time, text: next })}
          error={errorOf(verb.refusal, 'text')}
        />
      </Form>
    </Dialog>
  );
}
