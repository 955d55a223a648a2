import { createHmac } from 'node:crypto';

/** The cookie of a session whose token is already in the database, signed as the server signs it. */
export function cookieOf(token: string, secret: string): string {
  const signature = createHmac('sha256', secret).update(token).digest('base64');
  return `etabli.session=${encodeURIComponent(`${token}.${signature}`)}`;
}
