import { useQuery } from '@apollo/client/react';
import { Button, notify, Section, useFormats, useMessages } from '@etabli/ui';
import { useVerb } from '../../app/client/use-verb.js';
import {
  AssemblyPapersDocument,
  MakePaperDocument,
  MakePapersDocument,
  type PaperFragment,
} from '../../gql/assemblies.js';
import { messages } from './messages.js';
import style from './minutes.module.css';

const again = { refetch: ['AssemblyPapers'] };

/** Every document that the viewer may make of an assembly, with its size once made. */
export function Papers({ assemblyId, over }: { assemblyId: string; over: boolean }) {
  const words = useMessages(messages);
  const { data } = useQuery(AssemblyPapersDocument, { variables: { assemblyId } });
  const all = useVerb(MakePapersDocument, again);
  const papers = data?.assemblyPapers ?? [];
  if (papers.length === 0) return null;
  const makeAll = async () => {
    if ((await all.tell({ assemblyId })).done) notify({ text: words.allMade });
  };
  return (
    <Section
      title={words.papers}
      lead={words.papersLead}
      actions={
        over ? (
          <Button busy={all.busy} onClick={() => void makeAll()}>
            {words.makeAll}
          </Button>
        ) : null
      }
    >
      <ul className={style.papers}>
        {papers.map((paper) => (
          <li key={`${paper.kind}${paper.itemId}`}>
            <Paper paper={paper} assemblyId={assemblyId} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Paper({ paper, assemblyId }: { paper: PaperFragment; assemblyId: string }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const verb = useVerb(MakePaperDocument, again);
  const { kind, itemId, position, title, certifiedBy, file } = paper;
  const name =
    kind === 'extract' ? words.extract({ position: position ?? 0, title: title ?? '' }) : words[kind];
  return (
    <>
      <span>{name}</span>
      {certifiedBy.length > 0 ? (
        <small>{words.certifiedBy({ names: certifiedBy.join('\u202f; ') })}</small>
      ) : null}
      {file ? (
        <a href={file.href} target="_blank" rel="noreferrer">
          {words.openPaper({ size: formats.size(file.size), when: formats.instant(file.recordedAt) })}
          <span className="unseen"> {name}</span>
        </a>
      ) : null}
      <Button
        weight="quiet"
        busy={verb.busy}
        aria-label={file ? words.makeAgainNamed({ name }) : words.makeNamed({ name })}
        onClick={() => void verb.tell({ assemblyId, kind, itemId })}
      >
        {file ? words.makeAgain : words.make}
      </Button>
    </>
  );
}
