import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inCare } from './command.ts';
import { Obstacle } from './console.ts';
import { fingerprint } from './fingerprint.ts';
import { folder, root } from './folders.ts';
import { exitOf } from './processes.ts';

export type Scope = 'server' | 'all';

/** What a build depends on besides the packages themselves. */
const common = ['package-lock.json', '.swcrc', 'tsconfig.base.json', 'nx.json'];

/**
 * Builds what changed since the last build that succeeded: nothing at all when no source did. The server needs
 * neither the web client nor the design system.
 */
export async function build(scope: Scope): Promise<void> {
  const packages = packagesOf(scope);
  const now = fingerprint(root, [...common, ...packages, ...(scope === 'all' ? ['libs/ui'] : [])]);
  const built = packages.every((path) => existsSync(join(root, path, 'dist')));
  const known = remembered();
  if (built && known[scope] === now) return;
  // A build that fails may leave less than it found: nothing is known any more until one succeeds.
  remember({});
  await run(packages.map((path) => JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8')).name));
  remember({ ...known, [scope]: now });
}

/** Changes when the server must be built again. */
export function serverFingerprint(): string {
  return fingerprint(root, packagesOf('server'));
}

/** Folders of the packages that have something to build. */
function packagesOf(scope: Scope): string[] {
  const all = ['libs', 'apps'].flatMap((place) =>
    readdirSync(join(root, place)).map((name) => `${place}/${name}`),
  );
  return all.filter((path) => builds(path) && (scope === 'all' || path !== 'apps/web')).sort();
}

function builds(path: string): boolean {
  const manifest = join(root, path, 'package.json');
  return existsSync(manifest) && 'build' in (JSON.parse(readFileSync(manifest, 'utf8')).scripts ?? {});
}

type Memory = Partial<Record<Scope, string>>;

const memory = join(root, '.data/build.json');

function remembered(): Memory {
  try {
    return JSON.parse(readFileSync(memory, 'utf8'));
  } catch {
    return {};
  }
}

function remember(known: Memory): void {
  folder(root, '.data');
  writeFileSync(memory, JSON.stringify(known));
}

/** One line per package that is compiled; the compiler's own words only when something fails. */
async function run(names: string[]): Promise<void> {
  const nx = join(root, 'node_modules/nx/dist/bin/nx.js');
  const args = [nx, 'run-many', '-t', 'build', '-p', names.join(','), '--outputStyle=static'];
  const env = { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', FORCE_COLOR: '0' };
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const listen = (chunk: Buffer) => {
    said += chunk;
    for (const [, name] of String(chunk).matchAll(/^> nx run (?:@etabli\/)?([\w-]+):build\s*$/gm))
      console.log(`    ${name}`);
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const release = inCare({ stop: async () => void child.kill(), kill: () => void child.kill('SIGKILL') });
  const code = await exitOf(child);
  release();
  if (code === 0) return;
  throw new Obstacle('La construction a échoué.', `Le compilateur dit :\n${whatFailed(said)}`);
}

/** What the packages that failed said, out of all that Nx printed. */
function whatFailed(said: string): string {
  const [work = '', names = ''] = said.split('Failed tasks:');
  const parts = work.split(/^> nx run /m).filter((part) => {
    const [name = ''] = part.split(/\s/);
    return name && names.includes(`- ${name}`);
  });
  const lines = parts
    .join('\n')
    .split('\n')
    .filter((line) => line.trim() && !/^(npm |> | NX )/.test(line));
  return lines.join('\n') || said.trim();
}
