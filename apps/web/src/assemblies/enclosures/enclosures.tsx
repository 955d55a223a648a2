import { useQuery } from '@apollo/client/react';
import { IconButton, Notice, notify, Section, StateBadge, Tag, useFormats, useMessages } from '@etabli/ui';
import { IconTrash } from '@tabler/icons-react';
import { abilities } from '../../app/abilities.js';
import { useVerb } from '../../app/client/use-verb.js';
import { AssemblyDocumentsDocument, DetachDocumentDocument } from '../../gql/assemblies.js';
import type { Head } from '../shared/assembly-frame.js';
import { useNews } from '../shared/use-news.js';
import { AttachForm } from './attach-form.js';
import { AttachReport } from './attach-report.js';
import style from './enclosures.module.css';
import { messages } from './messages.js';

export interface Enclosing extends Head {
  agenda: readonly { id: string; position: number; title: string }[];
}

/** What members receive to read: those attached, those the statutes still want, and one more. */
export function Enclosures({ assembly }: { assembly: Enclosing }) {
  const words = useMessages(messages);
  const { data } = useQuery(AssemblyDocumentsDocument, { variables: { id: assembly.id } });
  useNews(assembly.id, ['AssemblyDocuments']);
  if (!data) return null;
  const { documents, missing } = data.assemblyDocuments;
  return (
    <Section title={words.title} lead={words.lead}>
      <div id="documents" />
      {missing.length > 0 ? (
        <Notice tone="waiting">
          <p>{words.missing({ missing })}</p>
        </Notice>
      ) : null}
      {documents.length > 0 ? (
        <ul className={style.documents}>
          {documents.map((document) => (
            <li key={document.id}>
              <Attached document={document} assembly={assembly} />
            </li>
          ))}
        </ul>
      ) : null}
      {abilities(assembly.viewerCan).can('attach') ? (
        <>
          <AttachReport assemblyId={assembly.id} />
          <AttachForm assembly={assembly} />
        </>
      ) : null}
    </Section>
  );
}

interface AttachedProps {
  document: {
    id: string;
    purpose: Parameters<(typeof messages.fr)['purpose']>[0]['purpose'] | null;
    agendaItemId: string | null;
    lateDays: number;
    file: { name: string; href: string; size: number };
  };
  assembly: Enclosing;
}

function Attached({ document: { id, purpose, agendaItemId, lateDays, file }, assembly }: AttachedProps) {
  const words = useMessages(messages);
  const formats = useFormats();
  const verb = useVerb(DetachDocumentDocument, { refetch: ['AssemblyDocuments'] });
  const item = assembly.agenda.find((one) => one.id === agendaItemId);
  const detach = async () => {
    if ((await verb.tell({ id })).done) notify({ text: words.detached(file) });
  };
  return (
    <>
      <a href={file.href} target="_blank" rel="noreferrer">
        {words.open({ name: file.name, size: formats.size(file.size) })}
      </a>
      {purpose ? <Tag>{words.purpose({ purpose })}</Tag> : null}
      {item ? <Tag>{words.item(item)}</Tag> : null}
      {lateDays > 0 ? <StateBadge tone="late">{words.late({ days: lateDays })}</StateBadge> : null}
      {abilities(assembly.viewerCan).can('detach') ? (
        <IconButton label={words.detach(file)} icon={<IconTrash />} onClick={() => void detach()} />
      ) : null}
    </>
  );
}
