import { compactIban, friendlyIban } from '@etabli/treasury/sepa/rules/accounts';
import {
  Dialog,
  elsewhere,
  errorOf,
  Form,
  LongTextField,
  NumberField,
  notify,
  TextField,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../app/client/use-verb.js';
import { useViewer } from '../app/viewer.js';
import { type CreditorShownFragment, ProposeCreditorDocument } from '../gql/debits.js';
import { IbanField } from '../payments/sepa/iban-field.js';
import { messages } from './messages.js';

interface Props {
  /** The account in use, to begin from. */
  before: CreditorShownFragment | null;
  onClose: () => void;
}

/** Another account, or the first: somebody else will approve it. */
export function CreditorDialog({ before, onClose }: Props) {
  const words = useMessages(messages);
  const { association } = useViewer();
  const [said, setSaid] = useState({
    name: before?.name ?? association.name,
    iban: friendlyIban(before?.iban ?? ''),
    bic: before?.bic ?? '',
    creditorId: before?.creditorId ?? '',
    noticeDays: before?.noticeDays ?? 14,
    euros: (before?.returnCostCents ?? 0) / 100,
    mentions: before?.mentions ?? '',
  });
  const change = (changes: Partial<typeof said>) => setSaid((now) => ({ ...now, ...changes }));
  const verb = useVerb(ProposeCreditorDocument, { refetch: ['CreditorAccount', 'DebitBatches'] });
  const { refusal, busy } = verb;
  const submit = async () => {
    const { euros, iban, ...rest } = said;
    const input = { ...rest, iban: compactIban(iban), returnCostCents: Math.round(euros * 100) };
    if (!(await verb.run({ input })).done) return;
    notify({ text: words.proposed });
    onClose();
  };
  return (
    <Dialog title={words.propose} onClose={onClose}>
      <Form
        verb={words.propose}
        busy={busy}
        refusal={elsewhere(refusal, ['name', 'iban', 'bic', 'creditorId'])}
        onSubmit={submit}
      >
        <TextField
          required
          label={words.name}
          value={said.name}
          onChange={(name) => change({ name })}
          error={errorOf(refusal, 'name')}
        />
        <IbanField value={said.iban} onChange={(iban) => change({ iban })} error={errorOf(refusal, 'iban')} />
        <TextField
          label="BIC"
          hint={words.bicHint}
          value={said.bic}
          onChange={(bic) => change({ bic })}
          error={errorOf(refusal, 'bic')}
        />
        <TextField
          label={words.ics}
          hint={words.icsHint}
          value={said.creditorId}
          onChange={(creditorId) => change({ creditorId })}
          error={errorOf(refusal, 'creditorId')}
        />
        <NumberField
          label={words.notice}
          hint={words.noticeHint}
          min={1}
          max={60}
          value={said.noticeDays}
          onChange={(noticeDays) => change({ noticeDays: noticeDays ?? 14 })}
        />
        <NumberField
          label={words.returnCost}
          hint={words.returnCostHint}
          min={0}
          max={100}
          suffix=" €"
          value={said.euros}
          onChange={(euros) => change({ euros: euros ?? 0 })}
        />
        <LongTextField
          label={words.mentions}
          hint={words.mentionsHint}
          value={said.mentions}
          onChange={(mentions) => change({ mentions })}
        />
      </Form>
    </Dialog>
  );
}
