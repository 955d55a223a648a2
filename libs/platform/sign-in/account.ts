import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthEndpoint, sessionMiddleware } from 'better-auth/api';

/** What a person sees and does about the account itself, beyond what the library serves. */
export const accountDoors = {
  id: 'account-doors',
  endpoints: {
    /** `GET /auth/account`: who I am here, what protects my account, and where it is open. */
    account: createAuthEndpoint('/account', { method: 'GET', use: [sessionMiddleware] }, async (ctx) => {
      const { session: held, user } = ctx.context.session;
      const mine = [{ field: 'userId', value: user.id }];
      const { adapter, internalAdapter, sessionConfig } = ctx.context;
      const credential = await internalAdapter.findCredentialAccount(user.id);
      const passkeys = await adapter.findMany<Passkey>({ model: 'passkey', where: mine });
      const sessions = await internalAdapter.listSessions(user.id, { onlyActiveSessions: true });
      const recentUntil = new Date(held.createdAt).getTime() + sessionConfig.freshAge * 1000;
      return ctx.json({
        user: { id: user.id, email: user.email, name: user.name, locale: user['locale'] },
        hasPassword: Boolean(credential?.password),
        hasTotp: user['twoFactorEnabled'] === true,
        secondFactor: held['secondFactor'] === true,
        recentUntil: new Date(recentUntil),
        passkeys: passkeys.map(({ id, name, deviceType, createdAt }) => ({
          id,
          name,
          deviceType,
          createdAt,
        })),
        sessions: sessions.map(
          ({ id, userAgent, ipAddress, createdAt, updatedAt, expiresAt, ...session }) => ({
            id,
            current: id === held.id,
            secondFactor: (session as { secondFactor?: boolean }).secondFactor === true,
            userAgent,
            network: ipAddress,
            createdAt,
            seenAt: updatedAt,
            expiresAt,
          }),
        ),
      });
    }),

    /** `POST /auth/sessions/revoke {id}`: closes one of my sessions at once. Closing a closed one is no error. */
    revokeOne: createAuthEndpoint(
      '/sessions/revoke',
      { method: 'POST', use: [sessionMiddleware] },
      async (ctx) => {
        const wanted = (ctx.body as { id?: unknown } | undefined)?.id;
        const sessions = await ctx.context.internalAdapter.listSessions(ctx.context.session.user.id);
        const found = sessions.find((session) => session.id === wanted);
        if (found) await ctx.context.internalAdapter.deleteSession(found.token);
        return ctx.json({ closed: found ? 1 : 0 });
      },
    ),

    /** `POST /auth/set-password {newPassword}`: a first password, for who has none. */
    firstPassword: createAuthEndpoint(
      '/set-password',
      { method: 'POST', use: [sessionMiddleware] },
      async (ctx) => {
        const { internalAdapter, password, session } = ctx.context;
        const chosen = (ctx.body as { newPassword?: unknown } | undefined)?.newPassword;
        if (typeof chosen !== 'string' || chosen.length < password.config.minPasswordLength) {
          throw new APIError('BAD_REQUEST', { code: 'PASSWORD_TOO_SHORT' });
        }
        if (chosen.length > password.config.maxPasswordLength) {
          throw new APIError('BAD_REQUEST', { code: 'PASSWORD_TOO_LONG' });
        }
        const userId = session.user.id;
        if (await internalAdapter.findCredentialAccount(userId)) {
          throw new APIError('BAD_REQUEST', { code: 'PASSWORD_ALREADY_SET' });
        }
        const hash = await password.hash(chosen);
        await internalAdapter.createAccount({
          userId,
          providerId: 'credential',
          accountId: userId,
          password: hash,
        });
        return ctx.json({ status: true });
      },
    ),
  },
} satisfies BetterAuthPlugin;

interface Passkey {
  id: string;
  name: string | null;
  deviceType: string;
  createdAt: Date;
}
