import { useQuery } from '@apollo/client/react';
import {
  type Column,
  DataList,
  Empty,
  Link,
  Page,
  SidePanel,
  TextField,
  useFormats,
  useMessages,
  WithPanel,
} from '@etabli/ui';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { appendPage } from '../app/client/cache.js';
import { Failed } from '../app/failed.js';
import { useInside } from '../app/viewer.js';
import { OutboxDocument, type OutboxQuery } from '../gql/outbox.js';
import { Only } from '../members/words/only.js';
import { MailState } from './mail-state.js';
import { MailView } from './mail-view.js';
import { messages } from './messages.js';
import style from './outbox.module.css';

type Row = OutboxQuery['mails']['items'][number];

const PAGE = 50;

/** Every mail of the association; the one chosen opens beside the list. */
export const Component = () => (
  <Only permission="mails.read">
    <Outbox />
  </Only>
);

function Outbox() {
  const words = useMessages(messages);
  const inside = useInside();
  const navigate = useNavigate();
  const { id } = useParams();
  const [params, setParams] = useSearchParams();
  const search = params.get('q') ?? '';
  const page = (offset = 0) => ({ page: { search: search || null, limit: PAGE, offset } });
  const query = useQuery(OutboxDocument, { variables: page() });
  const kept = `${params.size > 0 ? '?' : ''}${params}`;
  const columns = useColumns((row) => inside(`courriers/${row.id}${kept}`), id !== undefined);
  const shown = query.data ?? query.previousData;
  if (query.error && !shown) return <Failed error={query.error} retry={query.refetch} />;
  const rows = shown?.mails.items ?? [];
  const open = rows.find((row) => row.id === id);
  const held = rows.some(({ state }) => state === 'held');
  return (
    <Page title={words.title} lead={held ? words.demoLead : words.lead}>
      <div className={style.search}>
        <TextField
          required
          type="search"
          label={words.search}
          hint={words.searchHint}
          value={search}
          onChange={(q) => setParams(q ? { q } : {}, { replace: true, preventScrollReset: true })}
        />
      </div>
      <WithPanel
        panel={
          id ? (
            <SidePanel
              key={id}
              title={open?.subject ?? words.title}
              onClose={() => void navigate(inside(`courriers${kept}`))}
            >
              <MailView id={id} />
            </SidePanel>
          ) : null
        }
      >
        <DataList
          caption={words.list}
          rows={rows}
          columns={columns}
          rowKey={(row) => row.id}
          rowName={({ subject }) => subject}
          total={shown?.mails.total ?? 0}
          loading={query.loading}
          {...(id ? { current: id } : {})}
          onMore={() => query.fetchMore({ variables: page(rows.length), updateQuery: appendPage('mails') })}
          empty={
            search ? (
              <Empty title={words.nothingTitle}>{words.nothingText}</Empty>
            ) : (
              <Empty title={words.emptyTitle}>{words.emptyText}</Empty>
            )
          }
        />
      </WithPanel>
    </Page>
  );
}

/** Beside an open mail, the list keeps only what tells one from another. */
function useColumns(addressOf: (row: Row) => string, narrow: boolean): Column<Row>[] {
  const words = useMessages(messages);
  const formats = useFormats();
  const columns: (Column<Row> & { wide?: true })[] = [
    {
      key: 'subject',
      label: words.subject,
      phone: 'title',
      cell: (row) => <Link to={addressOf(row)}>{row.subject}</Link>,
    },
    {
      key: 'to',
      label: words.to,
      cell: ({ toName, toAddress }) => (
        <span className={style.to}>
          {toName}
          <small>{toAddress}</small>
        </span>
      ),
    },
    { key: 'state', wide: true, label: words.state, cell: ({ state }) => <MailState state={state} /> },
    {
      key: 'date',
      wide: true,
      label: words.date,
      cell: ({ sentAt, recordedAt }) => formats.instant(sentAt ?? recordedAt, { weekday: false }),
    },
  ];
  return columns.filter((column) => !narrow || !column.wide);
}
