import { PickerField, SelectField, TextField, useMessages } from '@etabli/ui';
import type { BudgetChoicesQuery } from '../gql/budgets.js';
import { PersonPicker } from '../members/words/person-picker.js';
import style from './budgets.module.css';
import { faultsOf, type Side } from './entry-side.js';
import { messages } from './messages.js';

interface Props {
  number: number;
  side: Side;
  choices: BudgetChoicesQuery | undefined;
  /** It was sent: what is wrong with it is said. */
  tried: boolean;
  onChange: (values: Partial<Side>) => void;
}

/** One side: its account, its amount; whose spending it is where money is spent or earned, whose account it is in class 4. */
export function EntryLine({ number, side: one, choices, tried, onChange }: Props) {
  const words = useMessages(messages);
  const accounts = choices?.ledgerAccounts ?? [];
  const kind = accounts.find(({ id }) => id === one.accountId)?.kind;
  const commissions = choices?.commissions ?? [];
  const faults = faultsOf(one);
  const said = (fault: boolean, sentence: string) => (tried && fault ? sentence : undefined);
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
        error={said(faults.account, words.accountMissing)}
      />
      <div className={style.sides}>
        <TextField
          inputMode="decimal"
          label={words.debit}
          value={one.debit}
          onChange={(debit) => onChange({ debit })}
          error={said(faults.debit, words.amountWrong)}
        />
        <TextField
          inputMode="decimal"
          label={words.credit}
          value={one.credit}
          onChange={(credit) => onChange({ credit })}
          error={said(faults.credit, words.amountWrong)}
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
