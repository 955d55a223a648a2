import { Refusal } from '@etabli/kernel';
import type { Db } from '@etabli/platform';
import type { Assembly } from '../assemblies/assemblies.entities.js';
import type { SittingAction } from '../sitting/sitting.policy.js';
import type { Sittings } from '../sitting/sittings.service.js';
import { Vote } from './votes.entities.js';

/** A vote to change: its assembly is locked first, then the vote itself, which waits for ballots on their way in. */
export async function lockVote(
  db: Db,
  sittings: Sittings,
  voteId: string,
  action: SittingAction,
): Promise<{ vote: Vote; assembly: Assembly }> {
  const { assemblyId } = await db.get(Vote, voteId);
  const assembly = await sittings.lock(assemblyId, action);
  return { assembly, vote: await db.get(Vote, voteId, { lock: true }) };
}

/** Refuses `vote.cancelled` and `vote.closed`. */
export function demandOpen(vote: Vote): void {
  if (vote.cancelledAt) throw new Refusal('vote.cancelled');
  if (vote.closedAt) throw new Refusal('vote.closed');
}
