import { useQuery } from '@apollo/client/react';
import { Button, DataList, Empty, Link, PersonChip, StateBadge, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { appendPage } from '../../app/client/cache.js';
import { Failed } from '../../app/failed.js';
import { type CardHereFragment, type StageHereFragment, TasksListDocument } from '../../gql/commissions.js';
import { DueBadge, Labels } from './card.js';
import { ChangeDialog } from './change-dialog.js';
import { listPage } from './looking.js';
import { messages } from './messages.js';
import style from './tasks.module.css';
import type { useLooking } from './use-looking.js';

interface Props {
  commissionId: string;
  stages: readonly StageHereFragment[];
  address: ReturnType<typeof useLooking>;
  /** May the viewer change many at once? */
  changes: boolean;
}

/** The same tasks one under the other, fifty at a time, many changed at once. */
export function TaskList({ commissionId, stages, address, changes }: Props) {
  const words = useMessages(messages);
  const { looking, openId } = address;
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [changing, setChanging] = useState(false);
  const query = useQuery(TasksListDocument, { variables: { page: listPage(commissionId, looking) } });
  const columns = useColumns(address.openAt);
  const shown = query.data ?? query.previousData;
  if (query.error && !shown) return <Failed error={query.error} retry={query.refetch} />;
  const rows = shown?.tasks.items ?? [];
  return (
    <>
      <DataList
        caption={words.tasks}
        rows={rows}
        total={shown?.tasks.total ?? 0}
        columns={columns}
        rowKey={({ id }) => id}
        rowName={({ title }) => title}
        loading={query.loading}
        {...(openId ? { current: openId } : {})}
        empty={
          <Empty small title={words.columnEmpty}>
            {words.noneFound}
          </Empty>
        }
        onMore={() =>
          query.fetchMore({
            variables: { page: listPage(commissionId, looking, rows.length) },
            updateQuery: appendPage('tasks'),
          })
        }
        {...(changes
          ? {
              selection: { keys: selected, onChange: setSelected },
              bulk: <Button onClick={() => setChanging(true)}>{words.change}</Button>,
            }
          : {})}
      />
      {changing ? (
        <ChangeDialog
          ids={[...selected]}
          stages={stages}
          onClose={() => setChanging(false)}
          onDone={() => {
            setChanging(false);
            setSelected(new Set());
          }}
        />
      ) : null}
    </>
  );
}

function useColumns(openAt: (id: string) => string) {
  const words = useMessages(messages);
  return [
    {
      key: 'title',
      label: words.title,
      phone: 'title' as const,
      cell: (task: CardHereFragment) => (
        <Link to={openAt(task.id)} data-task={task.id}>
          {task.title}
        </Link>
      ),
    },
    {
      key: 'stage',
      label: words.stage,
      cell: ({ stage }: CardHereFragment) =>
        stage.finishes ? <StateBadge tone="done">{stage.name}</StateBadge> : stage.name,
    },
    {
      key: 'due',
      label: words.due,
      cell: (task: CardHereFragment) => (task.dueOn ? <DueBadge task={task} /> : words.undated),
    },
    {
      key: 'who',
      label: words.who,
      cell: ({ assignees }: CardHereFragment) =>
        assignees.length === 0
          ? words.nobody
          : assignees.map(({ id, person }) => <PersonChip key={id} name={person.displayName} />),
    },
    {
      key: 'labels',
      label: words.labels,
      phone: 'hidden' as const,
      cell: ({ labels }: CardHereFragment) => (
        <span className={style.facts}>
          <Labels labels={labels} />
        </span>
      ),
    },
  ];
}
