import { PickerField, SelectField, TextField, useMessages } from '@etabli/ui';
import type { BudgetChoicesQuery } from '../gql/budgets.js';
import { PersonPicker, type Picked } from '../members/words/person-picker.js';
import style from './budgets.module.css';
import { messages } from './messages.js';

/** A side of an entry as it is typed. */
export interface Side {
  key: number;
  accountId: string;
  debit: string;
  credit: string;
  commissionId: string;
  person: Picked | null;
}

export const side = (key: number): Side => ({
  ...{ key, accountId: '', debit: '', credit: '', commissionId: '', person: null },
});

interface Props {
  number: number;
  side: Side;
  choices: BudgetChoicesQuery | undefined;
  onChange: (values: Partial<Side>) => void;
}

/** One side: its account, its amount; whose spending it is where money is spent or earned, whose account it is in class 4. */
export function EntryLine({ number, side: one, choices, onChange }: Props) {
  const words = useMessages(messages);
  const accounts = choices?.ledgerAccounts ?? [];
  const kind = accounts.find(({ id }) => id === one.accountId)?.kind;
  const commissions = choices?.commissions ?? [];
  return (
    <li aria-label={words.lineOf({ number })}>
      <PickerField
        required
        label={words.account}
        options={accounts.map((account) => ({
          value: account.id,
          label: `${account.number} ${account.name}`,
        }))}
        value={one.accountId}
        onChange={(accountId) => onChange({ accountId, commissionId: '', person: null })}
      />
      <div className={style.sides}>
        <TextField
          inputMode="decimal"
          label={words.debit}
          value={one.debit}
          onChange={(debit) => onChange({ debit })}
        />
        <TextField
          inputMode="decimal"
          label={words.credit}
          value={one.credit}
          onChange={(credit) => onChange({ credit })}
        />
      </div>
      {(kind === 'expense' || kind === 'income') && commissions.length > 0 ? (
        <SelectField
          label={words.commission}
          value={one.commissionId}
          onChange={(commissionId) => onChange({ commissionId })}
          options={[
            { value: '', label: words.house },
            ...commissions.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      ) : null}
      {kind === 'third_party' ? (
        <PersonPicker
          optional
          label={words.whose}
          value={one.person}
          onPick={(person) => onChange({ person })}
        />
      ) : null}
    </li>
  );
}
