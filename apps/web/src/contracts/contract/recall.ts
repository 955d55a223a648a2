import { type MenuItem, notify } from '@etabli/ui';
import { useVerb } from '../../app/client/use-verb.js';
import { RecallContractDocument } from '../../gql/contracts.js';
import { refreshed } from '../refresh.js';
import { type Contract, useContractWords } from '../words.js';

/** Takes a contract back to a draft, from a menu. */
export function useRecall({ id }: Contract): MenuItem {
  const { words } = useContractWords();
  const verb = useVerb(RecallContractDocument, { refetch: refreshed });
  const onPick = async () => {
    if ((await verb.tell({ id })).done) notify({ text: words.recalled });
  };
  return { label: words.recall, onPick };
}
