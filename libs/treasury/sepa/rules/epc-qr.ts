import { type Cents, Refusal } from '@etabli/kernel';
import { sepaText } from './characters.js';
import { euros } from './euros.js';

/** What a transfer by QR asks a bank's app to fill in. */
export interface TransferRequest {
  /** The account that receives. */
  iban: string;
  /** Without it the payload is of version 002, which only banks of the European Economic Area read. */
  bic: string | null;
  name: string;
  amountCents: Cents;
  /** What the payer's bank writes on the transfer: our reference first. At most 140 characters. */
  text?: string;
  /** Or a creditor reference of ISO 11649 (`RF…`), instead of the text. */
  reference?: string;
}

/** The most bytes of a payload (EPC069-12, section 3.2: version 13 with error correction M). */
export const EPC_QR_BYTES = 331;

const MOST: Cents = 99_999_999_999;

/**
 * The payload of a QR code that starts a SEPA transfer (EPC069-12, Quick Response Code guidelines, table 2):
 * twelve lines, encoded in UTF-8, the last ones empty when there is nothing to say.
 * Refuses an amount of no cent or above 999,999,999.99, and a payload too long to be drawn.
 */
export function epcPayload(request: TransferRequest): string {
  const { iban, bic, name, amountCents, text = '', reference = '' } = request;
  if (!Number.isInteger(amountCents) || amountCents < 1 || amountCents > MOST) {
    throw new Refusal('sepa.qr-amount');
  }
  const payload = [
    'BCD',
    bic ? '001' : '002',
    '1',
    'SCT',
    bic ?? '',
    sepaText(name, 70, 'Association'),
    iban,
    `EUR${euros(amountCents)}`,
    '',
    reference,
    reference === '' && text !== '' ? sepaText(text, 140, 'Paiement') : '',
    '',
  ].join('\n');
  if (new TextEncoder().encode(payload).length > EPC_QR_BYTES) throw new Refusal('sepa.qr-too-long');
  return payload;
}
