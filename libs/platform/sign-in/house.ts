import type { Pool } from 'pg';
import type { Letters, Recipient } from './letters.js';
import type { Limiter } from './limits.js';
import type { Notice } from './wording.js';

/** What the library is given to work with. */
export interface House {
  pool: Pool;
  secret: string;
  baseUrl: string;
  trustedOrigins: string[];
  mailsPerIp: number;
  limiter: Limiter;
  letters: Letters;
  /** Does something after the answer has left, so that its time tells nothing; what goes wrong is reported. */
  later(work: () => Promise<void>): void;
  /** The account to write to at an address, or null: nobody, or nobody who still belongs here. */
  recipientAt(email: string): Promise<Recipient | null>;
  notify(userId: string, what: Notice): void;
  report(error: unknown): void;
}
