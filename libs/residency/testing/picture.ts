import { request } from '../../../apps/api/testing/client.js';
import type { Villager } from '../../membership/testing/village.js';

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** A photo somebody hands in; its id. */
export async function pictureOf(who: Villager): Promise<string> {
  const response = await request('/files?name=photo.png', {
    ...who,
    method: 'POST',
    body: Buffer.from(PIXEL, 'base64'),
    headers: { 'content-type': 'application/octet-stream' },
  });
  return ((await response.json()) as { id: string }).id;
}
