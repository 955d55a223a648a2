import { execFileSync } from 'node:child_process';
import { arch, cpus, platform, release, totalmem } from 'node:os';
import { root } from '../folders.ts';

/** What the figures were taken on; they compare only with others of the same machine. */
export function machine(): Record<string, string> {
  const [cpu] = cpus();
  return {
    date: new Date().toISOString(),
    commit: commit(),
    system: `${platform()} ${release()} ${arch()}`,
    processor: `${cpus().length} × ${cpu?.model.trim() ?? ''}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} Gio`,
    node: process.version,
  };
}

function commit(): string {
  try {
    return execFileSync('git', ['describe', '--always', '--dirty'], {
      cwd: root,
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim();
  } catch {
    return '';
  }
}
