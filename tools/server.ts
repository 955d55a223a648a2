import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inCare } from './command.ts';
import { Obstacle } from './console.ts';
import { folder, root } from './folders.ts';
import { exitOf, stopProcess, tail } from './processes.ts';
import { asApplication } from './secrets.ts';

/** What the programs of apps/api need to know. */
export type Installation = {
  /** Folder of files, logs and secrets. */
  data: string;
  /** The database, as its owner. */
  owner: string;
  secret: string;
  demo: boolean;
};

/** Loaded before a program, makes it end with whoever started it. */
export const leash = pathToFileURL(join(root, 'tools/leash.mjs')).href;

export type Server = {
  url: string;
  pid: number;
  /** Settles when the server ends, asked to or not. */
  exited: Promise<number | null>;
  stop(): Promise<void>;
  kill(): void;
};

/** Brings the schema of the database up to date, as its owner. */
export async function migrate(installation: Installation): Promise<void> {
  const { owner, secret } = installation;
  await once('migrate', [], installation, { DATABASE_OWNER_URL: owner, ETABLI_SECRET: secret });
}

/** Fills the demo association if the database is empty, or anew with `--reset`; answers the sign-in lines. */
export async function fillDemo(installation: Installation, ...args: string[]): Promise<string[]> {
  const said = await once('demo', args, installation, {
    ...environment(installation),
    DATABASE_OWNER_URL: installation.owner,
    ETABLI_WEB_DIR: '',
  });
  return said.split('\n').filter((line) => line.trim());
}

/** Names who keeps the installation. */
export async function nameAdministrator(
  installation: Installation,
  email: string,
  name: string,
): Promise<void> {
  await once('administrator', [email, name], installation, environment(installation));
}

/** Starts the API and web server on `port` and waits until it serves; `log` receives all it says. */
export async function startServer(
  installation: Installation,
  port: number,
  extra: NodeJS.ProcessEnv = {},
): Promise<Server> {
  const log = join(folder(installation.data, 'logs'), `server-${port}.log`);
  const out = openSync(log, 'w', 0o600);
  const url = extra['ETABLI_URL'] ?? process.env['ETABLI_URL'] ?? `http://localhost:${port}`;
  const web = process.env['ETABLI_WEB_DIR'] ?? join(root, 'apps/web/dist');
  const serving = { PORT: String(port), ETABLI_URL: url, ETABLI_WEB_DIR: web };
  const env = { ...environment(installation), ...serving, ...extra };
  const child = spawn(process.execPath, ['--import', leash, '--enable-source-maps', program('main')], {
    cwd: root,
    env: { ...cleanEnvironment(), ...env },
    stdio: ['ignore', out, out, 'ipc'],
    detached: true,
  });
  const server: Server = {
    url,
    pid: child.pid ?? 0,
    exited: exitOf(child),
    stop: () => stopProcess(child.pid ?? 0, ['SIGTERM', 'SIGKILL'], 6_000),
    kill: () => void child.kill('SIGKILL'),
  };
  server.exited.then(inCare(server));
  await ready(child, log);
  return server;
}

function ready(child: ChildProcess, log: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = () =>
      reject(new Obstacle('Le serveur ne démarre pas.', `Son journal (${log}) dit :\n    ${tail(log)}`));
    const patience = setTimeout(() => child.kill('SIGKILL'), 60_000);
    child.once('error', fail).once('exit', fail);
    child.on('message', (message) => {
      if (message !== 'ready') return;
      clearTimeout(patience);
      child.off('exit', fail);
      resolve();
    });
  });
}

function environment({ data, owner, secret, demo }: Installation): NodeJS.ProcessEnv {
  return {
    NODE_ENV: 'production',
    DATABASE_URL: asApplication(owner, secret),
    ETABLI_SECRET: secret,
    ETABLI_DATA_DIR: data,
    ETABLI_DEMO: demo ? '1' : '',
  };
}

/** The environment of this command less the owner's door to the database, which the server must not hold. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const { DATABASE_URL, DATABASE_OWNER_URL, DATABASE_URL_TEST, ...kept } = process.env;
  return kept;
}

function program(name: string): string {
  const path = join(root, `apps/api/dist/${name}.js`);
  if (existsSync(path)) return path;
  throw new Obstacle(`Le programme ${path} n’existe pas.`, 'Lancez : npm run build');
}

/** Runs one of the short programs of apps/api to its end and answers what it printed. */
async function once(
  name: string,
  args: string[],
  { data }: Installation,
  env: NodeJS.ProcessEnv,
): Promise<string> {
  const log = join(folder(data, 'logs'), `${name}.log`);
  const child = spawn(process.execPath, ['--enable-source-maps', program(name), ...args], {
    cwd: root,
    env: { ...cleanEnvironment(), ...env },
    stdio: ['ignore', 'pipe', openSync(log, 'w', 0o600)],
  });
  let said = '';
  child.stdout?.on('data', (chunk) => {
    said += chunk;
  });
  if ((await exitOf(child)) === 0) return said;
  throw new Obstacle(
    name === 'migrate'
      ? 'La mise à jour du schéma de la base a échoué.'
      : 'Le remplissage de la démonstration a échoué.',
    `Son journal (${log}) dit :\n    ${tail(log) || said.trim()}`,
  );
}
