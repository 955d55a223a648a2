import { useQuery } from '@apollo/client/react';
import { type Column, DataList, Empty, Section, Tag, TextField, useFormats, useMessages } from '@etabli/ui';
import { useDeferredValue } from 'react';
import { useSearchParams } from 'react-router';
import { appendPage } from '../../app/client/cache.js';
import { Failed } from '../../app/failed.js';
import { BankLinesDocument, type BankLinesQuery } from '../../gql/treasury.js';
import type { BankAccountHere } from './accounts-page.js';
import { messages } from './messages.js';
import style from './statements.module.css';

type Line = BankLinesQuery['bankLines']['items'][number];

const PAGE = 50;

/** The movements of an account, looked for by words or amounts; the address keeps what was asked. */
export function AccountLines({ account }: { account: BankAccountHere }) {
  const words = useMessages(messages);
  const columns = useColumns(account.currency);
  const [params, setParams] = useSearchParams();
  const search = params.get('mots') ?? '';
  const sort = params.get('tri') ?? '-day';
  const asked = useDeferredValue(search);
  const variables = (offset = 0) => ({
    accountId: account.id,
    page: { offset, limit: PAGE, search: asked, sort },
  });
  const query = useQuery(BankLinesDocument, { variables: variables() });
  const shown = query.data ?? query.previousData;
  if (query.error && !shown) return <Failed error={query.error} retry={query.refetch} />;
  const rows = shown?.bankLines.items ?? [];
  const change = (key: string, value: string) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (value) next.set(key, value);
        else next.delete(key);
        return next;
      },
      { replace: true },
    );
  return (
    <Section title={words.lines}>
      {account.lineCount > 0 ? (
        <TextField
          label={words.search}
          required
          hint={words.searchHint}
          value={search}
          onChange={(value) => change('mots', value)}
        />
      ) : null}
      <DataList
        caption={words.lines}
        rows={rows}
        total={shown?.bankLines.total ?? 0}
        columns={columns}
        rowKey={({ id }) => id}
        rowName={({ label }) => label}
        loading={query.loading}
        sorting={{
          by: sort.replace(/^-/, ''),
          descending: sort.startsWith('-'),
          onChange: (by, descending) => change('tri', `${descending ? '-' : ''}${by}`),
        }}
        onMore={() =>
          query.fetchMore({ variables: variables(rows.length), updateQuery: appendPage('bankLines') })
        }
        empty={
          <Empty small title={words.noLineTitle}>
            {search ? words.noneFound : words.noLineText}
          </Empty>
        }
      />
    </Section>
  );
}

function useColumns(currency: string): Column<Line>[] {
  const words = useMessages(messages);
  const formats = useFormats();
  return [
    { key: 'day', label: words.date, sortable: true, cell: ({ bookedOn }) => formats.date(bookedOn) },
    {
      key: 'label',
      label: words.label,
      sortable: true,
      phone: 'title',
      cell: (line) => <What line={line} />,
    },
    {
      key: 'amount',
      label: words.amount,
      sortable: true,
      numeric: true,
      cell: ({ amountCents }) => <span className={style.money}>{formats.money(amountCents, currency)}</span>,
    },
  ];
}

function What({ line: { label, returnReason, batchCount } }: { line: Line }) {
  const words = useMessages(messages);
  return (
    <>
      {label} {returnReason ? <Tag>{words.returned({ reason: returnReason })}</Tag> : null}
      {batchCount ? <Tag>{words.batch({ count: batchCount })}</Tag> : null}
    </>
  );
}
