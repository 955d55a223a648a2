/**
 * Which file may import what. `kernel <- access <- platform <- areas <- apps`; between areas
 * `membership <- commissions <- {treasury, residency} <- assembly`, the other way round goes by domain event.
 */

const foundations = ['kernel', 'access', 'platform'];
const areas = ['membership', 'commissions', 'treasury', 'residency', 'assembly'];

/** What each package may import besides itself; a package that is not here has no place in the plan. */
const allowed: Record<string, string[]> = {
  kernel: [],
  access: ['kernel'],
  platform: ['kernel', 'access'],
  membership: foundations,
  commissions: [...foundations, 'membership'],
  treasury: [...foundations, 'membership', 'commissions'],
  residency: [...foundations, 'membership', 'commissions'],
  assembly: [...foundations, 'membership', 'commissions', 'treasury', 'residency'],
  ui: ['kernel'],
  demo: [...foundations, ...areas],
  api: [...foundations, ...areas, 'demo'],
  web: ['kernel', 'access', 'ui', ...areas],
  journeys: ['kernel'],
};

/** Packages of the server that a browser, or pure code, must never pull in. */
const serverOnly =
  /^(@nestjs\/|@apollo\/server|typeorm|pg|pg-boss|fastify|nodemailer|reflect-metadata|node:)/;

/** A module: its package, and its path inside it without extension (`rules/quorum`; `index` for the package itself). */
type Place = { name: string; path: string };

/** The modules that `source` imports or exports from, types included. */
export function importsOf(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const patterns = [
    /^\s*(?:import|export)\s[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gm,
    /^\s*import\s*['"]([^'"]+)['"]/gm,
    /\b(?:import|require)\(\s*['"]([^'"]+)['"]/g,
  ];
  return patterns.flatMap((pattern) => [...code.matchAll(pattern)].map(([, module]) => module ?? ''));
}

/** Why `file` (relative to the checkout, `libs/assembly/rules/quorum.ts`) may not import `module`; null when it may. */
export function objection(file: string, module: string): string | null {
  const from = placeOf(file);
  if (!from) return null;
  if (!(from.name in allowed)) return `the package ${from.name} has no place in the plan`;
  const to = targetOf(file, module);
  if (!to) return external(from, module);
  if (to.name === from.name) return within(from, to);
  if (isTestTool(from, to)) return null;
  if (module.startsWith('.')) return 'another package is imported by its name, not by a path';
  if (!allowed[from.name]?.includes(to.name)) return `${from.name} may not import ${to.name}`;
  return across(from, to);
}

function external(from: Place, module: string): string | null {
  if (!isProof(from) && isPure(from))
    return 'rules and policies import only the kernel, access and other rules';
  const forBrowser =
    ['web', 'ui', 'kernel', 'access'].includes(from.name) && !isProof(from) && !isConfiguration(from);
  return forBrowser && serverOnly.test(module) ? `${from.name} runs in the browser: no ${module}` : null;
}

function within(from: Place, to: Place): string | null {
  const leaves = isPure(from) && !isProof(from) && !isPure(to);
  return leaves ? 'rules and policies import only the kernel, access and other rules' : null;
}

function across(from: Place, to: Place): string | null {
  if (isPure(from) && !['kernel', 'access'].includes(to.name) && !isPure(to)) {
    return 'rules and policies import only the kernel, access and other rules';
  }
  if (!areas.includes(to.name)) return null;
  if (from.name === 'web')
    return isForWeb(to) ? null : 'the web imports only rules, policy and messages of an area';
  return to.path === 'index' || isPure(to) ? null : 'another area is entered by its index, or by its rules';
}

/** Where a file lives, or null when it is no code of a package (configuration at the root, tools). */
function placeOf(file: string): Place | null {
  const [, name, path] = /^(?:libs|apps)\/([^/]+)\/(.+?)(?:\.[cm]?[jt]sx?)?$/.exec(file) ?? [];
  return name && path ? { name, path } : null;
}

function targetOf(file: string, module: string): Place | null {
  const [, name, path] = /^@etabli\/([^/]+)(?:\/(.+))?$/.exec(module) ?? [];
  if (name) return { name, path: path ?? 'index' };
  if (!module.startsWith('.')) return null;
  const resolved = resolve(file, module);
  return placeOf(resolved) ?? { name: resolved.split('/')[0] ?? '', path: resolved };
}

/** `../x.js` seen from `libs/a/b/c.ts` is `libs/a/x`. */
function resolve(file: string, module: string): string {
  const parts = file.split('/').slice(0, -1);
  for (const part of module.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/').replace(/\.[cm]?jsx?$/, '');
}

/**
 * Behaviour specs and their builders speak to the test server of apps/api, and share the builders of the areas below
 * them; that server and the journeys are started by the tools.
 */
function isTestTool(from: Place, to: Place): boolean {
  const isBehaviour = from.path.endsWith('.api.spec') || /(^|\/)testing\//.test(from.path);
  if (to.name === 'api') return isBehaviour && to.path.startsWith('testing/');
  if (areas.includes(to.name) && isBehaviour && /(^|\/)testing\//.test(to.path)) {
    return allowed[from.name]?.includes(to.name) ?? false;
  }
  return to.name === 'tools' && (from.name === 'journeys' || from.path.startsWith('testing/'));
}

/** A test, or what only tests are built with. */
const isProof = ({ path }: Place) => path.endsWith('.spec') || /(^|\/)testing\//.test(path);
/** What builds the client runs on Node, beside `src`. */
const isConfiguration = ({ name, path }: Place) => name === 'web' && !path.startsWith('src/');
const isPolicy = ({ path }: Place) => /\.policy(\.spec)?$/.test(path);
const isRule = ({ path }: Place) => /(^|\/)rules\//.test(path);
const isPure = (place: Place) => isRule(place) || isPolicy(place);
const isForWeb = (place: Place) => isPure(place) || /(^|\/)messages(\.(fr|en))?$/.test(place.path);
