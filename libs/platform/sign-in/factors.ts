import { passkey } from '@better-auth/passkey';
import { APIError } from 'better-auth/api';
import { magicLink, twoFactor } from 'better-auth/plugins';
import type { House } from './house.js';
import { tables } from './tables.js';

/** Seconds a link by e-mail stays valid. */
export const LINK_AGE = 15 * 60;

/** The link sent by e-mail: kept as a digest, valid 15 minutes, used once. */
export const link = (house: House) =>
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
export function secondFactor() {
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
export const keys = (house: House) =>
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
