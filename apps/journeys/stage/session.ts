import { createHmac, randomBytes } from 'node:crypto';
import type { BrowserContext } from '@playwright/test';
import { given, stage } from './database.ts';

/**
 * Lets someone in as after signing in with a second factor, which offices need: stories begin inside. Signing in has a
 * journey of its own.
 */
export async function signIn(context: BrowserContext, userId: string): Promise<void> {
  const token = randomBytes(24).toString('hex');
  await stage(
    `insert into auth.sessions (id, token, user_id, second_factor, ip_address, user_agent, expires_at)
     values (gen_random_uuid(), $1, $2, true, '', 'Parcours', now() + interval '1 day')`,
    [token, userId],
  );
  const signature = createHmac('sha256', given('ETABLI_JOURNEYS_SECRET')).update(token).digest('base64');
  await context.addCookies([
    {
      name: 'etabli.session',
      value: encodeURIComponent(`${token}.${signature}`),
      url: given('ETABLI_JOURNEYS_URL'),
      httpOnly: true,
      sameSite: 'Lax',
    },
  ]);
}
