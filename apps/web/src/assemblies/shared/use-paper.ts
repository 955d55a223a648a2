import type { Said } from '../../app/client/use-verb.js';

/** A paper to make, then to open in a tab asked for by the press itself, so that no browser blocks it. */
export function usePaper() {
  return async (make: () => Promise<Said<{ href: string }>>): Promise<void> => {
    const tab = window.open('about:blank', '_blank');
    const said = await make();
    if (!said.done) return tab?.close();
    const address = said.result.href;
    if (tab) tab.location.href = address;
    else window.location.assign(address);
  };
}
