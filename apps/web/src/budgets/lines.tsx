import { useQuery } from '@apollo/client/react';
import { Button, PickerField, SelectField, TextField, useFormats, useMessages } from '@etabli/ui';
import { BudgetChoicesDocument } from '../gql/budgets.js';
import style from './budgets.module.css';
import { type DraftLine, emptyLine, faultOf, totalsOf } from './draft.js';
import { messages } from './messages.js';

interface Props {
  draft: readonly DraftLine[];
  onChange: (draft: DraftLine[]) => void;
  tried: boolean;
  hint: (accountId: string) => string | undefined;
}

/** Lines of a budget: an account, whose, how much. */
export function Lines({ draft, onChange, tried, hint }: Props) {
  const words = useMessages(messages);
  const formats = useFormats();
  const { data } = useQuery(BudgetChoicesDocument);
  const accounts = (data?.ledgerAccounts ?? [])
    .filter(({ kind }) => kind === 'expense' || kind === 'income')
    .map(({ id, number, name }) => ({ value: id, label: `${number} ${name}` }));
  const kinds = new Map((data?.ledgerAccounts ?? []).map(({ id, kind }) => [id, kind]));
  const { expense, income } = totalsOf(draft, (id) => kinds.get(id) === 'income');
  const commissions = (data?.commissions ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <ol className={style.lines}>
        {draft.map((line, at) => {
          const change = (values: Partial<DraftLine>) => onChange(draft.with(at, { ...line, ...values }));
          const fault = tried ? faultOf(line) : null;
          return (
            <li key={line.key} className={style.line} aria-label={words.lineOf({ number: at + 1 })}>
              <PickerField
                required
                label={words.account}
                options={accounts}
                value={line.accountId}
                onChange={(accountId) => change({ accountId })}
                error={fault === 'account' ? words.accountMissing : undefined}
              />
              <SelectField
                required
                label={words.commission}
                value={line.commissionId}
                options={[{ value: '', label: words.house }, ...commissions]}
                onChange={(commissionId) => change({ commissionId })}
              />
              <TextField
                inputMode="decimal"
                label={words.amount}
                hint={hint(line.accountId)}
                value={line.amount}
                onChange={(amount) => change({ amount })}
                error={fault === 'amount' ? words.amountWrong : undefined}
              />
              <Button
                weight="quiet"
                aria-label={`${words.removeLine} ${at + 1}`}
                onClick={() => onChange(draft.filter(({ key }) => key !== line.key))}
              >
                {words.removeLine}
              </Button>
            </li>
          );
        })}
      </ol>
      <div>
        <Button onClick={() => onChange([...draft, emptyLine()])}>{words.addLine}</Button>
      </div>
      <p role="status">
        {words.comesTo({
          ...{ expense: formats.money(expense), income: formats.money(income) },
          left: formats.money(income - expense),
        })}
      </p>
    </>
  );
}
