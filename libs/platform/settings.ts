import { createHmac } from 'node:crypto';

/** How this process is set up, read once from the environment. */
export interface Settings {
  /** PostgreSQL as the role that owns nothing. */
  databaseUrl: string;
  port: number;
  /** Public address, without a final slash. */
  url: string;
  secret: string;
  demo: boolean;
  webDir: string | null;
  /** Only documents the web client was built with are executed. */
  trustedDocumentsOnly: boolean;
  smtpUrl: string | null;
  mailFrom: string;
  production: boolean;
}

/** Reads the environment; throws with a plain sentence when something needed is missing. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const need = (name: string): string => {
    const value = env[name];
    if (!value) throw new Error(`La variable d'environnement ${name} manque : voir docs/environnement.md.`);
    return value;
  };
  const port = Number(env['PORT'] ?? 3000);
  const secret = need('ETABLI_SECRET');
  if (secret.length < 32)
    throw new Error('ETABLI_SECRET doit compter 32 caractères au moins : voir docs/environnement.md.');
  return {
    databaseUrl: need('DATABASE_URL'),
    port,
    url: (env['ETABLI_URL'] ?? `http://localhost:${port}`).replace(/\/$/, ''),
    secret,
    demo: env['ETABLI_DEMO'] === '1',
    webDir: env['ETABLI_WEB_DIR'] ?? null,
    trustedDocumentsOnly: env['ETABLI_TRUSTED_DOCUMENTS'] === '1',
    smtpUrl: env['SMTP_URL'] ?? null,
    mailFrom: env['MAIL_FROM'] ?? 'Établi <ne-pas-repondre@etabli.invalid>',
    production: env['NODE_ENV'] === 'production',
  };
}

/** The password of the application's database role, derived so that nobody has to keep it. */
export const applicationPassword = (secret: string): string =>
  createHmac('sha256', secret).update('etabli_app').digest('hex');
