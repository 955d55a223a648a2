import { initialLocale, type Refused } from '@etabli/ui';

export type Answer<Body> = { ok: true; body: Body } | { ok: false; refusal: Refused };

/** Signed in, or one step away from it. */
export type Entered = { status: 'signed-in' } | { status: 'second-factor'; methods: string[] };

/** One of the people a demonstration lets anyone be. */
export interface CastMember {
  id: string;
  label: string;
  role: string;
  name: string;
  slug?: string;
}

async function ask<Body>(path: string, init: RequestInit): Promise<Answer<Body>> {
  const headers = { 'accept-language': initialLocale(), ...init.headers };
  const response = await fetch(path, { ...init, headers }).catch(() => null);
  const body: unknown = await response?.json().catch(() => null);
  if (response?.ok) return { ok: true, body: body as Body };
  const refusal = body as Refused | null;
  return { ok: false, refusal: refusal?.message ? refusal : { code: 'offline', message: '' } };
}

/** Asks a door of sign-in. A refusal comes worded by the server; an empty message means that nothing answered. */
export const get = <Body>(path: string): Promise<Answer<Body>> => ask(path, { method: 'GET' });

export const post = <Body>(path: string, body: unknown = {}): Promise<Answer<Body>> =>
  ask(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

/** The people of the demonstration; none when this is not one. */
export async function cast(): Promise<CastMember[]> {
  const answer = await get<unknown>('/demo/cast');
  return answer.ok && Array.isArray(answer.body) ? answer.body : [];
}
