import { addDays } from '@etabli/kernel/dates';
import { notify } from '@etabli/ui';
import { useVerb } from '../../app/client/use-verb.js';
import { EndCompositionDocument } from '../../gql/places.js';
import { usePlaceWords } from '../words.js';
import { refreshed } from './refresh.js';

/** Says that rooms were merged or split; undone, they never were. */
export function useComposed() {
  const { words } = usePlaceWords();
  const end = useVerb(EndCompositionDocument, { refetch: refreshed });
  return (id: string, startsOn: string) => {
    const never = { id, lastDay: addDays(startsOn, -1) };
    const undo = async () => (await end.tell(never)).done && notify({ text: words.takenBack });
    notify({ text: words.composedDone, undo });
  };
}
