import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const aside = new Set(['node_modules', 'dist', 'test-results', 'playwright-report', 'testing']);

/** True for a file whose change asks for a new build: not a spec, not a type declaration made by a build. */
export function isSource(name: string): boolean {
  return !/\.(spec|d)\.ts$|\.tsbuildinfo$|\.md$|^\./.test(name);
}

/** Every source file of `path` (a folder or a file of `root`), in a stable order, relative to `root`. */
export function sourcesOf(root: string, path: string): string[] {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  return readdirSync(full, { withFileTypes: true })
    .filter((entry) => (entry.isDirectory() ? !aside.has(entry.name) : isSource(entry.name)))
    .map((entry) => join(path, entry.name))
    .sort()
    .flatMap((inner) => sourcesOf(root, inner));
}

/** One value for names and contents of all sources under `paths`: the same sources give the same value anywhere. */
export function fingerprint(root: string, paths: string[]): string {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => sourcesOf(root, path))) {
    hash
      .update(`${file.replaceAll('\\', '/')}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}
