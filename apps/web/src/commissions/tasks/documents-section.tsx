import { useQuery } from '@apollo/client/react';
import { Link, Section, useFormats, useMessages } from '@etabli/ui';
import { useInside } from '../../app/viewer.js';
import { DocumentsOfCommissionDocument } from '../../gql/commissions.js';
import { messages } from './messages.js';
import style from './tasks.module.css';

/** The documents of a commission, whichever task they were put with. */
export function DocumentsSection({ commissionId }: { commissionId: string }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  const { data } = useQuery(DocumentsOfCommissionDocument, { variables: { id: commissionId } });
  const documents = data?.commission.documents ?? [];
  if (documents.length === 0) return null;
  return (
    <Section title={words.attachments}>
      <ul className={style.rows}>
        {documents.map(({ id, file, task }) => (
          <li key={id}>
            <a href={file.href}>{file.name}</a>{' '}
            <span className={style.soft}>
              {formats.size(file.size)}, {words.documentOf}{' '}
              <Link to={inside(`commissions/${commissionId}?tache=${task.id}`)}>{task.title}</Link>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
