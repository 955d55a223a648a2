import { plural, type SameMessages } from '@etabli/kernel';
import type { fr } from './messages.fr.js';

const years = (count: number): string => plural(count, 'year', 'years', 'en');
const seats = (count: number): string => plural(count, 'seat', 'seats', 'en');

export const en: SameMessages<typeof fr> = {
  'election.seats-malformed': 'Say how many seats are to be filled: at least one.',
  'election.no-candidate': 'Nobody stands: there is nothing to vote on.',
  'election.candidate-twice': 'This person is on the ballot paper twice.',
  'election.one-seat-at-a-time': ({ seats: count }) =>
    `Seats are voted one by one under this method. Separate these ${seats(count)}.`,
  'election.grades-malformed': 'Offer from 2 to 20 grades.',
  'election.list-malformed':
    'Each list has at least one person, and nobody is on it twice. Outside an election by lists, there is no list.',
  'election.method-without-ballot':
    'An election without candidate is not counted in ballots. Enter the names proposed, or choose another way of electing.',
  'election.tie-rule-of-statutes':
    'Your statutes say how a tie is settled. The assembly chooses only after a new vote that changed nothing.',
  'election.sheet-unfit':
    'This counting sheet does not fit the ballot paper. Rankings cannot be summed up on a sheet.',
  'election.sheet-unknown-name': 'This counting sheet counts a name that is not on the ballot paper.',
  'election.sheet-name-twice': 'This counting sheet counts the same name twice.',
  'election.sheet-does-not-add-up': ({ votes, valid }) =>
    `The votes counted (${votes}) cannot come from these valid ballots (${valid}). Count again.`,
  'election.seed-malformed': 'Announce a phrase or a number for the lot, on one line.',
  'election.seed-missing': 'Lots must be drawn: first announce a phrase or a number.',
  'election.circle-out-of-order':
    'The proposal before is not finished. See it through before making another.',
  'election.more-elected-than-seats': ({ elected, seats: count }) =>
    `There are more people elected (${elected}) than open seats (${count}).`,
  'election.renewal-term-mismatch': ({ years: term, parts }) =>
    `A term of ${years(term)} cannot be shared into ${parts}. Correct the recorded statutes.`,
  'election.no-cooptation':
    'Your statutes do not provide for co-optation: the seat waits for the next assembly.',
};
