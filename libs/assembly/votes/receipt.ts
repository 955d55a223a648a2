import { createHmac } from 'node:crypto';

const LETTERS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';

/** What a receipt is given for. Of a secret ballot neither the choice nor the hour: it proves that one took part. */
export interface Recorded {
  voteId: string;
  electorId: string;
  choice: string | null;
  at: Date | null;
}

/**
 * Eight characters (`K7QF-2M9T`) that only this record gives: with them a voter can ask that what was recorded be compared.
 * Letters and figures that look alike are left out.
 */
export function receiptCode(secret: string, { voteId, electorId, choice, at }: Recorded): string {
  const said = [voteId, electorId, choice ?? 'in secret', at?.toISOString() ?? ''].join(' ');
  const digest = createHmac('sha256', secret).update(`receipt ${said}`).digest();
  const letters = [...digest.subarray(0, 8)].map((byte) => LETTERS[byte % LETTERS.length]).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}
