import { useQuery } from '@apollo/client/react';
import {
  Button,
  DateField,
  Dialog,
  elsewhere,
  errorOf,
  Form,
  notify,
  PickerField,
  TextField,
  useFormats,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { centsOf } from '../app/amount.js';
import { today } from '../app/civil-today.js';
import { useVerb } from '../app/client/use-verb.js';
import { BudgetChoicesDocument, WriteEntryDocument } from '../gql/budgets.js';
import style from './budgets.module.css';
import { messages } from './messages.js';

interface Side {
  key: number;
  accountId: string;
  debit: string;
  credit: string;
}
const side = (key: number): Side => ({ key, accountId: '', debit: '', credit: '' });

/** An entry as an accountant writes it: as many sides as wanted, which must balance. */
export function EntryDialog({ onClose }: { onClose: () => void }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const { timeZone } = useLocale();
  const { data } = useQuery(BudgetChoicesDocument);
  const [onDate, setOnDate] = useState(today(timeZone));
  const [label, setLabel] = useState('');
  const [sides, setSides] = useState<Side[]>([side(0), side(1)]);
  const verb = useVerb(WriteEntryDocument, { refetch: ['Journal'] });
  const accounts = (data?.ledgerAccounts ?? []).map(({ id, number, name }) => ({
    ...{ value: id, label: `${number} ${name}` },
  }));
  const lines = sides
    .filter(({ accountId }) => accountId !== '')
    .map(({ accountId, debit, credit }) => ({
      ...{ accountId, debitCents: centsOf(debit) ?? 0, creditCents: centsOf(credit) ?? 0 },
    }));
  const difference = lines.reduce((sum, one) => sum + one.debitCents - one.creditCents, 0);
  const submit = async () => {
    if (!(await verb.run({ input: { onDate, label, lines } })).done) return;
    notify({ text: words.entryKept });
    onClose();
  };
  return (
    <Dialog title={words.newEntry} onClose={onClose}>
      <p>{words.entryLead}</p>
      <Form
        verb={words.keepEntry}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['label', 'onDate'])}
        onSubmit={submit}
      >
        <DateField
          required
          label={words.onDate}
          value={onDate}
          onChange={setOnDate}
          error={errorOf(verb.refusal, 'onDate')}
        />
        <TextField
          required
          label={words.label}
          value={label}
          onChange={setLabel}
          error={errorOf(verb.refusal, 'label')}
        />
        <ol className={style.lines}>
          {sides.map((one, at) => {
            const change = (values: Partial<Side>) => setSides(sides.with(at, { ...one, ...values }));
            return (
              <li key={one.key} aria-label={words.lineOf({ number: at + 1 })}>
                <PickerField
                  required
                  label={words.account}
                  options={accounts}
                  value={one.accountId}
                  onChange={(accountId) => change({ accountId })}
                />
                <div className={style.sides}>
                  <TextField
                    inputMode="decimal"
                    label={words.debit}
                    value={one.debit}
                    onChange={(debit) => change({ debit })}
                  />
                  <TextField
                    inputMode="decimal"
                    label={words.credit}
                    value={one.credit}
                    onChange={(credit) => change({ credit })}
                  />
                </div>
              </li>
            );
          })}
        </ol>
        <div>
          <Button weight="quiet" onClick={() => setSides([...sides, side(sides.length)])}>
            {words.addLine}
          </Button>
        </div>
        <p aria-live="polite">
          {difference === 0
            ? words.balanced
            : words.difference({ money: formats.money(Math.abs(difference)) })}
        </p>
      </Form>
    </Dialog>
  );
}
