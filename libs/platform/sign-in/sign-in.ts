import { type Locale, newId } from '@etabli/kernel';
import { betterAuth } from 'better-auth';
import type { Pool } from 'pg';
import { sessionCookie, sessionToken } from './cookie.js';
import { answer } from './doors.js';
import { Letters, type Recipient, type SignInMail } from './letters.js';
import { Limiter } from './limits.js';
import { shortAgent, truncateIp } from './network.js';
import { signInOptions } from './options.js';
import type { Notice } from './wording.js';

/** One of the people a demonstration lets anyone be. */
export interface CastMember {
  id: string;
  label: string;
  role: string;
  name: string;
  userId: string;
  slug: string;
}

export interface SignInConfig {
  /** A small pool of its own, as `etabli_app`, made with `signInPoolOptions`. */
  pool: Pool;
  /** At least 32 characters. Changing it signs everyone out and makes second factors unreadable. */
  secret: string;
  /** Public address of the installation, without a final slash. */
  baseUrl: string;
  /** Other origins whose pages may sign in (the development server). */
  trustedOrigins?: string[];
  /** Puts a mail in the outbox. */
  mail(letter: SignInMail): Promise<void>;
  /** Does anyone who still belongs somewhere here have this address? Without, no mail leaves. */
  knows(email: string): Promise<boolean>;
  /** Set in demonstration only: opens the one-tap sign-ins. */
  demo?: { cast(): Promise<CastMember[]> } | null;
  /** Sign-in mails one network address may ask for in 15 minutes. */
  mailsPerIp?: number;
  /** Where surprises go. */
  report?(error: unknown): void;
}

/** Options of the pool: the library writes unqualified table names, so its connections look in schema `auth`. */
export const signInPoolOptions = { options: '-c search_path=auth', max: 4 } as const;

/** Who is behind a request. */
export interface OpenSession {
  sessionId: string;
  userId: string;
  /** Made or confirmed with a passkey or a second factor. */
  secondFactor: boolean;
  signedInAt: Date;
  expiresAt: Date;
}

/** Statements of a caller's own transaction, so that an account is kept or dropped with the rest of the work. */
export type RunSql = (sql: string, values: unknown[]) => Promise<{ rows: { id: string }[] }>;

export type SignIn = ReturnType<typeof createSignIn>;

/** Sign-in for the whole installation: by e-mail link, password or passkey, with a second factor, on one cookie. */
export function createSignIn(config: SignInConfig) {
  const { pool, secret, baseUrl } = config;
  const trustedOrigins = config.trustedOrigins ?? [];
  const report = config.report ?? console.error;
  const limiter = new Limiter(pool, secret);
  const letters = new Letters(config);

  const later = (work: () => Promise<void>): void => {
    setImmediate(() => work().catch(report));
  };
  const recipientAt = async (email: string): Promise<Recipient | null> => {
    const found = await one<Recipient>(
      'select id, email, name, locale from auth.users where email = lower($1)',
      [email],
    );
    return found && (await config.knows(found.email)) ? found : null;
  };
  const notify = (userId: string, what: Notice): void =>
    later(async () => {
      const to = await one<Recipient>('select id, email, name, locale from auth.users where id = $1', [
        userId,
      ]);
      if (to) await letters.notice(to, what);
    });
  const one = async <T extends object>(sql: string, values: unknown[]): Promise<T | null> =>
    (await pool.query<T>(sql, values)).rows[0] ?? null;

  const mailsPerIp = config.mailsPerIp ?? 20;
  const house = {
    pool,
    secret,
    baseUrl,
    trustedOrigins,
    mailsPerIp,
    limiter,
    letters,
    later,
    recipientAt,
    notify,
    report,
  };
  const auth = betterAuth(signInOptions(house));
  const origins = [new URL(baseUrl).origin, ...trustedOrigins];

  /**
   * The session behind a request's `Cookie` header, or null. One statement, none when the cookie is missing or forged.
   * Nothing is cached: a session closed anywhere is refused by the next request everywhere.
   */
  async function readSession(headers: { cookie?: string | null | undefined }): Promise<OpenSession | null> {
    const token = sessionToken(headers.cookie, secret);
    if (!token) return null;
    const { rows } = await pool.query<OpenSession>({
      name: 'read-session',
      text: READ_SESSION,
      values: [token],
    });
    return rows[0] ?? null;
  }

  /**
   * The account at an address, made if there is none yet; an existing one keeps its name and language. Gives its id.
   * Pass `run` to make it part of a transaction under way.
   */
  async function ensureUser(
    email: string,
    name: string,
    locale: Locale,
    run: RunSql = (sql, v) => pool.query(sql, v),
  ) {
    const { rows } = await run(
      `insert into auth.users (id, email, name, locale) values ($1, lower($2), $3, $4)
       on conflict (email) do update set email = excluded.email returning id`,
      [newId(), email.trim(), name, locale],
    );
    return rows[0]!.id;
  }

  /**
   * Opens a session for someone whose right to it is already established (an invitation opened from the mailbox, a
   * demonstration, a test). Gives the `Set-Cookie` value.
   */
  async function signInAs(
    userId: string,
    from: { secondFactor?: boolean; ip?: string; userAgent?: string } = {},
  ) {
    const token = `${newId()}${newId()}`.replaceAll('-', '');
    await pool.query(
      `with proven as (update auth.users set email_verified = true where id = $2 and not email_verified)
       insert into auth.sessions (id, token, user_id, second_factor, ip_address, user_agent, expires_at)
       values ($1, $3, $2, $4, $5, $6, now() + interval '30 days')`,
      [
        newId(),
        userId,
        token,
        from.secondFactor ?? false,
        truncateIp(from.ip ?? ''),
        shortAgent(from.userAgent),
      ],
    );
    return sessionCookie(token, secret, baseUrl.startsWith('https://'));
  }

  /** For an administrator helping someone who lost the second factor: removes it, closes every session, tells the person. */
  async function resetSecondFactor(userId: string): Promise<void> {
    await pool.query(
      `with codes as (delete from auth.two_factors where user_id = $1),
            keys as (delete from auth.passkeys where user_id = $1),
            open as (delete from auth.sessions where user_id = $1)
       update auth.users set two_factor_enabled = false, updated_at = now() where id = $1`,
      [userId],
    );
    notify(userId, 'notice.reset-by-administrator');
  }

  /** The language sign-in writes in to this person. */
  async function setLocale(userId: string, locale: Locale): Promise<void> {
    await pool.query('update auth.users set locale = $2, updated_at = now() where id = $1', [userId, locale]);
  }

  /** Removes an account with all that opens it. Who did what stays in the associations' own records. */
  async function forget(userId: string): Promise<void> {
    await pool.query('delete from auth.users where id = $1', [userId]);
  }

  /** Daily: drops what has run out. */
  async function tidy(): Promise<void> {
    await pool.query(`with a as (delete from auth.sessions where expires_at < now()),
      b as (delete from auth.verifications where expires_at < now())
      delete from auth.rate_limits where ends_at < now()`);
  }

  return {
    baseUrl,
    origins,
    demo: config.demo ?? null,
    handle: (request: Request): Promise<Response> =>
      answer(request, { baseUrl, origins, handler: auth.handler }),
    readSession,
    ensureUser,
    signInAs,
    resetSecondFactor,
    setLocale,
    forget,
    tidy,
  };
}

const READ_SESSION = `select id as "sessionId", user_id as "userId", second_factor as "secondFactor",
  created_at as "signedInAt", expires_at as "expiresAt"
  from auth.sessions where token = $1 and expires_at > now()`;
