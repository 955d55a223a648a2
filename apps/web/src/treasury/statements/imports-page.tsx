import { useQuery } from '@apollo/client/react';
import {
  Button,
  ButtonLink,
  type Column,
  DataList,
  Empty,
  notify,
  Page,
  StateBadge,
  useFormats,
  useMessages,
} from '@etabli/ui';
import { abilities } from '../../app/abilities.js';
import { appendPage } from '../../app/client/cache.js';
import { useVerb } from '../../app/client/use-verb.js';
import { Failed } from '../../app/failed.js';
import { useCan, useInside } from '../../app/viewer.js';
import { BankImportsDocument, type BankImportsQuery, UndoBankImportDocument } from '../../gql/treasury.js';
import { Only } from '../../members/words/only.js';
import { messages } from './messages.js';
import style from './statements.module.css';

type Taken = BankImportsQuery['bankImports']['items'][number];

const PAGE = 50;

/** Every file of a bank that was taken in, latest first; each may be taken back. */
export const Component = () => (
  <Only permission="treasury.read">
    <Imports />
  </Only>
);

function Imports() {
  const words = useMessages(messages);
  const can = useCan();
  const inside = useInside();
  const columns = useColumns();
  const page = (offset = 0) => ({ page: { limit: PAGE, offset } });
  const query = useQuery(BankImportsDocument, { variables: page(), fetchPolicy: 'cache-and-network' });
  if (query.error && !query.data) return <Failed error={query.error} retry={query.refetch} />;
  const rows = query.data?.bankImports.items ?? [];
  const start = can('treasury.write') ? (
    <ButtonLink weight="main" to={inside('tresorerie/releves/importer')}>
      {words.importOne}
    </ButtonLink>
  ) : null;
  return (
    <Page
      title={words.pastImports}
      lead={words.importsLead}
      back={{ to: inside('tresorerie/releves'), label: words.title }}
      action={rows.length > 0 ? start : null}
    >
      <DataList
        caption={words.pastImports}
        rows={rows}
        total={query.data?.bankImports.total ?? 0}
        columns={columns}
        rowKey={({ id }) => id}
        rowName={({ file }) => file?.name ?? ''}
        loading={query.loading}
        actions={(taken) => <Undo taken={taken} />}
        onMore={() =>
          query.fetchMore({ variables: page(rows.length), updateQuery: appendPage('bankImports') })
        }
        empty={
          <Empty title={words.noImportTitle} action={start}>
            {words.noImportText}
          </Empty>
        }
      />
    </Page>
  );
}

/** Taking a file back, or what stands in the way of it for who may. */
function Undo({ taken: { id, undoneAt, viewerCan } }: { taken: Taken }) {
  const words = useMessages(messages);
  const writes = useCan()('treasury.write');
  const verb = useVerb(UndoBankImportDocument, { refetch: ['BankImports', 'BankAccounts'] });
  if (undoneAt || !writes) return null;
  const why = abilities(viewerCan).why('undo');
  if (why !== null) return <small className={style.soft}>{why}</small>;
  const undo = async () => {
    if ((await verb.tell({ id })).done) notify({ text: words.undone });
  };
  return (
    <Button busy={verb.busy} onClick={undo}>
      {words.undo}
    </Button>
  );
}

function useColumns(): Column<Taken>[] {
  const words = useMessages(messages);
  const formats = useFormats();
  return [
    {
      key: 'file',
      label: words.file,
      phone: 'title',
      cell: ({ file, format }) =>
        file ? <a href={`${file.href}&download`}>{file.name}</a> : format.toUpperCase(),
    },
    {
      key: 'when',
      label: words.when,
      cell: ({ recordedAt }) => formats.instant(recordedAt, { weekday: false }),
    },
    { key: 'by', label: words.by, cell: ({ by }) => by?.displayName },
    { key: 'brought', label: words.brought, cell: ({ lineCount }) => words.lineCount({ count: lineCount }) },
    {
      key: 'state',
      label: words.state,
      cell: ({ undoneAt }) => (
        <StateBadge tone={undoneAt ? 'closed' : 'done'}>
          {undoneAt ? words.undoneState : words.doneState}
        </StateBadge>
      ),
    },
  ];
}
