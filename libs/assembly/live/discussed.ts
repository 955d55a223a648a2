import type { Db } from '@etabli/platform';
import type { Amendments } from '../debate/amendments.service.js';
import { namesOf } from '../roll/names.js';
import { amendmentState, inVotingOrder, textAsAmended } from '../rules/amending.js';
import type { LiveItem } from './live.types.js';

/** An item as the room discusses it: its text as amended so far, and the amendments that wait in the order of their votes. */
export async function discussed(
  db: Db,
  amendments: Amendments,
  item: Omit<LiveItem, 'amended' | 'amendments' | 'standing'>,
): Promise<Omit<LiveItem, 'standing'>> {
  const all = await amendments.of(item.id);
  const waiting = inVotingOrder(item.text, all);
  const names = await namesOf(
    db,
    waiting.map(({ proposerId }) => proposerId),
  );
  return {
    ...item,
    text: textAsAmended(item.text, all),
    amended: all.some((one) => amendmentState(one) === 'adopted'),
    amendments: waiting.map(({ id, number, text, proposerId }) => ({
      ...{ id, number, text },
      proposer: names.get(proposerId)?.name ?? '',
    })),
  };
}
