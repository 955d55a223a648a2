import { useQuery } from '@apollo/client/react';
import { Columns, DataList, Empty, Figure, Section, useFormats, useMessages } from '@etabli/ui';
import { type ReactNode, useEffect, useState } from 'react';
import { useParams } from 'react-router';
import { abilities } from '../../app/abilities.js';
import { appendPage } from '../../app/client/cache.js';
import { type AssemblyNature, SendingsDocument, type SendingsQuery } from '../../gql/assemblies.js';
import { useColumns } from './columns.js';
import style from './convocation.module.css';
import type { ToConvene } from './convocation-page.js';
import { HandDialog } from './hand-dialog.js';
import { LeftOut } from './left-out.js';
import { messages } from './messages.js';
import { SendingFilters, useSendingFilters } from './sending-filters.js';
import { SendingMenu } from './sending-menu.js';
import { useConvocationWords } from './words.js';

export type Sending = SendingsQuery['convocations']['items'][number];

const PAGE = 50;

/** While mails are leaving, the page follows them. */
const POLL_MS = 3000;

interface Props {
  data: ToConvene;
  /** What is read after what waits to be done, before the figures. */
  children: ReactNode;
}

/** Each convocation to its person: how it went, when, what was answered, and what is left to do. */
export function SendingRecord({ data, children }: Props) {
  const words = useConvocationWords(data.assembly.nature);
  const { id = '' } = useParams();
  const [handing, setHanding] = useState<Sending | null>(null);
  const filters = useSendingFilters();
  const page = (offset = 0) => ({ id, page: { ...filters.wanted, limit: PAGE, offset } });
  const query = useQuery(SendingsDocument, { variables: page() });
  const columns = useColumns();
  const leaving = (query.data?.convocationFigures.waiting ?? 0) > 0;
  useEffect(() => {
    if (leaving) query.startPolling(POLL_MS);
    else query.stopPolling();
  }, [leaving, query.startPolling, query.stopPolling]);
  const shown = query.data ?? query.previousData;
  const rows = shown?.convocations.items ?? [];
  const records = abilities(data.assembly.viewerCan).can('recordSending');
  return (
    <>
      <LeftOut data={data} toDeliver={shown?.convocationFigures.toDeliver ?? 0} />
      {children}
      {shown ? <Figures figures={shown.convocationFigures} nature={data.assembly.nature} /> : null}
      <Documents documents={data.assembly.documents} />
      <Section title={words.record}>
        <SendingFilters filters={filters} />
        <DataList
          caption={words.record}
          rows={rows}
          total={shown?.convocations.total ?? 0}
          columns={columns}
          rowKey={(row) => row.id}
          rowName={({ person }) => person.displayName}
          loading={query.loading}
          {...(records
            ? {
                actions: (row: Sending) => (
                  <SendingMenu sending={row} assemblyId={id} onHand={() => setHanding(row)} />
                ),
              }
            : {})}
          onMore={() =>
            query.fetchMore({ variables: page(rows.length), updateQuery: appendPage('convocations') })
          }
          empty={
            <Empty small title={words.emptyTitle}>
              {words.emptyText}
            </Empty>
          }
        />
      </Section>
      {handing ? <HandDialog sending={handing} onClose={() => setHanding(null)} /> : null}
    </>
  );
}

interface FiguresProps {
  figures: SendingsQuery['convocationFigures'];
  nature: AssemblyNature;
}

function Figures({ figures, nature }: FiguresProps) {
  const words = useConvocationWords(nature);
  const formats = useFormats();
  const shown: [string, number, boolean][] = [
    [words.called, figures.called, true],
    [words.reached, figures.sent + figures.held, true],
    [words.openedFigure, figures.opened, false],
    [words.toDeliver, figures.toDeliver, false],
    [words.failedFigure, figures.failed, false],
    [words.coming, figures.comingInPerson, true],
    [words.remoteComing, figures.comingRemotely, false],
    [words.represented, figures.represented, true],
    [words.votedInAdvance, figures.votedInAdvance, false],
    [words.notComing, figures.notComing, false],
    [words.unanswered, figures.unanswered, true],
  ];
  return (
    <Columns least={8}>
      {shown
        .filter(([, count, always]) => always || count > 0)
        .map(([label, count]) => (
          <Figure key={label} value={formats.number(count)} label={label} />
        ))}
    </Columns>
  );
}

function Documents({ documents }: Pick<ToConvene['assembly'], 'documents'>) {
  const words = useMessages(messages);
  const formats = useFormats();
  if (documents.length === 0) return null;
  return (
    <Section title={words.documents}>
      <ul className={style.documents}>
        {documents.map((file) => (
          <li key={file.id}>
            <a href={file.href} target="_blank" rel="noreferrer">
              {words.openFile({ name: file.name, size: formats.size(file.size) })}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
