import { useQuery } from '@apollo/client/react';
import { Button, ButtonLink, DataList, Empty, Page, Skeleton, TextField, useMessages } from '@etabli/ui';
import { useDeferredValue, useState } from 'react';
import { appendPage } from '../../app/client/cache.js';
import { useVerb } from '../../app/client/use-verb.js';
import { Failed } from '../../app/failed.js';
import { useCan, useInside } from '../../app/viewer.js';
import { FiledMinutesDocument, PrintRegisterDocument } from '../../gql/assemblies.js';
import { usePaper } from '../shared/use-paper.js';
import { useColumns } from './columns.js';
import { messages } from './messages.js';
import style from './register.module.css';
import { Verify } from './verify.js';

const PAGE = 50;

/** The register of deliberations: every signed minutes, the latest first. */
export function Component() {
  const words = useMessages(messages);
  const inside = useInside();
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search.trim());
  const columns = useColumns();
  const page = (offset = 0) => ({ page: { search: wanted || null, limit: PAGE, offset } });
  const query = useQuery(FiledMinutesDocument, { variables: page() });
  const list = (query.data ?? query.previousData)?.register;
  if (!list) {
    return query.error ? <Failed error={query.error} retry={query.refetch} /> : <Skeleton lines={8} />;
  }
  const nothingYet = list.total === 0 && wanted === '';
  const more = () =>
    query.fetchMore({ variables: page(list.items.length), updateQuery: appendPage('register') });
  return (
    <Page
      title={words.title}
      lead={words.lead}
      back={{ to: inside('assemblees'), label: words.assemblies }}
      action={nothingYet ? null : <PrintRegister />}
    >
      {nothingYet ? null : (
        <search className={style.search}>
          <TextField type="search" label={words.search} required value={search} onChange={setSearch} />
        </search>
      )}
      <DataList
        caption={words.title}
        rows={list.items}
        total={list.total}
        columns={columns}
        rowKey={({ id }) => id}
        rowName={({ assembly }) => assembly.title}
        loading={query.loading}
        onMore={more}
        empty={
          nothingYet ? (
            <NothingYet />
          ) : (
            <Empty small title={words.nothingTitle}>
              {words.nothingText}
            </Empty>
          )
        }
      />
      {nothingYet ? null : <Verify />}
    </Page>
  );
}

function PrintRegister() {
  const words = useMessages(messages);
  const can = useCan();
  const open = usePaper();
  const verb = useVerb(PrintRegisterDocument);
  if (!can('minutes.write')) return null;
  return (
    <Button busy={verb.busy} onClick={() => void open(() => verb.tell({}))}>
      {words.print}
    </Button>
  );
}

function NothingYet() {
  const words = useMessages(messages);
  const inside = useInside();
  return (
    <Empty
      title={words.emptyTitle}
      action={<ButtonLink to={inside('assemblees')}>{words.toAssemblies}</ButtonLink>}
    >
      {words.emptyText}
    </Empty>
  );
}
