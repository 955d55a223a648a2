import { useEffect, useState } from 'react';

const SETTLED_MS = 1500;

/** The files this page runs on: those it names, and those it was seen to load. */
function filesInUse(): string[] {
  const named = [
    ...document.querySelectorAll<HTMLScriptElement | HTMLLinkElement>('script[src], link[href]'),
  ].map((element) => ('src' in element ? element.src : element.href));
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const paths = [...named, ...loaded]
    .map((address) => new URL(address, location.href))
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/assets/'))
    .map(({ pathname }) => pathname);
  return [...new Set(paths)];
}

async function keepShell(): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  await navigator.serviceWorker.register('/desk-worker.js');
  const { active } = await navigator.serviceWorker.ready;
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data === true);
    active?.postMessage({ files: filesInUse() }, [port2]);
  });
}

/** Keeps this page on the device once it is settled; true when it would open without network. */
export function useKeptShell(): boolean {
  const [kept, setKept] = useState(false);
  useEffect(() => {
    if (!navigator.onLine) return;
    const settled = setTimeout(() => void keepShell().then(setKept, () => setKept(false)), SETTLED_MS);
    return () => clearTimeout(settled);
  }, []);
  return kept;
}
