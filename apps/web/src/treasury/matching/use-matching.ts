import { notify, useMessages } from '@etabli/ui';
import { useVerb } from '../../app/client/use-verb.js';
import { AcceptMatchesDocument, UndoMatchDocument } from '../../gql/treasury.js';
import { messages } from './messages.js';
import { seen } from './seen.js';

/** Accepts proposals of lines, done once what is left was read again; and offers to put them back. */
export function useMatching() {
  const words = useMessages(messages);
  const accepting = useVerb(AcceptMatchesDocument, { refetch: seen });
  const undoing = useVerb(UndoMatchDocument, { refetch: seen });
  const undo = async (id: string) => {
    const said = await undoing.tell({ id });
    if (said.done) notify({ text: words.undone });
  };
  const accept = async (accepted: { lineId: string; key: string }[]) => {
    const said = await accepting.tell({ accepted });
    if (!said.done) return;
    const [match, another] = said.result.matches;
    notify({
      text: words.accepted({ count: accepted.length }),
      ...(match && !another ? { undo: () => undo(match.id) } : {}),
    });
  };
  return { accept, undo, busy: accepting.busy || undoing.busy };
}
