import { chmodSync, chownSync, cpSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What makes an installation: its database, files included, and its secrets. */
export const kept = ['postgres', 'secrets.json'];

/** Copies an installation, each file with its rights, and its owner when root copies: PostgreSQL checks both. */
export function copyInstallation(from: string, to: string): void {
  for (const name of kept) {
    cpSync(join(from, name), join(to, name), { recursive: true, preserveTimestamps: true });
    keepRights(join(from, name), join(to, name));
  }
}

function keepRights(from: string, to: string): void {
  for (const path of ['', ...globSync('**/*', { cwd: from })]) {
    const { uid, gid, mode } = statSync(join(from, path));
    chmodSync(join(to, path), mode & 0o777);
    if (process.getuid?.() === 0) chownSync(join(to, path), uid, gid);
  }
}
