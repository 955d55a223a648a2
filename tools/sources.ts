import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { root } from './folders.ts';

const libs = pathToFileURL(join(root, 'libs')).href;

/**
 * Lets a command import the pure code of `libs` from its sources, without a build: `./x.js` beside TypeScript is `./x.ts`,
 * `@etabli/kernel` is `libs/kernel/index.ts`. For rules only: what needs decorators needs a build.
 */
export function readSources(): void {
  registerHooks({
    resolve(specifier, context, next) {
      const [, name, path = 'index'] = /^@etabli\/([^/]+)(?:\/(.+))?$/.exec(specifier) ?? [];
      if (name) return next(`${libs}/${name}/${path}.ts`, context);
      const isBeside = specifier.startsWith('.') && context.parentURL?.startsWith(libs);
      return next(isBeside ? specifier.replace(/\.js$/, '.ts') : specifier, context);
    },
    load(url, context, next) {
      if (!url.startsWith(libs) || !url.endsWith('.ts')) return next(url, context);
      const source = stripTypeScriptTypes(readFileSync(fileURLToPath(url), 'utf8'), { mode: 'transform' });
      return { format: 'module', source, shortCircuit: true };
    },
  });
}
