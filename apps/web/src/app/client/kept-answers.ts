import { ApolloLink, Observable } from '@apollo/client';
import { device } from './device.js';
import { failureOf } from './failure.js';

/** Questions whose last answer is kept on the device: the desk of an assembly, and one's own tasks, hours and arrival. */
const KEPT = new Set([
  ...['Desk', 'DeskProxies', 'DeskClashes', 'OwingFee', 'StatutesOn'],
  ...['MyHours', 'MyArrival', 'MyTasks', 'AtThePlace'],
]);
/** The pages that open without network, by the question they ask: then who is looking must be known too. */
const OPENS = new Set(['Desk', 'MyHours', 'MyArrival', 'MyTasks', 'AtThePlace']);
const VIEWER = 'Viewer';
const LONGEST_MS = 3 * 24 * 60 * 60 * 1000;

type Answer = { data?: unknown; errors?: readonly unknown[] };

/**
 * Answers a few questions from what was kept when the network is away. Who is looking is kept only once such a page was
 * opened: nobody else's device keeps anything.
 */
export function keptAnswers(association: string): ApolloLink {
  let viewer: unknown = null;
  return new ApolloLink((operation, forward) => {
    const name = operation.operationName ?? '';
    if (name !== VIEWER && !KEPT.has(name)) return forward(operation);
    const key = `${association} ${name} ${JSON.stringify(operation.variables)}`;
    const hear = ({ data, errors }: Answer): void => {
      if (!data || errors?.length) return;
      if (name === VIEWER) viewer = data;
      else void keep(association, key, data);
      if (OPENS.has(name) && viewer) void keep(association, `${association} ${VIEWER} {}`, viewer);
    };
    return new Observable((observer) => {
      const asking = forward(operation).subscribe({
        next: (answer) => {
          hear(answer);
          observer.next(answer);
        },
        complete: () => observer.complete(),
        error: async (error) => {
          const data = failureOf(error).kind === 'offline' ? await recall(key) : null;
          if (!data) return observer.error(error);
          observer.next({ data: data as Record<string, unknown> });
          observer.complete();
        },
      });
      return () => asking.unsubscribe();
    });
  });
}

async function keep(association: string, key: string, data: unknown): Promise<void> {
  const kept = { association, data, keptAt: Date.now() };
  await (await device())?.put('answers', kept, key).catch(() => undefined);
}

async function recall(key: string): Promise<unknown> {
  const kept = await (await device())?.get('answers', key).catch(() => undefined);
  return kept && Date.now() - kept.keptAt < LONGEST_MS ? kept.data : null;
}

/** Forgets what was answered: all of it at signing out, an association's once its sitting is over. */
export async function forgetAnswers(association: string | null = null): Promise<void> {
  const database = await device();
  if (!database) return;
  const change = database.transaction('answers', 'readwrite');
  for (let at = await change.store.openCursor(); at; at = await at.continue()) {
    const { association: whose, keptAt } = at.value;
    const old = Date.now() - keptAt >= LONGEST_MS;
    if (association === null || whose === association || old) await at.delete();
  }
  await change.done;
}
