import type { Pool } from 'pg';
import type { SignInMail } from './letters.js';

/** One of the people a demonstration lets anyone be. */
export interface CastMember {
  id: string;
  label: string;
  role: string;
  name: string;
  userId: string;
  slug: string;
}

export interface SignInConfig {
  /** A small pool of its own, as `etabli_app`, made with `signInPoolOptions`. */
  pool: Pool;
  /** At least 32 characters. Changing it signs everyone out and makes second factors unreadable. */
  secret: string;
  /** Public address of the installation, without a final slash. */
  baseUrl: string;
  /** Other origins whose pages may sign in (the development server). */
  trustedOrigins?: string[];
  /** Puts a mail in the outbox. */
  mail(letter: SignInMail): Promise<void>;
  /** Does anyone who still belongs somewhere here have this address? Without, no mail leaves. */
  knows(email: string): Promise<boolean>;
  /** Set in demonstration only: opens the one-tap sign-ins. */
  demo?: { cast(): Promise<CastMember[]> } | null;
  /** Sign-in mails one network address may ask for in 15 minutes; 20 unless said. */
  mailsPerIp?: number;
  /** Where surprises go; the console unless said. */
  report?(error: unknown): void;
}

/** Options of the pool: the library writes unqualified table names, so its connections look in schema `auth`. */
export const signInPoolOptions = { options: '-c search_path=auth', max: 4 } as const;
