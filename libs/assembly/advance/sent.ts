import { type Statutes, termsOf } from '@etabli/membership/rules/statutes';
import type { Db } from '@etabli/platform';
import { standingAdvance } from '../rules/advance.js';
import type { NamedBallot } from '../rules/outcome.js';
import type { AdvanceChannel } from './advance.types.js';

/** A vote in advance as it was received. */
export interface SentVote {
  itemId: string;
  electorId: string;
  choice: NamedBallot['choice'];
  channel: AdvanceChannel;
  at: Date;
}

/** Everything received in advance for an assembly, on one item or from one elector only when asked, in order of receipt. */
export const sentVotes = (
  db: Db,
  assemblyId: string,
  { itemId = null, electorId = null }: { itemId?: string | null; electorId?: string | null } = {},
): Promise<SentVote[]> =>
  db.query<SentVote>(
    `select agenda_item_id as "itemId", person_id as "electorId", choice, channel, at from advance_vote
     where assembly_id = $1 and ($2::uuid is null or agenda_item_id = $2) and ($3::uuid is null or person_id = $3)
     order by sequence, at, id`,
    [assemblyId, itemId, electorId],
  );

/** Of all that was received, the vote that stands for each elector on each item (statutes: advance.replaceable). */
export function standingVotes(sent: readonly SentVote[], statutes: Statutes): SentVote[] {
  const groups = new Map<string, SentVote[]>();
  for (const vote of sent) {
    const key = `${vote.itemId} ${vote.electorId}`;
    groups.set(key, [...(groups.get(key) ?? []), vote]);
  }
  const replaceable = termsOf(statutes)['advance.replaceable'];
  return [...groups.values()].flatMap((group) => standingAdvance(group, replaceable) ?? []);
}
