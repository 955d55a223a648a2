import { en } from '@etabli/treasury/sepa/messages.en';
import { fr } from '@etabli/treasury/sepa/messages.fr';
import { compactIban, friendlyIban, ibanFault } from '@etabli/treasury/sepa/rules/accounts';
import { TextField, useMessages } from '@etabli/ui';
import { type ReactNode, useState } from 'react';
import { messages } from './messages.js';

interface Props {
  value: string;
  onChange: (value: string) => void;
  /** What the API said of it. */
  error?: ReactNode;
}

/** An IBAN, checked while it is typed: what can already be wrong is said at once, what may only be unfinished on leaving. */
export function IbanField({ value, onChange, error }: Props) {
  const words = useMessages(messages);
  const refusals = useMessages({ fr, en });
  const [left, setLeft] = useState(false);
  const fault = ibanFault(value);
  const unfinished = fault === 'empty' || fault === 'short';
  const wrong = fault && (!unfinished || (left && value !== '')) ? refusals[`sepa.iban-${fault}`] : null;
  return (
    <TextField
      required
      label="IBAN"
      hint={fault ? words.ibanHint : words.ibanRight}
      autoComplete="off"
      autoCapitalize="characters"
      spellCheck={false}
      value={value}
      onChange={(typed) => onChange(friendlyIban(compactIban(typed)))}
      onBlur={() => setLeft(true)}
      error={wrong ?? error}
    />
  );
}
