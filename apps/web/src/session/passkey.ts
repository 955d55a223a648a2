import { type Answer, type Entered, get, post } from './auth.js';

/** Can this browser hold passkeys, and read what the server asks of them? */
export const passkeysWork = (): boolean =>
  typeof window.PublicKeyCredential === 'function' &&
  'parseRequestOptionsFromJSON' in window.PublicKeyCredential &&
  window.isSecureContext;

/** The person closed the window of the device, or let it pass. */
const CANCELLED = { ok: false, refusal: { code: 'cancelled', message: '' } } as const;

const written = (credential: Credential | null): unknown => (credential as PublicKeyCredential).toJSON();

/** Signs in with a passkey kept by this device or one nearby. */
export async function signInWithPasskey(): Promise<Answer<Entered>> {
  const asked = await get<PublicKeyCredentialRequestOptionsJSON>(
    '/auth/passkey/generate-authenticate-options',
  );
  if (!asked.ok) return asked;
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(asked.body);
  const held = await navigator.credentials.get({ publicKey }).catch(() => null);
  return held ? post('/auth/passkey/verify-authentication', { response: written(held) }) : CANCELLED;
}

/** Makes a passkey on this device and adds it to the account under a name. */
export async function addPasskey(name: string): Promise<Answer<unknown>> {
  const path = `/auth/passkey/generate-register-options?name=${encodeURIComponent(name)}`;
  const asked = await get<PublicKeyCredentialCreationOptionsJSON>(path);
  if (!asked.ok) return asked;
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(asked.body);
  const made = await navigator.credentials.create({ publicKey }).catch(() => null);
  return made ? post('/auth/passkey/verify-registration', { response: written(made), name }) : CANCELLED;
}
