import { demand, Refusal } from '@etabli/kernel';
import type { CountStanding } from '../../rules/count-sheets.js';

/** Refuses `vote.count-awaited` while another person must count, and `vote.counts-differ` while two disagree. */
export function demandSettled({ state, by }: Pick<CountStanding, 'state' | 'by'>): void {
  if (state === 'awaited') throw new Refusal('vote.count-awaited');
  demand(state !== 'differ', 'vote.counts-differ', { people: by.length });
}
