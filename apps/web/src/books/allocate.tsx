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
  useFormats,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { Answered } from '../app/answered.js';
import { today } from '../app/civil-today.js';
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
        <AllocateForm yearId={year.id} result={yearAccounts.income.results.year} onDone={onDone} />
      )}
    </Answered>
  );
}

function AllocateForm({ yearId, result, onDone }: { yearId: string; result: number; onDone: () => void }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const [account, setAccount] = useState(result < 0 ? '119' : '110');
  const [decidedOn, setDecidedOn] = useState(today(useLocale().timeZone));
  const verb = useVerb(AllocateResultDocument, { refetch: ['FinancialYears', 'YearAccounts'] });
  const submit = async () => {
    const said = await verb.run({ input: { yearId, decidedOn, parts: [{ account, cents: result }] } });
    if (!said.done) return;
    notify({ text: words.allocated });
    onDone();
  };
  return (
    <Form
      verb={words.allocate}
      busy={verb.busy}
      refusal={elsewhere(verb.refusal, ['decidedOn'])}
      onSubmit={submit}
    >
      <p>{words.allocateText({ money: formats.money(result) })}</p>
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
    </Form>
  );
}
