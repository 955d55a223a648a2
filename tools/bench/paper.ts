import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../folders.ts';
import { until } from '../processes.ts';
import type { Stage } from './stage.ts';

const pathIn = (data: string): string => join(data, 'paper.json');

/** The environment of a server that keeps the last document it printed, to tell it when asked. */
export const keepingPaper = (data: string): NodeJS.ProcessEnv => ({
  NODE_OPTIONS: `--import=${pathToFileURL(join(root, 'tools/bench/paper-keeper.mjs'))}`,
  ETABLI_BENCH_PAPER: pathIn(data),
});

/** What the server of the stage printed last, as it gave it to the typesetter. */
export async function lastPaper({ server, data }: Stage): Promise<Record<string, unknown>> {
  rmSync(pathIn(data), { force: true });
  process.kill(server.pid, 'SIGWINCH');
  let document: Record<string, unknown> | null = null;
  await until(() => {
    document = read(pathIn(data));
    return document !== null;
  }, 5_000);
  if (!document) throw new Error('The server told of no document.');
  const { createdAt, ...rest } = document as Record<string, unknown>;
  return { ...rest, createdAt: new Date(String(createdAt)) };
}

/** The document, or null as long as it is not wholly written. */
function read(path: string): Record<string, unknown> | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
