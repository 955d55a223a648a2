import { CheckField, Dialog, Form, LongTextField, notify, useMessages } from '@etabli/ui';
import { useVerb } from '../../app/client/use-verb.js';
import { useDraft } from '../../app/draft.js';
import { type ElectionSeenFragment, EnterCandidacyDocument } from '../../gql/assemblies.js';
import { messages } from './messages.js';
import { refetch } from './refetch.js';

/** One’s own candidacy; what is typed survives leaving the page. */
export function StandDialog({ election, onClose }: { election: ElectionSeenFragment; onClose: () => void }) {
  const words = useMessages(messages);
  const draft = useDraft(`candidacy.${election.agendaItemId}`, { statement: '', guardiansConsent: false });
  const verb = useVerb(EnterCandidacyDocument, { refetch });
  const { value, change } = draft;
  const submit = async () => {
    const said = await verb.run({ input: { itemId: election.agendaItemId, received: 'declared', ...value } });
    if (!said.done) return;
    draft.clear();
    notify({ text: words.stood });
    onClose();
  };
  return (
    <Dialog title={words.standTitle} onClose={onClose}>
      <Form verb={words.sendStand} busy={verb.busy} refusal={verb.refusal} onSubmit={submit}>
        <p>{words.standLead}</p>
        <LongTextField
          rows={6}
          label={words.statement}
          value={value.statement}
          onChange={(statement) => change({ statement })}
        />
        {verb.refusal?.code === 'candidacy.not-eligible' || value.guardiansConsent ? (
          <CheckField
            label={words.guardians}
            checked={value.guardiansConsent}
            onChange={(guardiansConsent) => change({ guardiansConsent })}
          />
        ) : null}
      </Form>
    </Dialog>
  );
}
