import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DocumentNode } from 'graphql';
import { type Plugin, runnerImport } from 'vite';

type Module = Record<string, unknown>;

const isDocument = (value: unknown): value is DocumentNode =>
  typeof value === 'object' && value !== null && (value as { kind?: unknown }).kind === 'Document';

const isOperation = (document: DocumentNode): boolean =>
  document.definitions.some(({ kind }) => kind === 'OperationDefinition');

const load = async <Loaded>(file: string): Promise<Loaded> =>
  (await runnerImport<Loaded>(resolve(import.meta.dirname, file), { configFile: false })).module;

/** Writes `documents.json`, every operation of the client by the hash it is asked under, for the server to trust. */
export const trustedDocuments = (): Plugin => ({
  name: 'trusted-documents',
  apply: 'build',
  async generateBundle() {
    const files = globSync('../src/gql/*.ts', { cwd: import.meta.dirname });
    const modules = await Promise.all(files.map((file) => load<Module>(file)));
    const documents = modules
      .flatMap((module) => Object.values(module))
      .filter(isDocument)
      .filter(isOperation);
    const { trusted } = await load<typeof import('../src/app/client/documents.js')>(
      '../src/app/client/documents.ts',
    );
    const source = JSON.stringify(trusted(documents), null, 1);
    this.emitFile({ type: 'asset', fileName: 'documents.json', source });
  },
});
