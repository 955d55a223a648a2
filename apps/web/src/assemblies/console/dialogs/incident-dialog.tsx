import { Dialog, elsewhere, errorOf, Form, LongTextField, notify, useMessages } from '@etabli/ui';
import { useVerb } from '../../../app/client/use-verb.js';
import { useDraft } from '../../../app/draft.js';
import { NoteIncidentDocument } from '../../../gql/assemblies.js';
import { messages } from '../messages.js';

interface Props {
  assemblyId: string;
  /** During which item. */
  itemId: string;
  onClose: () => void;
}

/** Notes what the minutes must tell beside the items. */
export function IncidentDialog({ assemblyId, itemId, onClose }: Props) {
  const words = useMessages(messages);
  const draft = useDraft(`incident.${assemblyId}`, { text: '' });
  const verb = useVerb(NoteIncidentDocument, { refetch: ['Console'] });
  const submit = async () => {
    const said = await verb.run({ assemblyId, itemId, text: draft.value.text });
    if (!said.done) return;
    draft.clear();
    notify({ text: words.noted });
    onClose();
  };
  return (
    <Dialog title={words.incidentTitle} onClose={onClose}>
      <Form
        verb={words.noteIt}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['text'])}
        onSubmit={submit}
      >
        <p>{words.incidentLead}</p>
        <LongTextField
          required
          label={words.incidentText}
          value={draft.value.text}
          onChange={(text) => draft.change({ text })}
          error={errorOf(verb.refusal, 'text')}
        />
      </Form>
    </Dialog>
  );
}
