import { notify, useFormats, useMessages } from '@etabli/ui';
import { useVerb } from '../app/client/use-verb.js';
import { BringLineBackDocument, PutLineAsideDocument } from '../gql/monday.js';
import { messages } from './messages.js';

const refetch = { refetch: ['MondayLines'] };

/** Puts a line aside until a day, with the way back in the corner. */
export function useAside() {
  const words = useMessages(messages);
  const formats = useFormats();
  const aside = useVerb(PutLineAsideDocument, refetch);
  const back = useVerb(BringLineBackDocument, refetch);
  const told = (key: string, until: string) =>
    notify({
      text: words.aside({ date: formats.date(until, { weekday: true, year: false }) }),
      undo: () => back.tell({ key }),
    });
  const putAside = async (key: string, until: string) => {
    if ((await aside.tell({ input: { key, until } })).done) told(key, until);
  };
  return { aside, told, putAside };
}
