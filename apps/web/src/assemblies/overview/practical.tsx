import { Facts, Link, Section, useFormats, useMessages } from '@etabli/ui';
import { useInside } from '../../app/viewer.js';
import type { AssemblyOverviewQuery } from '../../gql/assemblies.js';
import { assemblyPath } from '../shared/paths.js';
import { messages } from './messages.js';
import style from './overview.module.css';

/** When, where, who keeps the sitting, and the papers. */
export function Practical({ assembly }: Pick<AssemblyOverviewQuery, 'assembly'>) {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  const { startsAt, place, chair, secretary, scrutineers, firstCall, openedAt, closedAt, documents } =
    assembly;
  return (
    <Section title={words.practical}>
      <Facts
        facts={[
          { label: words.when, value: formats.instant(startsAt, { weekday: true }) },
          { label: words.where, value: place },
          { label: words.remotely, value: hasRemote(assembly) ? <Remotely assembly={assembly} /> : null },
          { label: words.opened, value: openedAt ? formats.time(openedAt) : null },
          { label: words.closed, value: closedAt ? formats.time(closedAt) : null },
          { label: words.chair, value: chair?.displayName },
          { label: words.secretary, value: secretary?.displayName },
          { label: words.scrutineers, value: scrutineers.map(({ displayName }) => displayName).join(', ') },
          {
            label: words.firstCall,
            value: firstCall ? <Link to={inside(assemblyPath(firstCall.id))}>{firstCall.title}</Link> : null,
          },
          {
            label: words.documents,
            value: documents.length > 0 ? <Documents documents={documents} /> : null,
          },
        ]}
      />
    </Section>
  );
}

const hasRemote = ({ remoteLink, remoteConditions }: AssemblyOverviewQuery['assembly']): boolean =>
  Boolean(remoteLink || remoteConditions);

function Remotely({ assembly: { remoteLink, remoteConditions } }: Pick<AssemblyOverviewQuery, 'assembly'>) {
  const words = useMessages(messages);
  return (
    <>
      {remoteLink ? (
        <a href={remoteLink} target="_blank" rel="noreferrer">
          {words.join}
        </a>
      ) : null}
      {remoteConditions ? <p>{remoteConditions}</p> : null}
    </>
  );
}

function Documents({ documents }: Pick<AssemblyOverviewQuery['assembly'], 'documents'>) {
  const words = useMessages(messages);
  const formats = useFormats();
  return (
    <ul className={style.documents}>
      {documents.map((file) => (
        <li key={file.id}>
          <a href={file.href} target="_blank" rel="noreferrer">
            {words.openFile({ name: file.name, size: formats.size(file.size) })}
          </a>
        </li>
      ))}
    </ul>
  );
}
