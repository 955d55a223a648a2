import { notify, useMessages } from '@etabli/ui';
import { useVerb } from '../../app/client/use-verb.js';
import { TakeCommissionDocumentsOffDocument } from '../../gql/commissions.js';
import { messages } from './messages.js';

/** What shows documents of commissions, read again after each verb. */
export const seen = ['DocumentsOfCommission'];

interface Named {
  id: string;
  name: string;
}

/** Takes documents off, said in the corner with the way back; `silently` where it is itself the way back of adding them. */
export function useTakeOff() {
  const words = useMessages(messages);
  const { tell } = useVerb(TakeCommissionDocumentsOffDocument, { refetch: seen });
  const putBack = async (ids: string[]) => {
    if ((await tell({ ids, off: false })).done) notify({ text: words.undone });
  };
  return async (documents: readonly Named[], silently = false) => {
    const ids = documents.map(({ id }) => id);
    if (!(await tell({ ids })).done) return;
    const name = documents.map((each) => each.name).join(', ');
    if (silently) notify({ text: words.undone });
    else notify({ text: words.takenOff({ name }), undo: () => putBack(ids) });
  };
}
