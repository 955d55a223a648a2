import { newId } from '@etabli/kernel';
import type { BetterAuthOptions } from 'better-auth';
import { accountDoors } from './account.js';
import { SESSION_AGE, SESSION_COOKIE } from './cookie.js';
import { keys, LINK_AGE, link, secondFactor } from './factors.js';
import type { House } from './house.js';
import { limitsPerIp } from './limits.js';
import { shortAgent, truncateIp } from './network.js';
import { houseRules, isStrong } from './rules.js';
import { tables } from './tables.js';

/** The header in which our own door hands the client's address to the library; never taken from outside. */
export const CLIENT_ADDRESS = 'x-etabli-client-address';

/** Seconds after signing in during which what protects the account may be changed. */
const RECENT = 30 * 60;

/** Everything the library is told. No way to sign up: accounts come from invitations and imports. */
export const signInOptions = (house: House) =>
  ({
    appName: 'Établi',
    baseURL: house.baseUrl,
    basePath: '/auth',
    secret: house.secret,
    database: house.pool,
    trustedOrigins: house.trustedOrigins,
    telemetry: { enabled: false },
    logger: {
      log: (level, message, ...rest) => level === 'error' && house.report([message, ...rest].join(' ')),
    },
    rateLimit: {
      enabled: true,
      window: 60,
      max: 300,
      customRules: limitsPerIp(house.mailsPerIp),
      customStorage: { consume: house.limiter.consume },
    },
    emailAndPassword: passwordOptions(house),
    user: {
      ...tables.user,
      additionalFields: { locale: { type: 'string', required: false, input: false, defaultValue: 'fr' } },
    },
    account: tables.account,
    verification: tables.verification,
    session: {
      ...tables.session,
      expiresIn: SESSION_AGE,
      updateAge: 24 * 60 * 60,
      freshAge: RECENT,
      additionalFields: {
        secondFactor: { type: 'boolean', fieldName: 'second_factor', input: false, defaultValue: false },
      },
    },
    databaseHooks: { session: { create: { before: describeSession } } },
    advanced: {
      ...cookies(house.baseUrl),
      disableOriginCheck: false,
      disableCSRFCheck: false,
      database: { generateId: () => newId() },
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS] },
    },
    plugins: [link(house), secondFactor(), keys(house), accountDoors, houseRules(house)],
  }) satisfies BetterAuthOptions;

const cookies = (baseUrl: string) => ({
  cookiePrefix: 'etabli',
  cookies: { session_token: { name: SESSION_COOKIE } },
  useSecureCookies: false,
  defaultCookieAttributes: {
    httpOnly: true,
    sameSite: 'lax' as const,
    secure: baseUrl.startsWith('https://'),
  },
});

const passwordOptions = (house: House) => ({
  enabled: true,
  disableSignUp: true,
  minPasswordLength: 12,
  maxPasswordLength: 128,
  resetPasswordTokenExpiresIn: LINK_AGE,
  revokeSessionsOnPasswordReset: true,
  sendResetPassword: async ({ user, token }: { user: { email: string }; token: string }) =>
    house.later(async () => {
      const to = await house.recipientAt(user.email);
      if (to) await house.letters.reset(to, token);
    }),
  onPasswordReset: async ({ user }: { user: { id: string } }) => house.notify(user.id, 'notice.password'),
});

interface NewSession {
  secondFactor?: boolean;
  ipAddress?: string | null;
  userAgent?: string | null;
}

interface Endpoint {
  path?: string;
  context: { session?: { session: { secondFactor?: unknown } } | null };
}

/** Writes on a new session what it is worth and, in outline, where it comes from. */
async function describeSession<S extends NewSession>(session: S, endpoint: unknown) {
  const from = endpoint as Endpoint | null;
  return {
    data: {
      ...session,
      secondFactor: session.secondFactor === true || isStrong(from?.path, from?.context.session?.session),
      ipAddress: truncateIp(session.ipAddress ?? ''),
      userAgent: shortAgent(session.userAgent),
    },
  };
}
