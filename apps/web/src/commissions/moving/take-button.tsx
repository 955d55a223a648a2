import { Button, notify, useMessages } from '@etabli/ui';
import { useVerb } from '../../app/client/use-verb.js';
import { TakeBoardsInDocument, UndoBoardImportDocument } from '../../gql/commissions.js';
import { choicesOf, type Decisions, type Preview } from './decisions.js';
import type { BoardImport } from './import-page.js';
import { messages } from './messages.js';

interface Props {
  taken: BoardImport;
  preview: Preview;
  decisions: Decisions;
  onDone: () => void;
}

const seen = ['OneBoardImport', 'BoardImports', 'Commissions'];

/** Takes the boards in, and offers the way back at once. */
export function TakeButton({ taken: { id, same }, preview, decisions, onDone }: Props) {
  const words = useMessages(messages);
  const taking = useVerb(TakeBoardsInDocument, { refetch: seen });
  const undoing = useVerb(UndoBoardImportDocument, { refetch: seen });
  const cards = preview.boards.filter(({ skip }) => !skip).reduce((total, board) => total + board.cards, 0);
  const take = async () => {
    const said = await taking.tell({ id, choices: choicesOf(decisions) });
    if (!said.done) return;
    onDone();
    const undo = async () => {
      const back = await undoing.tell({ id });
      if (back.done) notify({ text: words.undone });
    };
    notify({ text: words.imported({ cards }), undo });
  };
  return (
    <Button
      weight="main"
      disabled={preview.blockers.length > 0 || same !== null}
      busy={taking.busy}
      onClick={take}
    >
      {words.run({ cards })}
    </Button>
  );
}
