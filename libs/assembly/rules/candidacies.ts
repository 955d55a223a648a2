import type { IsoDate, Period } from '@etabli/kernel';
import { plainDate } from '@etabli/kernel';
import type { VotedElection } from './elections/types.js';

/** How a candidacy came: declared on one's own page, received on paper, or said in the sitting. */
export type Received = 'declared' | 'paper' | 'sitting';

/** What decides whether a candidacy may still be entered. */
export interface StandingTime {
  /** Of the assembly. */
  state: string;
  now: Date;
  /** Last instant to declare oneself; null: until the vote opens. */
  until: Date | null;
  /** The first ballot of the election is open, or was held. */
  put: boolean;
}

/**
 * Why a candidacy can no longer be entered; null when it can. Declaring oneself stops at the date announced; a paper received
 * in time may be entered later, until the first ballot opens; in the sitting it is for who chairs to receive one.
 */
export function whyNotStand(
  { state, now, until, put }: StandingTime,
  received: Received,
): 'candidacy.not-called' | 'candidacy.ballot-held' | 'candidacy.not-sitting' | 'candidacy.deadline' | null {
  if (state !== 'convened' && state !== 'open') return 'candidacy.not-called';
  if (put) return 'candidacy.ballot-held';
  if (received === 'sitting') return state === 'open' ? null : 'candidacy.not-sitting';
  return received === 'declared' && until !== null && now > until ? 'candidacy.deadline' : null;
}

/**
 * Until when someone sits beyond an assembly: the last day of the latest seat that does not come up at it. A seat comes up when
 * its term ends less than a year after, before the next annual assembly; one without an end says nothing, and is not counted.
 */
export function seatedBeyond(held: readonly Period[], day: IsoDate): IsoDate | null {
  const nextYear = plainDate(day).add({ years: 1 }).toString();
  const ends = held.flatMap(({ start, end }) =>
    end !== null && start <= day && end >= nextYear ? [end] : [],
  );
  return ends.sort().at(-1) ?? null;
}

/** A round as it is stored when it opens: people by id only, no birth date. */
export type RoundSetting = Omit<VotedElection, 'votes' | 'candidates' | 'seed'> & {
  candidates: string[];
};
