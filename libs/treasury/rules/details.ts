import type { Cents } from '@etabli/kernel';
import type { Days } from './proration.js';

/** One thing that a due asks for. */
export interface DueDetail extends Days {
  label: string;
  amountCents: Cents;
  /** What of it the solidarity pool pays. */
  reliefCents: Cents;
  /** Of a service by the unit; null for what is paid by the month. */
  quantity: number | null;
  unitCents: Cents | null;
}

/** What the pool pays of a due, all its details together. */
export const reliefOf = (details: readonly DueDetail[]): Cents =>
  details.reduce((sum, { reliefCents }) => sum + reliefCents, 0);
