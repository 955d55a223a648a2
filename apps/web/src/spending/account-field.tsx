import { useQuery } from '@apollo/client/react';
import { PickerField, useMessages } from '@etabli/ui';
import type { ReactNode } from 'react';
import { SpendingAccountsDocument } from '../gql/spending.js';
import { messages } from './messages.js';

interface Props {
  value: string;
  onChange: (id: string) => void;
  required?: boolean;
  error?: ReactNode;
}

/** An account one may spend on: expense, or what lasts. */
export function AccountField({ value, onChange, required = false, error }: Props) {
  const words = useMessages(messages);
  const { data } = useQuery(SpendingAccountsDocument);
  const options = (data?.ledgerAccounts ?? [])
    .filter(({ kind }) => kind === 'expense' || kind === 'fixed_asset')
    .map(({ id, number, name }) => ({ value: id, label: `${number} ${name}` }));
  return (
    <PickerField
      required={required}
      label={words.account}
      hint={required ? undefined : words.accountHint}
      options={options}
      value={value}
      onChange={onChange}
      error={error}
    />
  );
}
