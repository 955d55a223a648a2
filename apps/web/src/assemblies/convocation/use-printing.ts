import { useVerb } from '../../app/client/use-verb.js';
import { PrintLettersDocument } from '../../gql/assemblies.js';
import { useFileLink } from '../shared/use-file-link.js';

/** Letters to print: made, then opened in a tab that was asked for by the press itself, so that no browser blocks it. */
export function usePrinting(assemblyId: string) {
  const verb = useVerb(PrintLettersDocument);
  const linkOf = useFileLink();
  const print = async (convocationIds: string[] | null) => {
    const tab = window.open('about:blank', '_blank');
    const said = await verb.tell({ assemblyId, convocationIds });
    if (!said.done) return tab?.close();
    const address = linkOf(said.result);
    if (tab) tab.location.href = address;
    else window.location.assign(address);
  };
  return { print, busy: verb.busy };
}
