import { type Locale, typo } from '@etabli/kernel';
import { en } from './sign-in.en.js';
import { fr } from './sign-in.fr.js';

type Sentences = typeof fr;
/** Every sentence sign-in can say. */
export type Sentence = keyof Sentences;
/** Those that say no. */
export type SignInRefusal = Extract<Sentence, `sign-in.${string}`>;
/** Those that tell a person what changed on the account. */
export type Notice = Extract<Sentence, `notice.${string}`>;

/** One sentence in one language, with French typography where it is French. */
export function say<K extends Sentence>(
  key: K,
  locale: Locale,
  ...values: Sentences[K] extends (v: infer V) => string ? [V] : []
): string {
  const sentence = (locale === 'en' ? en : fr)[key] as string | ((v: unknown) => string);
  const text = typeof sentence === 'string' ? sentence : sentence(values[0]);
  return locale === 'fr' ? typo(text) : text;
}

/** What a refused sign-in request answers: the code, its sentence, and in how many seconds to come back if that helps. */
export interface RefusedSignIn {
  code: SignInRefusal;
  message: string;
  retryAfter?: number;
}

/** The answer for a refusal, in the person's language. */
export function refused(code: SignInRefusal, locale: Locale, retryAfter?: number): RefusedSignIn {
  if (code !== 'sign-in.too-many') return { code, message: say(code, locale) };
  const seconds = retryAfter ?? 60;
  return { code, message: say(code, locale, { minutes: Math.ceil(seconds / 60) }), retryAfter: seconds };
}

/** What each error of the library means to a person. */
const meanings: Record<string, SignInRefusal> = {
  INVALID_TOKEN: 'sign-in.link-invalid',
  INVALID_EMAIL_OR_PASSWORD: 'sign-in.wrong-password',
  INVALID_PASSWORD: 'sign-in.wrong-current-password',
  PASSWORD_TOO_SHORT: 'sign-in.password-too-short',
  PASSWORD_TOO_LONG: 'sign-in.password-too-long',
  PASSWORD_ALREADY_SET: 'sign-in.password-exists',
  CREDENTIAL_ACCOUNT_NOT_FOUND: 'sign-in.wrong-current-password',
  UNAUTHORIZED: 'sign-in.ended',
  SESSION_REQUIRED: 'sign-in.ended',
  SESSION_NOT_FRESH: 'sign-in.not-recent',
  INVALID_CODE: 'sign-in.wrong-code',
  INVALID_BACKUP_CODE: 'sign-in.wrong-code',
  INVALID_TWO_FACTOR_COOKIE: 'sign-in.challenge-ended',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'sign-in.challenge-ended',
  CHALLENGE_NOT_FOUND: 'sign-in.challenge-ended',
  ACCOUNT_TEMPORARILY_LOCKED: 'sign-in.too-many',
  TOTP_ALREADY_ENABLED: 'sign-in.second-factor-exists',
  TOTP_NOT_ENABLED: 'sign-in.second-factor-absent',
  TWO_FACTOR_NOT_ENABLED: 'sign-in.second-factor-absent',
  BACKUP_CODES_NOT_ENABLED: 'sign-in.second-factor-absent',
  PASSKEY_NOT_FOUND: 'sign-in.passkey-unknown',
  AUTHENTICATION_FAILED: 'sign-in.passkey-unknown',
  INVALID_ORIGIN: 'sign-in.foreign-origin',
  MISSING_OR_NULL_ORIGIN: 'sign-in.foreign-origin',
  CROSS_SITE_NAVIGATION_LOGIN_BLOCKED: 'sign-in.foreign-origin',
};

/** Our refusal for an error of the library, or for one of our own codes that went through it. */
export function meaningOf(code: string | undefined, status: number): SignInRefusal {
  if (code && code in fr && code.startsWith('sign-in.')) return code as SignInRefusal;
  if (code && Object.hasOwn(meanings, code)) return meanings[code]!;
  if (status === 429) return 'sign-in.too-many';
  return status >= 500 ? 'sign-in.unavailable' : 'sign-in.invalid';
}
