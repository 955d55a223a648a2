import type { SameMessages } from '@etabli/kernel';
import type { fr } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
  'election.not-one': 'This item is not an election.',
  'election.is-voted': 'An election is voted: this item cannot become a mere information.',
  'election.office-appointed':
    'The assembly elects the board or the auditors. Other roles are given by a mandate.',
  'election.deadline-late': 'Candidacies cannot close after the assembly begins.',
  'election.deadline-past': 'That date is already past: nobody could stand.',
  'election.not-by-hands':
    'A raised hand names nobody: an election is voted in secret, or by name on phones.',
  'election.on-phones-only':
    'Ballots that put names in order are counted on phones only here. On paper, choose a way of electing whose voices add up.',
  'election.counts-names':
    'This is an election: the counting sheet has the voices of each name, not those for and against.',
  'election.no-college-seats': 'Your statutes keep no seat for this college: it elects nobody by itself.',
  'election.college-board-only':
    'A college elects its representatives on the board. The whole assembly elects to any other office.',
  'election.college-seats': ({ college, limit }) =>
    `Your statutes keep ${limit} ${limit > 1 ? 'seats' : 'seat'} for the college “${college}”: no more.`,
  'election.college-without-candidate':
    'An election without candidate brings the whole assembly together. For a college, choose a way of electing that is voted.',
  'election.colleges-all-there':
    'Each college that has seats to fill has its election on the agenda already.',
  'election.by-colleges':
    'Your statutes make members vote by colleges, and an election by the whole assembly in which each college weighed its share is not counted here. Where seats are kept for each college, prepare one election for each college.',
  'election.birth-dates-missing': ({ names }) =>
    `Age settles a tie under your statutes: first enter the birth date of ${names}.`,
  'election.by-names': 'This is an election: one chooses people, not for or against the text.',
  'election.ballot-one-form': 'This ballot is filled in in two ways. Keep one.',
  'election.ballot-twice': 'This ballot says two things of one person. Keep one.',
  'election.too-many-names': ({ limit, named }) =>
    `You chose ${named} names; ${limit} at most. An overfull ballot would be void.`,
  'election.ballot-unreadable':
    'This ballot is not the one of this vote. Reload the page and fill it in again.',
  'election.not-concluded': 'The election is not over: a result is to be proclaimed or a vote to be held.',
  'election.not-elected': 'This person was not elected here.',
  'election.not-yours-to-enter': 'Entering the mandates is for those who give mandates in the association.',
  'election.already-entered': 'The mandates of this election are already entered.',
  'election.answer-entered':
    'The mandates are entered: what changes afterwards is written on the page of the person.',
  'candidacy.other-college':
    'This election is that of a college which is not yours: it elects among its members.',
  'election.no-college-counted': 'No college is waiting for its result: close the vote of each first.',
  'election.voice-elsewhere':
    'This voice is of another college than the one that elects: it does not count in this vote.',
  'candidacy.not-called': 'One stands between the convocation and the vote, neither before nor after.',
  'candidacy.ballot-held': 'The vote was opened: the list of candidates no longer changes.',
  'candidacy.not-sitting': 'One stands in the sitting once the sitting is open.',
  'candidacy.deadline':
    'The last day to stand is past. Say so in the sitting: the chair may receive your candidacy.',
  'candidacy.standing': 'This person already stands.',
  'candidacy.withdrawn': 'This candidacy is already withdrawn.',
  'candidacy.declared-by-self':
    'One only declares oneself. Note this candidacy as received on paper or in the sitting.',
  'candidacy.not-yours': 'Receiving a candidacy is for those who prepare the assembly or conduct it.',
  'candidacy.on-list':
    'In a ballot by lists, one stands on a list: give yours, signed by each person, to who prepares the assembly, or to the chair in the sitting.',
  'list.person-twice': 'This list has the same person twice.',
  'list.empty': 'A list has at least one person.',
  'list.name-taken': 'Another list has this name already.',
  'list.withdrawn': 'This list is already withdrawn.',
  'list.not-one': 'This election is not by lists: each person stands.',
  'candidacy.not-eligible': ({ sentence }) => sentence,
};
