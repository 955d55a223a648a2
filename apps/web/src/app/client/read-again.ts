import type { ApolloClient } from '@apollo/client';

/** Those named, or all that the page shows. */
export type Queries = readonly string[] | 'active';

/** What one client is reading again, and what was asked for meanwhile. */
class Rereading {
  private wanted: Queries[] = [];
  private underWay: Promise<void> | null = null;

  constructor(private readonly client: ApolloClient) {}

  ask(queries: Queries): Promise<void> {
    this.wanted.push(queries);
    this.underWay ??= this.read().finally(() => {
      this.underWay = null;
    });
    return this.underWay;
  }

  private async read(): Promise<void> {
    while (this.wanted.length) {
      const asked = this.wanted.splice(0);
      const include = asked.includes('active') ? 'active' : [...new Set(asked.flat())];
      const reading = this.client.refetchQueries({
        include,
        onQueryUpdated: ({ query, variables }) =>
          this.client.query({
            query,
            variables,
            fetchPolicy: 'network-only',
            context: { queryDeduplication: false },
          }),
      });
      await reading.catch(() => undefined);
    }
  }
}

const readings = new WeakMap<ApolloClient, Rereading>();

/**
 * Reads queries of the page again, those named or all, and is done when answers to questions asked after this call are
 * there. One reading at a time: a change told while one is under way is read after it, so that an answer from before the
 * change is never the last to arrive, nor shared by a question from after it. Never throws: what could not be read again
 * stays as it is shown, until the next reading.
 */
export function readAgain(client: ApolloClient, queries: Queries): Promise<void> {
  const reading = readings.get(client) ?? new Rereading(client);
  readings.set(client, reading);
  return reading.ask(queries);
}
