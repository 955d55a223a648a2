import { createHmac, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type Secrets = { secret: string; database: string };

/** The secrets of one installation, drawn once and kept in `data` readable by its owner only; `ETABLI_SECRET` wins. */
export function readSecrets(data: string): Secrets {
  const path = join(data, 'secrets.json');
  const kept = read(path) ?? create(path);
  return { ...kept, secret: process.env['ETABLI_SECRET'] ?? kept.secret };
}

function read(path: string): Secrets | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw problem;
  }
}

function create(path: string): Secrets {
  const drawn = { secret: randomBytes(32).toString('hex'), database: randomBytes(24).toString('hex') };
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, `${JSON.stringify(drawn, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  return drawn;
}

/** The same database as `owner` (a connection address), as the application's role, which owns nothing. */
export function asApplication(owner: string, secret: string): string {
  const url = new URL(owner);
  url.username = 'etabli_app';
  url.password = createHmac('sha256', secret).update('etabli_app').digest('hex');
  return url.toString();
}
