/**
 * Opens the pages that work without network when it is away (the desk of an assembly, one's own tasks and hours, both doors), and
 * does nothing else.
 *
 * The page always comes from the network while there is one; only when it does not answer is the kept one shown. What is kept
 * is the page and the files it was running, all of one version: files are named by their content, so that one from the
 * store is never an older one. A new version replaces the kept one whole, once all of it is there.
 */
const STORE = 'etabli-desk ';
const OPENS = /^\/[^/]+\/(assemblees\/[^/]+\/emargement|heures(\/semaine|\/porte)?|ma-semaine|lieu\/porte)$/;
const PATIENCE_MS = 4000;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  const [answer] = event.ports;
  event.waitUntil(
    keep(event.data.files).then(
      (kept) => answer.postMessage(kept),
      () => answer.postMessage(false),
    ),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate' && OPENS.test(pathname))
    event.respondWith(networkFirst(request, '/index.html'));
  else if (pathname.startsWith('/assets/'))
    event.respondWith(stored(request).then((kept) => kept ?? fetch(request)));
  else if (pathname === '/theme.js' || pathname === '/favicon.svg')
    event.respondWith(networkFirst(request, pathname));
});

/** Keeps the page with the files that a running desk names. Gives false when the page served now is another version. */
async function keep(files) {
  const page = await fetch('/index.html', { cache: 'no-store' });
  if (!page.ok) return false;
  const html = await page.clone().text();
  const named = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path);
  const assets = named.filter((path) => path.startsWith('/assets/'));
  if (assets.some((path) => !files.includes(path))) return false;
  const name = STORE + assets.join(' ');
  const store = await caches.open(name);
  const missing = [];
  for (const path of new Set([...files, ...named])) if (!(await store.match(path))) missing.push(path);
  await store.addAll(missing);
  await store.put('/index.html', page);
  for (const other of await caches.keys()) {
    if (other.startsWith(STORE) && other !== name) await caches.delete(other);
  }
  return true;
}

async function networkFirst(request, path) {
  const kept = await stored(path);
  if (!kept) return fetch(request);
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, kept));
  return Promise.race([fetch(request).catch(() => kept), late]);
}

async function stored(what) {
  for (const name of await caches.keys()) {
    const kept = name.startsWith(STORE) ? await (await caches.open(name)).match(what) : undefined;
    if (kept) return kept;
  }
  return undefined;
}
