import { useQuery } from '@apollo/client/react';
import { Button, ButtonLink, Notice, Row, Section, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { Answered } from '../../app/answered.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useInside } from '../../app/viewer.js';
import {
  DeclarationPageDocument,
  type DeclarationPageQuery,
  PrintBoardListDocument,
} from '../../gql/assemblies.js';
import { AssemblyFrame } from '../shared/assembly-frame.js';
import { messages as shared } from '../shared/messages.js';
import { assemblyPath } from '../shared/paths.js';
import { usePaper } from '../shared/use-paper.js';
import { messages } from './messages.js';
import { Officers } from './officers.js';
import { RecordDialog } from './record-dialog.js';
import { unenteredOf } from './unentered.js';

export type BoardList = DeclarationPageQuery['boardList'];

/** What the prefecture is to be told after an assembly: who directs, what changed, by when; and that it was done. */
export function Component() {
  const { id = '' } = useParams();
  const query = useQuery(DeclarationPageDocument, { variables: { id } });
  return (
    <Answered query={query}>
      {({ assembly, boardList }) => (
        <AssemblyFrame assembly={assembly} page="declaration">
          <State list={boardList} unentered={unenteredOf(assembly.agenda)} />
          <Officers officers={boardList.officers} deadline={boardList.deadline} />
          <Changes changes={boardList.changes} />
        </AssemblyFrame>
      )}
    </Answered>
  );
}

type Agenda = DeclarationPageQuery['assembly']['agenda'];

function State({ list, unentered }: { list: BoardList; unentered: Agenda }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const open = usePaper();
  const print = useVerb(PrintBoardListDocument);
  const [recording, setRecording] = useState(false);
  const { assemblyId, toDeclare, deadline, declaredOn, receipt } = list;
  const due = toDeclare && !declaredOn;
  const nothing = unentered.length > 0 ? null : words.nothing;
  const toDo = deadline ? words.due({ date: formats.date(deadline) }) : words.creation;
  const said = toDeclare ? toDo : nothing;
  return (
    <Section title={words.title}>
      {declaredOn ? (
        <Notice tone="done">
          <p>{words.declared({ date: formats.date(declaredOn) })}</p>
          {receipt ? (
            <a href={receipt.href} target="_blank" rel="noreferrer">
              {words.receipt({ size: formats.size(receipt.size) })}
            </a>
          ) : null}
        </Notice>
      ) : said ? (
        <p>{said}</p>
      ) : null}
      <Unentered assemblyId={assemblyId} items={unentered} />
      {due ? <p>{deadline ? words.where : words.whereCreation}</p> : null}
      <Row gap={1}>
        {due ? (
          <Button weight="main" onClick={() => setRecording(true)}>
            {words.record}
          </Button>
        ) : null}
        <Button busy={print.busy} onClick={() => void open(() => print.tell({ assemblyId }))}>
          {words.print}
        </Button>
        {due && !deadline ? <ToJoin assemblyId={assemblyId} /> : null}
      </Row>
      {recording ? <RecordDialog assemblyId={assemblyId} onClose={() => setRecording(false)} /> : null}
    </Section>
  );
}

/** What a creation is declared with, besides the list. */
function ToJoin({ assemblyId }: { assemblyId: string }) {
  const words = useMessages(messages);
  const inside = useInside();
  return (
    <>
      <ButtonLink to={inside('statuts')}>{words.statutes}</ButtonLink>
      <ButtonLink to={inside(assemblyPath(assemblyId, 'minutes'))}>{words.minutes}</ButtonLink>
    </>
  );
}

/** What must be done first, or the prefecture would be told nothing of who was elected. */
function Unentered({ assemblyId, items }: { assemblyId: string; items: Agenda }) {
  const words = useMessages(messages);
  const names = useMessages(shared);
  const inside = useInside();
  if (items.length === 0) return null;
  return (
    <Notice tone="waiting">
      <p>{words.unentered}</p>
      <ul>
        {items.map(({ id, position, title }) => (
          <li key={id}>{names.item({ position, title })}</li>
        ))}
      </ul>
      <ButtonLink to={inside(assemblyPath(assemblyId))}>{words.enterFirst}</ButtonLink>
    </Notice>
  );
}

function Changes({ changes }: Pick<BoardList, 'changes'>) {
  const words = useMessages(messages);
  if (changes.length === 0) return null;
  return (
    <Section title={words.changes} lead={words.changesLead}>
      <ul>
        {changes.map((title) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
    </Section>
  );
}
