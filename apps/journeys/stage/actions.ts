import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';

/** The verbs of the API, as the schema names them. */
function verbs(): Set<string> {
  const schema = readFileSync(resolve(import.meta.dirname, '../../api/schema.graphql'), 'utf8');
  const [, mutation = ''] = /^type Mutation \{$(.*?)^\}$/ms.exec(schema) ?? [];
  return new Set([...mutation.matchAll(/^ {2}(\w+)[(:]/gm)].map(([, name]) => name as string));
}

/** What these people do from now on, verb by verb, in the order in which it was answered. Looking around is nothing done. */
export function actionsOf(...pages: Page[]): string[] {
  const known = verbs();
  const done: string[] = [];
  for (const page of pages) {
    page.on('response', async (response) => {
      if (!response.url().endsWith('/graphql') || response.request().method() !== 'POST') return;
      const { data } = await response.json().catch(() => ({ data: null }));
      done.push(...Object.keys(data ?? {}).filter((name) => known.has(name)));
    });
  }
  return done;
}
