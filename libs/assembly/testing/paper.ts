import type { Who } from './evening.js';

type Request = (path: string, options: Who & RequestInit) => Promise<Response>;

/** Documents going in and out of the house, as a browser does. */
export function papersOver(request: Request) {
  async function handIn(bytes: Uint8Array, who: Who, name = 'pv-signe.pdf'): Promise<string> {
    const response = await request(`/files?name=${name}`, {
      ...who,
      method: 'POST',
      body: new Uint8Array(bytes),
      headers: { 'content-type': 'application/octet-stream' },
    });
    expect(response.status).toBe(201);
    return ((await response.json()) as { id: string }).id;
  }

  async function download(id: string, who: Who): Promise<{ status: number; bytes: Buffer }> {
    const response = await request(`/files/${id}`, who);
    return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()) };
  }

  return { handIn, download };
}

/** The printed minutes with ink on them: other bytes, still a PDF. */
export const signed = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.from('\n% signed by hand\n')]);
