import { createHmac } from 'node:crypto';

const LETTERS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';

/**
 * Eight characters (`K7QF-2M9T`) that only this record gives: with them a voter can ask that what was recorded be compared.
 * Letters and figures that look alike are left out.
 */
export function receiptCode(
  secret: string,
  record: { voteId: string; electorId: string; choice: string; at: Date },
): string {
  const said = [record.voteId, record.electorId, record.choice, record.at.toISOString()].join(' ');
  const digest = createHmac('sha256', secret).update(`receipt ${said}`).digest();
  const letters = [...digest.subarray(0, 8)].map((byte) => LETTERS[byte % LETTERS.length]).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}
