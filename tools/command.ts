import { explain } from './console.ts';

/** Something started here that must not outlive the command. */
export type Stoppable = { stop(): Promise<void>; kill(): void };

/** In the order they were started. */
const running = new Set<Stoppable>();
let stopping: Promise<void> | null = null;

/** Puts `thing` under the command's care; the answer takes it out again. */
export function inCare(thing: Stoppable): () => void {
  running.add(thing);
  return () => void running.delete(thing);
}

/** Stops what is in care, the last started first; later calls wait for the same end. */
export function stopAll(): Promise<void> {
  stopping ??= (async () => {
    for (const thing of [...running].reverse()) {
      await thing.stop();
      running.delete(thing);
    }
  })();
  return stopping;
}

/**
 * Runs a command to its exit code. Ctrl-C, a closed terminal, a kill, or the death of npm stop all that is in care;
 * a second Ctrl-C does not wait. An obstacle gives its sentence and code 1; `interrupted` is the code of a command that
 * was stopped: 0 for one that has no other end.
 */
export async function command(work: () => Promise<number>, interrupted = 130): Promise<never> {
  stopOnSignals(interrupted);
  const code = await work().catch((problem) => {
    if (!stopping) explain(problem);
    return 1;
  });
  if (stopping) await new Promise(() => {});
  await stopAll();
  process.exit(code);
}

/** Makes every way of being stopped stop what is in care first, then end with the code `interrupted`. */
export function stopOnSignals(interrupted: number): void {
  let first = 0;
  const stop = async () => {
    // A terminal gives the same Ctrl-C to npm, which passes it on: within half a second it is still the first one.
    if (first && Date.now() - first < 500) return;
    if (first) force();
    first = Date.now();
    await stopAll();
    process.exit(interrupted);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  process.on('disconnect', stop);
}

function force(): never {
  for (const thing of running) thing.kill();
  process.exit(130);
}
