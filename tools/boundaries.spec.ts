import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importsOf, objection } from './boundaries.ts';

const root = join(__dirname, '..');
const files = [...codeOf('libs'), ...codeOf('apps')];

/** Every TypeScript file under a folder of the checkout, specs included. */
function codeOf(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return ['node_modules', 'dist'].includes(entry.name) ? [] : codeOf(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

describe('import boundaries', () => {
  it('are kept by every file of libs and apps', () => {
    const broken = files.flatMap((file) =>
      importsOf(readFileSync(join(root, file), 'utf8'))
        .map((module) => ({ module, why: objection(file, module) }))
        .filter(({ why }) => why)
        .map(({ module, why }) => `${file} imports ${module}: ${why}`),
    );
    expect(broken).toEqual([]);
    expect(files).toContain('libs/kernel/index.ts');
  });

  it.each([
    ['a foundation looks up', 'libs/kernel/money.ts', '@etabli/access'],
    ['access reaches for the database', 'libs/access/roles.ts', '@etabli/platform'],
    ['platform knows an area', 'libs/platform/db/db.ts', '@etabli/membership'],
    ['an area looks up to a later one', 'libs/membership/people/people.service.ts', '@etabli/assembly'],
    ['commissions look up to the assembly', 'libs/commissions/index.ts', '@etabli/assembly'],
    ['treasury and residency know each other', 'libs/treasury/index.ts', '@etabli/residency'],
    [
      'an area enters another by the side',
      'libs/assembly/roll/roll.service.ts',
      '@etabli/membership/people/people.service',
    ],
    ['a path climbs into another package', 'libs/assembly/index.ts', '../membership/index.js'],
    ['an area knows the demo', 'libs/assembly/index.ts', '@etabli/demo'],
    ['an area imports an app', 'libs/assembly/index.ts', '../../apps/api/app.js'],
    ['the design system knows an area', 'libs/ui/people/avatar.tsx', '@etabli/membership/rules/names'],
    ['the web imports platform', 'apps/web/src/app/client.ts', '@etabli/platform'],
    ['the web imports an area whole', 'apps/web/src/members/list.tsx', '@etabli/membership'],
    [
      'the web imports entities',
      'apps/web/src/members/list.tsx',
      '@etabli/membership/people/people.entities',
    ],
    ['the web imports Nest', 'apps/web/src/app/client.ts', '@nestjs/common'],
    ['the web imports TypeORM', 'apps/web/src/app/client.ts', 'typeorm'],
    ['the web imports pg', 'apps/web/src/app/client.ts', 'pg'],
    ['the kernel imports Node', 'libs/kernel/ids.ts', 'node:crypto'],
    ['a rule imports a service', 'libs/assembly/rules/quorum.ts', '../roll/roll.service.js'],
    ['a rule imports platform', 'libs/assembly/rules/quorum.ts', '@etabli/platform'],
    ['a rule imports a library', 'libs/assembly/rules/quorum.ts', 'typeorm'],
    ['a rule imports Node', 'libs/assembly/ballots/rules/tally.ts', 'node:fs'],
    ['a policy imports its entities', 'libs/assembly/ballots/ballots.policy.ts', './ballots.entities.js'],
    ['a policy imports another area whole', 'libs/assembly/ballots/ballots.policy.ts', '@etabli/membership'],
    [
      'a unit spec leans on the test server',
      'libs/assembly/rules/quorum.spec.ts',
      '../../../apps/api/testing/client.js',
    ],
    ['a package of nowhere', 'libs/utils/index.ts', '@etabli/kernel'],
  ])('refuse that %s', (_, file, module) => {
    expect(objection(file, module)).toEqual(expect.any(String));
  });

  it.each([
    ['an area uses the foundations', 'libs/assembly/roll/roll.service.ts', '@etabli/platform'],
    ['an area enters another by its index', 'libs/assembly/roll/roll.service.ts', '@etabli/membership'],
    [
      'an area uses the rules of another',
      'libs/assembly/documents/terms.ts',
      '@etabli/membership/rules/statutes',
    ],
    [
      'a rule uses a rule of an earlier area',
      'libs/assembly/rules/quorum.ts',
      '@etabli/membership/rules/standing',
    ],
    ['a rule uses its neighbour', 'libs/assembly/rules/quorum.ts', './roll.js'],
    ['a policy uses access', 'libs/assembly/ballots/ballots.policy.ts', '@etabli/access'],
    ['a policy uses the rules of its area', 'libs/assembly/ballots/ballots.policy.ts', '../rules/quorum.js'],
    ['a spec of rules uses fast-check', 'libs/assembly/rules/quorum.spec.ts', 'fast-check'],
    ['the web uses a rule', 'apps/web/src/vote/page.tsx', '@etabli/assembly/rules/majority'],
    ['the web uses messages', 'apps/web/src/vote/page.tsx', '@etabli/assembly/messages'],
    ['the web uses a policy', 'apps/web/src/vote/page.tsx', '@etabli/assembly/ballots/ballots.policy'],
    ['the web uses its operations', 'apps/web/src/vote/page.tsx', './gql/CastBallot.js'],
    ['the configuration of Vite uses Node', 'apps/web/vite.config.ts', 'node:path'],
    [
      'a behaviour spec asks the test server',
      'libs/assembly/assembly.api.spec.ts',
      '../../apps/api/testing/client.js',
    ],
    ['the journeys use the tools', 'apps/journeys/playwright.config.ts', '../../tools/chromium.ts'],
  ])('allow that %s', (_, file, module) => {
    expect(objection(file, module)).toBeNull();
  });

  it.each([
    ["import { a } from 'x';", ['x']],
    ["import type { A } from './a.js';", ['./a.js']],
    ["import {\n  a,\n  b,\n} from 'y';", ['y']],
    ["export * from './z.js';", ['./z.js']],
    ["import 'reflect-metadata';", ['reflect-metadata']],
    ["const lazy = () => import('./page.js');", ['./page.js']],
    ["// import { a } from 'x';\n/* import 'y'; */", []],
    ["const text = 'from here';", []],
  ])('read the imports of %j', (source, expected) => {
    expect(importsOf(source)).toEqual(expected);
  });
});
