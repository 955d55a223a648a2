import { ChoiceField, Dialog, elsewhere, errorOf, Form, notify, TextField, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../../app/client/use-verb.js';
import { GiveConsentDocument, WithdrawConsentDocument } from '../../../gql/members.js';
import { type Consent, useConsentName } from '../consents.js';
import type { Person } from '../person-view.js';
import { messages } from './messages.js';

interface Props {
  person: Person;
  consent: Consent;
  onClose: () => void;
}

/** What a person said they agree to, noted by somebody else, who says how it is known. */
export function ConsentDialog({ person, consent: { kind, given }, onClose }: Props) {
  const words = useMessages(messages);
  const nameOf = useConsentName();
  const [answer, setAnswer] = useState<'yes' | 'no'>(given ? 'no' : 'yes');
  const [source, setSource] = useState('');
  const give = useVerb(GiveConsentDocument, { refetch: ['PersonPage'] });
  const withdraw = useVerb(WithdrawConsentDocument, { refetch: ['PersonPage'] });
  const verb = answer === 'yes' ? give : withdraw;
  const submit = async () => {
    const said = await verb.run({ personId: person.id, kind, source });
    if (!said.done) return;
    notify({ text: words.consentSaved });
    onClose();
  };
  return (
    <Dialog title={words.consentTitle({ name: person.displayName })} onClose={onClose}>
      <p>{nameOf(kind)}</p>
      <Form
        verb={words.saveConsent}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['source'])}
        onSubmit={submit}
      >
        <ChoiceField
          label={words.consentAnswer}
          options={[
            { value: 'yes', label: words.accepts },
            { value: 'no', label: words.refuses },
          ]}
          value={answer}
          onChange={setAnswer}
        />
        <TextField
          required
          label={words.consentSource}
          hint={words.consentSourceHint}
          value={source}
          onChange={setSource}
          error={errorOf(verb.refusal, 'source')}
        />
      </Form>
    </Dialog>
  );
}
