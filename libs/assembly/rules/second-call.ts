import { addDays, type IsoDate } from '@etabli/kernel';
import {
  type ClauseKey,
  type ClauseRef,
  clauseRef,
  type Statutes,
  termsOf,
} from '@etabli/membership/rules/statutes';
import type { Call } from './kinds.js';

/** How a second call stands against what the statutes ask of it. Plain data. */
export interface SecondCallGrade {
  /** First day on which it may be held. */
  earliestOn: IsoDate;
  soonEnough: boolean;
  /** Items that were not on the agenda of the first call. */
  added: string[];
  /** May they be voted at all? Where the agenda must be the same, they may not (second.same_agenda). */
  addedMayBeVoted: boolean;
  problems: { code: 'too-soon' | 'same-day' | 'items-added'; clause: ClauseRef }[];
}

/** The first day on which a second call may be held: never the same day without a clause (second.same_day). */
export function earliestSecondCall(statutes: Statutes, firstOn: IsoDate): IsoDate {
  const terms = termsOf(statutes);
  return terms['second.same_day'] ? firstOn : addDays(firstOn, Math.max(1, terms['second.interval_days']));
}

/** Grades a second call (statutes: second.interval_days, second.same_day, second.same_agenda). Items are compared by id. */
export function gradeSecondCall(
  statutes: Statutes,
  {
    firstOn,
    secondOn,
    first,
    second,
  }: { firstOn: IsoDate; secondOn: IsoDate; first: string[]; second: string[] },
): SecondCallGrade {
  const earliestOn = earliestSecondCall(statutes, firstOn);
  const added = second.filter((id) => !first.includes(id));
  const addedMayBeVoted = !termsOf(statutes)['second.same_agenda'];
  const problem = (code: SecondCallGrade['problems'][number]['code'], key: ClauseKey) => ({
    code,
    clause: clauseRef(statutes, key),
  });
  return {
    earliestOn,
    soonEnough: secondOn >= earliestOn,
    added,
    addedMayBeVoted,
    problems: [
      ...(secondOn >= earliestOn
        ? []
        : [
            secondOn === firstOn
              ? problem('same-day', 'second.same_day')
              : problem('too-soon', 'second.interval_days'),
          ]),
      ...(added.length > 0 && !addedMayBeVoted ? [problem('items-added', 'second.same_agenda')] : []),
    ],
  };
}

/** An item as the first sitting left it. Plain data. */
export interface ItemLeft {
  kind: 'information' | 'vote';
  withdrawn: boolean;
  /** Proclaimed under a quorum, whichever way it went. */
  decided: boolean;
  /** The sitting came to it. */
  called: boolean;
}

/**
 * What a second call takes up, in the order of the first: the resolutions that were not decided, and what was not yet told.
 * One half of a mixed assembly may lack its quorum alone (quorum.ago, quorum.age): what was told to a sitting that could
 * decide is not told again, while a sitting that never could decide told nothing. Empty when no resolution is left.
 */
export function carriedToSecondCall<Item extends ItemLeft>(items: readonly Item[]): Item[] {
  const couldDecide = items.some(({ decided }) => decided);
  const carried = items.filter(({ kind, withdrawn, decided, called }) => {
    if (withdrawn) return false;
    return kind === 'vote' ? !decided : !(couldDecide && called);
  });
  return carried.some(({ kind }) => kind === 'vote') ? carried : [];
}

/**
 * Under which quorum an item is decided. A second call lowers the quorum only for what the first had on its agenda: an item
 * added since was never called before, and is decided under the quorum of a first call.
 */
export const callOfItem = (call: Call, added: boolean): Call => (call === 'second' && added ? 'first' : call);
