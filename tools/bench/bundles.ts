import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from '../build.ts';
import { root } from '../folders.ts';
import type { Measure, Scenario } from './measure.ts';

const dist = join(root, 'apps/web/dist');

/** The lazily loaded page on which an elector votes, by the name of its source file. */
const voterPage = /^vote-page-/;

/** (e) Kilobytes of JavaScript, compressed, that a browser fetches before it shows a page. */
export const bundles: Scenario = {
  id: 'e',
  name: 'JavaScript à télécharger',
  async run(): Promise<Measure[]> {
    await build('all');
    const first = entry();
    const voting = chunk(voterPage);
    const measure = { scenario: 'e', unit: 'ko gzip' };
    return [
      { ...measure, name: 'première page', value: weigh(closure(first)), statements: 0 },
      {
        ...measure,
        name: 'page de vote',
        value: voting ? weigh(closure([...first, voting])) : null,
        statements: 0,
      },
    ];
  },
};

/** The scripts that the page of the client names. */
function entry(): string[] {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  return [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, path]) => path ?? '');
}

/** The script of a page that the client loads when it is visited, or null when the client has no such page. */
function chunk(name: RegExp): string | null {
  const found = readdirSync(join(dist, 'assets')).find((file) => name.test(file) && file.endsWith('.js'));
  return found ? `assets/${found}` : null;
}

/** These files and all they import at once, through others too. */
function closure(files: string[], known = new Set<string>()): Set<string> {
  for (const file of files) {
    if (known.has(file)) continue;
    known.add(file);
    const code = readFileSync(join(dist, file), 'utf8');
    const imported = [...code.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)].map(
      ([, name]) => `assets/${name}`,
    );
    closure(imported, known);
  }
  return known;
}

function weigh(files: Set<string>): number {
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0) / 1000;
}
