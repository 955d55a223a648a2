import { request } from '../../../apps/api/testing/client.js';
import type { Villager } from './village.js';

/** A grey picture, four pixels by three. */
export const png = (): Buffer =>
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAQAAAADCAAAAACRn/EaAAAADklEQVR4nGOYCQQMcAIANdkHLfwU6FoAAAAASUVORK5CYII=',
    'base64',
  );

/** Hands a file in; gives its id. */
export async function handedIn(who: Villager, name: string, bytes: Uint8Array | string): Promise<string> {
  const answer = await request(`/files?name=${name}`, {
    ...who,
    method: 'POST',
    body: bytes as never,
    headers: { 'content-type': 'application/octet-stream' },
  });
  return ((await answer.json()) as { id: string }).id;
}
