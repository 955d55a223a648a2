import { useQuery } from '@apollo/client/react';
import {
  Button,
  DateField,
  Dialog,
  elsewhere,
  errorOf,
  Form,
  notify,
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
import { EntryLine } from './entry-line.js';
import { faultsOf, isBlank, type Side, side } from './entry-side.js';
import { messages } from './messages.js';

/** A year that is closed is about the day that was chosen. */
const CLOSED = 'ledger.year-closed';

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
  const [tried, setTried] = useState(false);
  const lines = sides
    .filter((one) => !isBlank(one))
    .map(({ accountId, debit, credit, commissionId, person }) => ({
      ...{ accountId, debitCents: centsOf(debit) ?? 0, creditCents: centsOf(credit) ?? 0 },
      ...{ commissionId: commissionId || null, personId: person?.id ?? null },
    }));
  const difference = lines.reduce((sum, one) => sum + one.debitCents - one.creditCents, 0);
  const sound = !sides.map(faultsOf).some(({ account, debit, credit }) => account || debit || credit);
  const submit = async () => {
    setTried(true);
    if (!sound) return;
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
        refusal={verb.refusal?.code === CLOSED ? null : elsewhere(verb.refusal, ['label', 'onDate'])}
        onSubmit={submit}
      >
        <DateField
          required
          label={words.onDate}
          value={onDate}
          onChange={setOnDate}
          error={verb.refusal?.code === CLOSED ? verb.refusal.message : errorOf(verb.refusal, 'onDate')}
        />
        <TextField
          required
          label={words.label}
          value={label}
          onChange={setLabel}
          error={errorOf(verb.refusal, 'label')}
        />
        <ol className={style.lines}>
          {sides.map((one, at) => (
            <EntryLine
              key={one.key}
              number={at + 1}
              side={one}
              choices={data}
              tried={tried}
              onChange={(values) => setSides(sides.with(at, { ...one, ...values }))}
            />
          ))}
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
