import { initialLocale } from '@etabli/ui';

/** A file handed in, or the sentence of why it was not. */
export type Received = { id: string; name: string } | { refused: string };

/** Hands a file to the house as it is; refusals come worded, a dead network as null. Archives have a wider door. */
export async function upload(
  file: File,
  association: string,
  door: '/files' | '/files/archives' = '/files',
): Promise<Received | null> {
  const headers = {
    'content-type': 'application/octet-stream',
    'x-association': association,
    'accept-language': initialLocale(),
  };
  const address = `${door}?name=${encodeURIComponent(file.name)}`;
  const answer = await fetch(address, { method: 'POST', headers, body: file }).catch(() => null);
  if (!answer) return null;
  const said = await answer.json().catch(() => null);
  if (!said) return null;
  return answer.ok ? { id: said.id, name: said.name } : { refused: said.message };
}
