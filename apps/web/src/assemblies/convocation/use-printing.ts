import { useVerb } from '../../app/client/use-verb.js';
import { PrintItemNoticesDocument, PrintLettersDocument } from '../../gql/assemblies.js';

type Made = { done: true; result: { href: string } } | { done: false };

/** Opens a paper once it is made, in a tab that was asked for by the press itself, so that no browser blocks it. */
function useOpening() {
  return async (make: () => Promise<Made>) => {
    const tab = window.open('about:blank', '_blank');
    const said = await make();
    if (!said.done) return tab?.close();
    const address = said.result.href;
    if (tab) tab.location.href = address;
    else window.location.assign(address);
  };
}

/** Letters of the convocation, to print. */
export function usePrinting(assemblyId: string) {
  const verb = useVerb(PrintLettersDocument);
  const open = useOpening();
  const print = (convocationIds: string[] | null) => open(() => verb.tell({ assemblyId, convocationIds }));
  return { print, busy: verb.busy };
}

/** Letters that tell of an item added since, to print. */
export function useNoticePrinting(assemblyId: string) {
  const verb = useVerb(PrintItemNoticesDocument);
  const open = useOpening();
  return { print: () => open(() => verb.tell({ assemblyId })), busy: verb.busy };
}
