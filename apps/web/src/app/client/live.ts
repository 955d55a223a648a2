import { type Client, createClient } from 'graphql-ws';

/** Closed because nothing follows any more. */
const NORMAL = 1000;

const live = new Set<Client>();
const lost = new Set<object>();
const watchers = new Set<() => void>();

/** A socket, or the server itself, was lost, or is back. */
export function noteLost(who: object, isLost: boolean): void {
  if (isLost) lost.add(who);
  else lost.delete(who);
  for (const tell of watchers) tell();
}

/** Do news not arrive for now: no network, no answer, or a socket that was lost and is being opened again? For `useSyncExternalStore`. */
export const reconnecting = {
  subscribe: (tell: () => void) => {
    watchers.add(tell);
    window.addEventListener('online', tell);
    window.addEventListener('offline', tell);
    return () => {
      watchers.delete(tell);
      window.removeEventListener('online', tell);
      window.removeEventListener('offline', tell);
    };
  },
  now: () => lost.size > 0 || !navigator.onLine,
};

/**
 * The socket of one association. It opens with the first subscription, comes back by itself after a cut, and starts every
 * subscription again when it does.
 */
export function liveClient(association: string | null, locale: () => string): Client {
  const { protocol, host } = window.location;
  const client = createClient({
    url: `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/graphql`,
    connectionParams: () => ({ association: association ?? undefined, locale: locale() }),
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    keepAlive: 15_000,
  });
  client.on('connected', () => noteLost(client, false));
  client.on('closed', (event) => noteLost(client, (event as CloseEvent).code !== NORMAL));
  live.add(client);
  return client;
}

/** Opens every socket afresh: one that slept with the phone may look open and be dead. */
export function reopenSockets(): void {
  for (const client of live) client.terminate();
}
