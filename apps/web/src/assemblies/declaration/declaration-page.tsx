import { useQuery } from '@apollo/client/react';
import { Button, Notice, Row, Section, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { Answered } from '../../app/answered.js';
import { useVerb } from '../../app/client/use-verb.js';
import {
  DeclarationPageDocument,
  type DeclarationPageQuery,
  PrintBoardListDocument,
} from '../../gql/assemblies.js';
import { AssemblyFrame } from '../shared/assembly-frame.js';
import { useFileLink } from '../shared/use-file-link.js';
import { usePaper } from '../shared/use-paper.js';
import { messages } from './messages.js';
import { Officers } from './officers.js';
import { RecordDialog } from './record-dialog.js';

export type BoardList = DeclarationPageQuery['boardList'];

/** What the prefecture is to be told after an assembly: who directs, what changed, by when; and that it was done. */
export function Component() {
  const { id = '' } = useParams();
  const query = useQuery(DeclarationPageDocument, { variables: { id } });
  return (
    <Answered query={query}>
      {({ assembly, boardList }) => (
        <AssemblyFrame assembly={assembly} page="declaration">
          <State list={boardList} />
          <Officers officers={boardList.officers} deadline={boardList.deadline} />
          <Changes changes={boardList.changes} />
        </AssemblyFrame>
      )}
    </Answered>
  );
}

function State({ list }: { list: BoardList }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const linkOf = useFileLink();
  const open = usePaper();
  const print = useVerb(PrintBoardListDocument);
  const [recording, setRecording] = useState(false);
  const { assemblyId, toDeclare, deadline, declaredOn, receipt } = list;
  const due = toDeclare && !declaredOn;
  const toDo = deadline ? words.due({ date: formats.date(deadline) }) : words.creation;
  return (
    <Section title={words.title}>
      {declaredOn ? (
        <Notice tone="done">
          <p>{words.declared({ date: formats.date(declaredOn) })}</p>
          {receipt ? (
            <a href={linkOf(receipt)} target="_blank" rel="noreferrer">
              {words.receipt({ size: formats.size(receipt.size) })}
            </a>
          ) : null}
        </Notice>
      ) : (
        <p>{toDeclare ? toDo : words.nothing}</p>
      )}
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
      </Row>
      {recording ? <RecordDialog assemblyId={assemblyId} onClose={() => setRecording(false)} /> : null}
    </Section>
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
