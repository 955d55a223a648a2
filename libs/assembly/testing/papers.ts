import { inspect } from '@etabli/platform/pdf/inspect';
import type { Asking } from './verbs.js';

/** Reads PDFs of the house, as someone who may have them receives them, through the server that `request` reaches. */
export const readingPapers =
  (request: (path: string, who: Asking) => Promise<Response>) =>
  async (id: string, who: Asking): Promise<Awaited<ReturnType<typeof inspect>>> => {
    const response = await request(`/files/${id}`, who);
    expect(response.status).toBe(200);
    return inspect(new Uint8Array(await response.arrayBuffer()));
  };
