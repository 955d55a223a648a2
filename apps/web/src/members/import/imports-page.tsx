import { useQuery } from '@apollo/client/react';
import { ButtonLink, type Column, DataList, Empty, Link, Page, useFormats, useMessages } from '@etabli/ui';
import { appendPage } from '../../app/client/cache.js';
import { Failed } from '../../app/failed.js';
import { useInside } from '../../app/viewer.js';
import { ImportsDocument, type ImportsQuery } from '../../gql/members.js';
import { ImportStateBadge } from './import-state.js';
import { messages } from './messages.js';

type Taken = ImportsQuery['imports']['items'][number];

const PAGE = 50;

/** Every list taken in, the latest first. */
export function Component() {
  const words = useMessages(messages);
  const inside = useInside();
  const columns = useColumns();
  const page = (offset = 0) => ({ page: { limit: PAGE, offset } });
  const query = useQuery(ImportsDocument, { variables: page() });
  if (query.error && !query.data) return <Failed error={query.error} retry={query.refetch} />;
  const rows = query.data?.imports.items ?? [];
  const start = (
    <ButtonLink weight="main" to={inside('membres/importer')}>
      {words.title}
    </ButtonLink>
  );
  return (
    <Page
      title={words.past}
      lead={words.importsLead}
      back={{ to: inside('membres'), label: words.members }}
      action={rows.length > 0 ? start : null}
    >
      <DataList
        caption={words.past}
        rows={rows}
        total={query.data?.imports.total ?? 0}
        columns={columns}
        rowKey={({ id }) => id}
        rowName={({ file }) => file?.name ?? ''}
        loading={query.loading}
        onMore={() => query.fetchMore({ variables: page(rows.length), updateQuery: appendPage('imports') })}
        empty={
          <Empty title={words.noImportsTitle} action={start}>
            {words.noImportsText}
          </Empty>
        }
      />
    </Page>
  );
}

function useColumns(): Column<Taken>[] {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  return [
    {
      key: 'file',
      label: words.file,
      phone: 'title',
      cell: ({ id, file }) => (
        <Link to={inside(`membres/imports/${id}`)}>{file?.name ?? words.resultTitle}</Link>
      ),
    },
    {
      key: 'date',
      label: words.date,
      cell: ({ recordedAt }) => formats.instant(recordedAt, { weekday: false }),
    },
    { key: 'by', label: words.by, cell: ({ by }) => by?.displayName },
    { key: 'state', label: words.state, cell: ({ state }) => <ImportStateBadge state={state} /> },
    {
      key: 'result',
      label: words.result,
      cell: (taken) => (taken.state === 'done' ? words.done(taken) : ''),
    },
  ];
}
