import { Dialog, elsewhere, errorOf, Form, notify, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { useDraft } from '../../app/draft.js';
import { FoundMissionDocument } from '../../gql/commissions.js';
import { PersonPicker, type Picked } from '../../members/words/person-picker.js';
import { blank, Description, shown } from './description.js';
import { messages } from './messages.js';
import { seen } from './seen.js';

/** A new mission: held at once by somebody who said yes, or called for. */
export function FoundMissionDialog({ commissionId, onClose }: { commissionId: string; onClose: () => void }) {
  const words = useMessages(messages);
  const draft = useDraft(`mission.new.${commissionId}`, blank);
  const [holder, setHolder] = useState<Picked | null>(null);
  const verb = useVerb(FoundMissionDocument, { refetch: seen });
  const submit = async () => {
    const said = await verb.run({ input: { commissionId, ...draft.value, holderId: holder?.id ?? null } });
    if (!said.done) return;
    draft.clear();
    notify({ text: words.founded({ title: said.result.title }) });
    onClose();
  };
  return (
    <Dialog title={words.found} onClose={onClose}>
      <Form verb={words.found} busy={verb.busy} refusal={elsewhere(verb.refusal, shown)} onSubmit={submit}>
        <Description value={draft.value} onChange={draft.change} refusal={verb.refusal} />
        <PersonPicker
          label={words.holder}
          hint={words.holderHint}
          filter={{ membership: 'member', kind: 'person' }}
          value={holder}
          onPick={setHolder}
          error={errorOf(verb.refusal, 'holderId')}
        />
      </Form>
    </Dialog>
  );
}
