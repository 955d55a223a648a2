import { createClient } from 'graphql-ws';

/** Everything a subscription says until it ends, as a browser signed in with this cookie hears it. */
export async function news<T>(
  url: string,
  query: string,
  variables: Record<string, unknown>,
  { cookie, association }: { cookie?: string; association?: string },
): Promise<T[]> {
  class Socket extends WebSocket {
    constructor(address: string | URL, protocols?: string | string[]) {
      super(address, { protocols, headers: { cookie: cookie ?? '', origin: url } });
    }
  }
  const client = createClient({
    url: `${url.replace(/^http/, 'ws')}/graphql`,
    webSocketImpl: Socket,
    connectionParams: { association, locale: 'fr' },
    retryAttempts: 0,
  });
  const heard: T[] = [];
  for await (const { data, errors } of client.iterate<T>({ query, variables })) {
    if (errors) throw new Error(JSON.stringify(errors));
    if (data) heard.push(data as T);
  }
  await client.dispose();
  return heard;
}
