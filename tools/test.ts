import { type SpawnOptions, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.ts';
import { findChromium } from './chromium.ts';
import { command, inCare } from './command.ts';
import { explain, Obstacle, seconds } from './console.ts';
import { folder, root } from './folders.ts';
import { exitOf } from './processes.ts';
import { type Count, countJest, countPlaywright, lastLine, oneFailed, onePassed, settle } from './summary.ts';

type Step = { says: string; run(): Promise<Count> };

/** In the order of what they cost; each is run whatever the others gave. */
const steps: Record<string, Step> = {
  check: { says: 'Format et règles d’écriture', run: () => checked('biome', 'check', '.') },
  types: { says: 'Types', run: () => checked('tsc', '-b') },
  unit: { says: 'Règles, code pur et sens des imports', run: () => jest('unit', 'jest.config.js') },
  api: { says: 'API sur une vraie base', run: () => jest('api', 'jest.api.config.js', '--maxWorkers=2') },
  journeys: { says: 'Parcours dans le navigateur', run: journeys },
};

/** `npm test`: every step, or those named (`npm test -- unit api`); the last line is `N passed, N failed`. */
await command(async () => {
  const named = process.argv.slice(2);
  const unknown = named.find((name) => !(name in steps));
  if (unknown)
    throw new Obstacle(`Pas d’étape « ${unknown} ».`, `Les étapes sont : ${Object.keys(steps).join(', ')}.`);
  const counts: Count[] = [];
  for (const [name, step] of Object.entries(steps)) {
    if (!named.length || named.includes(name)) counts.push(await timed(step));
  }
  console.log(`\n${lastLine(counts)}`);
  return counts.some((count) => count.failed) ? 1 : 0;
});

async function timed({ says, run }: Step): Promise<Count> {
  const began = performance.now();
  console.log(`\n── ${says}`);
  const count = await run().catch((problem) => {
    explain(problem);
    return oneFailed;
  });
  console.log(
    `${count.failed ? '✗' : '✓'} ${says} : ${lastLine([count])} (${seconds(performance.now() - began)})`,
  );
  return count;
}

async function checked(tool: string, ...args: string[]): Promise<Count> {
  return (await runTool(tool, args)) === 0 ? onePassed : oneFailed;
}

async function jest(name: string, config: string, ...args: string[]): Promise<Count> {
  const report = freshReport(name);
  const code = await runTool(
    'jest',
    ['--config', config, '--json', `--outputFile=${report}`, '--silent', ...args],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  return settle(code, read(report, countJest));
}

async function journeys(): Promise<Count> {
  const report = freshReport('journeys');
  const chromium = findChromium();
  await build('all');
  const code = await runTool('playwright', ['test', '--config', 'apps/journeys', '--reporter=list,json'], {
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report, CHROMIUM_PATH: chromium },
  });
  return settle(code, read(report, countPlaywright));
}

function freshReport(name: string): string {
  const path = join(folder(root, '.data', 'test'), `${name}.json`);
  rmSync(path, { force: true });
  return path;
}

function read(report: string, count: (text: string) => Count): Count {
  return existsSync(report) ? count(readFileSync(report, 'utf8')) : oneFailed;
}

/** Runs a tool of node_modules/.bin under this Node; the answer is its exit code. */
async function runTool(tool: string, args: string[], options: SpawnOptions = {}): Promise<number> {
  const shell = process.platform === 'win32';
  const child = spawn(tool, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell, ...options });
  const release = inCare({
    stop: async () => {
      child.kill('SIGINT');
      await exitOf(child);
    },
    kill: () => void child.kill('SIGKILL'),
  });
  const code = await exitOf(child);
  release();
  return code ?? 1;
}
