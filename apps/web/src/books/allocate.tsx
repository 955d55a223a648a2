import { useQuery } from '@apollo/client/react';
import {
  Button,
  DateField,
  Dialog,
  elsewhere,
  errorOf,
  Form,
  notify,
  SelectField,
  TextField,
  useFormats,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { Answered } from '../app/answered.js';
import { useVerb } from '../app/client/use-verb.js';
import { AllocateResultDocument, YearAccountsDocument } from '../gql/books.js';
import { messages } from './messages.js';
import type { Year } from './years-page.js';

/** Enters what the assembly decided of the result of a closed year. */
export function AllocateButton({ year }: { year: Year }) {
  const words = useMessages(messages);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{words.allocate}</Button>
      {open ? (
        <Dialog title={words.allocate} onClose={() => setOpen(false)}>
          <Known year={year} onDone={() => setOpen(false)} />
        </Dialog>
      ) : null}
    </>
  );
}

function Known({ year, onDone }: { year: Year; onDone: () => void }) {
  const query = useQuery(YearAccountsDocument, { variables: { yearId: year.id } });
  return (
    <Answered query={query}>
      {({ yearAccounts }) => (
        <AllocateForm year={year} result={yearAccounts.income.results.year} onDone={onDone} />
      )}
    </Answered>
  );
}

interface FormProps {
  year: Year;
  result: number;
  onDone: () => void;
}

/** The assembly and its day are those that adopted it here; else they are asked for, and none is supposed. */
function AllocateForm({ year: { id: yearId, resultDecision: known }, result, onDone }: FormProps) {
  const words = useMessages(messages);
  const formats = useFormats();
  const [account, setAccount] = useState(result < 0 ? '119' : '110');
  const [decidedOn, setDecidedOn] = useState(known?.decidedOn ?? '');
  const [decidedBy, setDecidedBy] = useState(known?.title ?? '');
  const verb = useVerb(AllocateResultDocument, { refetch: ['FinancialYears', 'YearAccounts'] });
  const submit = async () => {
    const said = await verb.run({
      input: { yearId, decidedOn, decidedBy, parts: [{ account, cents: result }] },
    });
    if (!said.done) return;
    notify({ text: words.allocated });
    onDone();
  };
  return (
    <Form
      verb={words.allocate}
      busy={verb.busy}
      refusal={elsewhere(verb.refusal, ['decidedOn', 'decidedBy'])}
      onSubmit={submit}
    >
      <p>{words.allocateText({ money: formats.money(result) })}</p>
      {known ? <p>{words.adoptedHere({ title: known.title, on: formats.date(known.decidedOn) })}</p> : null}
      {result > 0 ? (
        <SelectField
          required
          label={words.allocateTo}
          value={account}
          onChange={setAccount}
          options={[
            { value: '110', label: words.carried },
            { value: '1068', label: words.reserves },
          ]}
        />
      ) : null}
      <DateField
        required
        label={words.decidedOn}
        value={decidedOn}
        onChange={setDecidedOn}
        error={errorOf(verb.refusal, 'decidedOn')}
      />
      <TextField
        label={words.decidedBy}
        hint={words.decidedByHint}
        value={decidedBy}
        onChange={setDecidedBy}
        error={errorOf(verb.refusal, 'decidedBy')}
      />
    </Form>
  );
}
