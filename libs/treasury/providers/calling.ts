import { ProviderFault } from './port.js';

/** A provider that is slower than this is taken for absent. In milliseconds. */
const PATIENCE = 8_000;

/**
 * One call to a provider, and its JSON. Throws `ProviderFault`: final when the provider refuses what was asked, not when it
 * is away, busy or unwell.
 */
export async function call<Answer>(url: URL, init: RequestInit): Promise<Answer> {
  const response = await fetch(url, { ...init, signal: AbortSignal.timeout(PATIENCE) }).catch((error) => {
    throw new ProviderFault(`${url.host}: ${error.message}`, false);
  });
  if (response.ok) return (await response.json()) as Answer;
  const said = (await response.text()).slice(0, 300);
  const passing = response.status >= 500 || [401, 408, 409, 425, 429].includes(response.status);
  throw new ProviderFault(`${url.host} ${response.status}: ${said}`, !passing);
}
