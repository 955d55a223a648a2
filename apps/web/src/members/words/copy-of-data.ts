import { notify } from '@etabli/ui';
import { useVerb } from '../../app/client/use-verb.js';
import { ExportMyDataDocument, ExportPersonDataDocument } from '../../gql/members.js';
import { usePeopleWords } from './people.js';
import { takeAway } from './take-away.js';

/** Asks for everything known of a person, or of oneself without an id, and hands the file over. */
export function useCopyOfData(personId: string | null): () => Promise<void> {
  const words = usePeopleWords();
  const mine = useVerb(ExportMyDataDocument);
  const theirs = useVerb(ExportPersonDataDocument);
  return async () => {
    const said = personId ? await theirs.tell({ personId }) : await mine.tell({});
    if (!said.done) return;
    takeAway(said.result.href);
    notify({ text: words.exported({ name: said.result.name }) });
  };
}
