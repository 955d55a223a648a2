/**
 * Runs a program of apps/api in a container (`node tools/container.mjs main`). The application's role has a password
 * drawn from ETABLI_SECRET: a DATABASE_URL without a password gets it here, so that nobody has to compute it.
 */
import { createHmac } from 'node:crypto';

const { DATABASE_URL, ETABLI_SECRET } = process.env;
if (!ETABLI_SECRET) {
  console.error(
    'ETABLI_SECRET manque : 32 caractères au hasard, par exemple ceux de « openssl rand -hex 32 ».',
  );
  process.exit(1);
}
if (DATABASE_URL) {
  const url = new URL(DATABASE_URL);
  url.username ||= 'etabli_app';
  url.password ||= createHmac('sha256', ETABLI_SECRET).update('etabli_app').digest('hex');
  process.env.DATABASE_URL = url.toString();
}
await import(`../apps/api/dist/${process.argv[2]}.js`);
