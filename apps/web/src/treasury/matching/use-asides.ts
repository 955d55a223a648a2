import { notify, useMessages } from '@etabli/ui';
import { useVerb } from '../../app/client/use-verb.js';
import { UndoLineAsideDocument } from '../../gql/treasury.js';
import { messages } from './messages.js';
import { seen } from './seen.js';

/** Puts a line that was set aside back among those that wait. */
export function useAsides() {
  const words = useMessages(messages);
  const verb = useVerb(UndoLineAsideDocument, { refetch: seen });
  const back = async (id: string) => {
    if ((await verb.tell({ id })).done) notify({ text: words.asideUndone });
  };
  return { back, busy: verb.busy };
}
