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
  useFormats,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { centsOf } from '../app/amount.js';
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
  const formats = useFormats();
  const { association } = useViewer();
  const [said, setSaid] = useState({
    name: before?.name ?? association.name,
    iban: friendlyIban(before?.iban ?? ''),
    bic: before?.bic ?? '',
    creditorId: before?.creditorId ?? '',
    noticeDays: before?.noticeDays ?? 14,
    cost: formats.money(before?.returnCostCents ?? 0),
    mentions: before?.mentions ?? '',
  });
  const [tried, setTried] = useState(false);
  const cents = centsOf(said.cost);
  const change = (changes: Partial<typeof said>) => setSaid((now) => ({ ...now, ...changes }));
  const verb = useVerb(ProposeCreditorDocument, { refetch: ['CreditorAccount', 'DebitBatches'] });
  const { refusal, busy } = verb;
  const submit = async () => {
    setTried(true);
    if (cents === undefined) return;
    const { cost: _, iban, ...rest } = said;
    const input = { ...rest, iban: compactIban(iban), returnCostCents: cents ?? 0 };
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
        <TextField
          inputMode="decimal"
          label={words.returnCost}
          hint={words.returnCostHint}
          value={said.cost}
          onChange={(cost) => change({ cost })}
          error={tried && cents === undefined ? words.amountWrong : undefined}
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
