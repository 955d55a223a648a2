import { newId } from '@etabli/kernel';
import type { Pool } from 'pg';
import { sessionCookie, sessionToken } from './cookie.js';
import { shortAgent, truncateIp } from './network.js';

/** Who is behind a request. */
export interface OpenSession {
  sessionId: string;
  userId: string;
  /** Made or confirmed with a passkey or a second factor. */
  secondFactor: boolean;
  signedInAt: Date;
  expiresAt: Date;
}

/** Headers as Node gives them. */
export type NodeHeaders = Record<string, string | string[] | undefined>;

/** Where a session is opened from, and whether it counts as two factors. */
export interface Opening {
  secondFactor?: boolean;
  ip?: string | undefined;
  userAgent?: string | undefined;
}

const READ = `select id as "sessionId", user_id as "userId", second_factor as "secondFactor",
  created_at as "signedInAt", expires_at as "expiresAt"
  from auth.sessions where token = $1 and expires_at > now()`;

/** The sessions of the installation, outside the library's own requests. */
export class Sessions {
  constructor(
    private readonly pool: Pool,
    private readonly secret: string,
    private readonly secure: boolean,
  ) {}

  /**
   * The session behind a request's `Cookie` header, or null. One statement, none when the cookie is missing or forged.
   * Nothing is cached: a session closed anywhere is refused by the next request everywhere.
   */
  read = async (headers: NodeHeaders): Promise<OpenSession | null> => {
    const cookies = headers['cookie'];
    const token = sessionToken(Array.isArray(cookies) ? cookies.join('; ') : cookies, this.secret);
    if (!token) return null;
    const { rows } = await this.pool.query<OpenSession>({
      name: 'read-session',
      text: READ,
      values: [token],
    });
    return rows[0] ?? null;
  };

  /**
   * Opens a session for someone whose right to it is already established (an invitation opened from the mailbox, a
   * demonstration, a test): the address counts as proven. Gives the `Set-Cookie` value.
   */
  open = async (
    userId: string,
    { secondFactor = false, ip = '', userAgent = '' }: Opening = {},
  ): Promise<string> => {
    const token = `${newId()}${newId()}`.replaceAll('-', '');
    await this.pool.query(
      `with proven as (update auth.users set email_verified = true where id = $2 and not email_verified)
       insert into auth.sessions (id, token, user_id, second_factor, ip_address, user_agent, expires_at)
       values ($1, $3, $2, $4, $5, $6, now() + interval '30 days')`,
      [newId(), userId, token, secondFactor, truncateIp(ip), shortAgent(userAgent)],
    );
    return sessionCookie(token, this.secret, this.secure);
  };

  /** Daily: drops sessions, links and counts that have run out. */
  tidy = async (): Promise<void> => {
    await this.pool.query(`with a as (delete from auth.sessions where expires_at < now()),
      b as (delete from auth.verifications where expires_at < now())
      delete from auth.rate_limits where ends_at < now()`);
  };
}
