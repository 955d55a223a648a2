import { passkey } from '@better-auth/passkey';
import { newId } from '@etabli/kernel';
import type { BetterAuthOptions } from 'better-auth';
import { APIError } from 'better-auth/api';
import { magicLink, twoFactor } from 'better-auth/plugins';
import type { Pool } from 'pg';
import { accountDoors } from './account.js';
import { SESSION_AGE, SESSION_COOKIE } from './cookie.js';
import type { Letters, Recipient } from './letters.js';
import { type Limiter, limitsPerIp } from './limits.js';
import { shortAgent, truncateIp } from './network.js';
import { houseRules, isStrong } from './rules.js';
import { tables } from './tables.js';
import type { Notice } from './wording.js';

/** The header in which our own door hands the client's address to the library; never taken from outside. */
export const CLIENT_ADDRESS = 'x-etabli-client-address';

const LINK_AGE = 15 * 60;
const RECENT = 30 * 60;

/** What the options need from the house. */
export interface House {
  pool: Pool;
  secret: string;
  baseUrl: string;
  trustedOrigins: string[];
  mailsPerIp: number;
  limiter: Limiter;
  letters: Letters;
  /** Does something after the answer has left, so that its time tells nothing; what goes wrong is reported. */
  later(work: () => Promise<void>): void;
  /** The account to write to at an address, or null: nobody, or nobody who still belongs here. */
  recipientAt(email: string): Promise<Recipient | null>;
  notify(userId: string, what: Notice): void;
  report(error: unknown): void;
}

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

const link = (house: House) =>
  magicLink({
    disableSignUp: true,
    expiresIn: LINK_AGE,
    storeToken: 'hashed',
    sendMagicLink: async ({ email, token }) =>
      house.later(async () => {
        const to = await house.recipientAt(email);
        if (to) await house.letters.link(to, token);
      }),
  });

/**
 * Codes of an authenticator app, with backup codes. The library asks for the code after a password only; here it is
 * asked after an e-mail link as well, so that a stolen mailbox does not open a protected account.
 */
function secondFactor() {
  const plugin = twoFactor({
    issuer: 'Établi',
    allowPasswordless: true,
    accountLockout: { maxFailedAttempts: 5, durationSeconds: 15 * 60 },
    schema: { user: { fields: { twoFactorEnabled: 'two_factor_enabled' } }, twoFactor: tables.twoFactor },
  });
  for (const hook of plugin.hooks.after) {
    const matches = hook.matcher;
    hook.matcher = (context) => matches(context) || context.path === '/magic-link/verify';
  }
  return plugin;
}

/** Passkeys stand for two factors, so the authenticator must have checked its holder, when added and at each use. */
const keys = (house: House) =>
  passkey({
    rpName: 'Établi',
    rpID: new URL(house.baseUrl).hostname,
    origin: [new URL(house.baseUrl).origin, ...house.trustedOrigins],
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    registration: {
      afterVerification: ({ verification }) => demandHolder(verification.registrationInfo?.userVerified),
    },
    authentication: {
      afterVerification: ({ verification }) => demandHolder(verification.authenticationInfo.userVerified),
    },
    schema: { passkey: tables.passkey },
  });

async function demandHolder(verified: boolean | undefined): Promise<void> {
  if (!verified) throw new APIError('FORBIDDEN', { code: 'sign-in.passkey-unverified' });
}

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
