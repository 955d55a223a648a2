/**
 * The door of every command (`npm start`, `npm test`…): runs on any Node from 20 before anything is installed,
 * installs what the lockfile says when it is not there, then hands over to tools/<command>.ts under the Node of
 * the lockfile (npm package `node`), which reads TypeScript natively.
 */
import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
const [command = '', ...rest] = process.argv.slice(2);
const commands = [
  'start',
  'dev',
  'test',
  'bench',
  'demo-reset',
  'backup',
  'restore',
  'administrator',
  'assembly-scenario',
];

function giveUp(sentence, wayOut) {
  console.error(`\n  ✗ ${sentence}\n    ${wayOut}\n`);
  process.exit(1);
}

function checkMachine() {
  if (!commands.includes(command)) {
    giveUp(`Commande inconnue : « ${command} ».`, `Les commandes sont : ${commands.join(', ')}.`);
  }
  if (Number(process.versions.node.split('.')[0]) < 20) {
    giveUp(
      `Node ${process.versions.node} est trop ancien : il en faut un à partir de la version 20.`,
      'Installez une version récente depuis https://nodejs.org, puis relancez la commande.',
    );
  }
  const npm = /\bnpm\/(\d+)/.exec(process.env.npm_config_user_agent ?? '');
  if (npm && Number(npm[1]) < 10) {
    giveUp(
      'npm est trop ancien : il en faut un à partir de la version 10.',
      'Lancez : npm install -g npm@latest',
    );
  }
  checkPlatform();
  try {
    mkdirSync(join(root, '.data'), { recursive: true });
    accessSync(root, constants.W_OK);
    accessSync(join(root, '.data'), constants.W_OK);
  } catch {
    giveUp(
      `Impossible d’écrire dans ${root}.`,
      'Donnez ce dossier à votre compte (chown) ou clonez le projet ailleurs.',
    );
  }
}

/** The embedded database exists for these; elsewhere everything works with a PostgreSQL of one's own. */
function checkPlatform() {
  const known = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'win32-x64'];
  const here = `${process.platform}-${process.arch}`;
  const musl = process.platform === 'linux' && !process.report.getReport().header.glibcVersionRuntime;
  if (musl) {
    giveUp(
      'Ce Linux n’a pas la glibc (Alpine ?) : Node 24 et PostgreSQL n’y sont pas fournis par npm.',
      'Prenez un système Debian, Ubuntu ou Fedora, ou le fichier docker-compose.yml.',
    );
  }
  if (!known.includes(here) && !process.env.DATABASE_URL && !process.env.DATABASE_URL_TEST) {
    giveUp(
      `Pas de PostgreSQL embarqué pour cette machine (${here}).`,
      'Donnez l’adresse du vôtre : DATABASE_URL=postgres://compte:motdepasse@serveur/base npm start',
    );
  }
}

/** True when node_modules holds what the lockfile says, as npm's own record of its last complete install tells. */
function installed() {
  try {
    const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
    const there = JSON.parse(readFileSync(join(root, 'node_modules/.package-lock.json'), 'utf8')).packages;
    return Object.entries(wanted).every(([path, entry]) => {
      if (!path.includes('node_modules/') || entry.link) return true;
      const found = there[path];
      return found
        ? found.version === entry.version && found.integrity === entry.integrity
        : entry.optional === true;
    });
  } catch {
    return false;
  }
}

/** npm as it was called, or the one of the PATH when this file is run by hand. */
function npm(...args) {
  const script = process.env.npm_execpath;
  return script ? [process.execPath, [script, ...args]] : ['npm', args];
}

async function install() {
  if (installed() && existsSync(node24())) return;
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  console.log('  … Installation des dépendances (une à trois minutes la première fois)');
  const [file, args] = npm('ci', '--no-audit', '--no-fund', '--loglevel=error');
  const child = spawn(file, args, {
    cwd: root,
    stdio: 'inherit',
    shell: file === 'npm' && process.platform === 'win32',
  });
  const ticking = setInterval(() => console.log(`    toujours en cours (${seconds()} s)`), 15_000);
  const code = await new Promise((resolve) => child.on('error', () => resolve(1)).on('close', resolve));
  clearInterval(ticking);
  if (code !== 0) {
    giveUp(
      'L’installation des dépendances a échoué (message ci-dessus).',
      'Vérifiez la connexion au registre npm et la place sur le disque, puis relancez la commande.',
    );
  }
  console.log(`  ✓ Dépendances installées (${seconds()} s)`);
}

function node24() {
  return join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/** Runs the command; signals go through, and the child stops too if this process is killed outright (channel closed). */
function handOver() {
  if (spawnSync(node24(), ['--version']).status !== 0) {
    giveUp(
      'Le Node 24 installé par npm ne démarre pas sur cette machine.',
      'Supprimez node_modules et relancez ; npm doit pouvoir lancer les scripts d’installation (ignore-scripts=false).',
    );
  }
  const child = spawn(
    node24(),
    ['--disable-warning=ExperimentalWarning', join(root, 'tools', `${command}.ts`), ...rest],
    {
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      env: {
        ...process.env,
        PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`,
      },
    },
  );
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  if (process.env.npm_lifecycle_event) stopWithParent(child);
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

/** A killed npm takes its shell with it but says nothing to us: having lost one's parent is the only sign. */
function stopWithParent(child) {
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 500).unref();
}

checkMachine();
await install();
handOver();
