import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..');
const run = (...words: string[]) => {
  const node = join(root, 'node_modules/node/bin/node');
  const script = join(root, 'tools/assembly-scenario.ts');
  const options = { cwd: root, encoding: 'utf8' } as const;
  return spawnSync(node, ['--disable-warning=ExperimentalWarning', script, ...words], options);
};

describe('npm run assembly:scenario', () => {
  const story = 'libs/assembly/scenarios/cases/comptes-approuves.yaml';

  it('plays a file without a build nor a database, in either language or as data', () => {
    const french = run(story);
    expect(french.status).toBe(0);
    expect(french.stdout).toContain('La résolution est adoptée.');
    expect(run(story, '--en').stdout).toContain('The resolution is adopted.');
    const data = JSON.parse(run('--json', story).stdout) as { results: { outcome: { verdict: string } }[] };
    expect(data.results[0]?.outcome.verdict).toBe('adopted');
  });

  it('says what to do without a file, or with one that does not read', () => {
    expect(run()).toMatchObject({ status: 1, stderr: expect.stringContaining('Quel fichier ?') });
    expect(run('nulle-part.yaml')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('ne se lit pas'),
    });
  });

  it('says what is wrong with a file, line by line', () => {
    const { status, stderr } = run('package.json', '--en');
    expect(status).toBe(1);
    expect(stderr).toContain('Line 2: “name” is not known here.');
  });
});
