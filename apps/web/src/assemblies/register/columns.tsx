import { type Column, Link, useFormats, useMessages } from '@etabli/ui';
import { useInside } from '../../app/viewer.js';
import type { FiledMinutesQuery } from '../../gql/assemblies.js';
import { assemblyPath } from '../shared/paths.js';
import { Fingerprint } from './fingerprint.js';
import { messages } from './messages.js';

export type Filed = FiledMinutesQuery['register']['items'][number];

/** What the register says of each of its lines. */
export function useColumns(): Column<Filed>[] {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  return [
    { key: 'number', label: words.number, cell: ({ number }) => words.numbered({ number }) },
    {
      key: 'assembly',
      label: words.assembly,
      phone: 'title',
      cell: ({ assembly: { id, title } }) => <Link to={inside(assemblyPath(id, 'minutes'))}>{title}</Link>,
    },
    { key: 'heldOn', label: words.heldOn, cell: ({ assembly }) => formats.instant(assembly.startsAt) },
    { key: 'recordedOn', label: words.recordedOn, cell: ({ recordedAt }) => formats.instant(recordedAt) },
    {
      key: 'fingerprint',
      label: words.fingerprint,
      cell: ({ sha256 }) => <Fingerprint sha256={sha256} />,
    },
    { key: 'paper', label: words.paper, cell: (filed) => <SignedCopy filed={filed} /> },
  ];
}

function SignedCopy({ filed: { number, file, assembly } }: { filed: Filed }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const name = words.openOf({ number, title: assembly.title });
  return (
    <a href={file.href} target="_blank" rel="noreferrer" title={name}>
      {words.open({ size: formats.size(file.size) })}
      <span className="unseen"> {name}</span>
    </a>
  );
}
