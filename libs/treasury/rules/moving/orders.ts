import type { Cents } from '@etabli/kernel';
import type { PlannedFee } from './plan.js';

/** What was paid together. */
export interface Order<Fee extends PlannedFee = PlannedFee> {
  id: string;
  fees: Fee[];
}

/** What of some fees was paid, by how it was: an order of one payer together, else each line by itself. */
export function ordersOf<Fee extends PlannedFee>(fees: readonly Fee[]): Order<Fee>[] {
  const orders = new Map<string, Order<Fee>>();
  for (const fee of fees) {
    if (!fee.line.paid || fee.amountCents === 0) continue;
    const id = fee.line.order ? `${fee.line.order}:${fee.payerId}` : `line:${fee.line.line}`;
    orders.set(id, { id, fees: [...(orders.get(id)?.fees ?? []), fee] });
  }
  return [...orders.values()];
}

/** Cents that an order came to. */
export const paidIn = ({ fees }: Order): Cents => fees.reduce((sum, { amountCents }) => sum + amountCents, 0);
