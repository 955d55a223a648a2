import pg from 'pg';
import { Obstacle } from './console.ts';

const oldest = 15;

/** Why a connection failed, in words, for the codes that a wrong DATABASE_URL gives. */
const reasons: Record<string, string> = {
  ECONNREFUSED: 'aucun serveur n’y répond',
  ENOTFOUND: 'ce nom de machine n’existe pas',
  EAI_AGAIN: 'ce nom de machine n’existe pas',
  ETIMEDOUT: 'le serveur ne répond pas',
  EHOSTUNREACH: 'le serveur est injoignable',
  '28P01': 'le compte ou le mot de passe est refusé',
  '28000': 'le compte est refusé',
  '3D000': 'cette base n’existe pas',
  '53300': 'le serveur n’accepte plus de connexions',
};

/** Opens one connection for the time of `work`. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Creates a database when it is not there yet, as a copy of `template` if one is named. */
export async function ensureDatabase(server: string, name: string, template?: string): Promise<void> {
  await withClient(server, async (client) => {
    const found = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (found.rowCount) return;
    const copy = template ? ` template ${client.escapeIdentifier(template)}` : '';
    await client.query(`create database ${client.escapeIdentifier(name)}${copy}`);
  });
}

/** Refuses, in a sentence, an address that cannot be used: malformed, unreachable, or a PostgreSQL older than 15. */
export async function checkDatabase(url: string): Promise<void> {
  const { host, pathname } = parse(url);
  const version = await withClient(url, async (client) => {
    const { rows } = await client.query('show server_version');
    return String(rows[0].server_version);
  }).catch((problem) => {
    const code = String(problem.code ?? problem.errors?.[0]?.code ?? '');
    throw new Obstacle(
      `La base de DATABASE_URL (${host}${pathname}) ne peut pas être jointe : ${reasons[code] ?? problem.message}.`,
      'Corrigez DATABASE_URL, ou retirez-la pour utiliser la base embarquée.',
    );
  });
  if (Number.parseInt(version, 10) >= oldest) return;
  throw new Obstacle(
    `Le serveur de ${host} est un PostgreSQL ${version} ; il en faut un à partir de la version ${oldest}.`,
    'Mettez ce serveur à jour, ou retirez DATABASE_URL pour utiliser la base embarquée.',
  );
}

function parse(url: string): URL {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed && /^postgres(ql)?:$/.test(parsed.protocol) && parsed.pathname.length > 1) return parsed;
  throw new Obstacle(
    'DATABASE_URL n’est pas l’adresse d’une base PostgreSQL.',
    'Elle s’écrit : postgres://compte:motdepasse@serveur:5432/base',
  );
}
