import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Obstacle } from './console.ts';
import { alive, commandLine } from './processes.ts';

/** What a running `npm start` tells the other commands of the same data folder. */
export type Running = { pid: number; url: string; owner: string };

const file = (data: string) => join(data, 'running.json');

/** The `npm start` that runs on this data folder, if one does: a file left by a kill does not count. */
export function runningOn(data: string): Running | null {
  try {
    const running: Running = JSON.parse(readFileSync(file(data), 'utf8'));
    const itself = running.pid === process.pid;
    const command = commandLine(running.pid);
    const ours = process.platform === 'win32' || /tools[\\/]\w+\.ts/.test(command);
    return !itself && alive(running.pid) && ours ? running : null;
  } catch {
    return null;
  }
}

/** Refuses, in a sentence, to work on a data folder that a running `npm start` uses. */
export function refuseIfRunning(data: string): void {
  const running = runningOn(data);
  if (!running) return;
  throw new Obstacle(
    `Établi tourne déjà dans ce dossier, à l’adresse ${running.url} (processus ${running.pid}).`,
    `Ouvrez cette adresse, ou arrêtez-le d’abord (Ctrl-C dans son terminal, ou kill ${running.pid}).`,
  );
}

/** Says that this process runs on `data`; the answer takes the word back. */
export function sayRunning(data: string, url: string, owner: string): () => void {
  const running: Running = { pid: process.pid, url, owner };
  writeFileSync(file(data), JSON.stringify(running), { mode: 0o600 });
  return () => rmSync(file(data), { force: true });
}
