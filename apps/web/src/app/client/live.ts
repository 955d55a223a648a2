import { type Client, createClient } from 'graphql-ws';

const live = new Set<Client>();

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
  live.add(client);
  return client;
}

/** Opens every socket afresh: one that slept with the phone may look open and be dead. */
export function reopenSockets(): void {
  for (const client of live) client.terminate();
}
