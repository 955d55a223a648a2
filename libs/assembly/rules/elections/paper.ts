import { demand } from '@etabli/kernel';
import { type Statutes, termsOf } from '@etabli/membership/rules/statutes';
import type { BallotForm, Paper } from './ballots.js';
import type { VotedElection, VotedMethod } from './types.js';

/** How many grades majority judgment offers when nothing else is said. */
export const usualGrades = 6;

const forms: Record<VotedMethod, BallotForm> = {
  'plurinominal-relative': 'marks',
  'two-round': 'marks',
  list: 'list',
  uninominal: 'marks',
  'majority-judgment': 'grades',
  approval: 'marks',
  schulze: 'ranking',
  stv: 'ranking',
};

/**
 * The ballot paper of an election, and the method that reads it. With no more names than seats, each name is voted for or
 * against, whatever the method: a lone candidate is still voted.
 *
 * Refuses `election.seats-malformed` (a whole number of at least 1), `election.no-candidate`, `election.candidate-twice`,
 * `election.one-seat-at-a-time` (uninominal), `election.tie-rule-of-statutes` (chosen otherwise before a second ballot), `election.grades-malformed` (2 to 20), `election.list-malformed` (a list
 * without members, a member twice or unknown), and `election.method-without-ballot` when the statutes name the election
 * without candidate and no other method is given.
 */
export function paperOf(
  statutes: Statutes,
  election: Omit<VotedElection, 'votes'>,
): { method: VotedMethod; paper: Paper } {
  const terms = termsOf(statutes);
  const method = election.method ?? terms['elect.method'];
  demand(method !== 'without-candidate', 'election.method-without-ballot');
  const { seats, grades = usualGrades } = election;
  const options = optionsOf(method, election);
  demand(Number.isSafeInteger(seats) && seats >= 1, 'election.seats-malformed', {}, 'seats');
  demand(method !== 'uninominal' || seats === 1, 'election.one-seat-at-a-time', { seats }, 'seats');
  demand(Number.isInteger(grades) && grades >= 2 && grades <= 20, 'election.grades-malformed', {}, 'grades');
  demand(!election.tieRule || election.tieBallot, 'election.tie-rule-of-statutes');
  const contested = options.length > (method === 'list' ? 1 : seats);
  const form = !contested ? 'answers' : election.tieBallot && method !== 'list' ? 'marks' : forms[method];
  const free = method === 'approval' && !election.tieBallot;
  return {
    method,
    paper: {
      form,
      options,
      limit: form !== 'marks' || free ? null : seats,
      grades,
      oneFirst: method === 'stv',
      overfull: terms['elect.overfull'],
    },
  };
}

function optionsOf(method: VotedMethod, { candidates, lists = [] }: Omit<VotedElection, 'votes'>): string[] {
  const ids = candidates.map(({ id }) => id);
  demand(ids.length > 0, 'election.no-candidate');
  demand(new Set(ids).size === ids.length, 'election.candidate-twice');
  if (method !== 'list') {
    demand(lists.length === 0, 'election.list-malformed');
    return ids;
  }
  const members = lists.flatMap((one) => one.members);
  const listIds = lists.map(({ id }) => id);
  const sound =
    lists.length > 0 &&
    lists.every((one) => one.members.length > 0) &&
    members.every((id) => ids.includes(id)) &&
    new Set(members).size === members.length &&
    new Set(listIds).size === listIds.length;
  demand(sound, 'election.list-malformed');
  return listIds;
}
