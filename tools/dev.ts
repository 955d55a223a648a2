import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { build, serverFingerprint } from './build.ts';
import { command, inCare } from './command.ts';
import { explain, step } from './console.ts';
import { dataFolder, folder, root } from './folders.ts';
import { type Opened, openInstallation } from './installation.ts';
import { refuseIfRunning, sayRunning } from './lock.ts';
import { webPort } from './port.ts';
import { freePort } from './postgres.ts';
import { exitOf, stopProcess } from './processes.ts';
import { fillDemo, leash, migrate, type Server, startServer } from './server.ts';

/** `npm run dev`: the client changes under one's eyes (Vite); the server is rebuilt and started again at each change. */
await command(async () => {
  console.log('\n  Établi, en développement\n');
  refuseIfRunning(folder(dataFolder));
  const [port, apiPort] = [await webPort(), await freePort()];
  const url = `http://localhost:${port}`;
  await step('Construction du serveur', () => build('server'));
  const installation = await step('Ouverture de la base de données', () => openInstallation(dataFolder));
  const takeBack = sayRunning(installation.data, url, installation.owner);
  inCare({ stop: async () => takeBack(), kill: takeBack });
  await serveClient(port, apiPort);
  let server = await serve(installation, apiPort, url);
  for (const line of installation.demo ? await fillDemo(installation) : []) console.log(`    ${line}`);
  console.log(`\n  ${url} (Ctrl-C arrête tout)\n`);
  for (let built = serverFingerprint(); ; await sleep(500)) {
    const now = serverFingerprint();
    if (now === built) continue;
    built = now;
    server = await again(server, () => serve(installation, apiPort, url));
  }
}, 0);

async function serve(installation: Opened, port: number, url: string): Promise<Server> {
  await migrate(installation);
  return startServer(installation, port, { NODE_ENV: 'development', ETABLI_URL: url });
}

/** A change that does not build or start is said, and waits for the next one. */
async function again(before: Server, start: () => Promise<Server>): Promise<Server> {
  try {
    return await step('Le serveur a changé', async () => {
      await build('server');
      await before.stop();
      return start();
    });
  } catch (problem) {
    explain(problem);
    return before;
  }
}

/** Vite in a process of its own: it has its own ways with signals. */
async function serveClient(port: number, apiPort: number): Promise<void> {
  const program = [join(root, 'tools/dev-web.ts')];
  const env = { ...process.env, PORT: String(port), ETABLI_API_URL: `http://localhost:${apiPort}` };
  const vite = spawn(process.execPath, ['--import', leash, ...program], {
    env,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  inCare({
    stop: () => stopProcess(vite.pid ?? 0, ['SIGTERM', 'SIGKILL'], 3_000),
    kill: () => vite.kill('SIGKILL'),
  });
  await Promise.race([once(vite, 'message'), exitOf(vite)]);
}
