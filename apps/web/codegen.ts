import { existsSync, globSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

const schema = '../api/schema.graphql';
const scalars = { DateTime: 'string', PlainDate: 'string', Json: 'unknown', ID: 'string' };

/** One file per area, so that a page loads its own operations and no other. */
const areas = [...new Set(globSync('src/**/*.graphql').map((file) => file.split('/')[1] as string))];

const operations = (area: string) => ({
  documents: [
    `src/${area}/**/*.graphql`,
    ...(existsSync('src/fragments') ? ['src/fragments/*.graphql'] : []),
  ],
  plugins: ['typescript-operations', 'typed-document-node'],
  config: {
    scalars,
    useTypeImports: true,
    enumType: 'string-literal',
    optimizeDocumentNode: true,
    dedupeFragments: true,
  },
});

const config: CodegenConfig = {
  schema,
  generates: {
    ...Object.fromEntries(areas.map((area) => [`src/gql/${area}.ts`, operations(area)])),
    'src/gql/possible-types.ts': { plugins: ['./build/possible-types.mjs'] },
  },
};

export default config;
