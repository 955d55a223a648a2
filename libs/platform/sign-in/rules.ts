import type { BetterAuthPlugin, HookEndpointContext } from 'better-auth';
import { APIError, createAuthMiddleware, getSessionFromCtx, isAPIError } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { sessionToken } from './cookie.js';
import { type Limit, type Limiter, limits } from './limits.js';
import type { Notice, SignInRefusal } from './wording.js';

/** Paths that change what protects an account. They need a recent session, with its second factor if there is one. */
const sensitive = new Set([
  '/two-factor/enable',
  '/two-factor/disable',
  '/two-factor/get-totp-uri',
  '/two-factor/generate-backup-codes',
  '/passkey/generate-register-options',
  '/passkey/verify-registration',
  '/passkey/delete-passkey',
  '/change-password',
  '/set-password',
]);

/** Proving one of these makes a session of two factors: a code on top of the first step, or a passkey that checked its holder. */
const proofs = new Set([
  '/two-factor/verify-totp',
  '/two-factor/verify-backup-code',
  '/passkey/verify-authentication',
  '/passkey/verify-registration',
]);

/** These replace the session by a new one that is worth as much. */
const keepers = new Set(['/two-factor/disable', '/change-password']);

const notices: Record<string, Notice> = {
  '/two-factor/disable': 'notice.second-factor-off',
  '/two-factor/generate-backup-codes': 'notice.backup-codes',
  '/two-factor/verify-backup-code': 'notice.backup-code-used',
  '/passkey/verify-registration': 'notice.passkey-added',
  '/passkey/delete-passkey': 'notice.passkey-removed',
  '/change-password': 'notice.password',
  '/set-password': 'notice.password',
};

const refuse = (status: 'TOO_MANY_REQUESTS' | 'FORBIDDEN' | 'UNAUTHORIZED', code: SignInRefusal, more = {}) =>
  new APIError(status, { code, message: code, ...more });

type Context = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0];

/** Is a session created on this path worth two factors? `held` is the session it replaces, if any. */
export function isStrong(path: string | undefined, held: { secondFactor?: unknown } | undefined): boolean {
  if (!path) return false;
  return proofs.has(path) || (keepers.has(path) && held?.secondFactor === true);
}

/** The house's own rules, as hooks around the library's requests. Must be the last plugin: it sees what others decided. */
export function houseRules(rules: {
  secret: string;
  limiter: Limiter;
  notify(userId: string, what: Notice): void;
}): BetterAuthPlugin {
  const count = async (what: string, whom: unknown, limit: Limit): Promise<void> => {
    if (typeof whom !== 'string') return;
    const { allowed, retryAfter } = await rules.limiter.consumeFor(what, whom, limit);
    if (!allowed) throw refuse('TOO_MANY_REQUESTS', 'sign-in.too-many', { retryAfter });
  };

  const before = createAuthMiddleware(async (ctx) => {
    const { path, body } = ctx;
    if (path === '/sign-in/magic-link') await count('mail', body?.email, limits.mailPerAddress);
    if (path === '/request-password-reset') await count('mail', body?.email, limits.mailPerAddress);
    if (path === '/sign-in/email') await count('password', body?.email, limits.passwordPerAddress);
    if (sensitive.has(path)) await guardSensitive(ctx, count);
    if (path.startsWith('/two-factor/verify-')) await guardStepUp(ctx, count);
    if (!proofs.has(path)) return;
    return {
      context: { body: { ...body, trustDevice: false, createSession: false, disableSession: false } },
    };
  });

  const after = createAuthMiddleware(async (ctx) => {
    if (isAPIError(ctx.context.returned)) return;
    const held = ctx.context.session;
    const opened = ctx.context.newSession;
    const userId = opened?.user.id ?? held?.user.id;
    if (held && !opened && proofs.has(ctx.path)) await renew(ctx, held);
    else if (opened) await closeReplaced(ctx, opened.session.token, rules.secret);
    const enrolled = held && opened && ctx.path === '/two-factor/verify-totp';
    const notice = enrolled ? 'notice.second-factor-on' : notices[ctx.path];
    if (userId && notice) rules.notify(userId, notice);
    if (ctx.path !== '/passkey/generate-authenticate-options') return;
    return ctx.json({ ...(ctx.context.returned as object), userVerification: 'required' });
  });

  const always = (_: HookEndpointContext): boolean => true;
  return {
    id: 'house-rules',
    hooks: { before: [{ matcher: always, handler: before }], after: [{ matcher: always, handler: after }] },
  };
}

type Count = (what: string, whom: unknown, limit: Limit) => Promise<void>;

async function guardSensitive(ctx: Context, count: Count): Promise<void> {
  const held = await getSessionFromCtx(ctx);
  if (!held) throw refuse('UNAUTHORIZED', 'sign-in.ended');
  const age = Date.now() - new Date(held.session.createdAt).getTime();
  if (age >= ctx.context.sessionConfig.freshAge * 1000) throw refuse('FORBIDDEN', 'sign-in.not-recent');
  if (held.session['secondFactor'] !== true && (await hasSecondFactor(ctx, held.user))) {
    throw refuse('FORBIDDEN', 'sign-in.second-factor-needed');
  }
  const password = ctx.body?.password ?? ctx.body?.currentPassword;
  if (password !== undefined) await count('password', held.user.id, limits.passwordPerAddress);
}

async function hasSecondFactor(
  ctx: Context,
  user: { id: string; twoFactorEnabled?: unknown },
): Promise<boolean> {
  if (user.twoFactorEnabled === true) return true;
  return (
    (await ctx.context.adapter.count({ model: 'passkey', where: [{ field: 'userId', value: user.id }] })) > 0
  );
}

/**
 * A code given inside an open session. The library counts attempts only while signing in, so they are counted here; and
 * a backup code must belong to a second factor that is in place, not to one that is only being set up.
 */
async function guardStepUp(ctx: Context, count: Count): Promise<void> {
  const held = await getSessionFromCtx(ctx);
  if (!held) return;
  await count('code', held.user.id, limits.codePerAccount);
  const enrolling = held.user['twoFactorEnabled'] !== true;
  if (enrolling && ctx.path === '/two-factor/verify-backup-code') {
    throw refuse('FORBIDDEN', 'sign-in.second-factor-absent');
  }
}

/** Puts a session of two factors, new and recent, in the place of the one that has just been confirmed. */
async function renew(ctx: Context, held: NonNullable<Context['context']['session']>): Promise<void> {
  const session = await ctx.context.internalAdapter.createSession(held.user.id);
  await setSessionCookie(ctx, { session, user: held.user });
  await ctx.context.internalAdapter.deleteSession(held.session.token);
}

/** A browser that signs in again leaves no forgotten session behind. */
async function closeReplaced(ctx: Context, opened: string, secret: string): Promise<void> {
  const previous = sessionToken(ctx.headers?.get('cookie'), secret);
  if (previous && previous !== opened) await ctx.context.internalAdapter.deleteSession(previous);
}
