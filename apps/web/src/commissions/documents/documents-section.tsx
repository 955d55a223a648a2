import { useQuery } from '@apollo/client/react';
import { Button, Empty, IconButton, Link, Section, useFormats, useMessages } from '@etabli/ui';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useInside } from '../../app/viewer.js';
import { DocumentsOfCommissionDocument, type DocumentsOfCommissionQuery } from '../../gql/commissions.js';
import style from '../tasks/tasks.module.css';
import { AddDocumentsDialog } from './add-documents-dialog.js';
import { messages } from './messages.js';
import { useTakeOff } from './use-take-off.js';

type Commission = DocumentsOfCommissionQuery['commission'];
type OwnDocument = Commission['ownDocuments'][number];
type TaskDocument = Commission['documents'][number];

interface Props {
  commissionId: string;
  /** Whether the viewer looks after its documents. */
  keeps: boolean;
}

/** What a commission keeps at hand, and the documents of its tasks, whichever they were put with. */
export function DocumentsSection({ commissionId, keeps }: Props) {
  const words = useMessages(messages);
  const [adding, setAdding] = useState(false);
  const { data } = useQuery(DocumentsOfCommissionDocument, { variables: { id: commissionId } });
  if (!data) return null;
  const { ownDocuments, documents } = data.commission;
  const none = ownDocuments.length + documents.length === 0;
  if (none && !keeps) return null;
  const add = keeps ? <Button onClick={() => setAdding(true)}>{words.add}</Button> : null;
  return (
    <Section title={words.title} actions={none ? null : add}>
      {none ? (
        <Empty small title={words.none} action={add}>
          {words.noneText}
        </Empty>
      ) : (
        <ul className={style.rows}>
          {ownDocuments.map((document) => (
            <OwnRow key={document.id} document={document} keeps={keeps} />
          ))}
          {documents.map((document) => (
            <TaskRow key={document.id} document={document} commissionId={commissionId} />
          ))}
        </ul>
      )}
      {adding ? <AddDocumentsDialog commissionId={commissionId} onClose={() => setAdding(false)} /> : null}
    </Section>
  );
}

function OwnRow({ document, keeps }: { document: OwnDocument; keeps: boolean }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const takeOff = useTakeOff();
  const { name, file, url } = document;
  return (
    <li className={style.row}>
      <span>
        {file ? (
          <a href={file.href}>{name}</a>
        ) : (
          <a href={url ?? ''} target="_blank" rel="noreferrer">
            {name}
          </a>
        )}{' '}
        <span className={style.soft}>{file ? formats.size(file.size) : hostOf(url ?? '')}</span>
      </span>
      {keeps ? (
        <IconButton
          label={words.takeOff({ name })}
          icon={<IconX />}
          onClick={() => void takeOff([document])}
        />
      ) : null}
    </li>
  );
}

function TaskRow({ document, commissionId }: { document: TaskDocument; commissionId: string }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  const { file, task } = document;
  return (
    <li className={style.row}>
      <span>
        <a href={file.href}>{file.name}</a>{' '}
        <span className={style.soft}>
          {formats.size(file.size)}, {words.withTask}{' '}
          <Link to={inside(`commissions/${commissionId}?tache=${task.id}`)}>{task.title}</Link>
        </span>
      </span>
    </li>
  );
}

/** Where a link leads, before one follows it. */
const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url);
