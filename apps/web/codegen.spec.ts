import { execFileSync } from 'node:child_process';

test('the generated operations are those of the present schema and documents', () => {
  const check = () =>
    execFileSync(
      process.execPath,
      ['../../node_modules/.bin/graphql-codegen', '--config', 'codegen.ts', '--check'],
      {
        cwd: __dirname,
        stdio: 'pipe',
      },
    );
  expect(check).not.toThrow();
}, 60_000);
