import { type ClauseValues, defaultStatutes, withClauses } from '@etabli/membership/rules/statutes';
import type { AttendanceEvent } from '../rules/attendance.js';
import type { ContestationFacts, ItemFact, VoteFact } from '../rules/contestation/facts.js';
import { noCounts } from '../rules/kinds.js';
import { gradeSending } from '../rules/notice.js';
import { decide, type NamedBallot } from '../rules/outcome.js';
import { type RollSituation, rollAt } from '../rules/roll.js';

export const at = (time: string) => new Date(`2026-03-14T${time}:00Z`);
export const names = ['aline', 'basile', 'chloe', 'driss', 'emma', 'farid', 'gael', 'hawa'];
export const came = (memberId: string): AttendanceEvent => ({
  ...{ memberId, kind: 'arrived', mode: 'present' },
  at: at('17:30'),
});

/** Aline to Driss are there; Aline carries Emma's voice, Basile Farid's. */
export const room = (
  values: Partial<ClauseValues> = {},
  more: Partial<RollSituation> = {},
): RollSituation => ({
  statutes: withClauses(defaultStatutes, values),
  electors: names.map((memberId) => ({ memberId, voices: 1, collegeId: null, exercisedBy: memberId })),
  filings: [
    { id: 'e', giverId: 'emma', holderId: 'aline', filedAt: at('10:00') },
    { id: 'f', giverId: 'farid', holderId: 'basile', filedAt: at('10:00') },
  ],
  attendance: names.slice(0, 4).map(came),
  ...more,
});

export const item = (over: Partial<ItemFact> = {}): ItemFact => ({
  ...{ id: 'accounts', position: 3, kind: 'vote', part: 'ordinary' },
  addedAt: new Date('2026-02-01T09:00:00Z'),
  ...{ otherBusiness: false, revocation: false, aboutPersons: false, secrecyRequests: 0 },
  ...over,
});

export const byHands = (
  roll: RollSituation,
  yes: number,
  no: number,
  over: Partial<VoteFact> = {},
): VoteFact => ({
  ...{ id: 'v', itemId: 'accounts', amendment: null, round: 1, seed: null, ballots: [], conflicted: [] },
  ...{ openedAt: at('18:10'), proclaimedAt: at('18:31'), cancelled: false },
  outcome: decide({
    ...{ statutes: roll.statutes, kind: 'ordinary', call: 'first', roll: rollAt(at('18:30'), roll) },
    votes: { method: 'hands', counts: { ...noCounts(), for: yes, against: no } },
  }),
  ...over,
});

/** By name, as cast at a time: who, by whom, what. */
export function byName(
  roll: RollSituation,
  cast: [elector: string, by: string, choice: NamedBallot['choice']][],
): VoteFact {
  return {
    ...byHands(roll, 0, 0),
    outcome: decide({
      ...{ statutes: roll.statutes, kind: 'ordinary', call: 'first', roll: rollAt(at('18:30'), roll) },
      votes: { method: 'named', ballots: cast.map(([electorId, , choice]) => ({ electorId, choice })) },
    }),
    ballots: cast.map(([electorId, castBy]) => ({ electorId, castBy, at: at('18:20') })),
  };
}

/** An assembly that nobody could say anything against, except that its minutes are not filed. */
export function evening(
  over: Partial<ContestationFacts> = {},
  values: Partial<ClauseValues> = {},
): ContestationFacts {
  const roll = room(values);
  const statutes = roll.statutes;
  return {
    ...{ statutes, state: 'filed', call: 'first', heldOn: '2026-03-14', firstHeldOn: null },
    openedAt: at('18:00'),
    convenedAt: new Date('2026-02-20T09:00:00Z'),
    convenedBy: { personId: 'aline', roles: ['chair'] },
    notice: gradeSending(statutes, '2026-03-14', '2026-02-20'),
    called: names.map((personId) => ({ personId, state: 'sent', lateDays: 0 })),
    ...{ forgotten: [], unentitled: [], documents: [], roll, chairId: 'aline', scrutineers: 2 },
    items: [item()],
    votes: [byHands(roll, 5, 1)],
    ...{ elections: [], board: null },
    ...over,
  };
}
