import { readFileSync, statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import { withClient } from '../database.ts';
import { applicationRole, type Stage } from './stage.ts';

/** A statement as the application sent it. */
export type Sent = { name?: string; text: string; values: (string | null)[] };

/** The statements that the application sends during `work`, with their parameters, read in the database's own log. */
export async function capture({ admin, log }: Stage, work: () => Promise<unknown>): Promise<Sent[]> {
  return withClient(admin, async (client) => {
    await logging(client, 'all');
    const from = statSync(log).size;
    await work();
    const said = readFileSync(log).subarray(from).toString();
    await logging(client, 'none');
    return statementsIn(said).filter(({ text }) => !text.includes('pgboss'));
  });
}

async function logging(client: pg.Client, what: 'all' | 'none'): Promise<void> {
  await client.query(`alter system set log_statement = '${what}'`);
  await client.query('select pg_reload_conf()');
  await wait(500);
}

/** The entries of a log whose lines begin with `user|process|`; what continues an entry is indented by a tab. */
export function statementsIn(log: string): Sent[] {
  const sent: Sent[] = [];
  for (const entry of log.split(/^(?=[\w[\]]*\|\d+\|)/m)) {
    const [, role, said = ''] = /^([^|]*)\|\d+\|(.*)$/s.exec(entry) ?? [];
    if (role !== applicationRole) continue;
    const [, name, text] = /^LOG: {2}(?:statement|execute ([^:]+)): (.*)$/s.exec(said.trimEnd()) ?? [];
    if (text) {
      const named = name && name !== '<unnamed>' ? { name } : {};
      sent.push({ ...named, text: text.replaceAll('\n\t', '\n'), values: [] });
    }
    const [, parameters] = /^DETAIL: {2}Parameters: (.*)$/is.exec(said.trimEnd()) ?? [];
    const last = sent.at(-1);
    if (parameters && last) last.values = valuesIn(parameters);
  }
  return sent;
}

const valuesIn = (parameters: string): (string | null)[] =>
  [...parameters.matchAll(/\$\d+ = (?:NULL|'((?:[^']|'')*)')/g)].map(
    ([, value]) => value?.replaceAll("''", "'") ?? null,
  );
