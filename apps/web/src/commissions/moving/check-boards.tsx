import { useQuery } from '@apollo/client/react';
import {
  ButtonLink,
  Notice,
  RefusalNotice,
  Row,
  Section,
  Stack,
  Tag,
  useMessages,
  Waiting,
} from '@etabli/ui';
import { useDeferredValue } from 'react';
import { failureOf } from '../../app/client/failure.js';
import { useDraft } from '../../app/draft.js';
import { Failed } from '../../app/failed.js';
import { useInside } from '../../app/viewer.js';
import { CommissionsDocument, PreviewBoardsDocument } from '../../gql/commissions.js';
import { BoardPart } from './board-part.js';
import { choicesOf, type Decisions, decideBoard, type Preview, undecided } from './decisions.js';
import type { BoardImport } from './import-page.js';
import { LeftPart } from './left-part.js';
import { messages } from './messages.js';
import { MissingComments, SameAlready } from './notices.js';
import { PeoplePart } from './people-part.js';
import { TakeButton } from './take-button.js';

/** What a file would bring as it is decided so far; what is decided is kept on this device. */
export function CheckBoards({ taken }: { taken: BoardImport }) {
  const words = useMessages(messages);
  const draft = useDraft<Decisions>(`boards.${taken.id}`, undecided);
  const choices = choicesOf(useDeferredValue(draft.value));
  const query = useQuery(PreviewBoardsDocument, {
    variables: { id: taken.id, choices },
    fetchPolicy: 'network-only',
  });
  const preview = (query.data ?? query.previousData)?.previewBoards;
  const failure = query.error ? failureOf(query.error) : null;
  if (failure?.kind === 'refused') return <RefusalNotice refusal={failure} />;
  if (failure && !preview) return <Failed error={query.error} retry={query.refetch} />;
  if (!preview) return <Waiting>{words.reading}</Waiting>;
  return (
    <div aria-busy={query.loading}>
      <Checked
        taken={taken}
        preview={preview}
        decisions={draft.value}
        onDecide={draft.change}
        onDone={draft.clear}
      />
    </div>
  );
}

interface Props {
  taken: BoardImport;
  preview: Preview;
  decisions: Decisions;
  onDecide: (changes: Partial<Decisions>) => void;
  onDone: () => void;
}

function Checked({ taken, preview, decisions, onDecide, onDone }: Props) {
  const words = useMessages(messages);
  const inside = useInside();
  const commissions = useQuery(CommissionsDocument).data?.commissions ?? [];
  const { boards, people, newLabels, leftOut } = preview;
  return (
    <Stack gap={4}>
      {taken.same ? <SameAlready same={taken.same} /> : null}
      <MissingComments taken={taken} preview={preview} />
      {boards.map((board) => (
        <BoardPart
          key={board.board}
          board={board}
          decidedName={decisions.boards[board.board]?.name}
          commissions={commissions}
          onDecide={(said) => onDecide(decideBoard(decisions, board.board, said))}
        />
      ))}
      {people.length > 0 ? (
        <PeoplePart
          people={people}
          onDecide={(key, personId) => onDecide({ people: { ...decisions.people, [key]: personId } })}
        />
      ) : null}
      {newLabels.length > 0 ? (
        <Section title={words.labels}>
          <Row gap={1}>
            {newLabels.map((name) => (
              <Tag key={name}>{name}</Tag>
            ))}
          </Row>
        </Section>
      ) : null}
      <LeftPart leftOut={leftOut} />
      <Blockers blockers={preview.blockers} />
      <Row>
        <TakeButton taken={taken} preview={preview} decisions={decisions} onDone={onDone} />
        <ButtonLink to={inside('commissions/importer')}>{words.otherFile}</ButtonLink>
      </Row>
    </Stack>
  );
}

function Blockers({ blockers }: Pick<Preview, 'blockers'>) {
  const words = useMessages(messages);
  if (blockers.length === 0) return null;
  return (
    <Notice tone="waiting">
      <strong>{words.blockers}</strong>
      <ul role="status">
        {blockers.map((blocker) => (
          <li key={blocker}>{blocker}</li>
        ))}
      </ul>
    </Notice>
  );
}
