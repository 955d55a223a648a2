import { createClient } from 'graphql-ws';
import type { Voice } from './asking.js';

/** What a browser follows at an address: each state as it comes, or the errors that end it. */
export function following<Told>(
  server: string,
  query: string,
  variables: Record<string, unknown>,
  { cookie, association, locale = 'fr' }: Voice,
) {
  class WithCookie extends WebSocket {
    constructor(url: string, protocols: string) {
      super(url, { protocols, headers: { cookie } } as never);
    }
  }
  const client = createClient({
    url: `${server.replace('http', 'ws')}/graphql`,
    webSocketImpl: WithCookie,
    connectionParams: { association, locale },
    retryAttempts: 0,
  });
  const news = client.iterate<Told>({ query, variables });
  return {
    next: async () => (await news.next()).value,
    stop: async () => {
      await news.return?.();
      await client.dispose();
    },
  };
}
