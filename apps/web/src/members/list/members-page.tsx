import { useQuery } from '@apollo/client/react';
import { Button, ButtonLink, DataList, Empty, Menu, type MenuItem, Page, Row, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { appendPage } from '../../app/client/cache.js';
import { Failed } from '../../app/failed.js';
import { useCan, useInside } from '../../app/viewer.js';
import { MembersListDocument } from '../../gql/members.js';
import { useColumns } from './columns.js';
import { FilterBar } from './filter-bar.js';
import { countOf, type Narrowing, pageOf } from './filters.js';
import { InviteDialog } from './invite-dialog.js';
import { messages } from './messages.js';
import { TagDialog } from './tag-dialog.js';
import { useExports } from './use-exports.js';
import { useNarrowing } from './use-narrowing.js';

/** Everybody the association knows, narrowed and sorted; a directory for who does not keep the members. */
export function Component() {
  const words = useMessages(messages);
  const can = useCan();
  const inside = useInside();
  const { narrowing, change, clear } = useNarrowing();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [acting, setActing] = useState<'tag' | 'invite' | null>(null);
  const query = useQuery(MembersListDocument, { variables: { page: pageOf(narrowing) } });
  const columns = useColumns();
  const shown = query.data ?? query.previousData;
  if (query.error && !shown) return <Failed error={query.error} retry={query.refetch} />;
  const rows = shown?.peopleList.items ?? [];
  const total = shown?.peopleList.total ?? 0;
  const narrowed = countOf(narrowing) > 0 || narrowing.search !== '';
  const keeps = can('members.read');
  const onSelected = {
    personIds: [...selected],
    onClose: () => setActing(null),
    onDone: () => {
      setActing(null);
      setSelected(new Set());
    },
  };
  const sort = (by: string, descending: boolean) => change({ sort: `${descending ? '-' : ''}${by}` });
  return (
    <Page
      title={keeps ? words.title : words.directoryTitle}
      lead={keeps ? (shown ? words.lead({ total, narrowed }) : null) : words.directoryLead}
      action={<Actions narrowing={narrowing} />}
    >
      <FilterBar narrowing={narrowing} onChange={change} onClear={clear} />
      <DataList
        caption={words.title}
        rows={rows}
        total={total}
        columns={columns}
        rowKey={({ id }) => id}
        rowName={({ displayName }) => displayName}
        loading={query.loading}
        sorting={{
          by: narrowing.sort.replace(/^-/, ''),
          descending: narrowing.sort.startsWith('-'),
          onChange: sort,
        }}
        {...(can('members.write')
          ? {
              selection: { keys: selected, onChange: setSelected },
              bulk: (
                <>
                  <Button onClick={() => setActing('tag')}>{words.tagSelected}</Button>
                  {can('members.invite') ? (
                    <Button onClick={() => setActing('invite')}>{words.inviteSelected}</Button>
                  ) : null}
                </>
              ),
            }
          : {})}
        onMore={() =>
          query.fetchMore({
            variables: { page: pageOf(narrowing, rows.length) },
            updateQuery: appendPage('peopleList'),
          })
        }
        empty={
          narrowed || !can('members.import') ? (
            <Empty title={words.emptyTitle}>{words.emptyText}</Empty>
          ) : (
            <Empty
              title={words.firstTitle}
              action={<ButtonLink to={inside('membres/importer')}>{words.importList}</ButtonLink>}
            >
              {words.firstText}
            </Empty>
          )
        }
      />
      {acting === 'tag' ? <TagDialog {...onSelected} /> : null}
      {acting === 'invite' ? <InviteDialog {...onSelected} /> : null}
    </Page>
  );
}

/** « Ajouter une personne », and the rest behind « Plus ». */
function Actions({ narrowing }: { narrowing: Narrowing }) {
  const words = useMessages(messages);
  const can = useCan();
  const inside = useInside();
  const exports = useExports(narrowing);
  const items: MenuItem[] = [
    ...(can('members.import')
      ? [
          { label: words.importList, to: inside('membres/importer') },
          { label: words.pastImports, to: inside('membres/imports') },
        ]
      : []),
    ...(can('members.export') ? exports : []),
  ];
  return (
    <Row gap={1}>
      <Menu label={words.more} items={items} />
      {can('members.write') ? (
        <ButtonLink weight="main" to={inside('membres/nouveau')}>
          {words.add}
        </ButtonLink>
      ) : null}
    </Row>
  );
}
