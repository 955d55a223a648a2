import { compactIban } from '@etabli/treasury/sepa/rules/accounts';
import { CheckField, Dialog, elsewhere, errorOf, Form, notify, TextField, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { useViewer } from '../../app/viewer.js';
import { ChangeSepaAccountDocument, SignSepaMandateDocument } from '../../gql/payments.js';
import { IbanField } from './iban-field.js';
import { messages } from './messages.js';
import style from './sepa.module.css';

interface Props {
  /** The mandate that moves to another account; null to sign a new one. */
  mandateId: string | null;
  onClose: () => void;
}

/** The account to debit, and the words that are signed. */
export function AccountDialog({ mandateId, onClose }: Props) {
  const words = useMessages(messages);
  const { association, person } = useViewer();
  const [holder, setHolder] = useState(person?.displayName ?? '');
  const [iban, setIban] = useState('');
  const [agreed, setAgreed] = useState(false);
  const [missing, setMissing] = useState(false);
  const signing = useVerb(SignSepaMandateDocument, { refetch: ['MyDirectDebit'] });
  const moving = useVerb(ChangeSepaAccountDocument, { refetch: ['MyDirectDebit'] });
  const { refusal, busy } = mandateId ? moving : signing;
  const submit = async () => {
    setMissing(!agreed);
    if (!agreed) return;
    const input = { holder, iban: compactIban(iban) };
    const said = mandateId ? await moving.run({ id: mandateId, input }) : await signing.run({ input });
    if (!said.done) return;
    notify({ text: mandateId ? words.accountChanged : words.signed });
    onClose();
  };
  return (
    <Dialog title={mandateId ? words.changeAccount : words.signTitle} onClose={onClose}>
      <Form
        verb={mandateId ? words.signChange : words.signVerb}
        busy={busy}
        refusal={elsewhere(refusal, ['holder', 'iban'])}
        onSubmit={submit}
      >
        <TextField
          required
          label={words.holder}
          hint={words.holderHint}
          autoComplete="name"
          value={holder}
          onChange={setHolder}
          error={errorOf(refusal, 'holder')}
        />
        <IbanField value={iban} onChange={setIban} error={errorOf(refusal, 'iban')} />
        <p className={style.legal}>{words.legal({ association: association.name })}</p>
        <CheckField label={words.agree} checked={agreed} onChange={setAgreed} />
        {missing && !agreed ? (
          <p role="alert" className={style.wrong}>
            {words.agreeFirst}
          </p>
        ) : null}
      </Form>
    </Dialog>
  );
}
