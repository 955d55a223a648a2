import { createHmac, timingSafeEqual } from 'node:crypto';

/** The cookie that carries a session: its token and the token's HMAC-SHA-256, so that a forged one costs no statement. */
export const SESSION_COOKIE = 'etabli.session';

/** Thirty days, renewed by use. In seconds. */
export const SESSION_AGE = 30 * 24 * 60 * 60;

const signature = (token: string, secret: string): string =>
  createHmac('sha256', secret).update(token).digest('base64');

/** `Set-Cookie` value that opens a session in a browser. */
export function sessionCookie(token: string, secret: string, secure: boolean): string {
  const value = encodeURIComponent(`${token}.${signature(token, secret)}`);
  const attributes = `Max-Age=${SESSION_AGE}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  return `${SESSION_COOKIE}=${value}; ${attributes}`;
}

/** The session token a `Cookie` header carries, or null when there is none or its signature is not ours. */
export function sessionToken(cookies: string | null | undefined, secret: string): string | null {
  for (const part of (cookies ?? '').split(';')) {
    const [name, value] = part.trim().split('=', 2);
    if (name !== SESSION_COOKIE || !value) continue;
    const [token, signed] = splitSigned(value);
    return token && signed && sameText(signed, signature(token, secret)) ? token : null;
  }
  return null;
}

function splitSigned(value: string): [string, string] | [] {
  try {
    const text = decodeURIComponent(value);
    const dot = text.lastIndexOf('.');
    return dot < 1 ? [] : [text.slice(0, dot), text.slice(dot + 1)];
  } catch {
    return [];
  }
}

function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
