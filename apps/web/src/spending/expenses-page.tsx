import { useQuery } from '@apollo/client/react';
import { Button, DataList, Empty, Row, SelectField, TextField, useFormats, useMessages } from '@etabli/ui';
import { useDeferredValue, useState } from 'react';
import { useSearchParams } from 'react-router';
import { appendPage } from '../app/client/cache.js';
import { Failed } from '../app/failed.js';
import { useCan } from '../app/viewer.js';
import { TasksAbout } from '../commissions/tasks/tasks-about.js';
import {
  type ExpenseFragment,
  ExpenseListDocument,
  type ExpenseListQueryVariables,
  type ExpenseState as State,
} from '../gql/spending.js';
import { TreasuryFrame } from '../treasury/frame.js';
import { ExpenseActions } from './expense-actions.js';
import { ExpenseState, Receipts, whoseOf } from './expense-told.js';
import { InvoiceDialog } from './invoice-dialog.js';
import { messages } from './messages.js';
import { Rule } from './rule.js';
import style from './spending.module.css';

const STATES: State[] = ['waiting', 'approved', 'paid', 'given', 'refused', 'withdrawn'];
const PAGE = 50;

/** What the house spends, for the treasurer: to be approved, to be paid, paid. */
export function Component() {
  const words = useMessages(messages);
  const [recording, setRecording] = useState(false);
  const record = (
    <Button weight="main" onClick={() => setRecording(true)}>
      {words.record}
    </Button>
  );
  return (
    <TreasuryFrame
      at="/depenses"
      title={words.title}
      lead={words.lead}
      action={useCan()('treasury.write') ? record : null}
    >
      <Expenses />
      {recording ? <InvoiceDialog onClose={() => setRecording(false)} /> : null}
    </TreasuryFrame>
  );
}

function Expenses() {
  const words = useMessages(messages);
  const formats = useFormats();
  const [asked, ask] = useSearchParams();
  const change = (name: string, value: string) => {
    const next = new URLSearchParams(asked);
    next.set(name, value);
    ask(next, { replace: true, preventScrollReset: true });
  };
  const wanted = asked.get('etat') ?? '';
  const state = STATES.find((one) => one === wanted);
  const search = asked.get('q') ?? '';
  const page = (offset = 0): ExpenseListQueryVariables['page'] => ({
    ...{ offset, limit: PAGE, search: search.trim(), states: state ? [state] : null },
  });
  const variables = useDeferredValue(page());
  const query = useQuery(ExpenseListDocument, {
    variables: { page: variables },
    fetchPolicy: 'cache-and-network',
  });
  const known = query.data ?? query.previousData;
  const shown = known?.expenseList;
  if (query.error && !shown) return <Failed error={query.error} retry={query.refetch} />;
  return (
    <>
      <Row>
        <SelectField
          required
          label={words.show}
          value={state ?? ''}
          options={[
            { value: '', label: words.all },
            ...STATES.map((one) => ({ value: one, label: words.state({ state: one }) })),
          ]}
          onChange={(value) => change('etat', value)}
        />
        <TextField type="search" label={words.search} value={search} onChange={(q) => change('q', q)} />
      </Row>
      <DataList<ExpenseFragment>
        caption={words.title}
        rows={shown?.items ?? []}
        total={shown?.total ?? 0}
        rowKey={({ id }) => id}
        rowName={({ label }) => label}
        loading={query.loading}
        columns={[
          {
            key: 'what',
            label: words.what,
            phone: 'title',
            cell: (expense) => (
              <div>
                {expense.label} <small className={style.soft}>{expense.commission?.name}</small>
                {expense.tax ? (
                  <>
                    {' '}
                    <small className={style.soft}>
                      {words.taxKept({ money: formats.money(expense.tax.deductibleCents) })}
                    </small>
                  </>
                ) : null}
                {expense.tasksAbout.length > 0 ? <TasksAbout tasks={expense.tasksAbout} /> : null}
              </div>
            ),
          },
          { key: 'who', label: words.who, cell: whoseOf },
          {
            key: 'amount',
            label: words.howMuch,
            numeric: true,
            cell: ({ amountCents }) => formats.money(amountCents),
          },
          {
            key: 'when',
            label: words.when,
            cell: ({ dueOn, spentOn }) => <span className={style.day}>{formats.date(dueOn ?? spentOn)}</span>,
          },
          { key: 'receipts', label: words.receipts, cell: (expense) => <Receipts expense={expense} /> },
          { key: 'state', label: words.stateColumn, cell: (expense) => <ExpenseState expense={expense} /> },
        ]}
        actions={(expense) => <ExpenseActions expense={expense} />}
        onMore={() =>
          query.fetchMore({
            variables: { page: page(shown?.items.length) },
            updateQuery: appendPage('expenseList'),
          })
        }
        empty={<Empty title={words.none}>{words.noneHere}</Empty>}
      />
      {known ? <Rule rule={known.spendingRule} /> : null}
    </>
  );
}
