import { useQuery } from '@apollo/client/react';
import { type Column, DataList, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { ImportPeopleDocument, type ImportPeopleQuery } from '../../gql/members.js';
import style from './import.module.css';
import { messages } from './messages.js';
import { useMorePages } from './more-pages.js';
import { askedOf } from './work.js';
import type { StepProps } from './work-on-file.js';

type Line = ImportPeopleQuery['previewImport']['people']['items'][number];

/** Every line as it was understood, folded until someone wants to look. */
export function People(props: StepProps) {
  const words = useMessages(messages);
  const [open, setOpen] = useState(false);
  return (
    <details className={style.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.people}</summary>
      {open ? <Lines {...props} /> : null}
    </details>
  );
}

function Lines({ fileId, work }: StepProps) {
  const words = useMessages(messages);
  const query = useQuery(ImportPeopleDocument, {
    variables: { ...askedOf(fileId, work), offset: 0 },
    fetchPolicy: 'network-only',
  });
  const { items, total, more } = useMorePages(
    (query.data ?? query.previousData)?.previewImport.people,
    async (offset) => (await query.fetchMore({ variables: { offset } })).data?.previewImport.people,
  );
  const columns: Column<Line>[] = [
    { key: 'name', label: words.name, phone: 'title', cell: ({ candidate }) => candidate.name },
    { key: 'email', label: words.email, cell: ({ candidate }) => candidate.email },
    { key: 'city', label: words.city, cell: ({ candidate }) => candidate.city },
    { key: 'category', label: words.category, cell: ({ candidate }) => candidate.category },
    { key: 'outcome', label: words.outcome, cell: ({ outcome }) => words[`outcome${outcome}`] },
  ];
  return (
    <DataList
      caption={words.people}
      rows={items}
      total={total}
      columns={columns}
      rowKey={({ candidate }) => String(candidate.line)}
      rowName={({ candidate }) => candidate.name}
      loading={query.loading}
      onMore={more}
      empty={null}
    />
  );
}
