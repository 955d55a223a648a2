import { pickLocale } from '@etabli/kernel';
import { meaningOf, type RefusedSignIn, refused } from './wording.js';

/** Every request that may come in under `/auth`, and its method. Anything else the library serves stays shut. */
const doors: Record<string, 'GET' | 'POST'> = {
  '/sign-in/magic-link': 'POST',
  '/link/verify': 'POST',
  '/sign-in/email': 'POST',
  '/sign-out': 'POST',
  '/get-session': 'GET',
  '/account': 'GET',
  '/sessions/revoke': 'POST',
  '/revoke-other-sessions': 'POST',
  '/set-password': 'POST',
  '/change-password': 'POST',
  '/request-password-reset': 'POST',
  '/reset-password': 'POST',
  '/two-factor/enable': 'POST',
  '/two-factor/disable': 'POST',
  '/two-factor/get-totp-uri': 'POST',
  '/two-factor/generate-backup-codes': 'POST',
  '/two-factor/verify-totp': 'POST',
  '/two-factor/verify-backup-code': 'POST',
  '/passkey/generate-register-options': 'GET',
  '/passkey/verify-registration': 'POST',
  '/passkey/generate-authenticate-options': 'GET',
  '/passkey/verify-authentication': 'POST',
  '/passkey/update-passkey': 'POST',
  '/passkey/delete-passkey': 'POST',
};

/** Requests whose success means being signed in, or one step away from it. */
const entrances = new Set([
  '/link/verify',
  '/sign-in/email',
  '/passkey/verify-authentication',
  '/two-factor/verify-totp',
  '/two-factor/verify-backup-code',
]);

interface Inside {
  baseUrl: string;
  /** Origins whose pages may ask for a change. */
  origins: string[];
  handler(request: Request): Promise<Response>;
}

/**
 * Answers a request under `/auth`: lets in only known doors, only from our own pages when something changes, and words
 * every refusal in the person's language (`Accept-Language`). Session tokens never appear in a body.
 */
export async function answer(request: Request, inside: Inside): Promise<Response> {
  const locale = pickLocale(request.headers.get('accept-language'));
  const path = new URL(request.url).pathname.slice('/auth'.length);
  if (!Object.hasOwn(doors, path) || doors[path] !== request.method)
    return json(404, refused('sign-in.invalid', locale));
  if (request.method === 'POST' && !inside.origins.includes(request.headers.get('origin') ?? '')) {
    return json(403, refused('sign-in.foreign-origin', locale));
  }
  const inner = path === '/link/verify' ? await linkRequest(request, inside.baseUrl) : request;
  const response = await inside.handler(inner);
  return response.ok ? worded(path, response) : refusal(response, locale);
}

/**
 * The library verifies a link by GET, which mail scanners do on their own. Ours is a POST made by a person's gesture;
 * the GET it stands for never leaves this process.
 */
async function linkRequest(request: Request, baseUrl: string): Promise<Request> {
  const body: unknown = await request.json().catch(() => null);
  const token = (body as { token?: unknown } | null)?.token;
  const url = new URL('/auth/magic-link/verify', baseUrl);
  url.searchParams.set('token', typeof token === 'string' ? token : '');
  const headers = new Headers(request.headers);
  headers.delete('content-type');
  headers.delete('content-length');
  return new Request(url, { headers });
}

async function worded(path: string, response: Response): Promise<Response> {
  const body: unknown = await response.json().catch(() => null);
  if (!entrances.has(path)) return json(response.status, withoutToken(body), response.headers);
  const pending = body as { twoFactorRedirect?: boolean; twoFactorMethods?: string[] } | null;
  const next = pending?.twoFactorRedirect
    ? { status: 'second-factor', methods: [...(pending.twoFactorMethods ?? []), 'backup-code'] }
    : { status: 'signed-in' };
  return json(response.status, next, response.headers);
}

function withoutToken(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  const { token: _, ...rest } = body as { token?: unknown; session?: unknown };
  return rest.session ? { ...rest, session: withoutToken(rest.session) } : rest;
}

async function refusal(response: Response, locale: 'fr' | 'en'): Promise<Response> {
  if (response.status === 302) return json(400, refused('sign-in.link-invalid', locale), response.headers);
  const body = (await response.json().catch(() => null)) as { code?: string; retryAfter?: number } | null;
  const code = meaningOf(body?.code, response.status);
  const wait = Number(response.headers.get('x-retry-after') ?? body?.retryAfter ?? 15 * 60);
  return json(response.status, refused(code, locale, wait), response.headers);
}

function json(status: number, body: unknown, from?: Headers): Response {
  const headers = new Headers({
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  });
  for (const cookie of from?.getSetCookie() ?? []) headers.append('set-cookie', cookie);
  const wait = (body as RefusedSignIn | null)?.retryAfter;
  if (wait !== undefined) headers.set('retry-after', String(wait));
  return new Response(JSON.stringify(body), { status, headers });
}
