import { createHmac } from 'node:crypto';
import type { Pool } from 'pg';

/** At most `max` attempts in a window of `window` seconds that starts with the first of them. */
export interface Limit {
  window: number;
  max: number;
}

const QUARTER = 15 * 60;

/** How often one may try, per address written in a form or per account. */
export const limits = {
  mailPerAddress: { window: QUARTER, max: 5 },
  passwordPerAddress: { window: QUARTER, max: 10 },
  codePerAccount: { window: QUARTER, max: 5 },
} satisfies Record<string, Limit>;

/**
 * How often one network address may try, by path; the library enforces these. `mails` is raised where many people
 * share one address: a room on the same Wi-Fi on the evening of an assembly.
 */
export const limitsPerIp = (mails: number): Record<string, Limit | false> => ({
  '/sign-in/magic-link': { window: QUARTER, max: mails },
  '/request-password-reset': { window: QUARTER, max: mails },
  '/sign-in/email': { window: QUARTER, max: 60 },
  '/reset-password': { window: QUARTER, max: 30 },
  '/magic-link/verify': { window: QUARTER, max: 300 },
  '/two-factor/*': { window: QUARTER, max: 100 },
  '/passkey/*': { window: 60, max: 300 },
  '/get-session': false,
});

export interface Verdict {
  allowed: boolean;
  /** Seconds until the window ends; null when allowed. */
  retryAfter: number | null;
}

/** Counts attempts in `auth.rate_limits`, one atomic statement each, whatever the number of processes. */
export class Limiter {
  constructor(
    private readonly pool: Pool,
    private readonly secret: string,
  ) {}

  /** Counts one attempt under a key and says whether it may go on. Refused attempts do not lengthen the wait. */
  consume = async (key: string, { window, max }: Limit): Promise<Verdict> => {
    const { rows } = await this.pool.query<{ count: number; wait: number }>(
      `insert into auth.rate_limits as r (key, count, ends_at) values ($1, 1, now() + make_interval(secs => $2))
       on conflict (key) do update set
         count = case when r.ends_at <= now() then 1 else r.count + 1 end,
         ends_at = case when r.ends_at <= now() then excluded.ends_at else r.ends_at end
       returning count, ceil(extract(epoch from ends_at - now()))::int as wait`,
      [key, window],
    );
    const { count, wait } = rows[0]!;
    return count <= max ? { allowed: true, retryAfter: null } : { allowed: false, retryAfter: wait };
  };

  /** The same for a person's address or account, of which only a keyed digest is kept. */
  consumeFor(what: string, whom: string, limit: Limit): Promise<Verdict> {
    const digest = createHmac('sha256', this.secret).update(whom.trim().toLowerCase()).digest('base64url');
    return this.consume(`${what}|${digest}`, limit);
  }
}
